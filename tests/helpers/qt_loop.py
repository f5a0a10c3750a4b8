"""Puts async tests on the Qt loop; a conftest takes effect for its folder by importing the hook."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Iterator, Mapping

import pytest
from PySide6.QtWidgets import QApplication

from extend_desktop.ui.application import Application
from extend_desktop.ui.idle_gc import LoopCollector
from extend_desktop.ui.runtime import make_loop


def new_qt_loop() -> asyncio.AbstractEventLoop:
    """A fresh asyncio loop over the one application, which must exist already."""
    assert QApplication.instance() is not None, "the `qt_application` fixture has to come first"
    return make_loop()


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    return {"qt": new_qt_loop}


@pytest.fixture(scope="session")
def qapp_cls() -> type[Application]:
    """What pytest-qt makes the one application of."""
    return Application


@pytest.fixture(scope="session", autouse=True)
def qt_application(qapp: Application) -> Iterator[Application]:
    """The one application; it must not quit, and so stop the loop, with a test's last window.

    From then on garbage is collected in the thread of the loop alone, as in the program; between
    tests, of whatever kind, by `conftest.py`.
    """
    qapp.setQuitOnLastWindowClosed(False)
    gc.disable()
    collector = LoopCollector()
    yield qapp
    collector.stop()
    gc.enable()
