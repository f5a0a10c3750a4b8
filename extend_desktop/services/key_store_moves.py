"""Tries a store, and moves keys from one to another so that none is ever without a home.

Settings' page uses it. Order of a move: all keys are read, then written to the new store and
compared, then the choice is kept, and only then the old ones are deleted.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from extend_desktop.domain.credentials import KeyStoreKind
from extend_desktop.domain.errors import CredentialError, ExtendDesktopError
from extend_desktop.domain.settings import Settings
from extend_desktop.services.ports import SettingsPort
from extend_desktop.services.ports.key_stores import KeyStore
from extend_desktop.services.stored_keys import StoredKeys
from extend_desktop.values import dataclass

_log = logging.getLogger(__name__)

PROBE_NAME = "probe"
"""No account has it: their ids are longer."""


@dataclass(frozen=True, slots=True)
class MovedKeys:
    """What came of a move.

    Attributes:
        count: keys that are in the new store now.
        is_old_left: the old store still holds some of them.
    """

    count: int
    is_old_left: bool = False


class KeyStoreMoves:
    """What can be done with the stores of `StoredKeys`.

    Args:
        names: those of all secrets that may be kept, for a keyring cannot list them.
    """

    def __init__(
        self,
        keys: StoredKeys,
        settings: SettingsPort,
        names: Callable[[Settings], Collection[str]],
    ) -> None:
        self.keys = keys
        self._settings = settings
        self._names = names

    async def probe(self, kind: KeyStoreKind) -> None:
        """Write a random secret, read it back and delete it.

        Raises:
            CredentialError: one of the three failed.
        """
        store = self.keys.store(kind)
        secret = secrets.token_urlsafe(24)
        await store.write({PROBE_NAME: secret})
        if await store.read(PROBE_NAME) != secret:
            raise CredentialError("keyring_failed", reason="comparison")
        await store.erase([PROBE_NAME])

    async def move(self, kind: KeyStoreKind) -> MovedKeys:
        """Make this the store, with all keys in it.

        Moving to the store that is chosen already keeps there what is in memory only.

        Raises:
            CredentialError: a key could not be read or written; everything is as before.
            StorageError: the choice could not be kept; everything is as before.
        """
        source = self.keys.chosen
        kept = await self._read_all()
        target = self.keys.store(kind)
        before = {name for name in kept if await target.read(name) is not None}
        try:
            await target.write(kept)
            await self._choose(kind)
        except ExtendDesktopError:
            await _erase_quietly(target, [name for name in kept if name not in before])
            raise
        self.keys.settled(kept)
        if kind is not KeyStoreKind.SESSION:
            await self.keys.memory.erase(kept)
        if source in {kind, KeyStoreKind.SESSION}:
            return MovedKeys(len(kept))
        return MovedKeys(len(kept), is_old_left=not await self._cleared(source, kept))

    async def leave(self, kind: KeyStoreKind) -> None:
        """Make this the store though the keys of the present one cannot be read; they stay there.

        Raises:
            StorageError: the choice could not be kept.
        """
        await self._choose(kind)

    async def _read_all(self) -> Mapping[str, str]:
        """Return all keys that there are, those in memory among them."""
        names = self._names(await asyncio.to_thread(self._settings.load))
        found = {name: await self.keys.load(name) for name in names}
        return {name: key for name, key in found.items() if key is not None}

    async def _choose(self, kind: KeyStoreKind) -> None:
        await self._settings.change(lambda settings: replace(settings, key_store=kind))

    async def _cleared(self, source: KeyStoreKind, names: Collection[str]) -> bool:
        """Delete the keys from the store they came from; whether none is left there."""
        if not await _erase_quietly(self.keys.store(source), names):
            return False
        if source is KeyStoreKind.FILE:
            try:
                await self.keys.file.remove_if_empty()
            except CredentialError as error:
                _log.warning("the empty key file stays: %s", error)
        return True


async def _erase_quietly(store: KeyStore, names: Collection[str]) -> bool:
    """Delete keys as far as the store lets us; whether it did."""
    try:
        await store.erase(names)
    except CredentialError as error:
        _log.warning("keys stay in a store that was left: %s", error)
        return False
    return True
