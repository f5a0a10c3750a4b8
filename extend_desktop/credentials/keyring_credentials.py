"""API keys in the operating system's keyring, else in memory; built by bootstrap.py alone.

Satisfies `services.ports.CredentialPort`. Nothing is ever written anywhere else.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
from collections.abc import Callable
from typing import Any, TypeVar

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, KeyringLocked, PasswordDeleteError

from extend_desktop.credentials.backends import describe, usable
from extend_desktop.credentials.failures import CutKeyError, translated
from extend_desktop.domain.credentials import KeyLocation
from extend_desktop.domain.daemon_thread import in_daemon_thread
from extend_desktop.domain.errors import CredentialError

_log = logging.getLogger(__name__)

SERVICE_NAME = "extend-desktop"
TIMEOUT_S = 60.0
"""A locked keyring asks the operator for its password; this long is given to type it."""

T = TypeVar("T")


class KeyringCredentials:
    """Keeps one API key per account, all calls from the loop's thread, one at a time."""

    def __init__(
        self,
        find_backend: Callable[[], KeyringBackend] = keyring.get_keyring,
        *,
        timeout_s: float = TIMEOUT_S,
    ) -> None:
        self._find_backend = find_backend
        self._timeout_s = timeout_s
        self._memory: dict[str, str] = {}
        self._why_in_memory: dict[str, CredentialError] = {}
        self._turn = asyncio.Lock()
        self._left_behind: asyncio.Future[Any] | None = None

    async def save(self, account_name: str, key: str) -> KeyLocation:
        """Store the key, read it back and compare; return where it is kept.

        Raises:
            CredentialError: `no_key`, the key is empty. A failing keyring is no error here: the
                key is then kept in memory, and `why_in_memory` gives the reason.
        """
        if not key:
            raise CredentialError("no_key", account=account_name)
        abandoned = threading.Event()
        try:
            await self._call(lambda: self._write(account_name, key, abandoned))
        except CredentialError as error:
            self._memory[account_name] = key
            self._why_in_memory[account_name] = _without_frames(error)
            _log.warning("the key stays in memory: %s", error)
            return KeyLocation.MEMORY
        finally:
            abandoned.set()
        self._forget_memory(account_name)
        return KeyLocation.KEYRING

    def why_in_memory(self, account_name: str) -> CredentialError | None:
        """Return why an account's key is in memory only; None when it is not in memory."""
        return self._why_in_memory.get(account_name)

    async def load(self, account_name: str) -> str | None:
        """Return the key, or None when there is none or this machine has no keyring.

        Raises:
            CredentialError: the keyring cannot be asked; whether there is a key is open.
        """
        if account_name in self._memory:
            return self._memory[account_name]
        try:
            return await self._call(
                lambda: self._backend().get_password(SERVICE_NAME, account_name)
            )
        except CredentialError as error:
            if error.code == "no_keyring":
                return None
            raise

    async def delete(self, account_name: str) -> None:
        """Forget the key everywhere; one that is not there is no error.

        Raises:
            CredentialError: the keyring still holds the key, or cannot be asked.
        """
        self._forget_memory(account_name)
        try:
            await self._call(lambda: self._erase(account_name))
        except CredentialError as error:
            if error.code != "no_keyring":
                raise

    async def backend_name(self) -> str:
        """Return the name of the keyring in use, for `doctor`.

        Raises:
            CredentialError: there is none that keeps secrets, or it cannot be asked.
        """
        return await self._call(lambda: describe(self._backend()))

    def _forget_memory(self, account_name: str) -> None:
        self._memory.pop(account_name, None)
        self._why_in_memory.pop(account_name, None)

    def _backend(self) -> KeyringBackend:
        """Look for the backend on each call: the keyring's service may come up after us."""
        return usable(self._find_backend())

    def _write(self, account_name: str, key: str, abandoned: threading.Event) -> None:
        """Store and compare, in the thread; some backends accept a secret and lose it.

        Raises:
            KeyringError: what came back is not what was stored.
        """
        backend = self._backend()
        is_decided = False
        try:
            # keyring's own wrapper around it carries no types.
            backend.set_password(SERVICE_NAME, account_name, key)  # pyright: ignore[reportUnknownMemberType]
            _compare(key, backend.get_password(SERVICE_NAME, account_name))
            is_decided = True
        except KeyringLocked:
            # A second call would bring the question for the password up again.
            is_decided = True
            raise
        finally:
            # "Memory" was or will be shown to the operator: neither a part of the key nor the one it
            # replaces may come back at the next start.
            if abandoned.is_set() or not is_decided:
                _discard(backend, account_name)

    def _erase(self, account_name: str) -> None:
        """Remove the key, in the thread; `PasswordDeleteError` may mean absent or refused."""
        backend = self._backend()
        with contextlib.suppress(PasswordDeleteError):
            backend.delete_password(SERVICE_NAME, account_name)
        if backend.get_password(SERVICE_NAME, account_name) is not None:
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


def _without_frames(error: CredentialError) -> CredentialError:
    """Let go of where it was raised: those frames hold the key and a connection to the keyring."""
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)


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


def _discard(backend: KeyringBackend, account_name: str) -> None:
    """Remove what a failed write left, as far as the keyring lets us.

    Any error is passed over (the Windows backend raises its own kind), so that the write's shows.
    """
    with contextlib.suppress(Exception):
        backend.delete_password(SERVICE_NAME, account_name)


def _note_late_outcome(future: asyncio.Future[Any]) -> None:
    """Take the outcome that is not awaited any more, so that asyncio does not complain about it."""
    if not future.cancelled() and future.exception() is not None:
        _log.info("the abandoned keyring call failed: %s", type(future.exception()).__name__)
