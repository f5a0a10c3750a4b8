"""What the tests of this folder share."""

from __future__ import annotations

from tests.helpers.pane_fixtures import context

__all__ = ["context"]
