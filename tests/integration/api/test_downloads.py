"""Files come down whole or not at all, and no header of ours goes to the store."""

from __future__ import annotations

import gzip
import stat
from pathlib import Path
from typing import Any

import pytest

from extend_desktop.api.client import ExtendClient
from extend_desktop.api.limits import Limits
from extend_desktop.domain.errors import (
    RequestError,
    ServiceError,
    StorageError,
)
from extend_desktop.domain.ids import FileId
from tests.helpers.hostile_server import HostileServer, Step, answer
from tests.integration.api.conftest import Connect
from tests.integration.api.failure_modes import CONTENT, FILE, outcome


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def file_at(url: str | None) -> Step:
    return answer(200, {**FILE, "presignedUrl": url})


def store(server: HostileServer, path: str = "/store/a.pdf?X-Signature=s3cr3t") -> str:
    return server.other_url + path


async def download(client: ExtendClient, target: Path, progress: Any = None) -> None:
    await client.download_file(FileId("file_1"), target, on_progress=progress)


async def test_a_download_carries_no_header_of_ours(
    server: HostileServer, connected: Connect, tmp_path: Path
) -> None:
    server.script(file_at(store(server)), answer(200, CONTENT, content_type="application/pdf"))
    progress: list[tuple[int, int]] = []
    target = tmp_path / "out.pdf"
    await download(connected(), target, lambda done, total: progress.append((done, total)))
    assert target.read_bytes() == CONTENT
    assert progress[-1] == (len(CONTENT), len(CONTENT))
    _, fetched = server.seen
    assert (fetched.port, fetched.query) == (server.other_port, {"X-Signature": "s3cr3t"})
    ours = {"authorization", "x-extend-api-version", "x-extend-workspace-id"}
    assert not ours & set(fetched.headers)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


async def test_each_try_asks_for_a_new_url(
    server: HostileServer, connected: Connect, tmp_path: Path
) -> None:
    expired = answer(403, b"<Error>expired</Error>", content_type="application/xml")
    half = answer(200, CONTENT[:1000], length=len(CONTENT), then="close")
    server.script(
        file_at(store(server, "/1")), expired, file_at(store(server, "/2")), half,
        file_at(store(server, "/3")), answer(200, CONTENT),
    )  # fmt: skip
    target = tmp_path / "out.pdf"
    await download(connected(), target)
    assert target.read_bytes() == CONTENT
    paths = [seen.path for seen in server.seen]
    assert paths == ["/files/file_1", "/1", "/files/file_1", "/2", "/files/file_1", "/3"]
    assert names_in(tmp_path) == [target.name]


async def test_a_redirect_between_stores_is_followed_without_headers(
    server: HostileServer, connected: Connect, tmp_path: Path
) -> None:
    moved = answer(307, b"", headers={"Location": f"{server.url}/region/a.pdf"})
    server.script(file_at(store(server)), moved, answer(200, CONTENT))
    await download(connected(), tmp_path / "out.pdf")
    assert [seen.path for seen in server.seen] == ["/files/file_1", "/store/a.pdf", "/region/a.pdf"]
    assert all("authorization" not in seen.headers for seen in server.seen[1:])


@pytest.mark.parametrize(
    ("steps", "reason", "requests"),
    [
        ([file_at(None)], "no_download_url", 1),
        ([file_at("http://store.example/a.pdf?sig=s3cr3t")], "no_download_url", 1),
        ([file_at("file:///etc/passwd")], "no_download_url", 1),
        ([file_at("ftp://127.0.0.1/x")], "no_download_url", 1),
    ],
)
async def test_an_unusable_url_is_not_fetched(
    server: HostileServer, connected: Connect, tmp_path: Path, steps: list[Step], reason: str,
    requests: int,
) -> None:  # fmt: skip
    server.script(*steps)
    error = await outcome(download(connected(), tmp_path / "out.pdf"))
    assert (type(error), error.facts["reason"]) == (ServiceError, reason)
    assert len(server.seen) == requests
    assert "s3cr3t" not in repr(error)


async def test_a_redirect_out_of_https_or_in_a_circle_ends(
    server: HostileServer, connected: Connect, tmp_path: Path
) -> None:
    out = answer(302, b"", headers={"Location": "http://store.example/x"})
    server.script(file_at(store(server)), out)
    error = await outcome(download(connected(), tmp_path / "out.pdf"))
    assert error.facts["reason"] == "no_download_url"
    circle = answer(302, b"", headers={"Location": store(server)})
    server.script(file_at(store(server)), circle)
    error = await outcome(download(connected(), tmp_path / "out.pdf"))
    assert error.facts["reason"] == "too_many_redirects"
    assert len(server.seen) == 5


@pytest.mark.parametrize(
    ("step", "kind", "code", "fetches"),
    [
        pytest.param(answer(401, b""), ServiceError, "unavailable", 1, id="401-is-not-our-key"),
    ],
)  # fmt: skip
async def test_a_store_that_fails(
    server: HostileServer, connected: Connect, tmp_path: Path, step: Step, kind: type[Exception],
    code: str, fetches: int,
) -> None:  # fmt: skip
    given = file_at(store(server))
    server.script(*[given, step] * fetches)
    target = tmp_path / "out.pdf"
    target.write_bytes(b"what was there before")
    error = await outcome(download(connected(), target))
    assert (type(error), error.code) == (kind, code)
    assert sum(seen.port == server.other_port for seen in server.seen) == fetches
    assert target.read_bytes() == b"what was there before"
    assert names_in(tmp_path) == [target.name]
    assert "s3cr3t" not in repr(error)


async def test_a_file_that_is_gone_or_a_folder_that_is_not_there(
    server: HostileServer, connected: Connect, tmp_path: Path
) -> None:
    server.script(answer(404, {"code": "NOT_FOUND", "message": ""}))
    error = await outcome(download(connected(), tmp_path / "out.pdf"))
    assert (type(error), error.code) == (RequestError, "not_found")
    server.script(file_at(store(server)), answer(200, CONTENT))
    error = await outcome(download(connected(), tmp_path / "missing" / "out.pdf"))
    assert (type(error), error.code) == (StorageError, "storage_failed")
    assert len(server.seen) == 2


@pytest.mark.parametrize(
    ("content", "encoding", "code"),
    [
        (gzip.compress(b"0" * 5_000_000), "gzip", "too_big_answer"),
        (b"0" * 2_000_000, "identity", "too_big_answer"),
        (CONTENT, "br", "unknown_encoding"),
    ],
)
async def test_a_download_that_unpacks_beyond_reason_leaves_nothing(
    server: HostileServer, connected: Connect, tmp_path: Path, content: bytes, encoding: str,
    code: str,
) -> None:  # fmt: skip
    server.script(
        file_at(store(server)), answer(200, content, headers={"Content-Encoding": encoding})
    )
    limits = Limits(max_download_bytes=1_000_000)
    error = await outcome(download(connected(limits=limits), tmp_path / "out.pdf"))
    assert (type(error), error.code) == (ServiceError, code)
    assert names_in(tmp_path) == []
