"""Where a table can go: files, streams and devices, and what is refused with a word."""

from __future__ import annotations

import asyncio
import os
import stat
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from extend_desktop.domain.errors import ExportError
from extend_desktop.services.ports.exports import Block
from tests.helpers.waiting import GIVE_UP_S
from tests.unit.exports.test_csv_table import HEAD, csv_writer

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX's kinds of files")
TABLE = b"a,b\r\n1,2\r\n"


async def rows(count: int = 1) -> AsyncIterator[Block]:
    yield 0, (["1", "2"] for _ in range(count))


async def write(target: Path, count: int = 1) -> None:
    await csv_writer().write(target, [HEAD], rows(count))


async def refused(target: Path) -> str:
    with pytest.raises(ExportError) as caught:
        await write(target)
    return caught.value.code


async def test_a_pipe_gets_the_table_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writing = asyncio.create_task(write(pipe))
    # The writer waits for a reader, and the loop does not wait for the writer.
    assert await asyncio.to_thread(pipe.read_bytes) == TABLE
    await writing
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert names_in(tmp_path) == ["pipe"]


async def test_waiting_for_a_pipes_reader_can_be_cancelled(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    unread = asyncio.create_task(write(pipe))
    await asyncio.sleep(0)
    unread.cancel()
    with pytest.raises(asyncio.CancelledError):
        await unread
    # Opened, but read by nobody: the pipe is full after 64 KB, and the thread waits.
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    stuck = asyncio.create_task(write(pipe, 50_000))
    await asyncio.to_thread(_read_something, reader)
    stuck.cancel()
    with pytest.raises(asyncio.CancelledError):
        await stuck
    os.close(reader)
    await asyncio.wait_for(asyncio.get_running_loop().shutdown_default_executor(), GIVE_UP_S)


def _read_something(descriptor: int) -> None:
    """Wait for the first bytes of a pipe; before its writer comes it reads as if it had ended."""
    os.set_blocking(descriptor, True)
    while not os.read(descriptor, 10):
        time.sleep(0.01)


def facts_of(path: Path) -> tuple[int, int]:
    found = path.stat()
    return (found.st_mode, found.st_rdev)


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


async def test_a_reader_that_goes_away_is_said(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    writing = asyncio.create_task(write(pipe, 50_000))
    await asyncio.to_thread(_read_something, reader)
    os.close(reader)
    with pytest.raises(ExportError) as caught:
        await writing
    assert caught.value.code == "target_closed"


async def test_devices_are_written_to_and_stay_devices(tmp_path: Path) -> None:
    null = Path("/dev/null")
    before = facts_of(null)
    await write(null)
    link = tmp_path / "link.csv"
    link.symlink_to("/dev/null")
    await write(link)
    assert facts_of(null) == before
    assert names_in(tmp_path) == ["link.csv"]
    assert await refused(Path("/dev/full")) == "disk_full"


async def test_descriptors_of_this_process_are_written_on(tmp_path: Path) -> None:
    file = tmp_path / "out.csv"
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT)
    os.write(descriptor, b"before\r\n")
    await write(Path(f"/dev/fd/{descriptor}"))
    os.write(descriptor, b"after\r\n")
    os.close(descriptor)
    assert file.read_bytes() == b"before\r\n" + TABLE + b"after\r\n"
    assert await refused(Path("/dev/fd/999999")) == "export_failed"


async def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    assert await refused(tmp_path) == "target_is_folder"
    assert await refused(tmp_path / "no such folder" / "t.csv") == "folder_missing"
    loop = tmp_path / "loop.csv"
    loop.symlink_to(loop)
    assert await refused(loop) == "export_failed"
    assert await refused(tmp_path / ("x" * 300)) == "export_failed"
    assert names_in(tmp_path) == ["loop.csv"]


async def test_a_protected_file_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "t.csv"
    file.write_text("before")
    file.chmod(0o444)
    assert await refused(file) == "target_read_only"
    assert file.read_text() == "before"


async def test_a_private_file_stays_private(tmp_path: Path) -> None:
    file = tmp_path / "t.csv"
    file.write_text("before")
    file.chmod(0o600)
    await write(file)
    assert file.read_bytes() == TABLE
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


async def test_a_link_to_a_file_that_is_not_there_yet(tmp_path: Path) -> None:
    link = tmp_path / "link.csv"
    link.symlink_to(tmp_path / "real.csv")
    await write(link)
    assert link.is_symlink()
    assert (tmp_path / "real.csv").read_bytes() == TABLE
