"""A file that opens after its upload or download was given up is closed again, not left open."""

from __future__ import annotations

import asyncio
import os
import threading
from contextlib import suppress
from pathlib import Path

import httpx
import pytest

from extend_desktop.api.part_files import PartFile
from extend_desktop.api.uploads import UploadSource
from tests.helpers.virtual_time import InstantClock
from tests.helpers.waiting import GIVE_UP_S


async def until_closed_by_the_reader(writer: int) -> None:
    """Wait until the other end of a pipe is closed; only writing tells."""
    with suppress(BrokenPipeError):
        async with asyncio.timeout(GIVE_UP_S):
            while True:
                os.write(writer, b".")
                await asyncio.sleep(0.01)


async def test_a_file_that_opens_too_late_is_closed(tmp_path: Path) -> None:
    pipe = tmp_path / "slow.pdf"
    os.mkfifo(pipe)
    clock = InstantClock()
    source = UploadSource(pipe, name="slow.pdf", password=None, clock=clock, on_progress=None)
    await source.prepare()
    content = source.body().content
    assert not isinstance(content, bytes)
    pieces = aiter(content)

    async def read_first() -> bytes:
        return await anext(pieces)

    reading = asyncio.ensure_future(read_first())
    await asyncio.sleep(0)
    reading.cancel()
    await asyncio.wait({reading})
    # The other end lets the thread's blocked `open` return.
    writer = await asyncio.to_thread(os.open, pipe, os.O_WRONLY)
    try:
        await until_closed_by_the_reader(writer)
    finally:
        os.close(writer)


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


async def test_a_part_that_opens_too_late_does_not_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = PartFile(tmp_path / "a.pdf")
    usual, is_asked, go_on = part._ready, threading.Event(), threading.Event()

    def ready() -> None:
        is_asked.set()
        go_on.wait(GIVE_UP_S)
        usual()

    monkeypatch.setattr(part, "_ready", ready)
    beginning = asyncio.ensure_future(part.begin(httpx.Response(200)))
    await asyncio.to_thread(is_asked.wait, GIVE_UP_S)
    beginning.cancel()
    discarding = asyncio.ensure_future(part.discard())
    await asyncio.wait({beginning, discarding}, timeout=0.1)
    go_on.set()
    await discarding
    await asyncio.get_running_loop().shutdown_default_executor()
    assert names_in(tmp_path) == []
    assert part._sink is not None
    assert part._sink.closed
