"""Keeps API keys in the operating system's keyring; the only package that imports keyring."""

from __future__ import annotations
