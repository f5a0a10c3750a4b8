"""Finds the API version that a host takes: the account's own, else the older one. For Session."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TypeVar

from extend_desktop.domain.accounts import API_VERSION, OLDER_API_VERSION, Account, Generation
from extend_desktop.domain.errors import RequestError
from extend_desktop.services.connection_report import ConnectionReport, report_on
from extend_desktop.services.host_generation import is_older_envelope
from extend_desktop.services.identities import identity_or_none
from extend_desktop.services.ports import ApiPort

T = TypeVar("T")
Connect = Callable[[Account, str], ApiPort]
_log = logging.getLogger(__name__)


async def connect_as_accepted(
    connect: Connect, account: Account, key: str, ask: Callable[[ApiPort], Awaitable[T]]
) -> tuple[Account, ApiPort, T]:
    """Connect and ask the first question; once more with the older version where that is refused.

    Returns:
        The account with the version that the host took, its client, and the answer.

    Raises:
        ExpectedError: what `ask` raises; nothing is left open then.
    """
    try:
        return (account, *await _ask(connect(account, key), ask))
    except RequestError as error:
        if not _refuses_version(account, error):
            raise
        _log.info("The host refuses API version %s; asking with the older one", API_VERSION)
        older = replace(account, api_version=OLDER_API_VERSION)
        return (older, *await _ask(connect(older, key), ask))


async def test_connection(connect: Connect, account: Account, key: str) -> ConnectionReport:
    """Try an account without storing anything: what works, which API it speaks, whose key it is.

    Raises:
        ExpectedError: nothing works: no connection, a refused key.
    """
    accepted, api, report = await connect_as_accepted(connect, account, key, report_on)
    try:
        # An older host has no such call.
        is_current = report.generation is Generation.CURRENT
        identity = await identity_or_none(api) if is_current else None
    finally:
        await api.aclose()
    is_same = accepted.api_version == account.api_version
    older = "" if is_same else accepted.api_version
    return replace(report, older_version=older, identity=identity)


async def _ask(api: ApiPort, ask: Callable[[ApiPort], Awaitable[T]]) -> tuple[ApiPort, T]:
    try:
        return api, await ask(api)
    except BaseException:
        await api.aclose()
        raise


def _refuses_version(account: Account, error: RequestError) -> bool:
    return is_older_envelope(error) and account.api_version == API_VERSION
