"""Where an API key is kept; any module may import it. Keys themselves are never domain values."""

from __future__ import annotations

from enum import StrEnum


class CredentialPlace(StrEnum):
    """Where a saved key lives: the system's keyring, or memory until the program ends."""

    KEYRING = "keyring"
    MEMORY = "memory"
