"""The steps of a connection test as they come, and copying them. For first run and the settings."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from extend_desktop import __version__
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.connection_steps import Step, StepResult, StepState
from extend_desktop.presentation.connection_steps import (
    STATE_NAMES,
    STEP_NAMES,
    copied_text,
    step_text,
    summary_text,
)
from extend_desktop.presentation.severity import Severity
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets import Button, PlainLabel, StatusDot
from extend_desktop.ui.widgets.boxes import column_box

_TOP = Qt.AlignmentFlag.AlignTop
_SEVERITIES = {
    StepState.RUNNING: Severity.RUNNING,
    StepState.PASSED: Severity.OK,
    StepState.WARNED: Severity.WARNING,
    StepState.FAILED: Severity.FAILED,
    StepState.NOT_REACHED: Severity.MUTED,
}


class StepsList(QWidget):
    """A line a step, below a line that sums them up; whoever shows it also places `copy`."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._theme = context.theme
        self.account: Account | None = None
        """Which account the steps are of; None while there are none."""
        self.summary = PlainLabel(wrap=True)
        self.copy = Button(tr("Copy"), icons=context.icons, icon="copy")
        self.copy.setAccessibleName(tr("Copy the steps of the test"))
        self.copy.clicked.connect(self._copy)
        self._results: dict[Step, StepResult] = {}
        self._lines: dict[Step, tuple[StatusDot, PlainLabel]] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(2, 1)
        column_box(self, self.summary, self._grid)
        self.begin(None)

    def begin(self, account: Account | None) -> None:
        """Forget the steps before, for a test of this account; None is for no test."""
        self.account = account
        self._results.clear()
        self.summary.setText("")
        for dot, label in self._lines.values():
            dot.set_status(Severity.MUTED, "")
            label.setText("")
        self.copy.setEnabled(False)

    def take(self, result: StepResult) -> None:
        """Show how a step stands now."""
        self._results[result.step] = result
        if result.step not in self._lines:
            self._add_line(result.step)
        dot, label = self._lines[result.step]
        dot.set_status(_SEVERITIES[result.state], tr(STATE_NAMES[result.state]))
        label.setText("" if result.state is StepState.NOT_REACHED else step_text(result))

    def sum_up(self, steps: Iterable[StepResult]) -> None:
        """Name the step that failed, or say that all is well."""
        self.end(summary_text(steps))

    def end(self, words: str) -> None:
        """Say how the test ended, and let what there is be copied."""
        self.summary.setText(words)
        self.copy.setEnabled(bool(self._results))

    def text_of(self, step: Step) -> str:
        """Return what stands beside a step; empty before it began."""
        return self._lines[step][1].full_text() if step in self._lines else ""

    def _add_line(self, step: Step) -> None:
        dot, label = StatusDot(self._theme, self, elides=False), PlainLabel(wrap=True)
        row = list(Step).index(step)
        name = PlainLabel(tr(STEP_NAMES[step]), role="muted", elide=None)
        self._grid.addWidget(name, row, 0, _TOP)
        self._grid.addWidget(dot, row, 1, _TOP)
        self._grid.addWidget(label, row, 2)
        self._lines[step] = (dot, label)

    def _copy(self) -> None:
        if self.account is not None:
            steps = [self._results[step] for step in Step if step in self._results]
            program = f"Extend Desktop {__version__}"  # untranslated: a name
            text = copied_text(self.account, steps, program)
            QGuiApplication.clipboard().setText(text)
