"""Encryption under a passphrase in the format of age, by pyrage; for the worker process.

The format is a container of its own, which the `age` program opens, too. Deriving the key takes
about a second and half a gigabyte, and pyrage holds the interpreter meanwhile: so this is called in
a process of its own alone.

Source: https://age-encryption.org/v1, https://github.com/woodruffw/pyrage.
"""

from __future__ import annotations

from typing import Any, Literal, cast

import pyrage

# It carries no types.
_age = cast("Any", pyrage)

_FORMAT = b"age-encryption.org/"
_VERSION = b"v1\n"
_HEADER_STAYS_SHUT = "Decryption failed"
"""What pyrage says when the passphrase does not open the header; another damage has other words."""

CipherProblem = Literal["passphrase_wrong", "key_file_damaged", "key_file_newer"]


class CipherError(Exception):
    """A content cannot be decrypted.

    Attributes:
        code: why, of `CredentialCode`.
    """

    def __init__(self, code: CipherProblem) -> None:
        super().__init__(code)
        self.code: CipherProblem = code


def encrypt(content: bytes, passphrase: str) -> bytes:
    """Return the content under the passphrase."""
    return _age.passphrase.encrypt(content, passphrase)


def decrypt(content: bytes, passphrase: str) -> bytes:
    """Return what was encrypted.

    Raises:
        CipherError: the passphrase is another one, or this is no whole file of the format.
    """
    if content.startswith(_FORMAT) and not content.startswith(_FORMAT + _VERSION):
        raise CipherError("key_file_newer")
    try:
        return _age.passphrase.decrypt(content, passphrase)
    except _age.DecryptError as error:
        is_wrong = str(error) == _HEADER_STAYS_SHUT
        raise CipherError("passphrase_wrong" if is_wrong else "key_file_damaged") from error
