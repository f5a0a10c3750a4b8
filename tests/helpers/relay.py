"""A way to a server that can be taken away and given back: nobody listens there, or nothing is passed on."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit


class Relay:
    """Passes bytes on between its port and a server's. On the running loop.

    Attributes:
        is_silent: whether what comes is dropped, as in a network that drops silently. A connection
            that lost something stays dead, also afterwards.
        lost: how many pieces were dropped.
    """

    def __init__(self, target_url: str) -> None:
        target = urlsplit(target_url)
        self._target = (target.hostname or "", target.port or 0)
        self._port = 0
        self.is_silent = False
        self.lost = 0
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self._talks: set[asyncio.Task[None]] = set()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    async def back(self) -> None:
        """Listen, at the same port as before."""
        self._server = await asyncio.start_server(self._take, "127.0.0.1", self._port)
        self._port = self._server.sockets[0].getsockname()[1]

    def gone(self) -> None:
        """Cut what is connected, and refuse what comes."""
        if self._server is not None:
            self._server.close()
        for writer in tuple(self._writers):
            writer.transport.abort()

    async def aclose(self) -> None:
        """Be gone, and wait until every connection really is."""
        self.gone()
        await asyncio.gather(*self._talks, return_exceptions=True)
        # An aborted connection is closed in the loop's next turn.
        await asyncio.sleep(0)

    def _take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(self._talk(reader, writer))
        self._talks.add(task)
        task.add_done_callback(self._talks.discard)

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        ends = {writer}
        self._writers |= ends
        try:
            with suppress(ConnectionError):
                far_reader, far_writer = await asyncio.open_connection(*self._target)
                ends.add(far_writer)
                self._writers |= ends
                async with asyncio.TaskGroup() as group:
                    group.create_task(self._pass_on(reader, far_writer))
                    group.create_task(self._pass_on(far_reader, writer))
        finally:
            self._writers -= ends
            for end in ends:
                end.transport.abort()

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        is_dead = False
        with suppress(ConnectionError):
            while piece := await reader.read(65536):
                is_dead |= self.is_silent
                if is_dead:
                    self.lost += 1
                    continue
                writer.write(piece)
                await writer.drain()
        writer.close()


@asynccontextmanager
async def relay_to(url: str) -> AsyncGenerator[Relay]:
    """Open a relay to the server at `url`; at the end it is gone."""
    relay = Relay(url)
    await relay.back()
    try:
        yield relay
    finally:
        await relay.aclose()
