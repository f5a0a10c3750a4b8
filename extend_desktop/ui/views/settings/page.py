"""One page of the settings: rows that the search finds by their words. For the settings' pages."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from extend_desktop.domain.setting_changes import SettingName, default_of, values_of
from extend_desktop.domain.settings import Settings
from extend_desktop.presentation.setting_changes import back_text, default_text
from extend_desktop.presentation.text import has_words
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets import PlainLabel, ToolButton
from extend_desktop.ui.widgets.boxes import column_box
from extend_desktop.ui.widgets.plain_text import restyle

_LABEL_PX = 132


class SettingRow(QFrame):
    """One setting, or one part of a page that takes its whole width.

    Attributes:
        field: what the keyboard goes to when the search has found the row.
        words: what the search looks through; a part that changes keeps them up to date.
        name: of a setting that can go back to what it was at first.
        back: the button that takes it there; hidden while it is there.
    """

    def __init__(self, words: str, field: QWidget) -> None:
        super().__init__()
        self.setObjectName("setting")
        self.words = words
        self.field = field
        self.is_marked = False
        self.name: SettingName | None = None
        self.back: ToolButton | None = None

    def mark(self, *, is_marked: bool) -> None:
        """Show whether it is what was searched for."""
        if self.is_marked != is_marked:
            self.is_marked = is_marked
            self.setProperty("marked", is_marked)
            restyle(self)


class SettingsPage(QScrollArea):
    """Rows from top to bottom, which scroll where the screen is small.

    Args:
        title: stands above the rows; also found by the search.
    """

    back_requested = Signal(object)
    """A setting's `SettingName`, which is to be as it was at first."""

    def __init__(self, context: UiContext, title: str) -> None:
        super().__init__()
        self.rows: list[SettingRow] = []
        self._theme = context.theme
        self._icons = context.icons
        self._title = title
        self.setAccessibleName(title)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(4, 0, 12, 8)
        self._column.setSpacing(4)
        self.setWidget(body)
        body.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.add_title(title)
        self._column.addStretch(1)

    def add_title(self, words: str) -> None:
        """Begin a group of rows."""
        title = PlainLabel(words)
        title.setFont(self._theme.title_font())
        title.setContentsMargins(8, 4 if not self.rows else 12, 0, 4)
        self._insert(title)

    def add(
        self,
        label: str,
        field: QWidget,
        help_text: str = "",
        more: str = "",
        of: SettingName | None = None,
    ) -> SettingRow:
        """Add a setting with its label at the left and its explanation below.

        `more` are further words by which it is found. `of` says which setting it is, for what it is
        at first; a page that shows changes at once offers it with `add_back` too.
        """
        if of is not None:
            help_text = "\n".join(filter(None, (help_text, default_text(of))))
        row = SettingRow(f"{self._title} {label} {help_text} {more}", field)
        grid = _grid(row)
        name = PlainLabel(label, role="muted", wrap=True)
        name.setMinimumHeight(field.sizeHint().height())
        grid.addWidget(name, 0, 0, Qt.AlignmentFlag.AlignTop)
        if isinstance(field, QCheckBox):
            row.words += f" {field.text()}"
        else:
            name.setBuddy(field)
        if isinstance(field, QPushButton):
            # As wide as its words: a field shows how much may be written into it.
            grid.addWidget(field, 0, 1, Qt.AlignmentFlag.AlignLeft)
        else:
            grid.addWidget(field, 0, 1)
        if help_text:
            field.setAccessibleDescription(help_text)
            grid.addWidget(self._help(help_text), 1, 1)
        return self._add_row(row)

    def add_back(self, row: SettingRow, name: SettingName) -> None:
        """Let a setting go back to what it was at first."""
        row.name = name
        row.back = ToolButton(self._icons, "refresh", back_text(name))
        row.back.clicked.connect(lambda: self.back_requested.emit(name))
        row.back.hide()
        grid = row.layout()
        if isinstance(grid, QGridLayout):
            grid.addWidget(row.back, 0, 2)

    def follow(self, settings: Settings) -> None:
        """Show settings that may have been changed elsewhere."""
        values = values_of(settings)
        for row in self.rows:
            if row.name is not None and row.back is not None:
                row.back.setVisible(values.get(row.name) != default_of(row.name))

    def add_wide(self, words: str, part: QWidget, *, is_tall: bool = False) -> SettingRow:
        """Add a part that takes the whole width, or all the room left, and is found by these words."""
        row = SettingRow(f"{self._title} {words}", part)
        column_box(row, part, margins_px=(8, 4, 8, 4))
        added = self._add_row(row)
        if is_tall:
            self._column.setStretchFactor(row, 1)
            self._column.setStretch(self._column.count() - 1, 0)
        return added

    def mark(self, query: str) -> list[SettingRow]:
        """Mark the rows that have the words of a query, and return them; none for an empty one."""
        hits = [row for row in self.rows if query and has_words(row.words, query)]
        for row in self.rows:
            row.mark(is_marked=row in hits)
        return hits

    def leave(self) -> None:
        """Called when the dialog closes, as long as all is there: end what would outlive it."""

    def show_row(self, row: SettingRow) -> None:
        """Scroll to a row."""
        self.ensureWidgetVisible(row, 0, 24)

    def _help(self, words: str) -> PlainLabel:
        label = PlainLabel(words, role="muted", wrap=True)
        label.setFont(self._theme.small_font())
        return label

    def _add_row(self, row: SettingRow) -> SettingRow:
        self.rows.append(row)
        self._insert(row)
        return row

    def _insert(self, widget: QWidget) -> None:
        stretch = 1 if self._column.count() else 0
        self._column.insertWidget(self._column.count() - stretch, widget)


def _grid(row: SettingRow) -> QGridLayout:
    grid = QGridLayout(row)
    grid.setContentsMargins(8, 6, 8, 6)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    grid.setColumnMinimumWidth(0, _LABEL_PX)
    grid.setColumnStretch(1, 1)
    return grid
