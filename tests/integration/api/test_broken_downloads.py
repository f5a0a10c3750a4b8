"""A download that breaks off goes on where it was, if the store has the same content; else anew."""

from __future__ import annotations

import asyncio
import gzip
import os
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from itertools import count
from pathlib import Path

import pytest

from extend_desktop.api.decoding import PIECE_BYTES
from extend_desktop.api.limits import Limits
from extend_desktop.domain.errors import ConnectivityError, ServiceError, StorageError
from extend_desktop.domain.files import FileQuery
from extend_desktop.domain.ids import FileId
from tests.helpers.hostile_server import HostileServer, Step, answer
from tests.helpers.sandbox_process import start_sandbox
from tests.integration.api.conftest import Connect
from tests.integration.api.failure_modes import FILE, outcome

CONTENT = os.urandom(3 * PIECE_BYTES + 12_345)
OTHER = os.urandom(len(CONTENT))
SIZE = len(CONTENT)
DONE = 2 * PIECE_BYTES
"""What comes is written in such pieces: what comes of the next one is lost when the line breaks."""
TAG = {"ETag": '"v1"'}
OLD = "Mon, 01 Jun 2026 10:00:00 GMT"
NOW = "Mon, 01 Jun 2026 10:00:05 GMT"


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def entry(server: HostileServer, number: int) -> Step:
    return answer(200, {**FILE, "presignedUrl": f"{server.other_url}/{number}"})


def scripted(server: HostileServer, *steps: Step) -> None:
    """Let each fetch have a step of the store, and an address of its own."""
    server.script(
        *(step for number, at in enumerate(steps) for step in (entry(server, number), at))
    )


def cut(headers: Mapping[str, str] = TAG, content: bytes = CONTENT) -> Step:
    return answer(200, content[: DONE + 777], length=SIZE, headers=headers, then="close")


def rest(
    start: int = DONE,
    said: str = f"bytes {DONE}-{SIZE - 1}/{SIZE}",
    content: bytes = CONTENT,
    headers: Mapping[str, str] = TAG,
) -> Step:
    return answer(206, content[start:], headers={**headers, "Content-Range": said})


def whole(content: bytes = CONTENT, headers: Mapping[str, str] = TAG) -> Step:
    return answer(200, content, headers=headers)


def asked(server: HostileServer) -> list[tuple[str, str, str]]:
    """Return the store's address, the range and its condition of each fetch."""
    fetches = [seen for seen in server.seen if seen.port == server.other_port]
    return [
        (seen.path, seen.headers.get("range", ""), seen.headers.get("if-range", ""))
        for seen in fetches
    ]


async def test_it_goes_on_at_a_new_address_where_it_broke_off(
    server: HostileServer, connected: Connect, tmp_path: Path
) -> None:
    """An address that has expired meanwhile costs nothing of what has come."""
    expired = answer(403, b"<Error>expired</Error>", content_type="application/xml")
    scripted(server, cut(), expired, rest())
    progress: list[tuple[int, int]] = []
    target = tmp_path / "out.pdf"
    await connected().download_file(
        FileId("file_1"), target, on_progress=lambda done, total: progress.append((done, total))
    )
    assert target.read_bytes() == CONTENT
    assert names_in(tmp_path) == ["out.pdf"]
    following = (f"bytes={DONE}-", '"v1"')
    assert asked(server) == [("/0", "", ""), ("/1", *following), ("/2", *following)]
    fetched = [seen for seen in server.seen if seen.port == server.other_port]
    assert fetched[-1].headers["accept-encoding"] == "identity"
    assert progress[-1] == (SIZE, SIZE)
    assert {total for _, total in progress} == {SIZE}
    assert [done for done, _ in progress] == sorted(done for done, _ in progress)


