"""Fetches presigned URLs to disk, without any of our headers; only for `api/`.

A presigned URL is used at once and appears in no error and no log.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

import httpx

from extend_desktop.api.addresses import is_safe_url
from extend_desktop.api.connections import Connections
from extend_desktop.api.decoding import (
    PIECE_BYTES,
    TooBigError,
    UnknownEncodingError,
    decoded_pieces,
)
from extend_desktop.api.errors import Failure, failure_of_exception
from extend_desktop.api.limits import Limits
from extend_desktop.api.operations import Kind
from extend_desktop.api.part_files import PartFile, WrongRangeError
from extend_desktop.api.retry import Attempts, Jitter
from extend_desktop.api.retry_after import retry_after_s
from extend_desktop.api.transport import AttemptError, put_off
from extend_desktop.api.uploads import PROGRESS_INTERVAL_S
from extend_desktop.domain.disk_errors import writing_error
from extend_desktop.domain.errors import ServiceCode, ServiceError
from extend_desktop.services.ports import ByteProgress, Clock

# A file's store may move it once or twice; more is a circle.
MAX_REDIRECTS = 3
OPERATION = "download_file"
# The store refuses an expired URL with 403; a new one may work.
_WORTH_A_NEW_URL = frozenset({403, 408, 429})


class Downloader:
    """Downloads for one account. Loop's thread only."""

    def __init__(
        self,
        connections: Connections,
        *,
        clock: Clock,
        limits: Limits,
        jitter: Jitter,
        loopback: bool,
    ) -> None:
        self._connections = connections
        self._clock = clock
        self._limits = limits
        self._jitter = jitter
        self._loopback = loopback

    async def fetch(
        self,
        fresh_url: Callable[[], Awaitable[str | None]],
        target: Path,
        on_progress: ByteProgress | None,
    ) -> None:
        """Write what the URL gives to `target`, whole or not at all; a new URL for each attempt.

        An attempt goes on where the one before broke off, if the store says that it has the same
        content. One that brought more is the first of new attempts: a long download over a line that
        breaks again and again comes to its end.

        Raises:
            ServiceError: there is no URL, or the store does not give the content.
            ConnectivityError: the store cannot be reached.
            StorageError: `target` cannot be written.
        """
        part = PartFile(target)
        try:
            await self._fetch_part(fresh_url, part, on_progress)
        finally:
            await part.discard()

    async def _fetch_part(
        self,
        fresh_url: Callable[[], Awaitable[str | None]],
        part: PartFile,
        on_progress: ByteProgress | None,
    ) -> None:
        attempts = Attempts(Kind.READ, self._limits, self._jitter)
        due_bytes = self._limits.advance_bytes
        while True:
            url = await fresh_url()
            try:
                await self._fetch_once(url, part, on_progress)
            except AttemptError as attempt:
                if part.headers and part.done_bytes >= due_bytes:
                    attempts = Attempts(Kind.READ, self._limits, self._jitter)
                    due_bytes = part.done_bytes + self._limits.advance_bytes
                again = attempts.after(attempt.failure)
                if again is None:
                    raise attempt.failure.error from attempt.__cause__
                await self._clock.sleep(again.wait_s)
            else:
                return

    async def _fetch_once(
        self, url: str | None, part: PartFile, on_progress: ByteProgress | None
    ) -> None:
        try:
            async with (
                self._connections.anonymous.acquire() as client,
                asyncio.timeout(self._limits.download_read_s) as deadline,
            ):
                response = await self._open(client, url, part)
                try:
                    await part.begin(response)
                    await self._write(response, part, on_progress, deadline)
                finally:
                    await response.aclose()
            await part.publish()
        except (httpx.HTTPError, TimeoutError) as error:
            failure = failure_of_exception(error, operation=OPERATION)
            failure = await self._connections.certificates.name_parties(failure, error)
            raise AttemptError(failure) from error
        except TooBigError as error:
            raise _unusable("too_big_answer") from error
        except UnknownEncodingError as error:
            raise _unusable("unknown_encoding") from error
        except WrongRangeError as error:
            raise _refused("wrong_range", transient=True) from error
        except OSError as error:
            raise writing_error(error, operation=OPERATION) from error

    async def _open(
        self, client: httpx.AsyncClient, url: str | None, part: PartFile
    ) -> httpx.Response:
        for _ in range(MAX_REDIRECTS + 1):
            if url is None or not is_safe_url(url, loopback=self._loopback):
                raise _refused("no_download_url", transient=False)
            response = await client.send(self._request(client, url, part.headers), stream=True)
            self._connections.certificates.note_answer(response.url)
            if response.next_request is None:
                asked_s = retry_after_s(response.headers, self._clock.now())
                return await _checked(response, asked_s, part)
            await response.aclose()
            url = str(response.next_request.url)
        raise _refused("too_many_redirects", transient=False)

    def _request(
        self, client: httpx.AsyncClient, url: str, headers: Mapping[str, str]
    ) -> httpx.Request:
        timeout = httpx.Timeout(
            self._limits.download_read_s, connect=self._limits.connect_s, pool=None
        )
        return client.build_request("GET", url, headers=headers, timeout=timeout)

    async def _write(
        self,
        response: httpx.Response,
        part: PartFile,
        on_progress: ByteProgress | None,
        deadline: asyncio.Timeout,
    ) -> None:
        expected = part.size_bytes or int(response.headers.get("content-length") or 0)
        reported_at_s = float("-inf")
        due_bytes = part.done_bytes + self._limits.advance_bytes
        most_bytes = self._limits.max_download_bytes - part.done_bytes
        async for piece in decoded_pieces(response, most_bytes, PIECE_BYTES):
            await part.write(piece)
            if part.done_bytes >= due_bytes:
                due_bytes = part.done_bytes + self._limits.advance_bytes
                put_off(deadline, self._limits.download_read_s)
            now_s = self._clock.monotonic_s()
            if on_progress and now_s - reported_at_s >= PROGRESS_INTERVAL_S:
                reported_at_s = now_s
                on_progress(part.done_bytes, max(part.done_bytes, expected))
        if on_progress:
            on_progress(part.done_bytes, part.done_bytes)


async def _checked(
    response: httpx.Response, asked_s: float | None, part: PartFile
) -> httpx.Response:
    status, is_rest = response.status_code, bool(part.headers)
    if status == 200 or (status == 206 and is_rest):
        return response
    await response.aclose()
    if status == 416 and is_rest:
        # There is less of it by now than has come.
        part.forget()
        raise _refused("wrong_range", transient=True, status=status)
    transient = status >= 500 or status in _WORTH_A_NEW_URL
    raise _refused("refused", transient=transient, asked_s=asked_s, status=status)


def _refused(
    reason: str, *, transient: bool, asked_s: float | None = None, status: int | None = None
) -> AttemptError:
    """Return the store's failure; not an `AccessError`, since it says nothing about our key."""
    error = ServiceError(
        "unavailable",
        retryable=transient,
        retry_after_s=asked_s,
        operation=OPERATION,
        reason=reason,
        status=status,
    )
    return AttemptError(Failure(error, transient=transient))


def _unusable(code: ServiceCode) -> AttemptError:
    error = ServiceError(code, retryable=False, operation=OPERATION)
    return AttemptError(Failure(error, transient=False))
