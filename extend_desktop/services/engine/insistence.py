"""Carries work on in spite of trouble with the journal; only the engine uses it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from extend_desktop.domain.errors import ExtendDesktopError, StorageError
from extend_desktop.services.engine.journal_trouble import RETRY_S
from extend_desktop.services.engine.waiting import Backoff
from extend_desktop.services.ports import Clock


async def insist(
    work: Callable[[], Awaitable[None]],
    may_go_on: Callable[[], bool],
    backoff: Backoff,
    clock: Clock,
    show: Callable[[Exception], None],
) -> None:
    """Begin `work` again after each failure while it may go on; return when it has ended.

    What the server does is handled where it happens. Only the journal's trouble, or a defect of
    ours, gets here: what cannot be written down must not be done.
    """
    while may_go_on():
        wait_s = 0.0
        try:
            await work()
        except* ExtendDesktopError as errors:
            error = _first(errors)
            show(error)
            wait_s = RETRY_S if isinstance(error, StorageError) else backoff.next_s()
        else:
            return
        await clock.sleep(wait_s)


def _first(errors: BaseExceptionGroup[ExtendDesktopError]) -> ExtendDesktopError:
    """Return the first error of a group, however deep."""
    found = errors.exceptions[0]
    return _first(found) if isinstance(found, BaseExceptionGroup) else found
