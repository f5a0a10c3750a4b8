"""What a server says of itself to a new connection: which API it speaks, and what the key may do."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Awaitable
from typing import TypeVar

from extend_desktop.domain.accounts import Generation
from extend_desktop.domain.errors import (
    AccessError,
    ExpectedError,
    ExtendDesktopError,
    RequestCode,
    RequestError,
)
from extend_desktop.domain.files import FilePage, FileQuery
from extend_desktop.domain.identities import Identity
from extend_desktop.services.host_generation import HostGeneration, is_older_envelope
from extend_desktop.services.ports import ApiPort
from extend_desktop.values import dataclass

T = TypeVar("T")
_log = logging.getLogger(__name__)

PROBE_LIMIT_S = 5.0
"""How long opening an account waits to learn its generation; offline it asks again later."""
_UNAUTHORIZED = "unauthorized"
_WORKSPACE_ASKED = re.compile(
    r"workspace[-_ ]?id"
    r"|workspace\s(is\s|was\s)?(required|missing|needed|not\s(given|specified|provided|found))"
    r"|\b(missing|requires?|needs?|specify|provide|invalid|unknown|no)\s((a|the|your)\s)?workspace",
    re.IGNORECASE,
)
"""As the header is called, or in words; a workspace is also named where something else is wrong."""


@dataclass(frozen=True, slots=True)
class ConnectionReport:
    """What a connection test found.

    Attributes:
        extractors: how many there are; None when they cannot be listed.
        older_version: the API version it took after it had refused the account's own; else empty.
        identity: whose key it is; None where the host does not say.
    """

    generation: Generation
    files_ok: bool
    extractors: int | None
    batches_available: bool
    older_version: str = ""
    identity: Identity | None = None


async def report_on(api: ApiPort) -> ConnectionReport:
    """Try what an account needs.

    Raises:
        ExpectedError: nothing works: no connection, a refused key.
    """
    # What lists of extractors bring along is needed by no start, only by a test of a connection.
    from extend_desktop.services.extractors import ExtractorsService  # noqa: PLC0415

    page = await _none_if_forbidden(_first_file(api))
    generation = Generation.CURRENT if page is None else page.generation
    extractors = None
    if generation is Generation.CURRENT:
        extractors = await _none_if_forbidden(ExtractorsService(api).list_all())
    return ConnectionReport(
        generation,
        files_ok=page is not None,
        extractors=None if extractors is None else len(extractors),
        batches_available=extractors is not None,
    )


async def generation_of(api: ApiPort) -> HostGeneration:
    """Learn which API the host speaks; one that cannot be asked now is taken for current at first.

    Raises:
        AccessError: `unauthorized`, the key is refused.
        RequestError: the address is no Extend host.
    """
    try:
        async with asyncio.timeout(PROBE_LIMIT_S):
            return HostGeneration((await _first_file(api)).generation)
    except (TimeoutError, ExpectedError) as error:
        if isinstance(error, RequestError) or getattr(error, "code", "") == _UNAUTHORIZED:
            raise
        _log.info("The account is opened unseen: %s", type(error).__name__)
        return HostGeneration(is_known=False)


async def _first_file(api: ApiPort) -> FilePage:
    """Ask for the least there is.

    Raises:
        RequestError: `no_api`, even the list of files is unknown there; `workspace_needed`.
    """
    try:
        return await api.list_files(FileQuery(page_size=1))
    except RequestError as error:
        code = _better_code(error)
        if code is None:
            raise
        said = _said(error) if names_workspace(error) else ""
        raise RequestError(code, request_id=error.request_id, server_message=said) from error


def _better_code(error: RequestError) -> RequestCode | None:
    """Return what a refusal of the first question means; None where it means what it says."""
    if names_workspace(error):
        is_refused = error.code == "invalid_request" and not is_older_envelope(error)
        return "workspace_needed" if is_refused and _asks_for_workspace(error) else None
    return "no_api" if error.code == "not_found" else None


def names_workspace(error: ExtendDesktopError) -> bool:
    """Whether a refusal may be about the workspace: an organization's key needs one."""
    return "workspace" in _said(error).casefold()


def _asks_for_workspace(error: ExtendDesktopError) -> bool:
    return bool(_WORKSPACE_ASKED.search(_said(error)))


def _said(error: ExtendDesktopError) -> str:
    return str(error.facts.get("server_message") or "")


async def _none_if_forbidden(call: Awaitable[T]) -> T | None:
    """Return what a call returns; None where the key is accepted, but not for this."""
    try:
        return await call
    except AccessError as error:
        if error.code == _UNAUTHORIZED:
            raise
        return None
