"""What a run was charged for, as the tooltip of its credits. For the Runs tab."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip
from typing_extensions import override

from extend_desktop.domain.ids import RunId
from extend_desktop.presentation.usage import charges_text
from extend_desktop.services.results import ResultsService
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.models.plain_texts import safe_tooltip
from extend_desktop.ui.widgets import DataTable


class ChargesTip(QObject):
    """Reads the charges of the run under the pointer when they are asked for.

    They stand in the whole answer only, which is too large to be kept a row.

    Args:
        column: of the credits.
        run_at: the run of a row; None when it has none yet.
    """

    def __init__(
        self,
        table: DataTable,
        column: int,
        run_at: Callable[[int], RunId | None],
        tasks: PaneTasks,
    ) -> None:
        super().__init__(table)
        self._table = table
        self._column = column
        self._run_at = run_at
        self._tasks = tasks
        self._service: ResultsService | None = None
        table.viewport().installEventFilter(self)

    def bind(self, service: ResultsService | None) -> None:
        """Ask another account's journal from now on; None asks none."""
        self._service = service
        self._tasks.cancel("charges")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer for the credits; all other cells have tooltips of their own."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return False
        index = self._table.indexAt(event.pos())
        service = self._service
        if service is None or not index.isValid() or index.column() != self._column:
            return False
        run_id = self._run_at(index.row())
        if run_id is None:
            return False
        at = event.globalPos()
        self._tasks.start(lambda: self._show(service, run_id, at), "charges")
        return True

    async def _show(self, service: ResultsService, run_id: RunId, at: QPoint) -> None:
        text = charges_text(await service.charges(run_id))
        if text:
            QToolTip.showText(at, safe_tooltip(text.replace(", ", "\n")), self._table)
