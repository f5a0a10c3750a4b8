"""Async tests of the window run on the Qt loop, over the one application; panes have a context."""

from __future__ import annotations

from tests.helpers.own_processes import own_processes
from tests.helpers.pane_fixtures import context
from tests.helpers.qt_loop import pytest_asyncio_loop_factories, qapp_cls, qt_application

__all__ = [
    "context",
    "own_processes",
    "pytest_asyncio_loop_factories",
    "qapp_cls",
    "qt_application",
]
