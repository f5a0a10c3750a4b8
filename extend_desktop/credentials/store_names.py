"""Finds out which keyring a backend of `keyring` stands for; for `credentials/` only."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from keyring.backend import KeyringBackend

from extend_desktop.credentials.backends import describe
from extend_desktop.domain.credentials import KeyStoreFacts, KeyStoreKind, KeyStoreName

_BY_MODULE: Mapping[str, KeyStoreName] = {
    "keyring.backends.SecretService": KeyStoreName.SECRET_SERVICE,
    "keyring.backends.libsecret": KeyStoreName.SECRET_SERVICE,
    "keyring.backends.kwallet": KeyStoreName.KWALLET,
    "keyring.backends.Windows": KeyStoreName.WINDOWS,
    "keyring.backends.macOS": KeyStoreName.MACOS,
}
_BY_PROGRAM: Mapping[str, KeyStoreName] = {
    # As /proc names them, cut at 15 characters.
    "gnome-keyring-d": KeyStoreName.GNOME_KEYRING,
    "keepassxc": KeyStoreName.KEEPASSXC,
    "ksecretd": KeyStoreName.KWALLET,
    "kwalletd5": KeyStoreName.KWALLET,
    "kwalletd6": KeyStoreName.KWALLET,
}


def facts_of(backend: KeyringBackend) -> KeyStoreFacts:
    """Return which keyring it is; blocking, it asks the system's services."""
    name = _BY_MODULE.get(type(backend).__module__, KeyStoreName.OTHER)
    if name is KeyStoreName.SECRET_SERVICE and sys.platform == "linux":
        # jeepney is there on Linux alone.
        from extend_desktop.credentials.secret_service import provider  # noqa: PLC0415

        name = _BY_PROGRAM.get(provider(), name)
    return KeyStoreFacts(KeyStoreKind.KEYRING, name, describe(backend))
