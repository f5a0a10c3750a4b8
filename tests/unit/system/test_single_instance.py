from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import os
import stat
import sys
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import pytest

from extend_desktop.domain.errors import StorageError
from extend_desktop.system import single_instance
from extend_desktop.system.single_instance import (
    ADDRESS_FILE,
    LOCK_FILE,
    MOST_TALKS,
    SingleInstance,
    hand_over,
)
from tests.helpers.waiting import GIVE_UP_S, until

HOLDER = """
import asyncio, sys
from pathlib import Path
from extend_desktop.system.single_instance import SingleInstance
async def main():
    instance = SingleInstance(Path(sys.argv[1]), lambda files: print("got", *files, flush=True))
    assert instance.acquire()
    await instance.serve()
    print("ready", flush=True)
    await asyncio.Event().wait()
asyncio.run(main())
"""


STRANGER = """
import encodings.idna, os, socket, sys
os.setgid(65534)
os.setuid(65534)
try:
    print(open(sys.argv[1]).read())
except OSError as error:
    print(type(error).__name__)
with socket.create_connection(("127.0.0.1", int(sys.argv[2])), 10) as talk:
    talk.sendall(b'{"nonce": "n", "proof": "p", "bytes": 13}\\n{"files": []}')
    try:
        print(talk.recv(100) or "hung up")
    except ConnectionError:
        print("hung up")
"""


class Inbox:
    def __init__(self) -> None:
        self.received: list[tuple[Path, ...]] = []

    def __call__(self, files: tuple[Path, ...]) -> None:
        self.received.append(files)


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
async def running(tmp_path: Path, inbox: Inbox) -> AsyncIterator[SingleInstance]:
    instance = SingleInstance(tmp_path, inbox)
    assert instance.acquire()
    await instance.serve()
    yield instance
    await instance.aclose()


def address(folder: Path) -> dict[str, object]:
    return json.loads((folder / ADDRESS_FILE).read_text())


async def send(folder: Path, message: bytes) -> bytes:
    """Send bytes as they are, and return all that is answered."""
    reader, writer = await asyncio.open_connection("127.0.0.1", int(str(address(folder)["port"])))
    try:
        writer.write(message)
        writer.write_eof()
        return await asyncio.wait_for(reader.read(), GIVE_UP_S)
    except ConnectionError:
        return b""
    finally:
        writer.close()


def greeting(password: object, length: int, nonce: str = "n") -> bytes:
    """Return the line by which a caller shows that it knows the password."""
    digest = hmac.new(str(password).encode(), f"caller {nonce}".encode(), hashlib.sha256)
    fields = {"nonce": nonce, "proof": digest.hexdigest(), "bytes": length}
    return json.dumps(fields).encode() + b"\n"


def greeted(folder: Path, message: bytes) -> bytes:
    return greeting(address(folder)["password"], len(message)) + message


async def test_a_second_start_hands_its_files_to_the_first(
    running: SingleInstance, tmp_path: Path, inbox: Inbox
) -> None:
    second = SingleInstance(tmp_path, inbox)
    assert not second.acquire()
    names = [Path("relative.pdf"), tmp_path / "ä b\n\ud800.pdf"]
    assert await hand_over(tmp_path, names)
    assert inbox.received == [(Path.cwd() / "relative.pdf", names[1])]


async def test_no_files_only_ask_for_attention(
    running: SingleInstance, tmp_path: Path, inbox: Inbox
) -> None:
    assert await hand_over(tmp_path, [])
    assert inbox.received == [()]


async def test_ten_thousand_files_fit(
    running: SingleInstance, tmp_path: Path, inbox: Inbox
) -> None:
    files = [tmp_path / f"{'folder' * 20}/{number}.pdf" for number in range(10_000)]
    assert await hand_over(tmp_path, files)
    assert [path for portion in inbox.received for path in portion] == files


async def test_a_list_longer_than_a_message_comes_whole_and_in_order(
    running: SingleInstance, tmp_path: Path, inbox: Inbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "PORTION_CHARS", 10_000)
    files = [tmp_path / f"\udce4{'ä' * 200} {number}.pdf" for number in range(300)]
    assert await hand_over(tmp_path, files)
    assert len(inbox.received) > 5
    assert [path for portion in inbox.received for path in portion] == files


async def test_it_waits_for_a_first_that_is_still_starting(tmp_path: Path, inbox: Inbox) -> None:
    (tmp_path / ADDRESS_FILE).write_text('{"port": 1, "pass')
    handing = asyncio.create_task(hand_over(tmp_path, [Path("/a.pdf")], limit_s=GIVE_UP_S))
    first = SingleInstance(tmp_path, inbox)
    assert first.acquire()
    await first.serve()
    assert await handing
    assert inbox.received == [(Path("/a.pdf"),)]
    await first.aclose()


