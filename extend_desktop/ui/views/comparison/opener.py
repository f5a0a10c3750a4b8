"""Offers the batches that one can be compared with, and opens the comparison. For the pages."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from extend_desktop.domain.batches import Batch
from extend_desktop.presentation.comparison import NOTHING_TO_COMPARE
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import tr
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.batch_comparison import BatchComparisons
from extend_desktop.ui.async_work import then
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.comparison.dialog import ComparisonDialog
from extend_desktop.ui.views.pane_part import PanePart
from extend_desktop.ui.widgets import InlineBanner

_MOST_OFFERED = 20


class ComparisonOpener(PanePart):
    """Does nothing without an account."""

    review_requested = Signal(object, object)
    """A batch, and one of its documents."""

    def __init__(
        self, context: UiContext, tasks: PaneTasks, notice: InlineBanner, parent: QWidget
    ) -> None:
        super().__init__(context, tasks, notice, parent)
        self._service: BatchComparisons | None = None

    def bind(self, services: AccountServices | None) -> None:
        """Compare another account's batches."""
        self._service = services.comparisons if services is not None else None

    def open(self, batch: Batch) -> None:
        """Ask with which other batch of the extractor, then compare."""
        service = self._service
        if service is not None:
            self._tasks.start(
                lambda: then(service.others(batch), partial(self._offer, batch)), "compare"
            )

    def _offer(self, batch: Batch, others: Sequence[Batch]) -> None:
        if not others:
            self._say(tr(NOTHING_TO_COMPARE))
            return
        menu = QMenu(self._parent)
        for other in others[:_MOST_OFFERED]:
            text = f"{plain(other.name)} · {other.extractor_name} {other.pinned_version}"
            menu.addAction(text.replace("&", "&&"), partial(self.compare, batch, other))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())

    def compare(self, batch: Batch, other: Batch) -> None:
        """Lay a batch beside another one."""
        if self._service is None:
            return
        dialog = ComparisonDialog(self._context, self._service, batch, other, self._parent)
        dialog.review_requested.connect(self.review_requested)
        dialog.open()
