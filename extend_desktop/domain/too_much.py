"""What well-formed JSON from elsewhere may still bring about as it is read; any module may import it."""

from __future__ import annotations

TOO_MUCH = (RecursionError, OverflowError)
"""Nested more deeply than Python reads, and a number (1e999) that is read as infinite."""
