"""When a batch has reached something worth a word."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.batches import Batch, BatchStatus, PhaseCounts
from extend_desktop.domain.milestones import Milestone, milestones
from extend_desktop.domain.waits import LookUp
from tests.helpers.fake_workspace import NOW, batch

COUNTS = st.builds(
    PhaseCounts,
    waiting=st.integers(0, 30),
    running=st.integers(0, 30),
    processed=st.integers(0, 30),
    failed=st.integers(0, 3),
)


def at(status: BatchStatus = BatchStatus.PROCESSING, **counts: int) -> Batch:
    return replace(batch("one"), status=status, phase_counts=PhaseCounts(**counts))


@pytest.mark.parametrize(
    ("before", "now", "reached"),
    [
        (at(waiting=1, running=2), at(running=3), [Milestone.SUBMITTED]),
        (at(running=3, uploading=1), at(running=3), [Milestone.SUBMITTED]),
        (at(running=3), at(running=2, failed=1), [Milestone.FIRST_FAILED]),
        (at(running=2, failed=1), at(running=1, failed=2), []),
        (at(running=11, processed=9), at(running=10, processed=10), [Milestone.HALF]),
        (at(running=3, processed=1), at(running=2, processed=2), []),
        (at(running=1), at(BatchStatus.COMPLETED, processed=1), [Milestone.ENDED]),
        (at(BatchStatus.COMPLETED, processed=1), at(BatchStatus.COMPLETED, processed=1), []),
    ],
)
def test_what_holds_now_and_did_not_before_was_reached(
    before: Batch, now: Batch, reached: list[Milestone]
) -> None:
    assert list(milestones(before, now)) == reached


def test_a_search_that_ended_in_vain_asks() -> None:
    search = LookUp(NOW, NOW + timedelta(minutes=9), 3, NOW, 20, None, is_over=False)
    before = replace(at(waiting=1, unconfirmed=1), look_up=search)
    now = replace(before, look_up=replace(search, is_over=True))
    assert milestones(before, now) == (Milestone.ASKS,)


@given(st.lists(COUNTS, min_size=1, max_size=12))
def test_nothing_is_reached_twice_without_being_left_between(counts: list[PhaseCounts]) -> None:
    looks = [replace(batch("one"), phase_counts=item) for item in counts]
    for before, now in pairwise(looks):
        for milestone in milestones(before, now):
            assert milestone not in milestones(now, now)
            assert milestone in milestones(before, now)
