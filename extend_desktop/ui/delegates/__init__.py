"""Painters of table cells. Imported within `ui/` only."""

from __future__ import annotations
