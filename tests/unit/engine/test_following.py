"""Batch runs that are gone, refused, listed without an end, or told in words we do not know.

The engine over a real journal, in virtual time: each of these takes minutes.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batches import BatchStatus, CancelMode, InputState, Phase
from extend_desktop.domain.errors import OutcomeUnknownError, RequestError
from extend_desktop.domain.plans import PlanState
from extend_desktop.domain.runs import RunDetail, RunPage
from extend_desktop.domain.statuses import RunStatus, Unknown, is_final
from extend_desktop.presentation.activities import activity_text
from extend_desktop.presentation.batches import batch_run_text, batch_status_text
from extend_desktop.presentation.failures import failure_advice, reason_text
from extend_desktop.presentation.quantities import clock_text
from tests.helpers.fake_extend import lasting, said
from tests.helpers.virtual_harness import VirtualHarness, on_engine, open_virtual_harness, run_scene
from tests.helpers.virtual_time import START, in_virtual_time

GRACE_S, SLACK_S = 120.0, 35.0


async def nothing(page: RunPage) -> RunPage:
    return replace(page, runs=(), next_token=None)


def refuse(*_: Any) -> None:
    raise RequestError("not_found", operation="list_runs", server_message="No such batch.")


@pytest.mark.parametrize("is_listing_refused", [False, True], ids=["empty", "404"])
@on_engine
async def test_a_batch_run_that_is_gone_ends_after_a_grace_with_that_word(
    harness: VirtualHarness, is_listing_refused: bool
) -> None:
    batch_id = await harness.running()
    gone = harness.api.batch_run
    harness.api.forget_all()
    if is_listing_refused:
        harness.api.before["list_runs"] = refuse
    since_s = harness.clock.monotonic_s()
    batch = await harness.finished(batch_id)
    assert GRACE_S <= harness.clock.monotonic_s() - since_s <= GRACE_S + SLACK_S
    assert (batch.status, batch.phase_counts.failed) == (BatchStatus.COMPLETED_WITH_FAILURES, 3)
    inputs = await harness.inputs(batch_id)
    assert {item.reason_code for item in inputs} == {"gone_at_extend"}
    assert "Gone at Extend" in reason_text(inputs[0])
    assert f"No batch run with the id '{gone.id}'." in reason_text(inputs[0])
    assert [part.state for part in await harness.parts(batch_id)] == [PlanState.ENDED]
    # It is said at once, with the moment when it is given up.
    assert any(
        "gone at Extend" in text and clock_text(START + timedelta(seconds=GRACE_S + 2)) in text
        for text in harness.statuses()
    )
    lines = [activity_text(line) for line in await harness.lines(batch_id)]
    assert any("Gone at Extend" in line for line in lines)


@on_engine
async def test_what_is_gone_can_be_sent_again_and_what_comes_back_is_taken_up(
    harness: VirtualHarness,
) -> None:
    batch_id = await harness.running()
    harness.api.forget_all()
    await harness.finished(batch_id)
    (group,) = await harness.batches.failures(batch_id)
    assert (group.reason_code, group.retryable) == ("gone_at_extend", True)
    assert "then retry" in failure_advice("gone_at_extend").advice
    harness.api.process_s = 10.0
    assert await harness.batches.retry_failed(batch_id) == 3
    assert (await harness.finished(batch_id)).phase_counts.processed == 3
    assert len(harness.api.times("create_batch_run")) == 2

    # The other way: all is there again, and nothing is sent twice.
    second = await harness.running()
    bring_back = harness.api.forget_all()
    await harness.finished(second)
    bring_back()
    sent = len(harness.api.times("create_batch_run"))
    assert await harness.batches.retry_failed(second) == 0
    await harness.until(lambda batch: batch.phase_counts.running == 3, second)
    assert len(harness.api.times("create_batch_run")) == sent


@pytest.mark.parametrize("mode", CancelMode)
@on_engine
async def test_the_cancel_of_a_batch_that_is_gone_ends(
    harness: VirtualHarness, mode: CancelMode
) -> None:
    batch_id = await harness.running()
    harness.api.forget_all()
    await harness.batches.cancel(batch_id, mode)
    since_s = harness.clock.monotonic_s()
    batch = await harness.finished(batch_id)
    assert harness.clock.monotonic_s() - since_s <= GRACE_S + SLACK_S
    assert batch.phase_counts.ended == 3
    await harness.batches.delete_from_history(batch_id)
    assert await harness.batches.list() == ()


@in_virtual_time
async def test_a_batch_that_is_gone_ends_after_a_restart_too(tmp_path: Path) -> None:
    async with open_virtual_harness(tmp_path) as harness:
        batch_id = await harness.running()
    async with open_virtual_harness(tmp_path) as harness:
        assert (await harness.batches.get(batch_id)).status is BatchStatus.PAUSED
        await harness.batches.resume_all()
        batch = await harness.finished(batch_id)
        assert batch.phase_counts.failed == 3


@on_engine
async def test_runs_that_are_listed_although_their_batch_run_is_gone_give_their_results(
    harness: VirtualHarness,
) -> None:
    batch_id = await harness.running(process_s=600.0)
    harness.api.before["get_batch_run"] = refuse
    batch = await harness.finished(batch_id)
    assert (batch.status, batch.phase_counts.processed) == (BatchStatus.COMPLETED, 3)


@on_engine
async def test_a_404_for_a_minute_ends_nothing(harness: VirtualHarness) -> None:
    batch_id = await harness.running(process_s=300.0)
    bring_back = harness.api.forget_all()
    await harness.clock.sleep(60.0)
    bring_back()
    batch = await harness.finished(batch_id)
    assert batch.phase_counts.processed == 3


@pytest.mark.parametrize(
    ("status", "code", "phase"),
    [
        (RunStatus.FAILED, "batch_run_failed", Phase.FAILED),
        (RunStatus.CANCELLED, "batch_run_cancelled", Phase.CANCELLED),
    ],
)
@on_engine
async def test_a_batch_run_that_extend_ended_without_runs_ends_its_inputs_at_once_with_that_word(
    harness: VirtualHarness, status: RunStatus, code: str, phase: Phase
) -> None:
    async def ended(batch_run: Any) -> Any:
        harness.api.store.name_batch(harness.api.batch_run, status)
        harness.api.hide_runs()
        return batch_run

    harness.api.after["create_batch_run"] = ended
    batch_id = await harness.submit(3)
    batch = await harness.finished(batch_id)
    assert harness.clock.monotonic_s() < 10.0
    assert batch.phase_counts.of(phase) == 3
    inputs = await harness.inputs(batch_id)
    assert {(item.phase, item.reason_code) for item in inputs} == {(phase, code)}
    assert status.value in reason_text(inputs[0])
    lines = [activity_text(line) for line in await harness.lines(batch_id)]
    assert any(status.value in line for line in lines)
    # Runs that appear all the same are taken up, and nothing is sent again.
    if phase is Phase.FAILED:
        assert await harness.batches.retry_failed(batch_id) == 3


@on_engine
async def test_runs_of_a_batch_run_that_failed_as_a_whole_are_taken_up_when_they_appear(
    harness: VirtualHarness,
) -> None:
    async def ended(batch_run: Any) -> Any:
        harness.api.store.name_batch(harness.api.batch_run, RunStatus.CANCELLED)
        return batch_run

    harness.api.after["list_runs"] = nothing
    harness.api.after["create_batch_run"] = ended
    batch_id = await harness.submit(3)
    assert (await harness.finished(batch_id)).phase_counts.cancelled == 3
    del harness.api.after["list_runs"]
    harness.batches.refresh(batch_id)
    batch = await harness.until(lambda batch: batch.phase_counts.processed == 3, batch_id)
    assert batch.phase_counts.cancelled == 0
    assert len(harness.api.times("create_batch_run")) == 1


class Flapping:
    """Every third answer tells the runs by a word that nobody knows."""

    def __init__(self, word: str = "REVIEWING") -> None:
        self.number = 0
        self.word = word

    async def page(self, page: RunPage) -> RunPage:
        self.number += 1
        if self.number % 3:
            return page
        return replace(page, runs=tuple(said(run, self.word) for run in page.runs))

    async def detail(self, detail: RunDetail) -> RunDetail:
        self.number += 1
        if self.number % 3:
            return detail
        return RunDetail(said(detail.run, self.word), {"id": detail.run.id, "status": self.word})


@pytest.mark.parametrize("word", ["REVIEWING", "PROCESSING"])
@on_engine
async def test_what_has_ended_stays_ended_whatever_is_said_of_it_later(
    harness: VirtualHarness, word: str
) -> None:
    flapping = Flapping(word)
    harness.api.after |= {"list_runs": flapping.page, "get_run": flapping.detail}
    # One run goes on for long, so that the others are told again and again.
    harness.api.run_rules = [lasting(60.0, times=4), lasting(900.0, nth=5)]
    batch_id = await harness.submit(5)
    batch = await harness.finished(batch_id)
    assert (batch.status, batch.phase_counts.processed, batch.outputs_missing) == (
        BatchStatus.COMPLETED,
        5,
        0,
    )
    ended = [seen.phase_counts.ended for seen in harness.seen if seen.id == batch_id]
    assert ended == sorted(ended)


def test_a_run_that_was_started_anew_at_extend_is_open_again(tmp_path: Path) -> None:
    """`updatedAt` has moved and the word is known: this is no mistake."""

    async def scene(harness: VirtualHarness) -> None:
        harness.api.run_rules = [lasting(5.0, times=1), lasting(100_000.0, nth=2)]
        batch_id = await harness.submit(2)
        await harness.until(lambda batch: batch.phase_counts.processed == 1, batch_id)
        harness.api.start_anew(harness.api.run_ids[0])
        await harness.until(lambda batch: batch.phase_counts.running == 2, batch_id, 60.0)

    run_scene(tmp_path, scene)


@on_engine
async def test_an_unknown_state_is_asked_about_at_least_every_30_s_for_ever_and_in_words(
    harness: VirtualHarness,
) -> None:
    async def unknown(page: RunPage) -> RunPage:
        runs = [said(run, "REVIEWING") if is_final(run.status) else run for run in page.runs]
        return replace(page, runs=tuple(runs))

    harness.api.after["list_runs"] = unknown
    harness.api.process_s = 20.0
    batch_id = await harness.submit(2)
    await harness.clock.sleep(3600.0)
    batch = await harness.batches.get(batch_id)
    assert (batch.status, batch.phase_counts.running) == (BatchStatus.PROCESSING, 2)
    asked = harness.api.times("list_runs")
    assert max(b - a for a, b in pairwise(asked)) < 30.01
    assert asked[-1] > 3600.0 - 30.0
    assert "REVIEWING" in batch_status_text(batch)
    assert {item.run_status for item in await harness.inputs(batch_id)} == {Unknown("REVIEWING")}
    del harness.api.after["list_runs"]
    assert (await harness.finished(batch_id, 60.0)).phase_counts.processed == 2
    assert "REVIEWING" not in batch_status_text(await harness.batches.get(batch_id))


@on_engine
async def test_a_result_that_is_there_is_kept_although_its_run_is_told_by_an_unknown_word(
    harness: VirtualHarness,
) -> None:
    async def reviewed(detail: RunDetail) -> RunDetail:
        return RunDetail(said(detail.run, "REVIEWED"), detail.body)

    harness.api.after["get_run"] = reviewed
    batch_id = await harness.submit(2)
    batch = await harness.finished(batch_id)
    assert (batch.phase_counts.processed, batch.outputs_missing) == (2, 0)


def test_adopted_runs_that_are_gone_end_the_part(tmp_path: Path) -> None:
    """Found by their token only, so that no batch run's state is known."""

    async def scene(harness: VirtualHarness) -> None:
        async def lost(_batch_run: Any) -> Any:
            raise OutcomeUnknownError(cause="cut")

        harness.api.process_s = 100_000.0
        harness.api.after["create_batch_run"] = lost
        batch_id = await harness.submit(3)
        await harness.until(lambda batch: batch.phase_counts.running == 3, batch_id)
        harness.api.forget_all()
        batch = await harness.finished(batch_id)
        assert batch.phase_counts.failed == 3
        inputs = await harness.inputs(batch_id)
        assert {(item.state, item.reason_code) for item in inputs} == {
            (InputState.FAILED, "gone_at_extend")
        }
        kinds = {line.kind for line in await harness.lines(batch_id)}
        assert ActivityKind.RUNS_ADOPTED in kinds

    run_scene(tmp_path, scene)


@on_engine
async def test_the_word_of_the_batch_run_is_told_with_its_inputs(harness: VirtualHarness) -> None:
    words: list[set[str]] = []
    harness.batches.inputs_changed.subscribe(
        lambda fact: words.append({batch_run_text(item) for item in fact.inputs})
    )
    batch_id = await harness.running(process_s=60.0)
    batch_run = harness.api.batch_run
    harness.api.store.name_batch(batch_run, "HELD")
    await harness.until(lambda _: {f"Batch run {batch_run.id}: HELD"} in words, batch_id, 300.0)
    batch_run.word = None
    await harness.finished(batch_id)
    assert words[-1] == {f"Batch run {batch_run.id}: PROCESSED"}
    inputs = await harness.inputs(batch_id)
    assert {item.batch_run_status for item in inputs} == {RunStatus.PROCESSED}
