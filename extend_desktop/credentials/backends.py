"""Chooses a keyring that really keeps secrets; for `credentials/` only."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from importlib.metadata import entry_points
from typing import cast

from keyring.backend import KeyringBackend, get_all_keyring
from keyring.backends.chainer import ChainerBackend
from keyring.backends.fail import Keyring as FailKeyring
from keyring.backends.null import Keyring as NullKeyring
from keyring.errors import NoKeyringError

from extend_desktop.credentials.failures import RefusedKeyringError
from extend_desktop.values import dataclass

BACKEND_VARIABLE = "PYTHON_KEYRING_BACKEND"
_GROUP = "keyring.backends"
_NATIVE = {"win32": ("Windows",), "darwin": ("macOS",), "linux": ("SecretService", "KWallet")}


@dataclass(frozen=True, slots=True)
class Backends:
    """The keyrings the program knows, by the names `keyring` gives them.

    Attributes:
        bundled: came with the program.
        usable: answer on this computer, and keep secrets.
        missing: this system's own, but not bundled.
    """

    bundled: tuple[str, ...]
    usable: tuple[str, ...]
    missing: tuple[str, ...]


def configured(find: Callable[[], KeyringBackend]) -> KeyringBackend:
    """Return the backend that `keyring` would take.

    Raises:
        RefusedKeyringError: a variable names one that is not there.
    """
    wanted = os.environ.get(BACKEND_VARIABLE)
    try:
        return find()
    except (ImportError, AttributeError, ValueError, RuntimeError) as error:
        if wanted is None:
            raise
        raise RefusedKeyringError("keyring_unknown", wanted) from error


def find_backends() -> Backends:
    """Return the keyrings the program knows; blocking, it asks the system's services."""
    bundled = tuple(sorted(entry.name for entry in entry_points(group=_GROUP)))
    kept = [
        backend
        for backend in get_all_keyring()
        if is_acceptable(backend) and not isinstance(backend, ChainerBackend)
    ]
    native = _NATIVE.get(sys.platform, ())
    missing = tuple(name for name in native if name not in bundled)
    return Backends(bundled, tuple(sorted(describe(backend) for backend in kept)), missing)


def usable(backend: KeyringBackend) -> KeyringBackend:
    """Return the backend to use, which for a chain is its first acceptable link.

    A chain may end in a plain-text file, so it is never used as a whole.

    Raises:
        NoKeyringError: there is no backend.
        RefusedKeyringError: there is, but it would lose the secret or write it in the clear.
    """
    links: Iterable[KeyringBackend] = [backend]
    if isinstance(backend, ChainerBackend):
        links = cast("Iterable[KeyringBackend]", backend.backends)
    refused: RefusedKeyringError | None = None
    for link in links:
        if is_acceptable(link):
            return link
        refused = refused or _refusal_of(link)
    if refused is not None:
        raise refused
    raise NoKeyringError(f"{describe(backend)} does not keep secrets")


def is_acceptable(backend: KeyringBackend) -> bool:
    """Whether a backend keeps secrets, and not in the clear."""
    return not isinstance(backend, FailKeyring) and _refusal_of(backend) is None


def _refusal_of(backend: KeyringBackend) -> RefusedKeyringError | None:
    """Return why a backend is not used.

    All of `keyrings.alt` is refused: its own documentation calls its backends unsafe for production.
    """
    if isinstance(backend, NullKeyring):
        return RefusedKeyringError("keyring_null", describe(backend))
    classes = type(backend).__mro__
    is_plain = any(
        kind.__module__.startswith("keyrings.alt") or "plaintext" in kind.__name__.lower()
        for kind in classes
    )
    return RefusedKeyringError("keyring_plain", describe(backend)) if is_plain else None


def describe(backend: KeyringBackend) -> str:
    """Return the dotted name of a backend's class, for `doctor` and the log."""
    return f"{type(backend).__module__}.{type(backend).__qualname__}"
