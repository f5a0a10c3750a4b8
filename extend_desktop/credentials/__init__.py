"""Keeps secrets in the system's keyring, or in a file under a passphrase.

The only package that imports keyring and pyrage.
"""

from __future__ import annotations

from extend_desktop.credentials.key_file import KeyFileStore
from extend_desktop.credentials.keyring_store import KeyringStore

__all__ = ["KeyFileStore", "KeyringStore"]
