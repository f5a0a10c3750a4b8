"""Bodies of answers: read with a limit, parsed as JSON off the loop when big. Only for `api/`."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

import httpx

from extend_desktop.api.decoding import TooBigError, UnknownEncodingError, decoded_pieces
from extend_desktop.domain.errors import ServiceCode
from extend_desktop.domain.numbers import parse_json, write_json

T = TypeVar("T")
# A half of a surrogate pair on its own is legal JSON, but no text that can be stored or drawn;
# whole pairs match too, and come out of the cure unchanged.
_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")


class UnreadableError(Exception):
    """The body is not JSON, for the reason `code`."""

    def __init__(self, code: ServiceCode) -> None:
        super().__init__(code)
        self.code: ServiceCode = code


async def read_body(
    response: httpx.Response,
    limit_bytes: int,
    advanced: Callable[[], None],
    advance_bytes: int,
) -> bytes:
    """Read the decoded body, and call `advanced` whenever another `advance_bytes` have come.

    Raises:
        TooBigError: it is longer than `limit_bytes`; the rest was not read.
        UnknownEncodingError: it cannot be unpacked.
    """
    body = bytearray()
    due_bytes = advance_bytes
    async for piece in decoded_pieces(response, limit_bytes):
        body += piece
        if len(body) >= due_bytes:
            due_bytes = len(body) + advance_bytes
            advanced()
    return bytes(body)


async def read_beginning(response: httpx.Response, limit_bytes: int) -> bytes:
    """Read at most `limit_bytes` of the decoded body and leave the rest.

    What is packed in an unknown way has no beginning to be read.
    """
    body = bytearray()
    with suppress(TooBigError, UnknownEncodingError):
        async for piece in decoded_pieces(response, limit_bytes):
            body += piece
    return bytes(body)


async def interpret(body: bytes, to_value: Callable[[Any], T], thread_bytes: int) -> T:
    """Parse `body` and turn it into a value, in a thread when it is longer than `thread_bytes`.

    Raises:
        UnreadableError: it is not JSON.
    """
    if len(body) > thread_bytes:
        return await asyncio.to_thread(lambda: to_value(parse(body)))
    return to_value(parse(body))


def parse(body: bytes) -> Any:
    """Parse JSON; numbers keep their digits, lone surrogates become question marks.

    Raises:
        UnreadableError: it is empty, not JSON, cut off, or nested beyond reason.
    """
    if not body.strip():
        raise UnreadableError("empty_answer")
    try:
        text = body.decode("utf-8-sig")
        value = parse_json(text)
        if _SURROGATE_ESCAPE.search(text):
            value = parse_json(write_json(value, ascii_only=False).encode("utf-8", "replace"))
    except RecursionError as error:
        raise UnreadableError("nested_too_deep") from error
    except ValueError as error:
        looks_cut = body.lstrip()[:1] in (b"{", b"[")
        raise UnreadableError("truncated" if looks_cut else "not_json") from error
    return value
