"""Stands for encryption where a test is about the file around it; the real one takes seconds."""

from __future__ import annotations

from extend_desktop.domain.errors import CredentialError


class QuickCipher:
    """Reverses the bytes, and knows the passphrase again."""

    def encrypt(self, content: bytes, passphrase: str) -> bytes:
        return f"quick {passphrase}\n".encode()[::-1] + content[::-1]

    def decrypt(self, content: bytes, passphrase: str) -> bytes:
        head = f"quick {passphrase}\n".encode()[::-1]
        if not content.startswith(b"\n"):
            raise CredentialError("key_file_damaged")
        if not content.startswith(head):
            raise CredentialError("passphrase_wrong")
        return content.removeprefix(head)[::-1]
