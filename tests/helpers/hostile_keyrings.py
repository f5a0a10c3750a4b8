"""Keyrings that fail as the real ones do on Windows, macOS and Linux."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager

from keyring.errors import KeyringError, KeyringLocked, PasswordDeleteError, PasswordSetError
from typing_extensions import override

from tests.helpers.memory_keyring import MemoryKeyring

WINDOWS_LIMIT = 1280


class WindowsError(Exception):
    """As `pywintypes.error`, which keyring lets through as it is."""

    def __init__(self, winerror: int, funcname: str, strerror: str) -> None:
        super().__init__(winerror, funcname, strerror)
        self.winerror = winerror
        self.funcname = funcname
        self.strerror = strerror


class KeychainError(Exception):
    """As `keyring.backends.macOS.api.Error`, which keyring wraps: OSStatus and words."""


class CuttingKeyring(MemoryKeyring):
    """Accepts a secret of any length and keeps its first 1,280 characters."""

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password[:WINDOWS_LIMIT])


class GarblingKeyring(CuttingKeyring):
    """Cuts, and then cannot decode what it kept."""

    @override
    def get_password(self, service: str, username: str) -> str | None:
        if super().get_password(service, username) is None:
            return None
        raise UnicodeDecodeError("utf-16", b"\x00\xd8", 0, 2, "unexpected end of data")


class WindowsKeyring(MemoryKeyring):
    """Refuses to write with one of Windows' numbers; reads and deletes what is there."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        raise WindowsError(self._number, "CredWrite", "words in the system's language")


class KeychainKeyring(MemoryKeyring):
    """Answers everything with one OSStatus, wrapped as keyring wraps it."""

    def __init__(self, status: int) -> None:
        super().__init__()
        self._fault = KeychainError(status, "words")
        self._is_denial = status == -128

    @override
    def get_password(self, service: str, username: str) -> str | None:
        kind = KeyringLocked if self._is_denial else KeyringError
        raise kind(f"Can't get password from keychain: {self._fault}") from self._fault

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        kind = KeyringLocked if self._is_denial else PasswordSetError
        raise kind(f"Can't store password on keychain: {self._fault}") from self._fault

    @override
    def delete_password(self, service: str, username: str) -> None:
        raise PasswordDeleteError(f"Can't delete password in keychain: {self._fault}")


class SilentKeyring(MemoryKeyring):
    """Takes the calls named and never answers them, until it is let go."""

    def __init__(self, *, reads: bool = False, writes: bool = False) -> None:
        super().__init__()
        self.let_go = threading.Event()
        self.asked = threading.Event()
        self._reads = reads
        self._writes = writes

    @override
    def get_password(self, service: str, username: str) -> str | None:
        self._wait(waits=self._reads)
        return super().get_password(service, username)

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self._wait(waits=self._writes)
        super().set_password(service, username, password)

    def _wait(self, *, waits: bool) -> None:
        if waits:
            self.asked.set()
            self.let_go.wait()


@contextmanager
def silent_keyring(*, reads: bool = False, writes: bool = False) -> Generator[SilentKeyring]:
    """Yield a keyring that does not answer; its threads end with the block."""
    backend = SilentKeyring(reads=reads, writes=writes)
    try:
        yield backend
    finally:
        backend.let_go.set()
