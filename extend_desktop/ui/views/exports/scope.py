"""Which documents to export: a page of the export dialog."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.exports import ExportOptions, ExportRequest
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.presentation.exports import (
    EARLIER_NAME,
    NEW_EXPLANATION,
    NEW_NEEDS_PRESET,
    batch_entry_text,
    earlier_runs_text,
    export_unfinished_text,
)
from extend_desktop.presentation.nouns import DOCUMENTS
from extend_desktop.presentation.quantities import counted
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.widgets import PlainLabel
from extend_desktop.values import dataclass

_ROW_PX = 26


@dataclass(frozen=True, slots=True)
class EarlierRuns:
    """Documents that were chosen out of one or more batches of an extractor."""

    batch_ids: tuple[BatchId, ...]
    input_ids: frozenset[InputId]


@dataclass(frozen=True, slots=True)
class ExportScope:
    """What can be exported from where the operator is.

    Attributes:
        selected: of the rows, those that are selected.
        filtered: what the filter shows; None where nothing is filtered.
        others: reads the batches of the account.
        earlier: what is exported at first in the place of rows of this batch, if anything.
    """

    batch: Batch
    others: Callable[[], Awaitable[Sequence[Batch]]]
    selected: frozenset[InputId] = frozenset()
    filtered: frozenset[InputId] | None = None
    earlier: EarlierRuns | None = None

    @property
    def name(self) -> str:
        """How the file is to be called where no batch alone gives its name; else empty."""
        is_of_several = self.earlier is not None and len(self.earlier.batch_ids) > 1
        return EARLIER_NAME if is_of_several else ""


class ScopePage(QWidget):
    """The whole batch, a part of it, or several batches; all of it or what is new."""

    changed = Signal()

    def __init__(self, scope: ExportScope) -> None:
        super().__init__()
        self._scope = scope
        total = counted(scope.batch.phase_counts.total, DOCUMENTS)
        selected = counted(len(scope.selected), DOCUMENTS)
        shown = counted(len(scope.filtered or ()), DOCUMENTS)
        self.whole = QRadioButton(tr("This batch, {documents}", documents=total))
        self.selected = QRadioButton(tr("Selected rows, {documents}", documents=selected))
        self.filtered = QRadioButton(tr("What the filter shows, {documents}", documents=shown))
        self.earlier = QRadioButton(_earlier_text(scope.earlier))
        self.several = QRadioButton(tr("Several batches of this extractor"))
        self.only_new = QCheckBox(tr("Only what is new"))
        self.new_words = PlainLabel(tr(NEW_EXPLANATION), role="muted", wrap=True)
        self.batches = QListWidget()
        self.batches.setAccessibleName(tr("Batches"))
        self._group = QButtonGroup(self)
        self._setup_ui()
        (self.whole if scope.earlier is None else self.earlier).setChecked(True)
        self._group.buttonClicked.connect(self._chosen)
        self.only_new.toggled.connect(self.changed)
        self.batches.itemChanged.connect(self.changed)
        self._chosen()

    def request(self, options: ExportOptions, preset: str) -> ExportRequest:
        """Return what is chosen here, with how to export it."""
        ids = (self._scope.batch.id,)
        inputs = None
        if self.earlier.isChecked() and self._scope.earlier is not None:
            ids, inputs = self._scope.earlier.batch_ids, self._scope.earlier.input_ids
        elif self.several.isChecked():
            ids = self._checked_batches() or ids
        elif self.selected.isChecked():
            inputs = self._scope.selected
        elif self.filtered.isChecked():
            inputs = self._scope.filtered
        only_new = self.only_new.isChecked() and self.only_new.isEnabled()
        return ExportRequest(ids, options, inputs, preset, only_new)

    def follow_preset(self, *, is_changed: bool) -> None:
        """Offer only what is new for a preset as it is saved: what it had is kept under its name."""
        self.only_new.setEnabled(not is_changed)
        self.new_words.setText(tr(NEW_NEEDS_PRESET) if is_changed else tr(NEW_EXPLANATION))

    def show_batches(self, batches: Sequence[Batch]) -> None:
        """Offer the batches of the same extractor, this one first and ticked."""
        own = self._scope.batch
        same = [batch for batch in batches if batch.extractor_id == own.extractor_id]
        blocker = QSignalBlocker(self.batches)
        for entry in sorted(same, key=lambda entry: entry.id != own.id):
            item = QListWidgetItem(one_line(batch_entry_text(entry)))
            item.setData(Qt.ItemDataRole.UserRole, entry.id)
            item.setSizeHint(QSize(0, _ROW_PX))
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled)
            is_own = entry.id == own.id
            item.setCheckState(Qt.CheckState.Checked if is_own else Qt.CheckState.Unchecked)
            self.batches.addItem(item)
        blocker.unblock()
        self.several.setEnabled(len(same) > 1)

    def _checked_batches(self) -> tuple[BatchId, ...]:
        items = [self.batches.item(row) for row in range(self.batches.count())]
        return tuple(
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )

    def _chosen(self) -> None:
        self.batches.setVisible(self.several.isChecked())
        self.changed.emit()

    def _setup_ui(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 8, 0)
        column.setSpacing(8)
        for choice in (self.earlier, self.whole, self.selected, self.filtered, self.several):
            self._group.addButton(choice)
            column.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
        is_earlier = self._scope.earlier is not None
        self.earlier.setVisible(is_earlier)
        for choice in (self.whole, self.selected, self.filtered):
            choice.setHidden(is_earlier)
        self.selected.setEnabled(bool(self._scope.selected))
        self.filtered.setEnabled(self._scope.filtered is not None)
        self.several.setEnabled(False)
        column.addWidget(self.batches, 1)
        column.addSpacing(8)
        column.addWidget(self.only_new, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.new_words)
        if unfinished := export_unfinished_text(self._scope.batch.phase_counts):
            column.addWidget(PlainLabel(unfinished, role="warning", wrap=True))
        column.addStretch(1)


def _earlier_text(earlier: EarlierRuns | None) -> str:
    if earlier is None:
        return ""
    return earlier_runs_text(len(earlier.input_ids), len(earlier.batch_ids))
