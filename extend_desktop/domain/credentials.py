"""Where API keys are kept; any module may import it. Keys themselves are never domain values."""

from __future__ import annotations

from enum import StrEnum

from extend_desktop.values import dataclass


class KeyLocation(StrEnum):
    """Where a key lives: keyring, encrypted file, memory until the program ends, or a variable.

    A key from the environment is the caller's to keep; we store it nowhere.
    """

    KEYRING = "keyring"
    FILE = "file"
    MEMORY = "memory"
    ENVIRONMENT = "environment"


class KeyStoreKind(StrEnum):
    """What the operator chose to keep keys in."""

    KEYRING = "keyring"
    FILE = "file"
    SESSION = "session"


class KeyStoreName(StrEnum):
    """Stores that have a name of their own on screen."""

    GNOME_KEYRING = "gnome_keyring"
    KWALLET = "kwallet"
    KEEPASSXC = "keepassxc"
    SECRET_SERVICE = "secret_service"  # noqa: S105 - no secret
    WINDOWS = "windows"
    MACOS = "macos"
    OTHER = "other"
    FILE = "file"
    SESSION = "session"


@dataclass(frozen=True, slots=True)
class KeyStoreFacts:
    """Which store it is.

    Attributes:
        place: of an encrypted file its path; of another keyring the dotted name of its class.
    """

    kind: KeyStoreKind
    name: KeyStoreName
    place: str = ""
