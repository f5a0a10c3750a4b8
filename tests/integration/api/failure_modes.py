"""Answers that go wrong, and what a call made of them; shared by the tests beside it."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable
from typing import Any

from extend_desktop.api.uploads import PIECE_BYTES
from extend_desktop.domain.errors import (
    ExtendDesktopError,
)
from extend_desktop.domain.ids import ExtractorId, FileId
from extend_desktop.domain.runs import BatchRunRequest, SubmittedInput
from tests.helpers.hostile_server import HostileServer, Step, answer, raw

EMPTY_PAGE = {"object": "list", "data": [], "nextPageToken": None}
OK = answer(200, EMPTY_PAGE)
FILE = {"id": "file_1", "name": "a.pdf"}
UPLOADED = answer(200, FILE)
CONTENT = os.urandom(3 * PIECE_BYTES + 12_345)
BATCH_RUN = {"id": "bpr_1", "status": "PENDING", "runCount": 1}
HTML = b"<html><h1>502 Bad Gateway</h1></html>"
BODY_500 = {"code": "INTERNAL_ERROR", "message": "no", "retryable": True, "requestId": "req_5"}
BODY_429 = {"code": "RATE_LIMIT_EXCEEDED", "message": "slow", "retryable": True}
REQUEST = BatchRunRequest(
    ExtractorId("ex_1"), "latest", 50, (SubmittedInput({"k": "1"}, file_id=FileId("file_1")),)
)

RESET_AFTER = Step(then="reset")
CLOSED_AFTER = Step(then="close")
STALL = Step(then="hold")
CUT_CHUNKS = raw(
    b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"da\r\n', then="close"
)
GARBAGE = raw(b"SSH-2.0-OpenSSH_9.6\r\n\r\n", then="close")
HTML_200 = answer(200, b"<html>Please log in</html>", content_type="text/html")
ERROR_500 = answer(500, BODY_500)
EMPTY_200 = answer(200, b"")
ARRAY = answer(200, [1, 2])


async def outcome(work: Awaitable[Any]) -> Any:
    """The value of `work`, or the error of ours it ended in."""
    try:
        return await work
    except ExtendDesktopError as error:
        return error


async def until_seen(server: HostileServer) -> None:
    """Until the server has seen a request."""
    while not await asyncio.to_thread(lambda: server.seen):
        pass
