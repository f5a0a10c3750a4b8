"""The composer's pickers: extractor (searchable), version, priority. They know no service."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QSlider,
    QSpinBox,
    QWidget,
)

from extend_desktop.domain.extractors import (
    DRAFT,
    LATEST,
    Extractor,
    ExtractorVersion,
    newest_published,
)
from extend_desktop.domain.ids import ExtractorId
from extend_desktop.domain.runs import DEFAULT_PRIORITY, MAX_PRIORITY, MIN_PRIORITY
from extend_desktop.presentation.drafts import (
    priority_meaning,
    priority_text,
    priority_tooltip,
    version_text,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.icons import Icons
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.widgets import ComboBox, PlainLabel, ToolButton, plain_tooltip
from extend_desktop.ui.widgets.text_drops import refuse_text_drops

_SPIN_WIDTH_PX = 74
_SPIN_LEFT_PX = 8
# Room only; the colours are those of every list.
_POPUP_SHEET = "QListView { padding: 4px; } QListView::item { min-height: 26px; padding: 0 8px; }"  # untranslated: a style


class ExtractorPicker(ComboBox):
    """Type any part of a name, or pick from the list."""

    picked = Signal(object)
    """The `Extractor`, or None when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Extractor"), parent)
        self._extractors: dict[ExtractorId, Extractor] = {}
        self._announced: ExtractorId | None = None
        self.setEditable(True)
        self.setInsertPolicy(ComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(12)
        self._field = QLineEdit()
        self._field.setAccessibleName(tr("Extractor"))
        self._field.setAcceptDrops(False)
        self._field.editingFinished.connect(self._complete)
        self.setLineEdit(self._field)
        self._set_up_completer()
        self.currentIndexChanged.connect(self._announce)
        self.say(tr("No account"))

    @property
    def extractor(self) -> Extractor | None:
        """What is picked."""
        return self._extractors.get(self.currentData()) if self.currentIndex() >= 0 else None

    def say(self, placeholder: str) -> None:
        """Show that there is nothing to pick from, and why."""
        self._fill(())
        self._field.setPlaceholderText(placeholder)
        self.setEnabled(False)
        self._announce()

    def offer(self, extractors: Sequence[Extractor], preferred: ExtractorId | None) -> None:
        """Fill the list; pick what was picked before, else the preferred one."""
        before = self.extractor
        self._fill(extractors)
        wanted = before.id if before and before.id in self._extractors else preferred
        self.setCurrentIndex(self.findData(wanted) if wanted in self._extractors else -1)
        self._field.setPlaceholderText(
            tr("Type to search") if extractors else tr("This account has no extractors")
        )
        self.setEnabled(bool(extractors))
        self._announced = None
        self._announce()

    def reorder(self, extractors: Sequence[Extractor]) -> None:
        """Offer the same ones in another order; what is picked stays picked, with its version."""
        picked = self.currentData()
        self._fill(extractors)
        blocker = QSignalBlocker(self)
        self.setCurrentIndex(self.findData(picked) if picked is not None else -1)
        blocker.unblock()

    def _fill(self, extractors: Sequence[Extractor]) -> None:
        blocker = QSignalBlocker(self)
        self.clear()
        self._extractors = {extractor.id: extractor for extractor in extractors}
        for extractor in extractors:
            self.addItem(one_line(extractor.name) or str(extractor.id), extractor.id)
        self.setCurrentIndex(-1)
        self.setEditText("")
        blocker.unblock()

    def _set_up_completer(self) -> None:
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setMaxVisibleItems(12)
        popup = QListView()
        popup.setStyleSheet(_POPUP_SHEET)
        completer.setPopup(popup)
        self.setCompleter(completer)

    def _complete(self) -> None:
        """Take what was typed when it can only mean one; else show again what is picked."""
        typed = self.currentText().strip().casefold()
        names = [self.itemText(row).casefold() for row in range(self.count())]
        if self.currentIndex() >= 0 and names[self.currentIndex()] == typed:
            return
        matches = [row for row, name in enumerate(names) if name == typed] or [
            row for row, name in enumerate(names) if typed and typed in name
        ]
        if len(matches) == 1:
            self.setCurrentIndex(matches[0])
        self.setEditText(self.itemText(self.currentIndex()) if self.currentIndex() >= 0 else "")

    def _announce(self) -> None:
        extractor = self.extractor
        picked = extractor.id if extractor else None
        if picked != self._announced:
            self._announced = picked
            self.picked.emit(extractor)


class VersionPicker(ComboBox):
    """Latest with the number it stands for now, the draft, or a published number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Version"), parent)
        self._newest: ExtractorVersion | None = None
        self._versions: dict[str, ExtractorVersion] = {}
        self.setMinimumContentsLength(10)
        self.say(tr("Choose an extractor first"))

    @property
    def version(self) -> str | None:
        """What is picked: `latest`, `draft`, a number; None while there is nothing to pick."""
        # Not `isEnabled`: the form is off as a whole while a batch is being submitted.
        return self.currentData() if self.count() else None

    @property
    def picked(self) -> ExtractorVersion | None:
        """What the version that is picked means now; None while there is nothing to pick."""
        version = self.version
        return self._newest if version == LATEST else self._versions.get(version or "")

    def say(self, placeholder: str) -> None:
        """Show that there is nothing to pick from, and why."""
        self._newest, self._versions = None, {}
        self.clear()
        self.setPlaceholderText(placeholder)
        self.setEnabled(False)

    def offer(self, versions: Sequence[ExtractorVersion]) -> None:
        """Fill the list and pick the latest."""
        newest = newest_published(tuple(versions))
        if newest is None:
            self.say(tr("This extractor has no versions"))
            return
        self.clear()
        self._newest = newest
        self._versions = {version.version: version for version in versions}
        self.addItem(_latest_text(newest), LATEST)
        for version in versions:
            self.addItem(
                tr("Draft", "a version") if version.version == DRAFT else one_line(version.version),
                version.version,
            )
            tip = plain_tooltip(version_text(version))
            self.setItemData(self.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(0)
        self.setEnabled(True)

    def pick(self, version: str | None) -> None:
        """Pick a version, if it is offered."""
        row = self.findData(version)
        if version is not None and row >= 0:
            self.setCurrentIndex(row)


def _latest_text(newest: ExtractorVersion) -> str:
    if newest.is_draft:
        return tr("Latest · draft, nothing is published")
    return tr("Latest published · {version}", version=one_line(newest.version))


class PriorityRow(QWidget):
    """Slider and number field in step; not set until it is touched.

    Attributes:
        words: what the value means, for a place above the slider.
    """

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_set = False
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(MIN_PRIORITY, MAX_PRIORITY)
        self.slider.setPageStep(10)
        self.slider.setMinimumWidth(80)
        self.slider.setAccessibleName(tr("Priority slider"))
        self.spin = QSpinBox()
        self.spin.setRange(MIN_PRIORITY, MAX_PRIORITY)
        self.spin.setAccessibleName(tr("Priority"))
        self.spin.setFixedWidth(_SPIN_WIDTH_PX)
        # Qt places the field of a number at the very edge, whatever the style sheet says.
        self.spin.lineEdit().setTextMargins(_SPIN_LEFT_PX, 0, 0, 0)
        refuse_text_drops(self.spin)
        self.words = PlainLabel()
        self.words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.unset = ToolButton(icons, "close", tr("Use Extend's default: send no priority"))
        # It comes with the first touch: the slider must not shrink under the pointer then.
        kept = self.unset.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.unset.setSizePolicy(kept)
        self.slider.valueChanged.connect(self.spin.setValue)
        self.spin.valueChanged.connect(self.slider.setValue)
        self.spin.valueChanged.connect(self._choose)
        # Chosen too when it is the value that stood there already.
        self.spin.lineEdit().textEdited.connect(self._choose)
        self.slider.sliderPressed.connect(self._choose)
        self.unset.clicked.connect(self.reset)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.slider, 1)
        row.addWidget(self.unset)
        row.addWidget(self.spin)
        self.reset()

    @property
    def priority(self) -> int | None:
        """The value, 1 to 100; None while the operator has not chosen one."""
        return self.spin.value() if self._is_set else None

    def reset(self) -> None:
        """Go back to Extend's default: nothing is chosen."""
        if self.unset.hasFocus():
            self.spin.setFocus()
        blockers = QSignalBlocker(self.spin), QSignalBlocker(self.slider)
        for field in (self.spin, self.slider):
            field.setValue(DEFAULT_PRIORITY)
        for blocker in blockers:
            blocker.unblock()
        self._is_set = False
        self._say()

    def choose(self, priority: int | None) -> None:
        """Show a value as chosen; None goes back to Extend's default."""
        self.reset()
        if priority is not None:
            self.spin.setValue(priority)
            self._choose()

    def show_words_beside(self) -> None:
        """Say what the value means after the number, where there is no place above."""
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.words, 1)

    def text(self) -> str:
        """Return what the value means."""
        return self.words.full_text()

    def _choose(self) -> None:
        self._is_set = True
        self._say()

    def _say(self) -> None:
        whole, meaning = priority_text(self.priority), priority_meaning(self.priority)
        self.unset.setVisible(self._is_set)
        for field in (self.slider, self.spin):
            field.setAccessibleDescription(whole)
            field.setToolTip(priority_tooltip(self.priority))
        # The number itself stands in the field below.
        self.words.setText(meaning)
