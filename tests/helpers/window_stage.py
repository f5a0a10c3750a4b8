"""The main window over a session in memory, for tests of what the frame around the panes does."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path

import pytest_asyncio
from PySide6.QtWidgets import (
    QAbstractButton,
    QWidget,
)

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.settings import Settings
from extend_desktop.presentation.translation import Marked, tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.kept_by_account import KeptViews
from extend_desktop.ui.main_window import MainWindow
from extend_desktop.ui.settings_store import SettingsStore
from tests.helpers.pane_fixtures import click
from tests.helpers.session_parts import SessionParts

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


OFFICE = Account(AccountId("office"), "Office", "https://api.extend.ai")


class Stage:
    """The window over a session in memory."""

    def __init__(
        self,
        context: UiContext,
        settings: Settings | None = None,
        override: tuple[Account, str] | None = None,
    ) -> None:
        self.parts = SessionParts(settings, override=override)
        self.context = replace(
            context,
            settings=SettingsStore(self.parts.settings, context.tasks),
            views=KeptViews(),
        )
        self.window = MainWindow(self.context, self.parts.session, SAMPLES)
        self.window.show()

    async def start(self, *, sandbox: bool = False) -> None:
        self.window.open_at_start((), sandbox=sandbox)
        await self.idle()

    async def idle(self) -> None:
        await self.context.tasks.idle()

    async def open_anew(self, fill: Callable[[SessionParts], None]) -> None:
        """Open the account shown, or the practice account, anew with other work in it.

        Costs a tenth of another window, and nothing of the work before is on view afterwards.
        """
        session, shown = self.parts.session, self.parts.session.current
        self.parts.account.batches.gate.open()
        self.parts.renew()
        fill(self.parts)
        if shown is None or shown.account.is_sandbox:
            await session.reset_sandbox()
        else:
            await session.open_account(shown.account, None)
        await self.idle()
        self.window.banner.hide()

    async def end(self) -> None:
        # Nothing that waits for an answer of the account holds the end up.
        self.parts.account.batches.gate.open()
        self.window.close()
        await self.idle()
        await self.parts.session.close()
        self.window.deleteLater()

    @property
    def page(self) -> QWidget | None:
        return self.window.pages.currentWidget()

    async def press(self, button: QWidget) -> None:
        click(button)
        await self.idle()

    def type_account(self, key: str = "sk_test", url: str = "") -> None:
        form = self.window.first_run.account.form
        form.key.setText(key)
        if url:
            form.region.setCurrentIndex(form.region.count() - 1)
            form.url.setText(url)


@pytest_asyncio.fixture
async def stage(context: UiContext) -> AsyncIterator[Stage]:
    made = Stage(context)
    yield made
    await made.end()


def button_of(parent: QWidget, text: str) -> QAbstractButton:
    words = tr(Marked(text))
    return next(item for item in parent.findChildren(QAbstractButton) if item.text() == words)
