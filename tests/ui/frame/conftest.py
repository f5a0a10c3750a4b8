"""Takes the fixture of the window into this folder."""

from __future__ import annotations

from tests.helpers.window_stage import stage

__all__ = ["stage"]
