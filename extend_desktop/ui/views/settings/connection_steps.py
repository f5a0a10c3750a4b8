"""A connection test of the open account: its steps, cancelling, copying. For the settings' pages."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.connection_steps import Step
from extend_desktop.presentation.connection_steps import NO_NETWORK_ACCOUNT, TEST_CANCELLED
from extend_desktop.presentation.translation import tr
from extend_desktop.services.connection_test import ConnectionTest
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.views.accounts.steps_list import StepsList
from extend_desktop.ui.views.settings.parts import SettingsParts
from extend_desktop.ui.widgets import BusyBar, Button, InlineBanner
from extend_desktop.ui.widgets.boxes import STRETCH, column_box, row_box


class ConnectionStepsView(QWidget):
    """Tests the account that is open, a line a step."""

    def __init__(self, parts: SettingsParts) -> None:
        super().__init__()
        self._session = parts.session
        self.test = Button(tr("Test the connection"), icons=parts.context.icons, icon="refresh")
        self.cancel = Button(tr("Cancel"))
        self.list = StepsList(parts.context)
        self.copy, self.summary = self.list.copy, self.list.summary
        self.banner = InlineBanner(parts.context.icons, self)
        self._busy = BusyBar(parts.context.theme, self)
        self._work = PaneTasks(parts.context.tasks, "connection test", self.banner, self._busy)
        self._setup_ui()

    def text_of(self, step: Step) -> str:
        """Return what stands beside a step; empty before it began."""
        return self.list.text_of(step)

    def _start(self) -> None:
        shown, test = self._session.shown, self._session.connection_test
        if shown is None or test is None:
            self.summary.setText(tr(NO_NETWORK_ACCOUNT))
            return
        account = shown.services.account
        self.list.begin(account)
        self._offer(is_running=True)
        run = partial(self._run, test, account, shown.key)
        self._work.start(run, "test", on_error=lambda _error: self._offer())

    async def _run(self, test: ConnectionTest, account: Account, key: str) -> None:
        result = await test.run(account, key, self.list.take)
        self.list.sum_up(result.steps)
        self._offer()

    def _stop(self) -> None:
        self._work.cancel("test")
        self.list.end(tr(TEST_CANCELLED))
        self._offer()

    def _offer(self, *, is_running: bool = False) -> None:
        self.test.setEnabled(not is_running)
        self.cancel.setEnabled(is_running)

    def _setup_ui(self) -> None:
        self.test.clicked.connect(self._start)
        self.cancel.clicked.connect(self._stop)
        buttons = row_box(None, self.test, self.cancel, self.copy, STRETCH)
        column_box(self, buttons, self._busy, self.banner, self.list)
        self._offer()
