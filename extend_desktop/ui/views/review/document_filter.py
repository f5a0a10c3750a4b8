"""Which documents of the list are shown: chips, and a line for their names."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from extend_desktop.domain.ids import InputId
from extend_desktop.domain.review_order import ReviewEntry
from extend_desktop.presentation.quantities import count_text
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.widgets import ChipButton, SearchField, ToolButton, set_plain_tooltip
from extend_desktop.ui.widgets.boxes import column_box

_SPACING_PX, _MARGIN_PX = 6, 11


class DocumentFilter(QWidget):
    """All or doubtful; under the lens a name to look for, and only what was not checked."""

    changed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._text = ""
        self._counts = (0, 0, 0)
        self.all_chip, self.doubtful_chip = ChipButton(tr("All")), ChipButton(tr("Doubtful"))
        self.unchecked_chip = ChipButton(tr("Unchecked"))
        self.lens = ToolButton(context.icons, "search", tr("Find documents (Ctrl+F)"))
        self.field = SearchField(context.icons, tr("Find a document"))
        self._line = QWidget()
        context.icons.attach(self.doubtful_chip, "warning", Token.WARNING_TEXT)
        self._setup_ui()
        self.all_chip.clicked.connect(lambda: self._choose_doubtful(is_chosen=False))
        self.doubtful_chip.clicked.connect(lambda: self._choose_doubtful(is_chosen=True))
        self.unchecked_chip.toggled.connect(self.changed)
        self.lens.clicked.connect(self._open_or_close)
        self.field.searched.connect(self._search)

    def accepts(self, name: str, entry: ReviewEntry[InputId]) -> bool:
        """Whether a document is shown."""
        if self.doubtful_chip.isChecked() and not entry.is_due:
            return False
        if self.unchecked_chip.isChecked() and entry.is_checked:
            return False
        return self._text in name.casefold()

    @property
    def is_on(self) -> bool:
        """Whether some documents may be left out."""
        return bool(self._text or self.doubtful_chip.isChecked() or self.unchecked_chip.isChecked())

    def show_counts(self, total: int, due: int, unchecked: int) -> None:
        """Word how many there are of each kind."""
        self._counts = (total, due, unchecked)
        self._word_chips()

    def open(self) -> None:
        """Let the operator type a name."""
        self._line.show()
        self.lens.setChecked(True)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def reset(self) -> None:
        """Show all documents, as for another batch."""
        self._close()
        self._choose_doubtful(is_chosen=False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say "Doubtful" where there is room for it."""
        super().resizeEvent(event)
        self._word_chips()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the line on Esc; the field takes the first one while there is text in it."""
        if event.key() == Qt.Key.Key_Escape and self._line.isVisible():
            self._close()
            return
        super().keyPressEvent(event)

    def _open_or_close(self) -> None:
        if self.lens.isChecked():
            self.open()
        else:
            self._close()

    def _close(self) -> None:
        self._line.hide()
        self.lens.setChecked(False)
        self.field.reset()
        self.unchecked_chip.setChecked(False)
        self._search("")

    def _word_chips(self) -> None:
        total, due, unchecked = map(count_text, self._counts)
        for chip, text, count in (
            (self.all_chip, tr("All {count}", count=total), total),
            (self.doubtful_chip, tr("Doubtful {count}", count=due), due),
            (self.unchecked_chip, tr("Unchecked {count}", count=unchecked), unchecked),
        ):
            chip.show_count(text, count)
            chip.setAccessibleName(tr("Show {what}", what=text))
            set_plain_tooltip(chip, chip.accessibleName())
        if self._needed_px() > self.width():
            self.doubtful_chip.show_count(due, due)

    def _needed_px(self) -> int:
        row = (self.all_chip, self.doubtful_chip, self.lens)
        between = len(row) * _SPACING_PX
        return sum(item.sizeHint().width() for item in row) + between + 2 * _MARGIN_PX

    def _choose_doubtful(self, *, is_chosen: bool) -> None:
        self.all_chip.setChecked(not is_chosen)
        self.doubtful_chip.setChecked(is_chosen)
        self.changed.emit()

    def _search(self, text: str) -> None:
        self._text = text.casefold()
        self.changed.emit()

    def _setup_ui(self) -> None:
        self.all_chip.setChecked(True)
        self.lens.setCheckable(True)
        chips, line = QHBoxLayout(), QVBoxLayout(self._line)
        for layout in (chips, line):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(_SPACING_PX)
        chips.addWidget(self.all_chip)
        chips.addWidget(self.doubtful_chip)
        chips.addStretch(1)
        chips.addWidget(self.lens)
        line.addWidget(self.field)
        line.addWidget(self.unchecked_chip, 0, Qt.AlignmentFlag.AlignLeft)
        self._line.hide()
        column_box(self, chips, self._line, margins_px=(_MARGIN_PX, 0, _MARGIN_PX, 8))