@pytest.mark.parametrize(
    "leftover",
    ["", "[]", "null", '{"port": "x", "password": "y"}', '{"port": 99999999}', "[" * 999],
)
async def test_without_another_copy_it_gives_up(tmp_path: Path, leftover: str) -> None:
    (tmp_path / ADDRESS_FILE).write_text(leftover)
    assert not await hand_over(tmp_path, [], limit_s=0.05)


async def test_after_closing_the_next_start_is_the_first(tmp_path: Path, inbox: Inbox) -> None:
    for _ in range(3):
        instance = SingleInstance(tmp_path, inbox)
        assert instance.acquire()
        await instance.serve()
        await instance.aclose()
        assert not (tmp_path / ADDRESS_FILE).exists()


async def test_the_address_is_its_owners_alone(running: SingleInstance, tmp_path: Path) -> None:
    for name in (ADDRESS_FILE, LOCK_FILE):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"\n",
        b"not json\n",
        b"[]\n",
        greeting("wrong", 13) + b'{"files": []}',
        b'{"nonce": "n", "proof": "w\xc3\xb6rng", "bytes": 2}\n{}',
        b'{"nonce": "\\ud800", "proof": "\\ud800", "bytes": 2}\n{}',
        b'{"nonce": 5, "proof": [], "bytes": "2"}\n{}',
        b'{"files": []}\n',
        b"[" * 100_000 + b"\n",
        b"\xff\xfe\x00\n",
        b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    ],
)
async def test_nonsense_is_hung_up_on(
    running: SingleInstance, tmp_path: Path, inbox: Inbox, message: bytes
) -> None:
    assert await send(tmp_path, message) == b""
    assert inbox.received == []
    assert await hand_over(tmp_path, []), "the instance no longer answers"


@pytest.mark.parametrize(
    "message", [b"", b"[]", b"not json", b"{}", b'{"files": {}}', b"[" * 100_000, b"\xff\xfe"]
)
async def test_nonsense_of_our_own_user_is_hung_up_on_too(
    running: SingleInstance, tmp_path: Path, inbox: Inbox, message: bytes
) -> None:
    assert b"ok" not in await send(tmp_path, greeted(tmp_path, message))
    assert inbox.received == []
    assert await hand_over(tmp_path, []), "the instance no longer answers"


@pytest.mark.parametrize("length", [-1, 0, single_instance.MESSAGE_LIMIT_BYTES + 1, 10**30, True])
async def test_a_length_that_cannot_be_is_hung_up_on(
    running: SingleInstance, tmp_path: Path, inbox: Inbox, length: int
) -> None:
    assert await send(tmp_path, greeting(address(tmp_path)["password"], length)) == b""
    assert inbox.received == []


async def test_a_message_that_ends_early_is_not_taken(
    running: SingleInstance, tmp_path: Path, inbox: Inbox
) -> None:
    whole = greeted(tmp_path, b'{"files": ["/a", "/b"]}')
    assert b"ok" not in await send(tmp_path, whole[:-1])
    assert inbox.received == []


async def test_too_long_a_message_of_a_stranger_is_not_kept_in_memory(
    running: SingleInstance, tmp_path: Path, inbox: Inbox
) -> None:
    _, writer = await asyncio.open_connection("127.0.0.1", int(str(address(tmp_path)["port"])))

    async def flood() -> None:
        while True:
            writer.write(b"x" * 1_000_000)
            await writer.drain()

    with pytest.raises(ConnectionError):
        await flood()
    writer.close()
    assert inbox.received == []


async def test_what_is_no_path_is_left_out(
    running: SingleInstance, tmp_path: Path, inbox: Inbox
) -> None:
    message = json.dumps({"files": ["/a", 5, None, "nul\0", ["/b"]]}).encode()
    assert (await send(tmp_path, greeted(tmp_path, message))).endswith(b"\nok\n")
    assert inbox.received == [(Path("/a"), Path("nul\0"))]


