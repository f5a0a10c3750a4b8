"""Files in the format of age made from its description alone, with little work for the passphrase.

Source: https://age-encryption.org/v1
"""

from __future__ import annotations

import base64
import hashlib
import hmac

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_FILE_KEY, _SALT, _NONCE = b"f" * 16, b"s" * 16, b"n" * 16
_LOG_WORK = 4


def age_file(content: bytes, passphrase: str) -> bytes:
    """Return a file of less than 64 KiB that the passphrase opens."""
    salt = b"age-encryption.org/v1/scrypt" + _SALT
    wrap_key = hashlib.scrypt(passphrase.encode(), salt=salt, n=1 << _LOG_WORK, r=8, p=1, dklen=32)
    wrapped = ChaCha20Poly1305(wrap_key).encrypt(bytes(12), _FILE_KEY, None)
    stanza = f"-> scrypt {_base64(_SALT)} {_LOG_WORK}\n{_base64(wrapped)}\n---"
    header = f"age-encryption.org/v1\n{stanza}".encode()
    mac = hmac.digest(_derived(b"header", None), header, "sha256")
    payload_key = _derived(b"payload", _NONCE)
    sealed = ChaCha20Poly1305(payload_key).encrypt(bytes(11) + b"\x01", content, None)
    return header + f" {_base64(mac)}\n".encode() + _NONCE + sealed


def _derived(info: bytes, salt: bytes | None) -> bytes:
    return HKDF(SHA256(), 32, salt, info).derive(_FILE_KEY)


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode().rstrip("=")