@pytest.mark.parametrize(
    "answers",
    [
        pytest.param([whole()], id="no ranges"),
        pytest.param([whole(OTHER, {"ETag": '"v2"'})], id="another content"),
        pytest.param([rest(headers={"ETag": '"v2"'}), whole()], id="a part of another content"),
        pytest.param([rest(said=f"bytes 0-{SIZE - 1}/{SIZE}", start=0), whole()], id="all of it"),
        pytest.param([rest(said=f"bytes {DONE + 1}-{SIZE - 1}/{SIZE}"), whole()], id="a gap"),
        pytest.param([rest(said=f"bytes {DONE}-{SIZE}/{SIZE + 1}"), whole()], id="a longer one"),
        pytest.param([rest(said=f"bytes {DONE}-{SIZE - 2}/{SIZE}"), whole()], id="less"),
        pytest.param([rest(said=f"bytes {DONE}-{SIZE - 1}/*"), whole()], id="of unknown size"),
        pytest.param([rest(said="bytes 9" + "9" * 5000 + "-1/2"), whole()], id="a flood of digits"),
        pytest.param([rest(said=""), whole()], id="no range said"),
        pytest.param([rest(start=DONE + 5), whole()], id="fewer bytes than said"),
        pytest.param([rest(start=DONE - 5), whole()], id="more bytes than said"),
        pytest.param([rest(headers={**TAG, "Content-Encoding": "gzip"}), whole()], id="packed"),
        pytest.param([answer(416, b"", headers={"Content-Range": "bytes */7"}), whole()], id="416"),
    ],
)
async def test_it_starts_again_where_the_answer_does_not_fit(
    server: HostileServer, connected: Connect, tmp_path: Path, answers: list[Step]
) -> None:
    scripted(server, cut(), *answers)
    target = tmp_path / "out.pdf"
    await connected().download_file(FileId("file_1"), target)
    assert target.read_bytes() in (CONTENT, OTHER)
    assert (target.read_bytes() == OTHER) == (answers == [whole(OTHER, {"ETag": '"v2"'})])
    assert names_in(tmp_path) == ["out.pdf"]
    ranges = [condition for _, *condition in asked(server)]
    assert ranges[1] == [f"bytes={DONE}-", '"v1"']
    assert [*ranges[0], *(text for each in ranges[2:] for text in each)] == [""] * 2 * len(answers)


@pytest.mark.parametrize(
    ("first", "mark"),
    [
        pytest.param(cut({"ETag": 'W/"v1"'}), "", id="a weak tag"),
        pytest.param(cut({"ETag": '"a b"'}), "", id="no tag at all"),
        pytest.param(cut({}), "", id="nothing"),
        pytest.param(cut({"Last-Modified": OLD, "Date": NOW}), OLD, id="a time"),
        pytest.param(cut({**TAG, "Last-Modified": OLD, "Date": NOW}), '"v1"', id="both"),
        pytest.param(cut({"Last-Modified": NOW, "Date": NOW}), "", id="a time just now"),
        pytest.param(cut({"Last-Modified": "yesterday", "Date": NOW}), "", id="no time"),
        pytest.param(
            answer(
                200,
                gzip.compress(CONTENT)[: DONE + 777],
                length=SIZE,
                headers={**TAG, "Content-Encoding": "gzip"},
                then="close",
            ),
            "",
            id="packed",
        ),
    ],
)
async def test_it_asks_for_the_rest_only_of_what_can_be_known_again(
    server: HostileServer, connected: Connect, tmp_path: Path, first: Step, mark: str
) -> None:
    scripted(server, first, whole(headers={}))
    target = tmp_path / "out.pdf"
    await connected().download_file(FileId("file_1"), target)
    assert target.read_bytes() == CONTENT
    assert asked(server)[1][1:] == ((f"bytes={DONE}-", mark) if mark else ("", ""))


async def test_a_line_that_breaks_again_and_again_brings_all_but_one_that_brings_no_more_is_given_up(
    server: HostileServer, connected: Connect, tmp_path: Path
) -> None:
    content = os.urandom(8 * PIECE_BYTES)
    pieces = range(0, len(content), PIECE_BYTES)
    steps = [
        answer(
            206 if start else 200,
            content[start : start + PIECE_BYTES],
            length=len(content) - start,
            headers={**TAG, "Content-Range": f"bytes {start}-{len(content) - 1}/{len(content)}"},
            then="close",
        )
        for start in pieces
    ]
    scripted(server, *steps)
    target = tmp_path / "out.pdf"
    await connected().download_file(FileId("file_1"), target)
    assert target.read_bytes() == content
    assert len(asked(server)) == len(pieces)

    nothing_more = answer(
        206,
        b"",
        length=SIZE - DONE,
        headers={**TAG, "Content-Range": f"bytes {DONE}-{SIZE - 1}/{SIZE}"},
        then="close",
    )
    scripted(server, cut(), *[nothing_more] * 9)
    error = await outcome(connected().download_file(FileId("file_1"), tmp_path / "no.pdf"))
    assert (type(error), error.code) == (ConnectivityError, "cut")
    assert len(asked(server)) == 4
    assert names_in(tmp_path) == ["out.pdf"]


