"""Secrets in one file under a passphrase; built by bootstrap alone.

Satisfies `services.ports.key_stores.KeyFile`. What is encrypted is JSON: a version, and the secrets
by name. The passphrase stays in memory while the program runs, as each change writes the whole anew.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Collection, Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar, cast
from uuid import uuid4

from extend_desktop.domain.credentials import KeyStoreFacts, KeyStoreKind, KeyStoreName
from extend_desktop.domain.daemon_thread import in_daemon_thread
from extend_desktop.domain.disk_errors import writing_code
from extend_desktop.domain.errors import CredentialError, StorageError
from extend_desktop.domain.too_much import TOO_MUCH
from extend_desktop.services.ports import FileLockPort
from extend_desktop.services.ports.key_stores import KeyCipher, PrivateFilePort

VERSION = 1
TIMEOUT_S = 60.0
"""A slow computer derives the key for some seconds; a folder on a network may never answer."""
_LOCK_WAIT_S = 20.0
_PAUSE_S = 0.05

T = TypeVar("T")


class KeyFileStore:
    """Keeps secrets by name; all calls from the loop's thread, one at a time.

    Args:
        lock: keeps other processes out while the file is changed.
        keep_out: told the passphrase, that it may never be in a log.
    """

    def __init__(
        self,
        file: PrivateFilePort,
        cipher: KeyCipher,
        lock: FileLockPort,
        *,
        keep_out: Callable[[str], None] = lambda _: None,
        timeout_s: float = TIMEOUT_S,
    ) -> None:
        self._file = file
        self._path = file.path
        self._cipher = cipher
        self._lock = lock
        self._keep_out = keep_out
        self._timeout_s = timeout_s
        self._passphrase: str | None = None
        self._seen: tuple[bytes, Mapping[str, str]] = (b"", {})
        self._turn = asyncio.Lock()

    @property
    def is_there(self) -> bool:
        return self._path.exists()

    @property
    def is_open(self) -> bool:
        return self._passphrase is not None

    async def facts(self) -> KeyStoreFacts:
        return KeyStoreFacts(KeyStoreKind.FILE, KeyStoreName.FILE, str(self._path))

    async def open(self, passphrase: str) -> None:
        if not passphrase:
            raise CredentialError("passphrase_missing")
        self._keep_out(passphrase)
        await self._call(lambda: self._opened(passphrase))
        self._passphrase = passphrase

    async def change_passphrase(self, passphrase: str) -> None:
        if not passphrase:
            raise CredentialError("passphrase_missing")
        self._keep_out(passphrase)
        old = self._needed()
        await self._call(lambda: self._changed(old, lambda kept: kept, passphrase))
        self._passphrase = passphrase

    async def remove_if_empty(self) -> None:
        if not self.is_there:
            return
        passphrase = self._needed()
        if await self._call(lambda: self._removed(passphrase)):
            self._passphrase = None

    async def set_aside(self) -> str:
        aside = self._path.with_name(f"{self._path.stem}.aside-{uuid4().hex[:6]}.age")
        await self._call(lambda: self._renamed(aside))
        self._passphrase = None
        return str(aside)

    async def read(self, name: str) -> str | None:
        if not self.is_there:
            return None
        passphrase = self._needed()
        secrets = await self._call(lambda: self._read(passphrase))
        return secrets.get(name)

    async def write(self, secrets: Mapping[str, str]) -> None:
        passphrase = self._needed()
        await self._call(
            lambda: self._changed(passphrase, lambda kept: {**kept, **secrets}, passphrase)
        )

    async def erase(self, names: Collection[str]) -> None:
        if not self.is_there:
            return
        passphrase = self._needed()
        kept = await self._call(lambda: self._read(passphrase))
        if any(name in kept for name in names):
            await self._call(
                lambda: self._changed(passphrase, lambda kept: _without(kept, names), passphrase)
            )

    def _needed(self) -> str:
        if self._passphrase is None:
            raise CredentialError("key_file_locked", retryable=True)
        return self._passphrase

    def _opened(self, passphrase: str) -> None:
        """Read what is there, else make an empty file; in the thread."""
        if self.is_there:
            self._seen = (b"", {})
            self._read(passphrase)
        else:
            self._changed(passphrase, lambda kept: kept, passphrase)

    def _removed(self, passphrase: str) -> bool:
        with self._locked(), _writing(self._path):
            if self._read(passphrase):
                return False
            self._file.remove()
        self._seen = (b"", {})
        return True

    def _renamed(self, aside: Path) -> None:
        with self._locked(), _writing(self._path):
            self._path.rename(aside)
        self._seen = (b"", {})

    def _read(self, passphrase: str) -> Mapping[str, str]:
        """Return the secrets; what was decrypted before is not decrypted again."""
        with _reading(self._path):
            content = self._file.read()
        if content != self._seen[0] or not content:
            self._seen = (content, _parsed(self._cipher.decrypt(content, passphrase)))
        return self._seen[1]

    def _changed(
        self,
        passphrase: str,
        change: Callable[[Mapping[str, str]], Mapping[str, str]],
        new_passphrase: str,
    ) -> None:
        """Write the file anew, from what is in it now, and see that it came out."""
        with self._locked():
            secrets = change(self._read(passphrase) if self.is_there else {})
            text = json.dumps({"version": VERSION, "secrets": dict(secrets)})
            content = self._cipher.encrypt(text.encode(), new_passphrase)
            if _parsed(self._cipher.decrypt(content, new_passphrase)) != secrets:
                raise CredentialError("key_file_failed", reason="comparison")
            with _writing(self._path):
                self._file.replace(content)
            with _reading(self._path):
                if self._file.read() != content:
                    raise CredentialError("key_file_failed", reason="comparison")
            self._seen = (content, secrets)

    @contextmanager
    def _locked(self) -> Generator[None]:
        """Wait for the turn among processes."""
        given_up_s = time.monotonic() + _LOCK_WAIT_S
        with _writing(self._path):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            while not self._lock.acquire():
                if time.monotonic() > given_up_s:
                    raise CredentialError("key_file_failed", reason="lock", retryable=True)
                time.sleep(_PAUSE_S)
        try:
            yield
        finally:
            self._lock.release()

    async def _call(self, work: Callable[[], T]) -> T:
        """Run work with the file in a thread, with a limit.

        Raises:
            CredentialError: it failed, or the disk did not answer in time.
        """
        async with self._turn:
            future = await in_daemon_thread(work, name="key file")
            await asyncio.wait([future], timeout=self._timeout_s)
            if not future.done():
                raise CredentialError("key_file_failed", reason="time", retryable=True)
            return future.result()


@contextmanager
def _reading(path: Path) -> Generator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise CredentialError("key_file_locked", retryable=True) from error
    except OSError as error:
        raise CredentialError(
            "key_file_unreadable", path=str(path), reason=type(error).__name__, retryable=True
        ) from error


@contextmanager
def _writing(path: Path) -> Generator[None]:
    try:
        yield
    except StorageError as error:
        raise CredentialError(
            "key_file_unwritable", path=str(path), reason=error.code, retryable=True
        ) from error
    except OSError as error:
        raise CredentialError(
            "key_file_unwritable", path=str(path), reason=writing_code(error), retryable=True
        ) from error


def _parsed(content: bytes) -> Mapping[str, str]:
    """Return the secrets of a decrypted content.

    Raises:
        CredentialError: `key_file_newer` or `key_file_damaged`.
    """
    try:
        fields: Any = json.loads(content)
        version, secrets = int(fields["version"]), fields.get("secrets")
    except (ValueError, KeyError, TypeError, AttributeError, *TOO_MUCH) as error:
        raise CredentialError("key_file_damaged", reason="content") from error
    if version > VERSION:
        raise CredentialError("key_file_newer", version=version)
    if not isinstance(secrets, dict):
        raise CredentialError("key_file_damaged", reason="content")
    return {str(name): str(text) for name, text in cast("dict[Any, Any]", secrets).items()}


def _without(kept: Mapping[str, str], names: Collection[str]) -> Mapping[str, str]:
    return {name: secret for name, secret in kept.items() if name not in names}
