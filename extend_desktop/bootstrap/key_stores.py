"""Puts the stores of keys together; each is imported at its first use. For the container."""

from __future__ import annotations

from collections.abc import Callable, Collection

from extend_desktop.bootstrap.key_cipher import KeyCipherProcess
from extend_desktop.domain.network import PROXY_PASSWORD
from extend_desktop.domain.settings import Settings
from extend_desktop.services.key_store_moves import KeyStoreMoves
from extend_desktop.services.ports import SettingsPort
from extend_desktop.services.ports.key_stores import KeyFile, KeyStore
from extend_desktop.services.stored_keys import StoredKeys
from extend_desktop.storage.private_files import PrivateFile
from extend_desktop.system.file_lock import FileLock
from extend_desktop.system.paths import Paths


def key_stores(
    paths: Paths, settings: SettingsPort, keep_out: Callable[[str], None]
) -> KeyStoreMoves:
    """Return the stores of this data home; `keep_out` is told what may never be in a log."""

    def keyring() -> KeyStore:
        from extend_desktop.credentials import KeyringStore  # noqa: PLC0415

        return KeyringStore()

    def file() -> KeyFile:
        from extend_desktop.credentials import KeyFileStore  # noqa: PLC0415

        lock = FileLock(paths.key_file.with_suffix(".lock"))
        stored = PrivateFile(paths.key_file)
        return KeyFileStore(stored, KeyCipherProcess(), lock, keep_out=keep_out)

    keys = StoredKeys(keyring, file, lambda: settings.known.key_store, keep_out)
    return KeyStoreMoves(keys, settings, secret_names)


def secret_names(settings: Settings) -> Collection[str]:
    """Return the names of all secrets that may be kept."""
    names = [account.id for account in settings.accounts]
    return [*names, PROXY_PASSWORD] if settings.network.proxy_user else names
