"""Secrets in memory, behind the port of the credential store."""

from __future__ import annotations

from extend_desktop.domain.credentials import KeyLocation
from extend_desktop.domain.errors import CredentialError


class MemoryCredentials:
    """Satisfies `ports.CredentialPort`."""

    def __init__(self, error: CredentialError | None = None) -> None:
        self.keys: dict[str, str] = {}
        self._error = error

    async def save(self, account_name: str, key: str) -> KeyLocation:
        self.keys[account_name] = key
        return KeyLocation.KEYRING

    async def load(self, account_name: str) -> str | None:
        if self._error is not None:
            raise self._error
        return self.keys.get(account_name)

    async def delete(self, account_name: str) -> None:
        self.keys.pop(account_name, None)

    async def location_of(self, account_name: str) -> KeyLocation:
        return KeyLocation.KEYRING

    def why_in_memory(self, account_name: str) -> CredentialError | None:
        return None
