"""The list of the steps of a connection test, where there is little room."""

from __future__ import annotations

from extend_desktop.domain.connection_steps import Step, StepResult, StepState
from extend_desktop.presentation.connection_steps import STEP_NAMES
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.accounts.steps_list import StepsList
from extend_desktop.ui.widgets import PlainLabel, StatusDot
from tests.helpers.waiting import until


async def test_the_name_of_a_step_is_whole_however_narrow_the_list(context: UiContext) -> None:
    steps = StepsList(context)
    for step in Step:
        state = StepState.PASSED if step is Step.ADDRESS else StepState.NOT_REACHED
        steps.take(StepResult(step, state, {"url": f"https://{'a-long-name.' * 9}example"}))
    steps.resize(260, 600)
    steps.show()

    dots = steps.findChildren(StatusDot)
    await until(lambda: all(dot.x() > 0 for dot in dots), "the steps to be laid out")
    shown = [label.text() for label in steps.findChildren(PlainLabel)]
    assert [name for name in map(tr, STEP_NAMES.values()) if name not in shown] == []
    steps.deleteLater()
