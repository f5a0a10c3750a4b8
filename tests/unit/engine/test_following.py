"""Batch runs that are gone, refused, listed without an end, or told in words we do not know.

The engine over a real journal, in virtual time: each of these takes minutes.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batches import BatchStatus, CancelMode, InputState, Phase, PlanState
from extend_desktop.domain.errors import OutcomeUnknownError, RequestError
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.runs import RunDetail, RunPage
from extend_desktop.domain.statuses import RunStatus, Unknown, is_final
from extend_desktop.presentation.activities import activity_text
from extend_desktop.presentation.batches import batch_run_text, batch_status_text
from extend_desktop.presentation.failures import failure_advice, reason_text
from extend_desktop.presentation.quantities import clock_text
from tests.helpers.engine_world import World, in_world, open_world
from tests.helpers.fake_extend import said
from tests.helpers.virtual_time import START, run_virtual

GRACE_S, SLACK_S = 120.0, 35.0


async def running(world: World, count: int = 3, process_s: float = 10_000.0) -> BatchId:
    """A batch whose runs are being processed."""
    world.api.process_s = process_s
    batch_id = await world.submit(count)
    await world.until(lambda batch: batch.phase_counts.running == count, batch_id)
    return batch_id


def statuses(world: World) -> list[str]:
    return list(dict.fromkeys(batch_status_text(batch) for batch in world.seen))


def refuse(*_: Any) -> None:
    raise RequestError("not_found", operation="list_runs", server_message="No such batch.")


@pytest.mark.parametrize("is_listing_refused", [False, True], ids=["empty", "404"])
def test_a_batch_run_that_is_gone_ends_after_a_grace_with_that_word(
    tmp_path: Path, is_listing_refused: bool
) -> None:
    async def scene(world: World) -> None:
        batch_id = await running(world)
        world.api.forget_all()
        if is_listing_refused:
            world.api.before["list_runs"] = refuse
        since_s = world.clock.monotonic_s()
        batch = await world.finished(batch_id)
        assert GRACE_S <= world.clock.monotonic_s() - since_s <= GRACE_S + SLACK_S
        assert (batch.status, batch.phase_counts.failed) == (BatchStatus.COMPLETED_WITH_FAILURES, 3)
        inputs = await world.inputs(batch_id)
        assert {item.reason_code for item in inputs} == {"gone_at_extend"}
        assert "Gone at Extend" in reason_text(inputs[0])
        assert "bpr_1 was not found." in reason_text(inputs[0])
        assert [part.state for part in await world.parts(batch_id)] == [PlanState.ENDED]
        # It is said at once, with the moment when it is given up.
        assert any(
            "gone at Extend" in text and clock_text(START + timedelta(seconds=GRACE_S + 2)) in text
            for text in statuses(world)
        )
        lines = [activity_text(line) for line in await world.lines(batch_id)]
        assert any("gone at Extend" in line for line in lines)

    in_world(tmp_path, scene)


def test_what_is_gone_can_be_sent_again_and_what_comes_back_is_taken_up(tmp_path: Path) -> None:
    async def scene(world: World) -> None:
        batch_id = await running(world)
        kept, runs = dict(world.api.batch_runs), dict(world.api.runs)
        world.api.forget_all()
        await world.finished(batch_id)
        (group,) = await world.batches.failures(batch_id)
        assert (group.reason_code, group.retryable) == ("gone_at_extend", True)
        assert "then retry" in failure_advice("gone_at_extend").advice
        world.api.process_s = 10.0
        assert await world.batches.retry_failed(batch_id) == 3
        assert (await world.finished(batch_id)).phase_counts.processed == 3
        assert len(world.api.batch_runs) == 1

        # The other way: all is there again, and nothing is sent twice.
        second = await running(world)
        kept, runs = dict(world.api.batch_runs), dict(world.api.runs)
        world.api.forget_all()
        await world.finished(second)
        world.api.batch_runs.update(kept)
        world.api.runs.update(runs)
        sent = len(world.api.times("create_batch_run"))
        assert await world.batches.retry_failed(second) == 0
        await world.until(lambda batch: batch.phase_counts.running == 3, second)
        assert len(world.api.times("create_batch_run")) == sent

    in_world(tmp_path, scene)


@pytest.mark.parametrize("mode", CancelMode)
def test_the_cancel_of_a_batch_that_is_gone_ends(tmp_path: Path, mode: CancelMode) -> None:
    async def scene(world: World) -> None:
        batch_id = await running(world)
        world.api.forget_all()
        await world.batches.cancel(batch_id, mode)
        since_s = world.clock.monotonic_s()
        batch = await world.finished(batch_id)
        assert world.clock.monotonic_s() - since_s <= GRACE_S + SLACK_S
        assert batch.phase_counts.ended == 3
        await world.batches.delete_from_history(batch_id)
        assert await world.batches.list() == ()

    in_world(tmp_path, scene)


def test_a_batch_that_is_gone_ends_after_a_restart_too(tmp_path: Path) -> None:
    async def work() -> None:
        async with open_world(tmp_path) as world:
            batch_id = await running(world)
        async with open_world(tmp_path) as world:
            assert (await world.batches.get(batch_id)).status is BatchStatus.PAUSED
            await world.batches.resume_all()
            batch = await world.finished(batch_id)
            assert batch.phase_counts.failed == 3

    run_virtual(work())


def test_runs_that_are_listed_although_their_batch_run_is_gone_give_their_results(
    tmp_path: Path,
) -> None:
    async def scene(world: World) -> None:
        batch_id = await running(world, process_s=600.0)
        world.api.before["get_batch_run"] = refuse
        batch = await world.finished(batch_id)
        assert (batch.status, batch.phase_counts.processed) == (BatchStatus.COMPLETED, 3)

    in_world(tmp_path, scene)


def test_a_404_for_a_minute_ends_nothing(tmp_path: Path) -> None:
    async def scene(world: World) -> None:
        batch_id = await running(world, process_s=300.0)
        kept, runs = dict(world.api.batch_runs), dict(world.api.runs)
        world.api.forget_all()
        await world.clock.sleep(60.0)
        world.api.batch_runs.update(kept)
        world.api.runs.update(runs)
        batch = await world.finished(batch_id)
        assert batch.phase_counts.processed == 3

    in_world(tmp_path, scene)


@pytest.mark.parametrize(
    ("status", "code", "phase"),
    [
        (RunStatus.FAILED, "batch_run_failed", Phase.FAILED),
        (RunStatus.CANCELLED, "batch_run_cancelled", Phase.CANCELLED),
    ],
)
def test_a_batch_run_that_extend_ended_without_runs_ends_its_inputs_at_once_with_that_word(
    tmp_path: Path, status: RunStatus, code: str, phase: Phase
) -> None:
    async def scene(world: World) -> None:
        async def ended(batch_run: Any) -> Any:
            world.api.batch_runs[batch_run.id].status = status
            world.api.hide_runs()
            return batch_run

        world.api.after["create_batch_run"] = ended
        batch_id = await world.submit(3)
        batch = await world.finished(batch_id)
        assert world.clock.monotonic_s() < 10.0
        assert batch.phase_counts.of(phase) == 3
        inputs = await world.inputs(batch_id)
        assert {(item.phase, item.reason_code) for item in inputs} == {(phase, code)}
        assert status.value in reason_text(inputs[0])
        lines = [activity_text(line) for line in await world.lines(batch_id)]
        assert any(status.value in line for line in lines)
        # Runs that appear all the same are taken up, and nothing is sent again.
        if phase is Phase.FAILED:
            assert await world.batches.retry_failed(batch_id) == 3

    in_world(tmp_path, scene)


def test_runs_of_a_batch_run_that_failed_as_a_whole_are_taken_up_when_they_appear(
    tmp_path: Path,
) -> None:
    async def scene(world: World) -> None:
        hidden: dict[Any, Any] = {}

        async def ended(batch_run: Any) -> Any:
            world.api.batch_runs[batch_run.id].status = RunStatus.CANCELLED
            hidden.update(world.api.runs)
            world.api.hide_runs()
            return batch_run

        world.api.after["create_batch_run"] = ended
        batch_id = await world.submit(3)
        assert (await world.finished(batch_id)).phase_counts.cancelled == 3
        world.api.runs.update(hidden)
        world.batches.refresh(batch_id)
        batch = await world.until(lambda batch: batch.phase_counts.processed == 3, batch_id)
        assert batch.phase_counts.cancelled == 0
        assert len(world.api.times("create_batch_run")) == 1

    in_world(tmp_path, scene)


async def repeat_token(page: RunPage) -> RunPage:
    return replace(page, next_token="again")


class NewTokens:
    """A listing whose pages go on for ever, with the same runs."""

    def __init__(self) -> None:
        self.number = 0

    async def __call__(self, page: RunPage) -> RunPage:
        self.number += 1
        return replace(page, next_token=str(10_000_000 * self.number))


@pytest.mark.parametrize("make", [lambda: repeat_token, NewTokens], ids=["same", "ever new"])
def test_a_listing_without_an_end_that_shows_all_runs_ends_like_any_other(
    tmp_path: Path, make: Callable[[], Any]
) -> None:
    async def scene(world: World) -> None:
        world.api.after["list_runs"] = make()
        world.api.process_s = 300.0
        batch_id = await world.submit(3)
        batch = await world.finished(batch_id)
        assert (batch.status, batch.phase_counts.processed) == (BatchStatus.COMPLETED, 3)
        assert world.clock.monotonic_s() < 300.0 + 2 * SLACK_S
        lines = [activity_text(line) for line in await world.lines(batch_id)]
        assert sum("list does not end" in line for line in lines) == 1
        assert any("list does not end" in text for text in statuses(world))

    in_world(tmp_path, scene)


def first_page_only(world: World, count: int) -> Callable[[RunPage], Awaitable[RunPage]]:
    """A server that shows the first runs over and over, whatever it is asked."""

    async def listing(page: RunPage) -> RunPage:
        del page
        runs = [world.api.now(run_id) for run_id in list(world.api.runs)[:count]]
        return RunPage(tuple(runs), "again")

    return listing


def test_runs_that_an_endless_listing_does_not_show_are_asked_for_one_by_one(
    tmp_path: Path,
) -> None:
    async def scene(world: World) -> None:
        batch_id = await running(world, 120, process_s=400.0)
        world.api.after["list_runs"] = first_page_only(world, 5)
        batch = await world.finished(batch_id)
        assert batch.phase_counts.processed == 120
        # All of them in their turn, not only the first fifty.
        asked = {item.about for item in world.api.asked if item.operation == "get_run"}
        assert len(asked) == 120

    in_world(tmp_path, scene)


def test_what_never_appears_in_an_endless_listing_ends_with_that_word(tmp_path: Path) -> None:
    async def scene(world: World) -> None:
        world.api.after["list_runs"] = first_page_only(world, 2)
        world.api.process_s = 30.0
        batch_id = await world.submit(5)
        batch = await world.finished(batch_id)
        assert world.clock.monotonic_s() < 30.0 + GRACE_S + 3 * SLACK_S
        assert (batch.phase_counts.processed, batch.phase_counts.failed) == (2, 3)
        failed = [item for item in await world.inputs(batch_id) if item.phase is Phase.FAILED]
        assert {item.reason_code for item in failed} == {"endless_listing"}
        assert "list" in reason_text(failed[0])
        # Once it can be read again they are found, and nothing is sent twice.
        del world.api.after["list_runs"]
        assert await world.batches.retry_failed(batch_id) == 0
        batch = await world.until(lambda item: item.phase_counts.processed == 5, batch_id)
        assert len(world.api.times("create_batch_run")) == 1

    in_world(tmp_path, scene)


def test_runs_that_are_gone_under_an_endless_listing_are_not_waited_for(tmp_path: Path) -> None:
    async def scene(world: World) -> None:
        batch_id = await running(world, 5, process_s=100.0)
        for run_id in list(world.api.runs)[3:]:
            del world.api.runs[run_id]
        world.api.after["list_runs"] = first_page_only(world, 2)
        batch = await world.finished(batch_id, 3600.0)
        assert (batch.phase_counts.processed, batch.phase_counts.failed) == (3, 2)

    in_world(tmp_path, scene)


def test_everything_is_cancelled_also_under_an_endless_listing(tmp_path: Path) -> None:
    async def scene(world: World) -> None:
        batch_id = await running(world, 5)
        world.api.after["list_runs"] = repeat_token
        await world.batches.cancel(batch_id, CancelMode.EVERYTHING)
        batch = await world.finished(batch_id, 600.0)
        assert (batch.status, batch.phase_counts.cancelled) == (BatchStatus.CANCELLED, 5)

    in_world(tmp_path, scene)


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
def test_what_has_ended_stays_ended_whatever_is_said_of_it_later(tmp_path: Path, word: str) -> None:
    async def scene(world: World) -> None:
        flapping = Flapping(word)
        world.api.after |= {"list_runs": flapping.page, "get_run": flapping.detail}
        world.api.process_s = 60.0
        batch_id = await world.submit(5)
        await world.until(lambda batch: batch.phase_counts.running == 5, batch_id)
        # One run goes on for long, so that the others are told again and again.
        late = list(world.api.ends_s)[-1]
        world.api.ends_s[late] = 900.0
        batch = await world.finished(batch_id)
        assert (batch.status, batch.phase_counts.processed, batch.outputs_missing) == (
            BatchStatus.COMPLETED,
            5,
            0,
        )
        ended = [seen.phase_counts.ended for seen in world.seen if seen.id == batch_id]
        assert ended == sorted(ended)

    in_world(tmp_path, scene)


def test_a_run_that_was_started_anew_at_extend_is_open_again(tmp_path: Path) -> None:
    """`updatedAt` has moved and the word is known: this is no mistake."""

    async def scene(world: World) -> None:
        batch_id = await running(world, 2)
        run_id = next(iter(world.api.runs))
        world.api.ends_s[run_id] = 0.0
        await world.until(lambda batch: batch.phase_counts.processed == 1, batch_id)
        run = world.api.runs[run_id]
        moved = (run.updated_at or world.clock.now()) + timedelta(seconds=1000)
        world.api.runs[run_id] = replace(run, status=RunStatus.PROCESSING, updated_at=moved)
        world.api.ends_s[run_id] = 100_000.0
        await world.until(lambda batch: batch.phase_counts.running == 2, batch_id, 60.0)

    in_world(tmp_path, scene)


def test_an_unknown_state_is_asked_about_at_least_every_30_s_for_ever_and_in_words(
    tmp_path: Path,
) -> None:
    async def scene(world: World) -> None:
        async def unknown(page: RunPage) -> RunPage:
            runs = [said(run, "REVIEWING") if is_final(run.status) else run for run in page.runs]
            return replace(page, runs=tuple(runs))

        world.api.after["list_runs"] = unknown
        world.api.process_s = 20.0
        batch_id = await world.submit(2)
        await world.clock.sleep(3600.0)
        batch = await world.batches.get(batch_id)
        assert (batch.status, batch.phase_counts.running) == (BatchStatus.PROCESSING, 2)
        asked = world.api.times("list_runs")
        assert max(b - a for a, b in pairwise(asked)) <= 30.0
        assert asked[-1] > 3600.0 - 30.0
        assert "REVIEWING" in batch_status_text(batch)
        assert {item.run_status for item in await world.inputs(batch_id)} == {Unknown("REVIEWING")}
        del world.api.after["list_runs"]
        assert (await world.finished(batch_id, 60.0)).phase_counts.processed == 2
        assert "REVIEWING" not in batch_status_text(await world.batches.get(batch_id))

    in_world(tmp_path, scene)


def test_a_result_that_is_there_is_kept_although_its_run_is_told_by_an_unknown_word(
    tmp_path: Path,
) -> None:
    async def scene(world: World) -> None:
        async def reviewed(detail: RunDetail) -> RunDetail:
            return RunDetail(said(detail.run, "REVIEWED"), detail.body)

        world.api.after["get_run"] = reviewed
        batch_id = await world.submit(2)
        batch = await world.finished(batch_id)
        assert (batch.phase_counts.processed, batch.outputs_missing) == (2, 0)

    in_world(tmp_path, scene)


def test_adopted_runs_that_are_gone_end_the_part(tmp_path: Path) -> None:
    """Found by their token only, so that no batch run's state is known."""

    async def scene(world: World) -> None:
        async def lost(_batch_run: Any) -> Any:
            raise OutcomeUnknownError(cause="cut")

        world.api.process_s = 100_000.0
        world.api.after["create_batch_run"] = lost
        batch_id = await world.submit(3)
        await world.until(lambda batch: batch.phase_counts.running == 3, batch_id)
        world.api.forget_all()
        batch = await world.finished(batch_id)
        assert batch.phase_counts.failed == 3
        inputs = await world.inputs(batch_id)
        assert {(item.state, item.reason_code) for item in inputs} == {
            (InputState.FAILED, "gone_at_extend")
        }
        kinds = {line.kind for line in await world.lines(batch_id)}
        assert ActivityKind.RUNS_ADOPTED in kinds

    in_world(tmp_path, scene)


def test_the_word_of_the_batch_run_is_told_with_its_inputs(tmp_path: Path) -> None:
    async def scene(world: World) -> None:
        words: list[set[str]] = []
        world.batches.inputs_changed.subscribe(
            lambda fact: words.append({batch_run_text(item) for item in fact.inputs})
        )
        batch_id = await running(world, process_s=60.0)
        world.api.batch_runs[next(iter(world.api.batch_runs))].status = Unknown("HELD")
        await world.until(lambda _: {"Batch run bpr_1: HELD"} in words, batch_id, 300.0)
        world.api.batch_runs[next(iter(world.api.batch_runs))].status = None
        await world.finished(batch_id)
        assert words[-1] == {"Batch run bpr_1: PROCESSED"}
        inputs = await world.inputs(batch_id)
        assert {item.batch_run_status for item in inputs} == {RunStatus.PROCESSED}

    in_world(tmp_path, scene)
