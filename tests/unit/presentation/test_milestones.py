"""What is said of milestones."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extend_desktop.domain.batches import PhaseCounts
from extend_desktop.domain.milestones import Milestone
from extend_desktop.presentation.milestones import announcement
from tests.helpers.fake_workspace import batch

HOSTILE = replace(
    batch("one", name="a\nb\u202ec"), phase_counts=PhaseCounts(waiting=2, unconfirmed=2, failed=1)
)


@pytest.mark.parametrize("milestone", Milestone)
def test_every_milestone_has_a_title_with_the_name_in_one_plain_line(milestone: Milestone) -> None:
    said = announcement(HOSTILE, milestone)
    assert said.title.startswith("“a bc” ")
    assert said.body
    assert said.spoken() == f"{said.title}. {said.body}"


def test_a_decision_names_what_it_is_about() -> None:
    assert "2 inputs got no answer" in announcement(HOSTILE, Milestone.ASKS).body
