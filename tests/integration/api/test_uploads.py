"""Files go up whole or not at all, without holding the loop."""

from __future__ import annotations

import asyncio
import os
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any

import pytest

from extend_desktop.api.limits import Limits
from extend_desktop.api.uploads import PIECE_BYTES, UploadSource
from extend_desktop.domain.errors import (
    AccessError,
    LimitError,
    RequestError,
    StorageError,
)
from extend_desktop.domain.files import FileQuery
from tests.helpers.hostile_server import HostileServer, Seen, Step, answer
from tests.helpers.virtual_time import InstantClock
from tests.integration.api.conftest import Connect
from tests.integration.api.failure_modes import CONTENT, FILE, UPLOADED, outcome, until_seen


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "document.pdf"
    path.write_bytes(CONTENT)
    return path


def parts_of(seen: Seen) -> list[Any]:
    head = f"Content-Type: {seen.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + seen.body)
    return list(message.iter_parts())


async def test_an_upload_streams_with_a_known_length_and_progress(
    server: HostileServer, connected: Connect, document: Path
) -> None:
    server.script(UPLOADED)
    progress: list[tuple[int, int]] = []
    file = await connected().upload_file(
        document, name="a.pdf", on_progress=lambda done, total: progress.append((done, total))
    )
    assert file.id == "file_1"
    (seen,) = server.seen
    assert (seen.method, seen.path, seen.query) == ("POST", "/files/upload", {})
    assert int(seen.headers["content-length"]) == len(seen.body)
    assert "transfer-encoding" not in seen.headers
    (part,) = parts_of(seen)
    assert part.get_content_type() == "application/pdf"
    assert part.get_filename() == "a.pdf"
    assert part.get_payload(decode=True) == CONTENT
    assert progress[0] == (0, len(CONTENT))
    assert progress[-1] == (len(CONTENT), len(CONTENT))


async def test_progress_is_throttled(document: Path) -> None:
    clock = InstantClock()
    progress: list[int] = []

    async def read(step_s: float) -> int:
        progress.clear()
        source = UploadSource(
            document,
            name="a.pdf",
            password=None,
            clock=clock,
            on_progress=lambda done, _total: progress.append(done),
        )
        await source.prepare()
        content = source.body().content
        assert not isinstance(content, bytes)
        async for _piece in content:
            clock.elapsed_s += step_s
        return len(progress)

    assert await read(1.0) == 5
    assert await read(0.0) == 2


async def test_a_password_goes_along_also_when_repeated(
    server: HostileServer, connected: Connect, document: Path
) -> None:
    server.script(answer(500, b""), UPLOADED)
    await connected().upload_file(document, name="a.pdf", password="öffne\r\n--mich")
    assert len(server.seen) == 2
    for seen in server.seen:
        password, file = parts_of(seen)
        assert password.get_payload(decode=True).decode() == "öffne\r\n--mich"
        assert file.get_payload(decode=True) == CONTENT


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Rechnung Nr. 7 ÷ Größe.pdf", "Rechnung Nr. 7 ÷ Größe.pdf"),
        ('a"; filename="b.pdf', "a%22; filename=%22b.pdf"),
        ("a\r\nX-Evil: 1.pdf", "a%0D%0AX-Evil: 1.pdf"),
        ("请求.pdf", "请求.pdf"),
        ("half\ud83d.pdf", "half\ufffd.pdf"),
    ],
)
async def test_odd_names_stay_inside_their_header(
    server: HostileServer, connected: Connect, document: Path, name: str, written: str
) -> None:
    server.script(UPLOADED)
    await connected().upload_file(document, name=name)
    head = server.seen[0].body.partition(b"\r\n\r\n")[0].decode()
    assert f'name="file"; filename="{written}"' in head
    assert head.count("\r\n") == 2


@pytest.mark.parametrize(
    ("step", "kind", "code", "requests"),
    [
        pytest.param(answer(401, b""), AccessError, "unauthorized", 1, id="401"),
        pytest.param(answer(413, b""), RequestError, "too_large", 1, id="413"),
        pytest.param(answer(422, b""), RequestError, "invalid_request", 1, id="422"),
    ],
)
async def test_a_refused_upload_is_not_repeated(
    server: HostileServer,
    connected: Connect,
    document: Path,
    step: Step,
    kind: type[Exception],
    code: str,
    requests: int,
) -> None:
    server.script(step)
    error = await outcome(connected().upload_file(document, name="a.pdf"))
    assert (type(error), error.code) == (kind, code)
    assert len(server.seen) == requests


async def test_a_refusal_before_the_body_was_read_is_heard(
    server: HostileServer, connected: Connect, tmp_path: Path
) -> None:
    big = tmp_path / "big.pdf"
    big.write_bytes(b"x" * 30_000_000)
    server.script(answer(413, b"{}", read="headers", then="hold"))
    error = await outcome(connected().upload_file(big, name="big.pdf"))
    assert (type(error), error.code) == (RequestError, "too_large")


