"""What was staged in the last session is there again, with a word about it and a way to clear it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Sequence
from dataclasses import replace
from typing import cast

import pytest_asyncio
from PySide6.QtWidgets import QAbstractButton

from extend_desktop.domain.batches import InputKind, InputSpec
from extend_desktop.domain.drafts import Draft, DraftState
from extend_desktop.domain.ids import AccountId
from extend_desktop.services.ports.staging import StagedKey, StagedRow
from extend_desktop.services.staging import KeptStagingList, StagingService
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.composer.pane import ComposerPane
from tests.helpers.fake_workspace import FakeAccount
from tests.helpers.pane_fixtures import built, click, shown, until


class MemoryStore:
    """A kept list of 1,204 rows."""

    def __init__(self) -> None:
        self.rows = [
            StagedRow(
                number,
                Draft(0, InputSpec(InputKind.LOCAL, f"{number}", f"/{number}"), DraftState.READY),
            )
            for number in range(1, 1205)
        ]

    async def change(
        self, account_id: AccountId, put: Sequence[StagedRow], dropped: Collection[StagedKey]
    ) -> None:
        raise NotImplementedError

    async def clear(self, account_id: AccountId) -> None:
        self.rows = []

    async def page(
        self, account_id: AccountId, after_position: int, limit: int
    ) -> Sequence[StagedRow]:
        return [row for row in self.rows if row.position > after_position][:limit]

    async def last_position(self, account_id: AccountId) -> int:
        return len(self.rows)


class Restored:
    """The pane over an account whose list is kept."""

    def __init__(self, context: UiContext) -> None:
        account = FakeAccount()
        self.store = MemoryStore()
        staging = cast("StagingService", account.staging)
        self.kept = KeptStagingList(AccountId("a"), staging, self.store, context.tasks)
        self.workspace = replace(account.workspace(), kept_staging=self.kept)
        self.pane = shown(built(context, ComposerPane))


@pytest_asyncio.fixture
async def restored(context: UiContext) -> AsyncIterator[Restored]:
    made = Restored(context)
    yield made
    await made.kept.aclose()
    made.pane.bind(None)
    made.pane.deleteLater()


async def test_it_is_said_how_many_came_back_and_they_can_be_cleared(restored: Restored) -> None:
    pane = restored.pane
    pane.bind(restored.workspace)
    await restored.kept.restore()
    assert pane.notice.text() == "1,204 inputs restored from last time"
    await until(lambda: pane.list.model.rowCount() == 1204)
    buttons = pane.notice.findChildren(QAbstractButton)
    click(next(button for button in buttons if button.text() == "Clear"))
    await until(lambda: not restored.store.rows)
    assert pane.list.model.rowCount() == 0
    assert "removed from the list" in pane.notice.text()


async def test_a_pane_that_comes_later_says_it_too(restored: Restored) -> None:
    await restored.kept.restore()
    restored.pane.bind(restored.workspace)
    assert restored.pane.notice.text() == "1,204 inputs restored from last time"
    restored.pane.bind(None)
    # As another window does, or the account when it is opened again: it is said once.
    restored.pane.bind(restored.workspace)
    assert not restored.pane.notice.isVisible()
