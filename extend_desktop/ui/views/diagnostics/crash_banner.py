"""The last start ended by a crash: offers a report of it, once. For the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from extend_desktop.domain.diagnostics import CrashRecord
from extend_desktop.presentation.diagnostics import CRASH_TITLE, crash_text
from extend_desktop.presentation.translation import tr
from extend_desktop.services.diagnostics import Diagnostics
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.diagnostics.names import NamesSource
from extend_desktop.ui.views.window.state_banner import StateBanner
from extend_desktop.ui.widgets import BannerKind


class CrashBanner(StateBanner):
    """Above the panes until the operator has chosen; takes no room otherwise.

    Args:
        diagnostics: None where nothing is kept of crashes.
    """

    def __init__(
        self,
        context: UiContext,
        diagnostics: Diagnostics | None,
        names: NamesSource,
        window: QWidget,
    ) -> None:
        super().__init__(context, "crash")
        self._context = context
        self._diagnostics = diagnostics
        self._names = names
        self._window = window
        if diagnostics is not None:
            self._tasks.start(lambda: self._look(diagnostics), "look", policy=Policy.KEEP)

    async def _look(self, diagnostics: Diagnostics) -> None:
        records = [record for record in await diagnostics.crashes() if record.is_new]
        if records:
            self._offer(diagnostics, records)

    def _offer(self, diagnostics: Diagnostics, records: Sequence[CrashRecord]) -> None:
        self.notice.say(
            BannerKind.WARNING,
            tr(CRASH_TITLE),
            crash_text(records),
            action_text=tr("Save report…"),
            action=lambda: self._report(diagnostics),
            second=(tr("Not now"), lambda: self._decided(diagnostics)),
            stays=True,
        )
        self.show()

    def _report(self, diagnostics: Diagnostics) -> None:
        from extend_desktop.ui.views.diagnostics.report_dialog import ReportDialog  # noqa: PLC0415

        def saved(_name: str) -> None:
            self._decided(diagnostics)

        dialog = ReportDialog(self._context, diagnostics, self._names(), self._window)
        dialog.saved.connect(saved)
        dialog.open()

    def _decided(self, diagnostics: Diagnostics) -> None:
        async def decide() -> None:
            await diagnostics.mark_crashes_seen()
            self._withdraw()

        self._tasks.start(decide, "decide", policy=Policy.KEEP)
