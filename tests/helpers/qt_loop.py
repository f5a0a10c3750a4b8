"""Puts async tests on the Qt loop; a conftest takes effect for its folder by importing the hook."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping

import pytest
from PySide6.QtWidgets import QApplication

from extend_desktop.ui.application import Application
from extend_desktop.ui.runtime import make_loop

# A loop holds Qt timers and threads. Were it garbage, a worker thread of a later test might be the
# one to collect it, and Qt aborts or warns when that is not the thread it was made in.
_ended_loops: list[asyncio.AbstractEventLoop] = []


def new_qt_loop() -> asyncio.AbstractEventLoop:
    """A fresh asyncio loop over the one application, which must exist already."""
    assert QApplication.instance() is not None, "the `qt_application` fixture has to come first"
    loop = make_loop()
    _ended_loops.append(loop)
    return loop


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    return {"qt": new_qt_loop}


@pytest.fixture(scope="session")
def qapp_cls() -> type[Application]:
    """What pytest-qt makes the one application of."""
    return Application


@pytest.fixture(scope="session", autouse=True)
def qt_application(qapp: Application) -> Application:
    """The one application; it must not quit, and so stop the loop, with a test's last window."""
    qapp.setQuitOnLastWindowClosed(False)
    return qapp
