"""Keys in one keyring, or in one file, as the program keeps them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from keyring.backend import KeyringBackend

from extend_desktop.credentials.keyring_store import TIMEOUT_S, KeyringStore
from extend_desktop.domain.credentials import KeyStoreKind
from extend_desktop.services.stored_keys import StoredKeys


def keys_in(
    find_backend: Callable[[], KeyringBackend], *, timeout_s: float = TIMEOUT_S
) -> StoredKeys:
    """Return what keeps keys in this keyring."""
    return StoredKeys(
        lambda: KeyringStore(find_backend, timeout_s=timeout_s),
        lambda: cast("Any", None),
        lambda: KeyStoreKind.KEYRING,
    )
