"""An answer that trickles or stops is given up soon; a long one may go on while it advances."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from pathlib import Path

from extend_desktop.api.limits import Limits
from extend_desktop.domain.errors import ConnectivityError, ServiceError
from extend_desktop.domain.files import FileQuery
from extend_desktop.domain.ids import FileId, RunId
from extend_desktop.domain.runs import RunQuery
from tests.helpers.hostile_server import HostileServer, answer
from tests.helpers.waiting import GIVE_UP_S
from tests.integration.api.conftest import Connect
from tests.integration.api.failure_modes import FILE, OK, STALL, outcome

LONG_RUN = json.dumps({"id": "exr_1", "status": "PROCESSED", "padding": "x" * 60_000}).encode()
LIMITS = Limits(answer_s=0.5, advance_bytes=5_000, download_read_s=0.5)


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_a_read_ends_within_half_a_minute() -> None:
    assert Limits().answer_s <= 30


async def test_a_long_result_may_take_its_time_while_it_advances(
    server: HostileServer, connected: Connect
) -> None:
    # 12 pieces, 3.6 s: more than the limit for one that does not advance.
    limits = replace(LIMITS, answer_s=3.0)
    server.script(answer(200, LONG_RUN, piece_bytes=5_500, pause_ms=300))
    assert (await connected(limits=limits).get_run(RunId("exr_1"))).run.id == "exr_1"
    assert len(server.seen) == 1


async def test_a_long_result_that_trickles_is_given_up(
    server: HostileServer, connected: Connect
) -> None:
    server.script(answer(200, LONG_RUN, piece_bytes=100, pause_ms=50))
    error = await outcome(connected(limits=LIMITS).get_run(RunId("exr_1")))
    assert (type(error), error.code) == (ConnectivityError, "timeout")


async def test_a_listing_has_one_limit_for_all_of_it(
    server: HostileServer, connected: Connect
) -> None:
    page = {"object": "list", "data": [], "padding": "x" * 60_000}
    server.script(answer(200, page, piece_bytes=5_500, pause_ms=100))
    error = await outcome(connected(limits=LIMITS).list_runs(RunQuery()))
    assert (type(error), error.code) == (ConnectivityError, "timeout")


async def test_a_silence_is_waited_for_once_not_once_an_attempt(
    server: HostileServer, connected: Connect
) -> None:
    server.script(STALL, OK)
    error = await outcome(connected(limits=LIMITS).list_runs(RunQuery()))
    assert (type(error), error.code) == (ConnectivityError, "timeout")
    assert len(server.seen) == 1


async def test_a_download_that_trickles_is_given_up_and_leaves_nothing(
    server: HostileServer, connected: Connect, tmp_path: Path
) -> None:
    found = answer(200, {**FILE, "presignedUrl": f"{server.other_url}/a"})
    trickle = answer(200, b"x" * 60_000, piece_bytes=100, pause_ms=50)
    server.script(found, trickle, found, answer(404, b""))
    error = await outcome(
        connected(limits=LIMITS).download_file(FileId("file_1"), tmp_path / "a.pdf")
    )
    # The trickle was worth another try, which the store then refused.
    assert (type(error), error.facts["status"]) == (ServiceError, 404)
    assert names_in(tmp_path) == []


async def test_the_wait_for_an_answer_can_be_told_and_one_stuck_call_stops_no_other(
    server: HostileServer, connected: Connect
) -> None:
    client = connected(limits=Limits(read_s=GIVE_UP_S, answer_s=GIVE_UP_S))
    server.script(STALL, OK)
    stuck = asyncio.ensure_future(client.list_runs(RunQuery()))
    while not await asyncio.to_thread(lambda: server.seen):
        pass
    wait = client.longest_wait
    assert wait is not None
    assert wait.operation == "list_runs"
    assert (await client.list_files(FileQuery())).files == ()
    assert not stuck.done()
    stuck.cancel()
    await asyncio.gather(stuck, return_exceptions=True)
    assert client.longest_wait is None
