"""Keeps API keys in the operating system's keyring; the only package that imports keyring."""

from __future__ import annotations

from extend_desktop.credentials.keyring_credentials import KeyringCredentials

__all__ = ["KeyringCredentials"]
