"""The composer over an account made for the test, and the fixtures of the panes."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.composer.pane import ComposerPane
from extend_desktop.ui.views.window.drops import WindowDrops
from tests.helpers.fake_workspace import FakeAccount
from tests.helpers.pane_fixtures import built, shown, watch_model


@pytest.fixture
def account() -> FakeAccount:
    """Return an account with nothing staged."""
    return FakeAccount()


@pytest.fixture
def drops(context: UiContext, pane: ComposerPane) -> WindowDrops:
    """Return what takes drops on the pane, in the place of the window's pages."""
    taker = WindowDrops(context, pane, pane)
    taker.refused.connect(pane.say_refusal)
    return taker


@pytest_asyncio.fixture
async def pane(context: UiContext, account: FakeAccount) -> AsyncIterator[ComposerPane]:
    """Yield the composer bound to the account, on screen, its model watched for broken rules."""
    composer = built(context, ComposerPane)
    watch_model(composer.list.model)
    composer.bind(account.workspace())
    yield shown(composer)
    composer.bind(None)
    composer.deleteLater()
