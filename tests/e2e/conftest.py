"""Async end-to-end tests run on the Qt loop, over the one application."""

from __future__ import annotations

from tests.helpers.own_processes import own_processes
from tests.helpers.qt_loop import pytest_asyncio_loop_factories, qapp_cls, qt_application

__all__ = ["own_processes", "pytest_asyncio_loop_factories", "qapp_cls", "qt_application"]
