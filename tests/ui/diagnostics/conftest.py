"""Takes the fixtures of the panes and of the window into this folder."""

from __future__ import annotations

from tests.helpers.pane_fixtures import context
from tests.helpers.window_stage import stage

__all__ = ["context", "stage"]
