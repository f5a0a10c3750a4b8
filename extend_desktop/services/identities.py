"""Asks whose key it is, where the host knows the question. Session and the connection test use it."""

from __future__ import annotations

import asyncio
import logging

from extend_desktop.domain.errors import ExtendDesktopError
from extend_desktop.domain.identities import Identity
from extend_desktop.services.ports import ApiPort

_log = logging.getLogger(__name__)
LIMIT_S = 5.0
"""Nothing waits for the answer, but a connection test that has it all but this must end."""


async def identity_or_none(api: ApiPort) -> Identity | None:
    """Return whose key it is; None where the host does not say, or says nothing of use.

    No reference describes the call, so no answer to it is an error.
    """
    try:
        async with asyncio.timeout(LIMIT_S):
            identity = await api.get_me()
    except (TimeoutError, ExtendDesktopError) as error:
        _log.info("The host does not say whose key it is: %s", type(error).__name__)
        return None
    return None if identity == Identity() else identity
