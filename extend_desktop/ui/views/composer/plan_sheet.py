"""The plan in detail, in a dialog beside the work that follows the list. For the composer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from extend_desktop.domain.plan_forecast import PlanForecast, not_sent
from extend_desktop.presentation.accounts import identity_text
from extend_desktop.presentation.plan_sheet import (
    SHEET_TITLE,
    SheetLine,
    sheet_lines,
    sheet_text,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.widgets import Button, PlainLabel
from extend_desktop.ui.widgets.dialog import WITHIN_RING, Dialog

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices

_SIZE_PX = (600, 460)


class PlanSheet(Dialog):
    """A line a fact: its name, the figure, and what the figure rests on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr(SHEET_TITLE))
        self.resize(*_SIZE_PX)
        self._lines: Sequence[SheetLine] = ()
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setProperty("hasRing", True)  # noqa: FBT003 - a property
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(tr(SHEET_TITLE))
        self.copy_button, self.leave = Button(tr("Copy")), Button(tr("Close"))
        self.leave.setDefault(True)
        self.copy_button.clicked.connect(self._copy)
        self.leave.clicked.connect(self.accept)
        self.column.addWidget(self.area, 1)
        self.add_buttons(self.copy_button, self.leave)

    @property
    def lines(self) -> Sequence[SheetLine]:
        """What is shown."""
        return self._lines

    def show_lines(self, lines: Sequence[SheetLine]) -> None:
        """Show these lines; where it is scrolled to stays."""
        if lines == self._lines:
            return
        self._lines = lines
        position = self.area.verticalScrollBar().value()
        self.area.setWidget(_table(lines))
        self.area.verticalScrollBar().setValue(position)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(sheet_text(self._lines))


class PlanSheets(QObject):
    """Opens the sheet, one at a time, and keeps it up to date while it is open."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self._pane = pane
        self._services: AccountServices | None = None
        self._forecast: PlanForecast | None = None
        self.sheet: PlanSheet | None = None

    def bind(self, services: AccountServices | None) -> None:
        """Describe another account's list; the sheet of the one before goes."""
        self._services = services
        if self.sheet is not None:
            self.sheet.close()

    def refresh(self, forecast: PlanForecast) -> None:
        """Show what is known now."""
        self._forecast = forecast
        self._fill()

    def open(self) -> None:
        """Open the sheet, or bring it to the front."""
        if self.sheet is None:
            self.sheet = PlanSheet(self._pane)
            self.sheet.finished.connect(self._forget)
            self._fill()
        self.sheet.show()
        self.sheet.raise_()
        self.sheet.activateWindow()

    def _fill(self) -> None:
        services = self._services
        if self.sheet is not None and services is not None and self._forecast is not None:
            left_out = not_sent(services.staging.drafts)
            whose = identity_text(services.account.identity)
            self.sheet.show_lines(sheet_lines(self._forecast, left_out, whose))

    def _forget(self) -> None:
        self.sheet = None


def _table(lines: Sequence[SheetLine]) -> QWidget:
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(WITHIN_RING)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(2, 1)
    for number, line in enumerate(lines):
        _add_line(grid, number, line)
    grid.setRowStretch(len(lines), 1)
    return table


def _add_line(grid: QGridLayout, number: int, line: SheetLine) -> None:
    """Add a line; the words of a detail take the place of a note, and its figure stands before them."""
    top = Qt.AlignmentFlag.AlignTop
    value = PlainLabel(line.value, role="muted" if line.is_detail else "", elide=None)
    if not line.is_detail:
        font = value.font()
        font.setBold(True)
        value.setFont(font)
        grid.addWidget(PlainLabel(line.label, elide=None), number, 0, top)
    note = PlainLabel(line.label if line.is_detail else line.note, role="muted", wrap=True)
    grid.addWidget(value, number, 1, top | Qt.AlignmentFlag.AlignRight)
    grid.addWidget(note, number, 2, top)
