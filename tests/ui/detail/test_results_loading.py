"""What the Results tab says, and shows, while the results of a batch are being read."""

from __future__ import annotations

from array import array

import pytest
from PySide6.QtCore import QSize

from extend_desktop.domain.batches import BatchStatus, FinePhase, PhaseCounts
from extend_desktop.domain.ids import BatchId
from extend_desktop.services.ports.results import GridQuery
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.detail.pane import DetailPane
from tests.helpers.fake_workspace import FakeAccount, batch
from tests.helpers.pane_fixtures import shown, until
from tests.helpers.results_fixtures import B1, put_invoices


async def test_of_a_finished_batch_results_are_loading_until_they_are_there(
    context: UiContext,
) -> None:
    account = FakeAccount()
    ended = PhaseCounts(processed=2)
    account.batches.put(batch("b1", "March", ended, status=BatchStatus.COMPLETED))
    account.batches.put(batch("b2", "None", PhaseCounts(), status=BatchStatus.COMPLETED))
    pane = shown(DetailPane(context))
    pane.bind(account.workspace())
    pane.show_batch(B1)
    await until(lambda: pane.results.feed.is_loaded)
    assert pane.results.empty.title() == "Loading results…"
    pane.show_batch(BatchId("b2"))
    await until(lambda: pane.results.empty.title() == "No results")
    pane.bind(None)
    pane.deleteLater()


async def test_a_filter_that_comes_while_results_are_loading_does_not_leave_them_out(
    context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The order that was read was not the one asked for any more, and none was asked for again."""
    account = FakeAccount()
    put_invoices(account)
    pane = shown(DetailPane(context), QSize(980, 640))
    usual = account.results.order
    asked: list[GridQuery] = []

    async def order(batch_id: BatchId, query: GridQuery) -> array[int]:
        asked.append(query)
        found = await usual(batch_id, query)
        if len(asked) == 1:
            pane.results.show_phases([FinePhase.PROCESSED])
        return found

    monkeypatch.setattr(account.results, "order", order)
    pane.bind(account.workspace())
    pane.show_batch(B1)
    await until(lambda: pane.results.feed.is_loaded)
    assert pane.results.model.rowCount() > 0
    assert asked[-1].phases == (FinePhase.PROCESSED,)
    pane.bind(None)
    pane.deleteLater()