@pytest.mark.parametrize("answer", [b"", b"ok\n", b"0" * 64 + b"\nok\n", b"x" * 200_000])
async def test_a_stranger_at_a_port_that_was_left_behind_learns_no_name(
    tmp_path: Path, answer: bytes
) -> None:
    heard = bytearray()
    writers: list[asyncio.StreamWriter] = []

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writers.append(writer)
        heard.extend(await reader.readline())
        writer.write(answer)
        with suppress(ConnectionError):
            heard.extend(await reader.read(1_000))
        writer.close()

    async with await asyncio.start_server(listen, "127.0.0.1", 0) as stranger:
        port = stranger.sockets[0].getsockname()[1]
        text = json.dumps({"port": port, "password": "left behind"})
        (tmp_path / ADDRESS_FILE).write_text(text)
        while b"nonce" not in heard:
            assert not await hand_over(tmp_path, [tmp_path / "salaries.pdf"], limit_s=0.3)
        for writer in writers:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()
    assert b"nonce" in heard
    assert b"salaries" not in heard
    assert b"left behind" not in heard


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights on folders")
async def test_an_address_that_another_user_wrote_is_not_used(
    running: SingleInstance, tmp_path: Path, inbox: Inbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert await hand_over(tmp_path, [])
    monkeypatch.setattr("os.geteuid", lambda: (tmp_path / ADDRESS_FILE).stat().st_uid + 1)
    assert not await hand_over(tmp_path, [tmp_path / "a.pdf"], limit_s=0.1)
    assert inbox.received == [()]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs another user")
async def test_another_user_can_neither_read_the_address_nor_hand_over_files(
    running: SingleInstance, tmp_path: Path, inbox: Inbox
) -> None:
    port = int(str(address(tmp_path)["port"]))
    other = await asyncio.create_subprocess_exec(
        "/usr/bin/env", "-i", sys.executable, "-I", "-c", STRANGER,
        str(tmp_path / ADDRESS_FILE), str(port), stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    said, _ = await other.communicate()
    assert said == b"PermissionError\nhung up\n"
    assert inbox.received == []


async def test_silent_callers_are_few_and_do_not_stay(
    tmp_path: Path, inbox: Inbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "TALK_LIMIT_S", 0.2)
    instance = SingleInstance(tmp_path, inbox)
    assert instance.acquire()
    await instance.serve()
    port = int(str(address(tmp_path)["port"]))
    silent = [await asyncio.open_connection("127.0.0.1", port) for _ in range(MOST_TALKS + 2)]
    ended = await asyncio.wait_for(
        asyncio.gather(*(reader.read() for reader, _ in silent)), GIVE_UP_S
    )
    assert ended == [b""] * len(silent)
    monkeypatch.setattr(single_instance, "TALK_LIMIT_S", GIVE_UP_S)
    assert await hand_over(tmp_path, [])
    for _, writer in silent:
        writer.close()
    await instance.aclose()


async def test_a_killed_first_leaves_nothing_in_the_way(tmp_path: Path, inbox: Inbox) -> None:
    first = await asyncio.create_subprocess_exec(
        sys.executable, "-c", HOLDER, str(tmp_path), stdout=asyncio.subprocess.PIPE
    )
    try:
        assert first.stdout is not None
        assert await first.stdout.readline() == b"ready\n"
        assert not SingleInstance(tmp_path, inbox).acquire()
        assert await hand_over(tmp_path, [Path("/from another process.pdf")])
        assert await first.stdout.readline() == b"got /from another process.pdf\n"
    finally:
        first.kill()
        await first.wait()
    assert (tmp_path / ADDRESS_FILE).exists()
    instance = SingleInstance(tmp_path, inbox)
    assert instance.acquire()
    await instance.serve()
    assert await hand_over(tmp_path, [])
    assert inbox.received == [()]
    await instance.aclose()


def test_a_folder_that_cannot_be_written_is_a_clear_error(tmp_path: Path, inbox: Inbox) -> None:
    with pytest.raises(StorageError, match="read_only"):
        SingleInstance(tmp_path / "missing", inbox).acquire()


def test_acquiring_twice_is_refused(tmp_path: Path, inbox: Inbox) -> None:
    instance = SingleInstance(tmp_path, inbox)
    assert instance.acquire()
    assert not instance.acquire()
    asyncio.run(instance.aclose())
    assert instance.acquire()
    asyncio.run(instance.aclose())


async def test_closing_ends_what_is_connected(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody who connected and says nothing is hung up on at once, not after the limit."""
    monkeypatch.setattr(single_instance, "TALK_LIMIT_S", 3600)
    running = SingleInstance(tmp_path, lambda _files: None)
    assert running.acquire()
    await running.serve()
    address = json.loads((tmp_path / ADDRESS_FILE).read_text())
    reader, writer = await asyncio.open_connection("127.0.0.1", address["port"])
    await until(lambda: running._answering)
    await running.aclose()
    async with asyncio.timeout(GIVE_UP_S):
        assert await reader.read() == b""
    writer.close()
    await writer.wait_closed()