async def test_what_is_asked_for_in_parts_is_no_longer_than_a_download_may_be(
    server: HostileServer, connected: Connect, tmp_path: Path
) -> None:
    scripted(server, cut(), rest(content=CONTENT + bytes(2 * PIECE_BYTES)))
    client = connected(limits=Limits(max_download_bytes=SIZE))
    error = await outcome(client.download_file(FileId("file_1"), tmp_path / "out.pdf"))
    assert (type(error), error.code) == (ServiceError, "too_big_answer")
    assert names_in(tmp_path) == []


def lengthen(part: Path, _victim: Path) -> None:
    with part.open("ab") as stream:
        stream.write(b"not from the store" * 100_000)


def put_a_link(part: Path, victim: Path) -> None:
    part.unlink()
    part.symlink_to(victim)


def put_another(part: Path, _victim: Path) -> None:
    part.unlink()
    part.write_bytes(b"not from the store")


@pytest.mark.parametrize(
    ("harm", "steps", "comes"),
    [
        pytest.param(lengthen, [cut(), rest()], True, id="longer, then asked for the rest"),
        pytest.param(lengthen, [whole()], False, id="longer in the end"),
        pytest.param(put_a_link, [cut(), rest()], False, id="a link"),
        pytest.param(put_another, [cut(), rest()], False, id="another file"),
    ],
)
async def test_what_others_do_to_the_part_never_comes_out_of_the_store(
    server: HostileServer, connected: Connect, tmp_path: Path,
    harm: Callable[[Path, Path], None], steps: list[Step], comes: bool,
) -> None:  # fmt: skip
    victim, folder = tmp_path / "victim", tmp_path / "folder"
    victim.write_bytes(b"mine")
    folder.mkdir()
    calls = count()

    def harm_once(_done: int, _total: int) -> None:
        if next(calls) == 0:
            (part,) = folder.glob(".*.part")
            harm(part, victim)

    scripted(server, *steps)
    error = await outcome(
        connected().download_file(FileId("file_1"), folder / "out.pdf", on_progress=harm_once)
    )
    assert victim.read_bytes() == b"mine"
    if comes:
        assert (folder / "out.pdf").read_bytes() == CONTENT
    else:
        assert (type(error), error.code) == (StorageError, "storage_failed")
        assert names_in(folder) == []


@asynccontextmanager
async def breaking_line(port: int, most_bytes: int) -> AsyncGenerator[int]:
    """Lead to a port of this computer; each connection is cut once it has brought so much."""
    ends: list[asyncio.StreamWriter] = []

    async def carry(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter, left: float
    ) -> None:
        with suppress(OSError):
            while left > 0 and (piece := await reader.read(64 * 1024)):
                writer.write(piece)
                left -= len(piece)
                await writer.drain()

    async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", port)
        ends.extend((writer, back))
        ways = [carry(reader, back, float("inf")), carry(there, writer, most_bytes)]
        tasks = [asyncio.create_task(way) for way in ways]
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for end in (writer, back):
            end.transport.abort()
        await asyncio.wait(tasks)

    server = await asyncio.start_server(meet, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for end in ends:
            end.transport.abort()
            with suppress(OSError):
                await end.wait_closed()


async def test_the_sandbox_goes_on_too_over_a_line_that_breaks(
    connected: Connect, tmp_path: Path
) -> None:
    content = os.urandom(10 * PIECE_BYTES)
    source, target = tmp_path / "large.txt", tmp_path / "out.txt"
    source.write_bytes(content)
    with start_sandbox("--files", "0") as sandbox:
        port = int(sandbox.url.rpartition(":")[2])
        async with breaking_line(port, 4 * PIECE_BYTES) as broken:
            straight = connected(sandbox.url, key=sandbox.key, workspace_id=None)
            await straight.upload_file(source, name=source.name)
            (file,) = (await straight.list_files(FileQuery())).files
            client = connected(f"http://127.0.0.1:{broken}", key=sandbox.key, workspace_id=None)
            await client.download_file(file.id, target)
            await client.aclose()
    assert target.read_bytes() == content
