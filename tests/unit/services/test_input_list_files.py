"""Lists as they are read from a folder, where what looks like a name may be a document."""

from __future__ import annotations

import array
import asyncio
import os
import sys
import threading
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path

import pytest

from extend_desktop.bootstrap.worksheets import Worksheets
from extend_desktop.cli.exit_codes import UsageError
from extend_desktop.cli.run_inputs import options_of
from extend_desktop.services.input_list_files import InputListFiles, ListChoices
from extend_desktop.services.shared_files import read_file
from tests.helpers.waiting import until

if sys.platform != "win32":
    import fcntl
    import termios

READERS: dict[str, Callable[[Path], Awaitable[object]]] = {
    "input list": lambda path: InputListFiles(Worksheets()).read(path),
    "shared file": read_file,
    "override": lambda path: options_of(path, None),
}


@pytest.fixture
def files() -> InputListFiles:
    return InputListFiles(Worksheets())


@pytest.mark.parametrize("text", ["invoice\n", "invoice\nreceipt\n", "note,scan\na,b\n"])
async def test_a_first_row_that_names_a_file_beside_the_list_is_one_of_inputs(
    files: InputListFiles, tmp_path: Path, text: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(text)
    assert (await files.read(path)).header is not None
    name = text.split("\n", maxsplit=1)[0].split(",", maxsplit=1)[0]
    (tmp_path / name).mkdir()
    assert (await files.read(path)).header is not None, "a folder may be called as a column is"
    (tmp_path / name).rmdir()
    (tmp_path / name).write_text("a document without an ending")
    assert (await files.read(path)).header is None
    assert (await files.read(path, ListChoices(has_header=True))).header is not None


async def test_a_name_that_no_file_can_have_is_one_of_a_column(
    files: InputListFiles, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"{'file' * 200}\ninvoice.pdf\n")
    assert (await files.read(path)).header is not None


@pytest.mark.skipif(sys.platform == "win32", reason="has no pipes in folders")
@pytest.mark.parametrize("name", READERS)
async def test_a_pipe_without_a_writer_holds_up_no_end_of_the_program(
    tmp_path: Path, name: str
) -> None:
    pipe = tmp_path / "list.csv"
    os.mkfifo(pipe)
    reading = asyncio.ensure_future(READERS[name](pipe))
    await until(lambda: threads(name), "the thread that reads")
    assert all(thread.daemon for thread in threads(name))
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    await until(lambda: is_let_go(pipe, name), "its end")


def is_let_go(pipe: Path, name: str) -> bool:
    """Open the pipe for a moment, if somebody waits to read from it; return whether nobody is left."""
    with suppress(OSError):
        os.close(os.open(pipe, os.O_WRONLY | os.O_NONBLOCK))
    return not threads(name)


def threads(name: str) -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == name]


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes of POSIX")
async def test_a_pipe_gives_its_list_once_also_where_its_first_row_is_a_document(
    files: InputListFiles, tmp_path: Path
) -> None:
    (tmp_path / "scan1").write_bytes(b"%PDF-")
    pipe = tmp_path / "list.csv"
    os.mkfifo(pipe)
    reading = asyncio.ensure_future(files.read(pipe))
    # Held open at both ends, so that neither waits for the other, until all of it is read.
    end = os.open(pipe, os.O_RDWR)
    try:
        os.write(end, b"scan1\nscan2\n")
        await until(lambda: not unread_bytes(end), "the reader")
    finally:
        os.close(end)
    assert (await reading).header is None


def unread_bytes(pipe: int) -> int:
    count = array.array("i", [0])
    fcntl.ioctl(pipe, termios.FIONREAD, count)
    return count[0]


@pytest.mark.skipif(sys.platform == "win32", reason="devices of POSIX")
async def test_an_override_without_an_end_is_refused() -> None:
    with pytest.raises(UsageError, match="at most 1 MB"):
        await options_of(Path("/dev/zero"), None)
