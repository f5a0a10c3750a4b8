"""Opens the dialog for evaluation sets and says what was added. For the pages."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from extend_desktop.domain.batches import Input
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.presentation.evaluation_sets import added_text
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.evaluation_sets import EvaluationSetsService
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.evaluation.dialog import EvaluationSetDialog
from extend_desktop.ui.widgets import BannerKind, InlineBanner


class EvaluationSetOpener(QObject):
    """Does nothing without an account."""

    def __init__(self, context: UiContext, banner: InlineBanner, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._banner = banner
        self._parent = parent
        self._service: EvaluationSetsService | None = None

    def bind(self, services: AccountServices | None) -> None:
        """Add to another account's sets."""
        self._service = services.evaluation_sets if services is not None else None

    def open_for(self, item: Input) -> None:
        """Ask for one document."""
        self.open(item.batch_id, [item.id])

    def open(self, batch_id: BatchId, input_ids: Collection[InputId]) -> None:
        """Ask which set these documents go to, and with which expected outputs."""
        if self._service is None or not input_ids:
            return
        dialog = EvaluationSetDialog(
            self._context, self._service, batch_id, input_ids, self._parent
        )
        dialog.added.connect(self._say)
        dialog.open()

    def _say(self, count: int, name: str) -> None:
        self._banner.say(BannerKind.INFO, added_text(count, name))
