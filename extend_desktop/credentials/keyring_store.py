"""Secrets in the operating system's keyring; built by bootstrap alone.

Satisfies `services.ports.key_stores.KeyStore`.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import Any, TypeVar

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, KeyringLocked, PasswordDeleteError

from extend_desktop.credentials.backends import configured, usable
from extend_desktop.credentials.failures import CutKeyError, translated
from extend_desktop.credentials.store_names import facts_of
from extend_desktop.domain.credentials import KeyStoreFacts
from extend_desktop.domain.daemon_thread import in_daemon_thread
from extend_desktop.domain.errors import CredentialError

_log = logging.getLogger(__name__)

SERVICE_NAME = "extend-desktop"
TIMEOUT_S = 60.0
"""A locked keyring asks the operator for its password; this long is given to type it."""

T = TypeVar("T")


class KeyringStore:
    """Keeps secrets by name, all calls from the loop's thread, one at a time."""

    def __init__(
        self,
        find_backend: Callable[[], KeyringBackend] = keyring.get_keyring,
        *,
        timeout_s: float = TIMEOUT_S,
    ) -> None:
        self._find_backend = find_backend
        self._timeout_s = timeout_s
        self._turn = asyncio.Lock()
        self._left_behind: asyncio.Future[Any] | None = None

    async def write(self, secrets: Mapping[str, str]) -> None:
        for name, secret in secrets.items():
            await self._write_one(name, secret)

    async def _write_one(self, name: str, secret: str) -> None:
        abandoned = threading.Event()
        try:
            await self._call(lambda: self._write(name, secret, abandoned))
        finally:
            abandoned.set()

    async def read(self, name: str) -> str | None:
        return await self._call(lambda: self._backend().get_password(SERVICE_NAME, name))

    async def erase(self, names: Collection[str]) -> None:
        for name in names:
            await self._call(partial(self._erase, name))

    async def facts(self) -> KeyStoreFacts:
        return await self._call(lambda: facts_of(self._backend()))

    def _backend(self) -> KeyringBackend:
        """Look for the backend on each call: the keyring's service may come up after us."""
        return usable(configured(self._find_backend))

    def _write(self, name: str, secret: str, abandoned: threading.Event) -> None:
        """Store and compare, in the thread; some backends accept a secret and lose it.

        Raises:
            KeyringError: what came back is not what was stored.
        """
        backend = self._backend()
        is_decided = False
        try:
            # keyring's own wrapper around it carries no types.
            backend.set_password(SERVICE_NAME, name, secret)  # pyright: ignore[reportUnknownMemberType]
            _compare(secret, backend.get_password(SERVICE_NAME, name))
            is_decided = True
        except KeyringLocked:
            # A second call would bring the question for the password up again.
            is_decided = True
            raise
        finally:
            # That it is not kept was or will be shown to the operator: neither a part of it nor the one
            # it replaces may come back at the next start.
            if abandoned.is_set() or not is_decided:
                _discard(backend, name)

    def _erase(self, name: str) -> None:
        """Remove the key, in the thread; `PasswordDeleteError` may mean absent or refused."""
        backend = self._backend()
        with contextlib.suppress(PasswordDeleteError):
            backend.delete_password(SERVICE_NAME, name)
        if backend.get_password(SERVICE_NAME, name) is not None:
            raise KeyringError("the keyring kept the key")

    async def _call(self, work: Callable[[], T]) -> T:
        """Run keyring work in its thread, with a limit.

        Raises:
            CredentialError: it failed, or a person did not unlock the keyring in time.
        """
        async with self._turn:
            if self._left_behind is not None and not self._left_behind.done():
                # The prompt of an earlier call is still open; another would stack on it.
                raise CredentialError("keyring_silent", retryable=True)
            future = await in_daemon_thread(work, name="keyring")
            try:
                await asyncio.wait([future], timeout=self._timeout_s)
            finally:
                if not future.done():
                    self._left_behind = future
                    future.add_done_callback(_note_late_outcome)
            if not future.done():
                raise CredentialError("keyring_silent", retryable=True, waited_s=self._timeout_s)
            error = future.exception()
            if error is not None:
                raise translated(error) from error
            return future.result()


def _compare(given: str, found: str | None) -> None:
    """Compare what was stored with what came back.

    Raises:
        CutKeyError: only its beginning came back.
        KeyringError: nothing, or something else did.
    """
    if found == given:
        return
    if found and given.startswith(found):
        raise CutKeyError("the keyring kept a part of the key")
    raise KeyringError("the keyring did not give back what it was given")


def _discard(backend: KeyringBackend, name: str) -> None:
    """Remove what a failed write left, as far as the keyring lets us.

    Any error is passed over (the Windows backend raises its own kind), so that the write's shows.
    """
    with contextlib.suppress(Exception):
        backend.delete_password(SERVICE_NAME, name)


def _note_late_outcome(future: asyncio.Future[Any]) -> None:
    """Take the outcome that is not awaited any more, so that asyncio does not complain about it."""
    if not future.cancelled() and future.exception() is not None:
        _log.info("the abandoned keyring call failed: %s", type(future.exception()).__name__)
