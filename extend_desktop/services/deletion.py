"""Deletes one thing at Extend; services that delete files or runs use it."""

from __future__ import annotations

from collections.abc import Awaitable

from extend_desktop.domain.errors import ExpectedError


async def deletion_error(call: Awaitable[None]) -> ExpectedError | None:
    """Return why it could not be deleted; what is gone already counts as deleted."""
    try:
        await call
    except ExpectedError as error:
        return None if error.code == "not_found" else error
    return None
