"""Encrypts in a process of its own: deriving a key takes a second and half a gigabyte.

The passphrase goes through the pipe alone, never in arguments or variables. For bootstrap; the
other side is the worker process.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any, cast

from extend_desktop.domain.errors import CredentialCode, CredentialError
from extend_desktop.system.worker_process import WorkerEndedError, WorkerProcess

ENCRYPT = "encrypt"
DECRYPT = "decrypt"
ANSWER_LIMIT_S = 50.0
_MAX_MEMORY_BYTES = 5 << 30
"""A faster computer derives the key with more memory: about a gigabyte for each second saved."""


class KeyCipherProcess:
    """Starts a process for each question; satisfies `services.ports.key_stores.KeyCipher`."""

    def encrypt(self, content: bytes, passphrase: str) -> bytes:
        return _asked(ENCRYPT, content, passphrase)

    def decrypt(self, content: bytes, passphrase: str) -> bytes:
        return _asked(DECRYPT, content, passphrase)


def _asked(ask: str, content: bytes, passphrase: str) -> bytes:
    question = {
        "ask": ask,
        "passphrase": passphrase,
        "content": base64.b64encode(content).decode(),
    }
    worker = WorkerProcess()
    try:
        head, body = worker.ask(question, ANSWER_LIMIT_S)
    except WorkerEndedError as error:
        reason = "time" if error.was_slow else "memory"
        raise CredentialError("key_file_failed", reason=reason, retryable=True) from error
    finally:
        # Its memory goes with it.
        worker.close()
    if "error" in head:
        raise CredentialError(cast("CredentialCode", head["error"]))
    return body


def ciphered(question: Mapping[str, Any]) -> tuple[dict[str, Any], bytes]:
    """Answer such a question; on the side of the process."""
    from extend_desktop.credentials.age_cipher import (  # noqa: PLC0415
        CipherError,
        decrypt,
        encrypt,
    )
    from extend_desktop.system.memory_limit import bound_memory  # noqa: PLC0415

    bound_memory(_MAX_MEMORY_BYTES)
    content, passphrase = base64.b64decode(question["content"]), question["passphrase"]
    try:
        work = encrypt if question["ask"] == ENCRYPT else decrypt
        return {}, work(content, passphrase)
    except CipherError as error:
        return {"error": error.code}, b""
