"""Beside the tabs: filters of the results, a search, and which columns are shown."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from extend_desktop.presentation.joining import joined_parts
from extend_desktop.presentation.quantities import count_text
from extend_desktop.presentation.results import columns_text
from extend_desktop.presentation.translation import marked, tr, tr_n
from extend_desktop.services.ports.results import OwnColumn
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.widgets import SearchField
from extend_desktop.ui.widgets.boxes import row_box
from extend_desktop.ui.widgets.buttons import FoldingButton
from extend_desktop.ui.widgets.chip_button import ChipButton
from extend_desktop.ui.widgets.plain_text import restyle

_SEARCH_PX, _NARROW_SEARCH_PX = 180, 120
_WIDE_FROM_PX = 820
_MARKS = (
    (marked("Reviewed at Extend"), OwnColumn.REVIEWED, True),
    (marked("Not reviewed"), OwnColumn.REVIEWED, False),
    (marked("Edited at Extend"), OwnColumn.EDITED, True),
    (marked("Not edited"), OwnColumn.EDITED, False),
    (marked("Checked by you"), OwnColumn.CHECKED, True),
    (marked("Not checked"), OwnColumn.CHECKED, False),
)


class ResultsTools(QWidget):
    """What narrows the results down; `changed` says that something of it did."""

    changed = Signal()
    columns_requested = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.doubtful = ChipButton(tr("Doubtful"))
        self.doubtful.setIconSize(QSize(16, 16))
        context.icons.attach(self.doubtful, "warning", Token.WARNING_TEXT)
        self.marks_button = FoldingButton(tr("Marks"), context.icons, "filter")
        self.search = SearchField(context.icons, tr("Filter results"))
        self.columns = FoldingButton(tr("Columns"), context.icons, "table")
        self._menu = QMenu(self.marks_button)
        self._marks: dict[tuple[OwnColumn, bool], QAction] = {}
        self._setup_ui()

    @property
    def marks(self) -> tuple[tuple[OwnColumn, bool], ...]:
        """Which marks a document is to have, or to lack."""
        return tuple(key for key, action in self._marks.items() if action.isChecked())

    def mark_action(self, mark: OwnColumn, *, has: bool) -> QAction:
        """Return the menu's entry for a mark."""
        return self._marks[mark, has]

    def reset(self) -> None:
        """Narrow nothing down, and say nothing of it."""
        for widget in (self.doubtful, *self._marks.values()):
            widget.setChecked(False)
        self.search.reset()
        self._show_marks()

    def show_doubts(self, values: int) -> None:
        """Show how many values are doubtful."""
        # No number while there is nothing to be doubted, as on the chips of counts.
        count = count_text(values) if values else ""
        words = tr("Doubtful {count}", count=count) if values else tr("Doubtful")
        self.doubtful.show_count(words, count)
        self.doubtful.setAccessibleName(
            tr_n(
                "Show the documents of {n} doubtful value",
                "Show the documents of {n} doubtful values",
                values,
            )
        )

    def show_columns(self, shown: int, total: int) -> None:
        """Show how many of the columns are in sight."""
        self.columns.set_words(columns_text(shown, total))

    def fit(self, width_px: int) -> None:
        """Take as much room as a pane of this width has."""
        is_wide = width_px >= _WIDE_FROM_PX
        self.columns.set_folded(not is_wide)
        self.search.setFixedWidth(_SEARCH_PX if is_wide else _NARROW_SEARCH_PX)

    def _choose_mark(self, mark: OwnColumn, has: bool) -> None:  # noqa: FBT001 - of a signal
        if self._marks[mark, has].isChecked():
            self._marks[mark, not has].setChecked(False)
        self._show_marks()
        self.changed.emit()

    def _show_marks(self) -> None:
        """Show by the button itself that it narrows the rows down."""
        chosen = [action.text() for action in self._marks.values() if action.isChecked()]
        self.marks_button.set_words(
            tr("Marks"), joined_parts(chosen) or tr("Show by review and by your marks")
        )
        self.marks_button.setProperty("role", "chosen" if chosen else "")
        restyle(self.marks_button)

    def _setup_ui(self) -> None:
        row_box(self, self.doubtful, self.marks_button, self.search, self.columns)
        self.marks_button.set_folded(True)
        self.marks_button.setMenu(self._menu)
        for text, mark, has in _MARKS:
            action = self._menu.addAction(tr(text))
            action.setCheckable(True)
            action.triggered.connect(partial(self._choose_mark, mark, has))
            self._marks[mark, has] = action
        self.doubtful.clicked.connect(self.changed)
        self.search.searched.connect(self.changed)
        self.columns.clicked.connect(self.columns_requested)
        self.show_doubts(0)
        self.fit(_WIDE_FROM_PX)
        self._show_marks()
