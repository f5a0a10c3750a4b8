"""Chooses a keyring that really keeps secrets; for `credentials/` only."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.backends.fail import Keyring as FailKeyring
from keyring.backends.null import Keyring as NullKeyring
from keyring.errors import NoKeyringError


def usable(backend: KeyringBackend) -> KeyringBackend:
    """Return the backend to use, which for a chain is its first acceptable link.

    A chain may end in a plain-text file, so it is never used as a whole.

    Raises:
        NoKeyringError: there is no backend, or it would lose the secret or write it in the clear.
    """
    links: Iterable[KeyringBackend] = [backend]
    if isinstance(backend, ChainerBackend):
        links = cast("Iterable[KeyringBackend]", backend.backends)
    for link in links:
        if is_acceptable(link):
            return link
    raise NoKeyringError(f"{describe(backend)} does not keep secrets")


def is_acceptable(backend: KeyringBackend) -> bool:
    """Whether a backend keeps secrets, and not in the clear.

    All of `keyrings.alt` is refused: its own documentation calls its backends unsafe for production.
    """
    if isinstance(backend, FailKeyring | NullKeyring):
        return False
    classes = type(backend).__mro__
    return not any(
        kind.__module__.startswith("keyrings.alt") or "plaintext" in kind.__name__.lower()
        for kind in classes
    )


def describe(backend: KeyringBackend) -> str:
    """Return the dotted name of a backend's class, for `doctor` and the log."""
    return f"{type(backend).__module__}.{type(backend).__qualname__}"
