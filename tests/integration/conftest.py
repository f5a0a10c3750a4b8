"""Takes the fixture of a new journal into this folder."""

from __future__ import annotations

from tests.helpers.journals import journal

__all__ = ["journal"]
