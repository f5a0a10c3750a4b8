"""Takes the fixtures of the panes into this folder."""

from __future__ import annotations

from tests.helpers.detail_fixtures import account, pane
from tests.helpers.pane_fixtures import context

__all__ = ["account", "context", "pane"]
