"""Where an API key is kept; any module may import it. Keys themselves are never domain values."""

from __future__ import annotations

from enum import StrEnum


class KeyLocation(StrEnum):
    """Where a key lives: the system's keyring, memory until the program ends, or a variable.

    A key from the environment is the caller's to keep; we store it nowhere.
    """

    KEYRING = "keyring"
    MEMORY = "memory"
    ENVIRONMENT = "environment"
