"""A connection test on screen: its steps as they come, cancelling, copying. For the settings' pages."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from extend_desktop import __version__
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.connection_steps import Step, StepResult, StepState
from extend_desktop.presentation.connection_steps import (
    NO_NETWORK_ACCOUNT,
    STATE_NAMES,
    STEP_NAMES,
    TEST_CANCELLED,
    copied_text,
    step_text,
    summary_text,
)
from extend_desktop.presentation.severity import Severity
from extend_desktop.services.connection_test import ConnectionTest
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.views.settings.parts import SettingsParts
from extend_desktop.ui.widgets import BusyBar, Button, InlineBanner, PlainLabel, StatusDot

_TOP = Qt.AlignmentFlag.AlignTop
_SEVERITIES = {
    StepState.RUNNING: Severity.RUNNING,
    StepState.PASSED: Severity.OK,
    StepState.WARNED: Severity.WARNING,
    StepState.FAILED: Severity.FAILED,
    StepState.NOT_REACHED: Severity.MUTED,
}


class ConnectionStepsView(QWidget):
    """Tests the account that is open, a line a step."""

    def __init__(self, parts: SettingsParts) -> None:
        super().__init__()
        self._theme = parts.context.theme
        self._session = parts.session
        self.test = Button("Test the connection", icons=parts.context.icons, icon="refresh")
        self.cancel = Button("Cancel")
        self.copy = Button("Copy", icons=parts.context.icons, icon="copy")
        self.summary = PlainLabel(wrap=True)
        self.banner = InlineBanner(parts.context.icons, self)
        self._busy = BusyBar(parts.context.theme, self)
        self._work = PaneTasks(parts.context.tasks, "connection test", self.banner, self._busy)
        self._account: Account | None = None
        self._results: dict[Step, StepResult] = {}
        self._lines: dict[Step, tuple[StatusDot, PlainLabel]] = {}
        self._grid = QGridLayout()
        self._setup_ui()

    def text_of(self, step: Step) -> str:
        """Return what stands beside a step; empty before it began."""
        return self._lines[step][1].full_text() if step in self._lines else ""

    def _start(self) -> None:
        shown, test = self._session.shown, self._session.connection_test
        if shown is None or test is None:
            self.summary.setText(NO_NETWORK_ACCOUNT)
            return
        account = self._account = shown.services.account
        self._results.clear()
        self.summary.setText("")
        for dot, label in self._lines.values():
            dot.set_status(Severity.MUTED, "")
            label.setText("")
        self._offer(is_running=True)
        run = partial(self._run, test, account, shown.key)
        self._work.start(run, "test", on_error=lambda _error: self._offer())

    async def _run(self, test: ConnectionTest, account: Account, key: str) -> None:
        result = await test.run(account, key, self._take)
        self.summary.setText(summary_text(result.steps))
        self._offer()

    def _take(self, result: StepResult) -> None:
        self._results[result.step] = result
        if result.step not in self._lines:
            self._add_line(result.step)
        dot, label = self._lines[result.step]
        dot.set_status(_SEVERITIES[result.state], STATE_NAMES[result.state])
        label.setText("" if result.state is StepState.NOT_REACHED else step_text(result))

    def _add_line(self, step: Step) -> None:
        dot, label = StatusDot(self._theme, self, elides=False), PlainLabel(wrap=True)
        row = list(Step).index(step)
        self._grid.addWidget(PlainLabel(STEP_NAMES[step], role="muted"), row, 0, _TOP)
        self._grid.addWidget(dot, row, 1, _TOP)
        self._grid.addWidget(label, row, 2)
        self._lines[step] = (dot, label)

    def _stop(self) -> None:
        self._work.cancel("test")
        self.summary.setText(TEST_CANCELLED)
        self._offer()

    def _copy(self) -> None:
        if self._account is not None:
            steps = [self._results[step] for step in Step if step in self._results]
            text = copied_text(self._account, steps, f"Extend Desktop {__version__}")
            QGuiApplication.clipboard().setText(text)

    def _offer(self, *, is_running: bool = False) -> None:
        self.test.setEnabled(not is_running)
        self.cancel.setEnabled(is_running)
        self.copy.setEnabled(not is_running and bool(self._results))

    def _setup_ui(self) -> None:
        self.test.clicked.connect(self._start)
        self.cancel.clicked.connect(self._stop)
        self.copy.clicked.connect(self._copy)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(2, 1)
        buttons = QHBoxLayout()
        for button in (self.test, self.cancel, self.copy):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(buttons)
        column.addWidget(self._busy)
        column.addWidget(self.banner)
        column.addWidget(self.summary)
        column.addLayout(self._grid)
        self._offer()
