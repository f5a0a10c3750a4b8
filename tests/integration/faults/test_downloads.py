"""The store behind a presigned URL and every fault: whole or not at all, and a new URL for each try."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from extend_desktop.api.client import ExtendClient
from extend_desktop.domain.errors import ConnectivityError, ExtendDesktopError, ServiceError
from extend_desktop.domain.ids import FileId
from tests.helpers.hostile_server import HostileServer, Step, answer, refused_url
from tests.helpers.virtual_time import InstantClock
from tests.integration.api.conftest import Connect
from tests.integration.api.failure_modes import FILE, outcome
from tests.integration.faults.faults import FAULTS, NORMAL, normal_after_the_first
from tests.integration.faults.test_every_operation import check_words

CONTENT = b"%PDF-1.7 " + bytes(range(256)) * 4
BEFORE = b"what was there before"


@dataclass(frozen=True)
class DownloadOutcome:
    """What a download comes to; `fetches` of the store, each with a URL of its own."""

    fetches: int
    error: type[ExtendDesktopError] | None = None
    code: str = ""


def _spoilt(**how: object) -> Step:
    return answer(200, CONTENT, content_type="application/pdf", **how)  # type: ignore[arg-type]


SILENT = replace(NORMAL, download_read_s=0.4)
LIMITS = {"stall": SILENT, "stall-midway": SILENT}
HALF = CONTENT[: len(CONTENT) // 2]
STEPS = {
    "reset-before": FAULTS["reset-before"].step(None),
    "reset-after": FAULTS["reset-after"].step(None),
    "stall": FAULTS["stall"].step(None),
    "stall-midway": answer(200, HALF, length=len(CONTENT), then="hold"),
    "slow-body": _spoilt(piece_bytes=200, pause_ms=8),
    "cut-midway": answer(200, HALF, length=len(CONTENT), then="close"),
    "html-502": FAULTS["html-502"].step(None),
    "500": FAULTS["500"].step(None),
    "429-seconds": FAULTS["429-seconds"].step(None),
    "429-absent": FAULTS["429-absent"].step(None),
    "429-days": FAULTS["429-days"].step(None),
    "wrong-type": answer(200, CONTENT, content_type="text/html"),
    "expired": answer(403, b"<Error/>", content_type="application/xml"),
    "gone": answer(404, b"<Error/>", content_type="application/xml"),
}
LASTING = {
    "reset-before": DownloadOutcome(4, ConnectivityError, "cut"),
    "reset-after": DownloadOutcome(4, ConnectivityError, "cut"),
    "stall": DownloadOutcome(4, ConnectivityError, "timeout"),
    "stall-midway": DownloadOutcome(4, ConnectivityError, "timeout"),
    "slow-body": DownloadOutcome(1),
    "cut-midway": DownloadOutcome(4, ConnectivityError, "cut"),
    "html-502": DownloadOutcome(4, ServiceError, "unavailable"),
    "500": DownloadOutcome(4, ServiceError, "unavailable"),
    "429-seconds": DownloadOutcome(4, ServiceError, "unavailable"),
    "429-absent": DownloadOutcome(4, ServiceError, "unavailable"),
    "429-days": DownloadOutcome(1, ServiceError, "unavailable"),
    "wrong-type": DownloadOutcome(1),
    "expired": DownloadOutcome(4, ServiceError, "unavailable"),
    "gone": DownloadOutcome(1, ServiceError, "unavailable"),
}
every_fault = pytest.mark.parametrize("fault", STEPS)


def once(fault: str) -> DownloadOutcome:
    lasting = LASTING[fault]
    return DownloadOutcome(2) if lasting.fetches > 1 else lasting


def entry(server: HostileServer) -> Step:
    found = answer(200, {**FILE, "presignedUrl": f"{server.other_url}/store"})
    return replace(found, port=server.port)


def store(server: HostileServer, step: Step) -> Step:
    return replace(step, port=server.other_port)


@every_fault
async def test_a_fault_without_end(
    server: HostileServer, connected: Connect, tmp_path: Path, fault: str
) -> None:
    expected = LASTING[fault]
    server.script(entry(server), store(server, STEPS[fault]))
    await check(server, connected(limits=LIMITS.get(fault)), tmp_path, expected)


@every_fault
async def test_a_fault_once(
    server: HostileServer, connected: Connect, tmp_path: Path, clock: InstantClock, fault: str
) -> None:
    good = answer(200, CONTENT, content_type="application/pdf")
    server.script(entry(server), store(server, STEPS[fault]), store(server, good))
    client = connected(limits=normal_after_the_first(LIMITS.get(fault, NORMAL), clock))
    await check(server, client, tmp_path, once(fault))
    if fault == "429-seconds":
        assert clock.elapsed_s >= 2.0


async def test_a_store_that_does_not_answer(
    server: HostileServer, connected: Connect, tmp_path: Path
) -> None:
    server.script(answer(200, {**FILE, "presignedUrl": refused_url() + "/a"}))
    error = await outcome(connected().download_file(FileId("file_1"), tmp_path / "out.pdf"))
    assert (type(error), error.code) == (ConnectivityError, "refused")
    assert len(server.seen) == 4


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


async def check(
    server: HostileServer, client: ExtendClient, folder: Path, expected: DownloadOutcome
) -> None:
    target = folder / "out.pdf"
    target.write_bytes(BEFORE)
    found = await outcome(client.download_file(FileId("file_1"), target))
    assert (type(found), getattr(found, "code", "")) == (
        expected.error or type(None),
        expected.code,
    )
    if expected.error is not None:
        check_words(found)
    assert target.read_bytes() == (BEFORE if expected.error else CONTENT)
    assert names_in(folder) == [target.name]
    entries = [request for request in server.seen if request.port == server.port]
    assert len(entries) == expected.fetches
