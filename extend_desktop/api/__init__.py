"""Talks to the Extend API; the only package that imports httpx. Built by bootstrap.py alone."""

from __future__ import annotations

from extend_desktop.api.budget import RateBudget
from extend_desktop.api.client import ExtendClient, connect
from extend_desktop.api.limits import Limits

__all__ = ["ExtendClient", "Limits", "RateBudget", "connect"]
