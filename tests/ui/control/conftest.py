"""The detail of a batch over a workspace in memory, and the fixtures of the panes."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from PySide6.QtCore import QSize

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.detail.pane import DetailPane
from tests.helpers import control_fixtures as scenes
from tests.helpers.fake_workspace import FakeAccount
from tests.helpers.pane_fixtures import built, shown

__all__ = ["account", "pane"]


@pytest.fixture
def account() -> FakeAccount:
    made = FakeAccount()
    scenes.fill(made.batches)
    return made


@pytest_asyncio.fixture
async def pane(context: UiContext, account: FakeAccount) -> AsyncIterator[DetailPane]:
    detail = built(context, DetailPane)
    detail.bind(account.workspace())
    shown(detail, QSize(1000, 460))
    await scenes.show(detail, scenes.RUNNING)
    yield detail
    detail.bind(None)
    detail.deleteLater()
