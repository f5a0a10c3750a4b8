"""Sends an operation of one account, unless its generation of the API lacks it; only for `api/`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from extend_desktop.api.calls import Body, Call
from extend_desktop.api.legacy import require_current
from extend_desktop.api.operations import Operation
from extend_desktop.api.transport import Transport
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.numbers import write_json
from extend_desktop.domain.replacement_signs import SIGNS
from extend_desktop.services.ports import Urgency

T = TypeVar("T")


class Caller:
    """The way of every operation to the transport. Loop's thread only."""

    def __init__(self, account: Account, transport: Transport) -> None:
        self.account = account
        self.transport = transport

    async def call(
        self,
        operation: Operation,
        to_value: Callable[[Any], T],
        *ids: str,
        params: Mapping[str, str] | None = None,
        body: Callable[[], Body] | None = None,
        on_empty: Callable[[], T] | None = None,
        urgency: Urgency = Urgency.INTERACTIVE,
    ) -> T:
        require_current(self.account, operation)
        path = operation.path_of(*ids)
        call = Call(operation, path, to_value, params or {}, on_empty, body, urgency)
        return await self.transport.send(call)


def json_bytes(body: Mapping[str, Any]) -> bytes:
    return write_json(body, ascii_only=False).encode("utf-8", SIGNS)


def json_body(content: bytes) -> Callable[[], Body]:
    return lambda: Body({"Content-Type": "application/json"}, content)
