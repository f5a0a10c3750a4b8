"""Places that keep secrets by name; `credentials` fulfils them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Protocol

from extend_desktop.domain.credentials import KeyStoreFacts


class KeyStore(Protocol):
    """One place that keeps secrets; no call blocks the loop, and each ends within a limit."""

    async def write(self, secrets: Mapping[str, str]) -> None:
        """Keep secrets by their names, read them back and compare.

        Raises:
            CredentialError: one of them is not kept; others may be.
        """
        ...

    async def read(self, name: str) -> str | None:
        """Return a secret, or None when there is none of that name.

        Raises:
            CredentialError: the store cannot be asked.
        """
        ...

    async def erase(self, names: Collection[str]) -> None:
        """Remove secrets; one that is not there is no error.

        Raises:
            CredentialError: one is still there, or the store cannot be asked.
        """
        ...

    async def facts(self) -> KeyStoreFacts:
        """Return which store it is.

        Raises:
            CredentialError: there is none that keeps secrets.
        """
        ...


class KeyFile(KeyStore, Protocol):
    """A store in a file that a passphrase opens for the rest of the process."""

    @property
    def is_there(self) -> bool:
        """Whether there is a file; asks the disk, so from a thread."""
        ...

    @property
    def is_open(self) -> bool: ...

    async def open(self, passphrase: str) -> None:
        """Open the file that is there, or make an empty one.

        Raises:
            CredentialError: `passphrase_wrong`, `key_file_damaged` and kin; it stays as it was.
        """
        ...

    async def change_passphrase(self, passphrase: str) -> None:
        """Write the open file under another passphrase.

        Raises:
            CredentialError: it is not open, or could not be written; the old one still holds.
        """
        ...

    async def remove_if_empty(self) -> None:
        """Delete the open file and forget its passphrase, unless it holds secrets."""
        ...

    async def set_aside(self) -> str:
        """Rename the file that nobody can open and return its new path; nothing is deleted."""
        ...


class PrivateFilePort(Protocol):
    """One file that only its owner may read; blocking, for a thread, one call at a time."""

    @property
    def path(self) -> Path: ...

    def read(self) -> bytes:
        """Return its content, and take from others what a copy let them read.

        Raises:
            OSError: it cannot be read.
        """
        ...

    def replace(self, content: bytes) -> None:
        """Put this in its place; the old one stays whole until this is on the disk.

        Raises:
            OSError: it could not be written; the old file is unchanged.
        """
        ...

    def remove(self) -> None:
        """Delete it, and what replacements left of it that were killed half-way.

        Raises:
            OSError: it is still there.
        """
        ...


class KeyCipher(Protocol):
    """Encrypts under a passphrase; blocking, for a thread."""

    def encrypt(self, content: bytes, passphrase: str) -> bytes:
        """Return what `decrypt` takes.

        Raises:
            CredentialError: `key_file_failed`.
        """
        ...

    def decrypt(self, content: bytes, passphrase: str) -> bytes:
        """Return what was encrypted.

        Raises:
            CredentialError: `passphrase_wrong`, `key_file_damaged`, `key_file_newer` or
                `key_file_failed`.
        """
        ...
