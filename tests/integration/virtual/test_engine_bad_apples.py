"""One call that never works beside many that do: it is given up with its reason, and holds nothing."""

from __future__ import annotations

import asyncio
import json
import re
from pathlib import Path

import httpx
import pytest

from extend_desktop.api.limits import Limits
from extend_desktop.domain.batches import BatchStatus, CancelMode, InputState
from tests.helpers.in_process_sandbox import Choose, InProcessSandbox, Reply, in_process_sandbox
from tests.integration.engine.harness import engine_beside_sandbox, local, open_harness

BODY_500 = {"code": "INTERNAL_ERROR", "message": "It fell over.", "retryable": True}
MARK = b"this one never arrives"


def documents(folder: Path, count: int, bad: int | None) -> list[Path]:
    """Invoices of which one, by its place, carries the mark."""
    paths = [folder / f"{number:02}.txt" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_bytes(
            b"Invoice %s-%d\n%s" % (folder.name.encode(), number, MARK * (number == bad))
        )
    return paths


def fell_over() -> httpx.Response:
    # As it comes from the network: not read yet.
    body = httpx.ByteStream(json.dumps(BODY_500).encode())
    return httpx.Response(500, headers={"content-type": "application/json"}, stream=body)


def silent() -> httpx.Response:
    raise httpx.ReadTimeout("silent")


def marked_upload(request: httpx.Request) -> Reply | None:
    is_marked = request.url.path == "/files/upload" and MARK in request.content
    return fell_over if is_marked else None


@pytest.mark.parametrize("bad", [0, 17, 49])
async def test_a_file_that_is_always_refused_is_given_up_soon_with_its_reason(
    sandbox: InProcessSandbox, tmp_path: Path, bad: int
) -> None:
    paths = documents(tmp_path, 50, bad)
    sandbox.network.choose = marked_upload
    async with open_harness(sandbox, tmp_path) as harness:
        batch_id = await harness.submit([local(path) for path in paths])
        batch = await harness.batches.wait_until_done(batch_id)
        assert batch.status is BatchStatus.COMPLETED_WITH_FAILURES
        (failed,) = [
            item
            for item in await harness.batches.inputs(batch_id)
            if item.state is InputState.FAILED
        ]
    assert (failed.name, failed.reason_code) == (paths[bad].name, "internal")
    assert "It fell over." in failed.reason_detail
    assert batch.phase_counts.processed == 49
    # One try of two requests, or two where no other file had come through before it.
    assert len(sandbox.network.chosen) in (2, 4)


async def test_the_last_file_left_is_given_up_too(
    sandbox: InProcessSandbox, tmp_path: Path
) -> None:
    sandbox.network.choose = marked_upload
    async with open_harness(sandbox, tmp_path) as harness:
        # Nothing was ever uploaded beside it: only other calls tell that the service is up.
        batch_id = await harness.submit([local(path) for path in documents(tmp_path, 1, 0)])
        batch = await harness.batches.wait_until_done(batch_id)
    assert batch.phase_counts.failed == 1
    assert len(sandbox.network.chosen) == 4


class OneRun:
    """Answers calls about one run, the first that is asked for, with the same reply each time."""

    def __init__(self, pattern: str, reply: Reply) -> None:
        self.run_id = ""
        self._pattern = re.compile(pattern)
        self._reply = reply

    def __call__(self, request: httpx.Request) -> Reply | None:
        match = self._pattern.fullmatch(f"{request.method} {request.url.path}")
        if match is None:
            return None
        self.run_id = self.run_id or match[1]
        return self._reply if match[1] == self.run_id else None


@pytest.mark.parametrize("reply", [fell_over, silent])
async def test_a_result_that_never_comes_holds_no_other_and_is_given_up_with_a_word(
    tmp_path: Path, reply: Reply
) -> None:
    # Four results a second, so that others come while the one does not.
    async with (
        in_process_sandbox("--files-per-minute", "240") as sandbox,
        open_harness(sandbox, tmp_path, limits=Limits(answer_s=0.5)) as harness,
    ):
        sandbox.network.choose = OneRun(r"GET /extract_runs/(exr_\w+)", reply)
        batch_id = await harness.submit([local(path) for path in documents(tmp_path, 20, None)])
        await harness.batches.wait_until_idle(batch_id)
        rows = await harness.rows(batch_id)
        assert sum(bool(row.cells) for row in rows) == 19
        (failed,) = [
            line
            for line in await harness.lines(batch_id)
            if line.facts.get("operation") == "get_run"
        ]
        assert failed.facts["code"] == ("timeout" if reply is silent else "internal")
        # Three tries of four requests each, or of one that was waited for in full; by the rounding
        # of the clock one may have ended a hair before, and is sent once more.
        assert len(sandbox.network.chosen) in ({3, 4} if reply is silent else {12})
        sandbox.network.choose = lambda _: None
        filled = asyncio.Event()
        harness.batches.result_stored.subscribe(lambda _: filled.set())
        harness.batches.refresh(batch_id)
        await filled.wait()


async def test_a_run_that_cannot_be_cancelled_holds_no_other(tmp_path: Path) -> None:
    async with engine_beside_sandbox(tmp_path, "--files-per-minute", "1") as (sandbox, harness):
        sandbox.network.choose = OneRun(r"POST /extract_runs/(exr_\w+)/cancel", fell_over)
        batch_id = await harness.submit([local(path) for path in documents(tmp_path, 8, None)])
        await harness.until(lambda batch: batch.status is BatchStatus.PROCESSING, batch_id)
        await harness.batches.cancel(batch_id, CancelMode.EVERYTHING)
        # The first may have been processed before it was asked to stop.
        await harness.until(lambda batch: batch.phase_counts.ended >= 7, batch_id)
        sandbox.network.choose = lambda _: None
        batch = await harness.batches.wait_until_done(batch_id)
    assert batch.phase_counts.cancelled + batch.phase_counts.processed == 8


def every_upload(request: httpx.Request) -> Reply | None:
    return fell_over if request.url.path == "/files/upload" else None


def everything_but_extractors(request: httpx.Request) -> Reply | None:
    return None if request.url.path.startswith("/extractors") else fell_over


@pytest.mark.parametrize(
    ("count", "down", "passes"),
    [(1, everything_but_extractors, 14), (2, everything_but_extractors, 14), (20, every_upload, 5)],
)
async def test_an_outage_fails_no_row_and_all_is_sent_after_it(
    sandbox: InProcessSandbox, tmp_path: Path, count: int, down: Choose, passes: int
) -> None:
    sandbox.network.choose = down
    async with open_harness(sandbox, tmp_path) as harness:
        batch_id = await harness.submit([local(path) for path in documents(tmp_path, count, None)])
        await harness.until(
            lambda _: len(sandbox.network.chosen) >= passes * 2 * min(count, 3), batch_id
        )
        assert (await harness.batches.get(batch_id)).phase_counts.failed == 0
        sandbox.network.choose = lambda _: None
        batch = await harness.batches.wait_until_done(batch_id)
    assert batch.phase_counts.processed == count
