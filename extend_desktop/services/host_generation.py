"""Which generation of the API an account's host speaks: a guess until the host has been asked."""

from __future__ import annotations

import logging

from extend_desktop.domain.accounts import Generation
from extend_desktop.domain.errors import AccessError, ExpectedError, RequestError
from extend_desktop.domain.files import FileQuery
from extend_desktop.services.batch_events import ConnectionHealth
from extend_desktop.services.events import Event
from extend_desktop.services.ports import Clock, FilesApi
from extend_desktop.services.waiting import Wakeup

_log = logging.getLogger(__name__)
_FIRST_WAIT_S, _LONGEST_WAIT_S = 5.0, 60.0
"""Any answer to another call ends the wait, so it only matters on an idle account."""


class HostGeneration:
    """What is known of one host. Loop's thread only."""

    def __init__(self, current: Generation = Generation.CURRENT, *, is_known: bool = True) -> None:
        self.current = current
        self.is_known = is_known
        self.changed: Event[Generation] = Event()
        self.version_refused: Event[None] = Event()
        """It answers, and refuses the API version that it is asked for."""

    def learn(self, generation: Generation) -> None:
        """Note what the host has shown, and announce it when the guess was wrong."""
        has_changed = generation is not self.current
        self.current, self.is_known = generation, True
        if has_changed:
            self.changed.emit(generation)


async def learn_generation(
    api: FilesApi, host: HostGeneration, health: Event[ConnectionHealth], clock: Clock
) -> None:
    """Ask a host that was away when its account was opened, as soon as it answers anything.

    Returns when it is known, or when the host refuses to say.
    """
    wakeup = Wakeup(clock)

    def heard(now: ConnectionHealth) -> None:
        if now.online:
            wakeup.set()

    unsubscribe = health.subscribe(heard)
    wait_s = _FIRST_WAIT_S
    try:
        while not host.is_known:
            await wakeup.sleep(wait_s)
            wait_s = min(wait_s * 2, _LONGEST_WAIT_S)
            if not await _ask(api, host):
                return
    finally:
        unsubscribe()


def is_older_envelope(error: ExpectedError) -> bool:
    """Whether a refusal of the first question is best explained by the API version.

    Source: docs/extend-api.md#older-envelope.
    """
    return error.code == "invalid_request" and error.facts.get("older_envelope") is True


async def _ask(api: FilesApi, host: HostGeneration) -> bool:
    """Ask once; return whether it is worth asking again."""
    try:
        host.learn((await api.list_files(FileQuery(page_size=1))).generation)
    except (AccessError, RequestError) as error:
        if is_older_envelope(error):
            host.version_refused.emit(None)
        _log.info("The host does not say which API it speaks: %s", error.code)
        return False
    except ExpectedError:
        # Said in the status line already, by whoever listens to the connection.
        return True
    return True
