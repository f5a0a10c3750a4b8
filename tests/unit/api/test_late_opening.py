"""A file that opens after its upload was given up is closed again, not left open."""

from __future__ import annotations

import asyncio
import os
from contextlib import suppress
from pathlib import Path

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
