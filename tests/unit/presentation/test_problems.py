"""Every reason to block has a short title, and what it means beside it."""

from __future__ import annotations

import pytest

from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.drafts import Draft, DraftState, InputSpec
from extend_desktop.presentation.draft_reasons import _REASONS, reason_sentence
from extend_desktop.presentation.problems import problem_groups, problems_texts

_MOST_CHARS = 46
_SKIPPED = {"duplicate", "operator", "extracted"}
"""These are skipped, not blocked."""


@pytest.mark.parametrize("code", sorted(_REASONS.keys() - _SKIPPED))
def test_a_title_is_short_and_all_that_is_known_is_said_in_the_tip(code: str) -> None:
    spec = InputSpec(InputKind.LOCAL, "a.pdf", "/a.pdf")
    [group] = problem_groups([Draft(1, spec, DraftState.BLOCKED, code)])
    assert len(group.title) <= _MOST_CHARS
    assert ":" not in group.title, "what to do about it is the hint"
    assert group.whole == reason_sentence(code)
    if "again" in group.hint and "again" in group.whole:
        for advice in ("look again", "add it again"):
            assert (advice in group.hint) == (advice in group.whole), "two ways are given at once"


def test_the_head_of_the_list_grows_shorter() -> None:
    whole, short = problems_texts(51, 5, 138)
    assert whole.startswith(short)
    assert short == "51 inputs cannot be sent, for 5 reasons."
    assert problems_texts(1, 1, 0) == ["1 input cannot be sent, for 1 reason."]
