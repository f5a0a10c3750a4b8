"""Talks to the Extend API; the only package that imports httpx. Built by bootstrap.py alone."""

from __future__ import annotations

# Before the others, which load the library.
from extend_desktop.api import absent_modules as _  # noqa: F401
from extend_desktop.api.budget import RateBudget
from extend_desktop.api.client import ExtendClient, connect
from extend_desktop.api.limits import Limits

__all__ = ["ExtendClient", "Limits", "RateBudget", "connect"]