async def test_an_upload_waits_out_429s_up_to_the_longest_wait(
    server: HostileServer, connected: Connect, document: Path
) -> None:
    limited = answer(429, {"error": "slow"}, headers={"Retry-After": "4"})
    server.script(*[limited] * 12, answer(500, b""), limited, UPLOADED)
    patient = connected(limits=Limits(long_call_max_wait_s=60))
    assert (await patient.upload_file(document, name="a.pdf")).id == "file_1"
    assert len(server.seen) == 15
    server.script(limited)
    impatient = connected(limits=Limits(long_call_max_wait_s=10))
    error = await outcome(impatient.upload_file(document, name="a.pdf"))
    assert isinstance(error, LimitError)
    assert len(server.seen) == 3


async def test_an_empty_file_is_sent_as_it_is(
    server: HostileServer, connected: Connect, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    server.script(answer(200, {"success": True, "file": FILE}))
    assert (await connected().upload_file(empty, name="empty.txt")).id == "file_1"
    assert parts_of(server.seen[0])[0].get_payload(decode=True) == b""


def shorten(path: Path) -> None:
    path.write_bytes(CONTENT[:PIECE_BYTES])


def lengthen(path: Path) -> None:
    path.write_bytes(CONTENT * 2)


def rewrite(path: Path) -> None:
    before = path.stat()
    path.write_bytes(bytes(len(CONTENT)))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns + 1_000_000))


def replace(path: Path) -> None:
    shorten(path.with_suffix(".new"))
    path.with_suffix(".new").replace(path)


@pytest.mark.parametrize("spoil", [shorten, lengthen, rewrite])
async def test_a_file_that_changes_on_the_way_is_never_sent_whole(
    server: HostileServer, connected: Connect, document: Path, spoil: Any
) -> None:
    server.script(UPLOADED)

    def on_progress(done: int, _total: int) -> None:
        if done == 0:
            spoil(document)

    error = await outcome(connected().upload_file(document, name="a.pdf", on_progress=on_progress))
    assert (type(error), error.code) == (StorageError, "file_unreadable")
    assert error.facts["reason"] == "changed"
    assert all(len(seen.body) < int(seen.headers["content-length"]) for seen in server.seen)


async def test_a_small_file_is_sent_as_it_was_at_the_first_look_at_every_try(
    server: HostileServer, connected: Connect, tmp_path: Path
) -> None:
    small = tmp_path / "small.txt"
    small.write_bytes(b"as it was")
    server.script(answer(500, b""), UPLOADED)
    progress: list[tuple[int, int]] = []

    def on_progress(done: int, total: int) -> None:
        progress.append((done, total))
        small.unlink(missing_ok=True)

    await connected().upload_file(small, name="small.txt", on_progress=on_progress)
    assert [parts_of(seen)[0].get_payload(decode=True) for seen in server.seen] == [
        b"as it was"
    ] * 2
    assert progress == [(0, 9), (9, 9)] * 2


@pytest.mark.parametrize(
    ("spoil", "code"), [(Path.unlink, "file_vanished"), (replace, "file_unreadable")]
)
async def test_a_file_that_is_another_at_the_second_try(
    server: HostileServer, connected: Connect, document: Path, spoil: Any, code: str
) -> None:
    server.script(answer(500, b""), UPLOADED)

    def on_progress(done: int, total: int) -> None:
        if done == total and document.exists():
            spoil(document)

    error = await outcome(connected().upload_file(document, name="a.pdf", on_progress=on_progress))
    assert (type(error), error.code) == (StorageError, code)


async def test_a_cancelled_upload_leaves_no_open_file(
    server: HostileServer, connected: Connect, document: Path
) -> None:
    server.script(Step(then="hold"))
    task = asyncio.create_task(connected().upload_file(document, name="a.pdf"))
    await until_seen(server)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    open_files = _open_files()
    assert str(document) not in open_files


def _open_files() -> set[str]:
    folder = Path("/proc/self/fd")
    links = folder.iterdir() if folder.exists() else ()
    return {str(link.readlink()) for link in links if link.is_symlink()}


async def test_many_uploads_at_once_share_the_loop(
    server: HostileServer, connected: Connect, document: Path
) -> None:
    server.script(UPLOADED)
    client = connected()
    files = await asyncio.gather(
        *(client.upload_file(document, name=f"{number}.pdf") for number in range(12))
    )
    assert len(files) == 12
    names = {parts_of(seen)[0].get_filename() for seen in server.seen}
    assert names == {f"{number}.pdf" for number in range(12)}


async def test_stuck_uploads_never_keep_a_listing_waiting(
    server: HostileServer, connected: Connect, document: Path
) -> None:
    server.script(Step(then="hold"), Step(then="hold"), answer(200, {"data": []}))
    client = connected(limits=Limits(max_connections=2, max_uploads=2))
    async with asyncio.TaskGroup() as group:
        stuck = [group.create_task(client.upload_file(document, name="a.pdf")) for _ in range(2)]
        while await asyncio.to_thread(lambda: len(server.seen)) < 2:
            pass
        page = await client.list_files(FileQuery())
        for task in stuck:
            task.cancel()
    assert page.files == ()
