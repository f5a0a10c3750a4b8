"""Where secrets are kept and found again: in the store that was chosen, else in memory.

Bootstrap builds it; the session and the faces use it on the loop's thread.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Mapping

from extend_desktop.domain.credentials import (
    KeyLocation,
    KeyStoreFacts,
    KeyStoreKind,
    KeyStoreName,
)
from extend_desktop.domain.errors import CredentialError
from extend_desktop.services.ports.key_stores import KeyFile, KeyStore

_log = logging.getLogger(__name__)

NO_STORE_CODES = frozenset({"no_keyring", "keyring_plain", "keyring_null", "keyring_unknown"})
"""Said of a computer where nothing can have been kept."""
_LOCATIONS = {
    KeyStoreKind.KEYRING: KeyLocation.KEYRING,
    KeyStoreKind.FILE: KeyLocation.FILE,
    KeyStoreKind.SESSION: KeyLocation.MEMORY,
}


class MemoryStore:
    """Keeps secrets until the program ends; satisfies `ports.key_stores.KeyStore`."""

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}

    async def write(self, secrets: Mapping[str, str]) -> None:
        self._secrets.update(secrets)

    async def read(self, name: str) -> str | None:
        return self._secrets.get(name)

    async def erase(self, names: Collection[str]) -> None:
        for name in names:
            self._secrets.pop(name, None)

    async def facts(self) -> KeyStoreFacts:
        return KeyStoreFacts(KeyStoreKind.SESSION, KeyStoreName.SESSION)


class StoredKeys:
    """Keeps secrets by name; satisfies `services.ports.CredentialPort`.

    Args:
        keyring: makes the keyring's store at its first use.
        file: makes the file's.
        chosen: which store the operator wants, asked at each call.
        keep_out: told each secret that is kept or found, that it may never be in a log.
    """

    def __init__(
        self,
        keyring: Callable[[], KeyStore],
        file: Callable[[], KeyFile],
        chosen: Callable[[], KeyStoreKind],
        keep_out: Callable[[str], None] = lambda _: None,
    ) -> None:
        self.memory = MemoryStore()
        self._make_keyring = keyring
        self._make_file = file
        self._keyring: KeyStore | None = None
        self._file: KeyFile | None = None
        self._chosen = chosen
        self._keep_out = keep_out
        self._why_in_memory: dict[str, CredentialError] = {}
        self.ask_passphrase: Callable[[], str] | None = None
        """Asks for the key file's passphrase while a key is loaded; None where a face asks itself."""

    @property
    def chosen(self) -> KeyStoreKind:
        return self._chosen()

    @property
    def file(self) -> KeyFile:
        """The store in a file, whether it is chosen or not."""
        if self._file is None:
            self._file = self._make_file()
        return self._file

    def store(self, kind: KeyStoreKind) -> KeyStore:
        """Return the store of a kind, whether it is chosen or not."""
        if kind is KeyStoreKind.FILE:
            return self.file
        if kind is KeyStoreKind.SESSION:
            return self.memory
        if self._keyring is None:
            self._keyring = self._make_keyring()
        return self._keyring

    async def facts(self) -> KeyStoreFacts:
        """Return which store keeps the keys.

        Raises:
            CredentialError: there is none that keeps secrets, or it cannot be asked.
        """
        return await self.store(self.chosen).facts()

    async def facts_at(self, key_location: KeyLocation | None) -> KeyStoreFacts | None:
        """Return which store a key lies in; None where it lies in none, or it has no name."""
        if key_location not in {KeyLocation.KEYRING, KeyLocation.FILE}:
            return None
        try:
            return await self.facts()
        except CredentialError as error:
            _log.info("the store of keys is not known by name: %s", error)
            return None

    async def save(self, account_name: str, key: str) -> KeyLocation:
        """Store the key and see that it is kept; return where it is.

        Raises:
            CredentialError: `no_key`, the key is empty. A failing store is no error here: the key
                is then kept in memory, and `why_in_memory` gives the reason.
        """
        if not key:
            raise CredentialError("no_key", account=account_name)
        self._keep_out(key)
        chosen = self.chosen
        try:
            await self.store(chosen).write({account_name: key})
        except CredentialError as error:
            await self.memory.write({account_name: key})
            self._why_in_memory[account_name] = _without_frames(error)
            _log.warning("the key stays in memory: %s", error)
            return KeyLocation.MEMORY
        if chosen is not KeyStoreKind.SESSION:
            await self.memory.erase([account_name])
        self._why_in_memory.pop(account_name, None)
        return _LOCATIONS[chosen]

    async def load(self, account_name: str) -> str | None:
        """Return the key, or None when there is none or this machine has no keyring.

        Raises:
            CredentialError: the store cannot be asked; whether there is a key is open.
        """
        in_memory = await self.memory.read(account_name)
        if in_memory is not None:
            return in_memory
        try:
            return await self._read(account_name)
        except CredentialError as error:
            if error.code in NO_STORE_CODES:
                return None
            raise

    async def _read(self, account_name: str) -> str | None:
        ask = self.ask_passphrase
        if ask is not None and await self._needs_passphrase():
            await self.file.open(ask())
        secret = await self.store(self.chosen).read(account_name)
        self._keep_out(secret or "")
        return secret

    async def _needs_passphrase(self) -> bool:
        if self.chosen is not KeyStoreKind.FILE or self.file.is_open:
            return False
        return await asyncio.to_thread(lambda: self.file.is_there)

    async def delete(self, account_name: str) -> None:
        """Forget the key everywhere; one that is not there is no error.

        Raises:
            CredentialError: the store still holds the key, or cannot be asked.
        """
        await self.memory.erase([account_name])
        self._why_in_memory.pop(account_name, None)
        try:
            await self.store(self.chosen).erase([account_name])
        except CredentialError as error:
            if error.code not in NO_STORE_CODES:
                raise

    async def location_of(self, account_name: str) -> KeyLocation:
        """Return where a key that was loaded lies."""
        in_memory = await self.memory.read(account_name) is not None
        return KeyLocation.MEMORY if in_memory else _LOCATIONS[self.chosen]

    def why_in_memory(self, account_name: str) -> CredentialError | None:
        """Return why a key is in memory though another store is chosen; None when it is not."""
        return self._why_in_memory.get(account_name)

    @property
    def has_unkept(self) -> bool:
        """Whether a key is in memory though another store is chosen."""
        return bool(self._why_in_memory)

    def settled(self, names: Collection[str]) -> None:
        """Note that these are kept where it was chosen."""
        for name in names:
            self._why_in_memory.pop(name, None)


def _without_frames(error: CredentialError) -> CredentialError:
    """Let go of where it was raised: those frames hold the key and a connection to the keyring."""
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)
