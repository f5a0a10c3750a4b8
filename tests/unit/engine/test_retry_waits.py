"""What is reported of waits: each change once a batch, and no moment or reason that has passed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from extend_desktop.domain.errors import ConnectivityError, LimitError
from extend_desktop.domain.ids import PlanId
from extend_desktop.domain.waits import WRITE_JOURNAL, RetryWait
from extend_desktop.presentation.batches import retry_wait_text
from extend_desktop.services.engine.retry_waits import SHORTEST_SHOWN_S, RetryWaits
from tests.helpers.fake_workspace import NOW, batch
from tests.helpers.virtual_time import START, LoopClock, in_virtual_time, run_virtual

BATCH = batch("b")
LISTING, UPLOAD = "list_runs", "upload_file"
GONE, LIMITED = ConnectivityError("refused"), LimitError()
LONG_S, SHORT_S = 40.0, SHORTEST_SHOWN_S / 2


def retry_waits() -> RetryWaits:
    return RetryWaits(LoopClock(), lambda: None)


@in_virtual_time
async def test_many_parts_that_meet_the_same_error_are_reported_once() -> None:
    waits = retry_waits()
    parts = [PlanId(number) for number in range(100)]
    reported = [waits.begin(LISTING, GONE, LONG_S, part) for part in parts]
    waits.end(LISTING, parts[0])
    # The others still stand, so that it begins again says nothing new.
    reported.append(waits.begin(LISTING, GONE, LONG_S, parts[0]))
    assert reported == [True, *[False] * 100]


@in_virtual_time
async def test_another_reason_and_another_call_are_reported() -> None:
    waits = retry_waits()
    assert [
        waits.begin(LISTING, GONE, LONG_S),
        waits.begin(LISTING, LIMITED, LONG_S),
        waits.begin(UPLOAD, LIMITED, LONG_S),
    ] == [True, True, True]


def test_a_short_wait_is_not_shown_but_moves_what_is_shown_already() -> None:
    async def scene() -> list[RetryWait | None]:
        clock = LoopClock()
        changes: list[None] = []
        waits = RetryWaits(clock, lambda: changes.append(None))
        assert not waits.begin(LISTING, GONE, SHORT_S)
        shown = [waits.marked(BATCH).retry_wait]
        assert waits.begin(LISTING, GONE, LONG_S)
        await clock.sleep(LONG_S)
        assert not waits.begin(LISTING, GONE, SHORT_S)
        shown.append(waits.marked(BATCH).retry_wait)
        assert not waits.begin(LISTING, LIMITED, SHORT_S)
        shown.append(waits.marked(BATCH).retry_wait)
        assert len(changes) == 3
        return shown

    until = START + timedelta(seconds=LONG_S + SHORT_S)
    assert run_virtual(scene()) == [None, RetryWait(LISTING, "refused", until), None]


@in_virtual_time
async def test_the_longest_wait_is_told_and_none_of_a_batch_that_has_ended() -> None:
    waits = retry_waits()
    waits.begin(LISTING, GONE, LONG_S)
    waits.begin(UPLOAD, LIMITED, 2 * LONG_S)
    longest = waits.marked(BATCH)
    ended = waits.marked(replace(BATCH, finished_at=NOW))
    waits.clear()
    forgotten = waits.marked(BATCH)
    assert longest.retry_wait is not None
    assert longest.retry_wait.code == "rate_limited"
    assert ended.retry_wait is None
    assert forgotten.retry_wait is None


def test_a_wait_that_extend_did_not_name_is_told_as_our_own() -> None:
    asked = RetryWait(LISTING, "rate_limited", START, is_asked=True)
    assert retry_wait_text(asked).startswith("Extend asked us to wait until ")
    own = retry_wait_text(replace(asked, is_asked=False))
    assert own.startswith("Extend's limit was reached; next try at ")
    assert own.endswith(", by our own back-off")


def test_only_a_wait_that_a_try_would_end_is_offered_to_be_cut_short() -> None:
    own = RetryWait(LISTING, "rate_limited", START)
    assert own.can_be_cut_short
    assert RetryWait(UPLOAD, "refused", START).can_be_cut_short
    assert not replace(own, is_asked=True).can_be_cut_short
    assert not RetryWait(WRITE_JOURNAL, "disk_full", START).can_be_cut_short
