"""The pane of one batch with three results, a failure and a history; for its tests."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from decimal import Decimal

import pytest
import pytest_asyncio

from extend_desktop.domain.activities import Activity, ActivityKind
from extend_desktop.domain.batches import InputState, PhaseCounts
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.pace import Pace
from extend_desktop.domain.results import ResultColumn
from extend_desktop.domain.schema import FieldKind
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.services.ports.results import GridRow
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.detail.pane import DetailPane
from tests.helpers.fake_results import flat
from tests.helpers.fake_workspace import NOW, FakeAccount, batch, one_input
from tests.helpers.pane_fixtures import built, shown, until, watch_model

B1 = BatchId("b1")
PHASE_COUNTS = PhaseCounts(
    processed=640, failed=3, running=55, waiting=300, blocked=2, credits=1284
)
COLUMNS = (
    ResultColumn("vendor", "vendor", FieldKind.TEXT),
    ResultColumn("total", "total", FieldKind.NUMBER),
)


def processed(number: int, vendor: str = "Acme", total: float = 1.0, sure: float = 0.9) -> GridRow:
    cells = (flat(vendor, sure), flat(Decimal(str(total)), sure))
    return GridRow(one_input(number, status=RunStatus.PROCESSED), cells)


@pytest.fixture
def account() -> FakeAccount:
    made = FakeAccount()
    made.batches.put(batch("b1", "November invoices", PHASE_COUNTS))
    made.batches.paces[B1] = Pace(28, 240, 360)
    failed = one_input(3, status=RunStatus.FAILED, reason_code="FAILED_TO_PROCESS_FILE")
    made.results.columns_of = COLUMNS
    made.results.put(processed(1, "Zeta", 9.5, 0.71), processed(2, "Acme", 10.0))
    made.results.put(GridRow(failed))
    made.results.put(GridRow(one_input(4, state=InputState.WAITING)))
    made.batches.inputs_of[B1] = made.results.inputs
    made.batches.activities[B1] = (
        Activity(NOW, ActivityKind.CALL_FAILED, {"code": "rate_limited"}, "req_9"),
        Activity(NOW - timedelta(minutes=5), ActivityKind.CREATED, {"inputs": 4}, None),
    )
    return made


@pytest_asyncio.fixture
async def pane(context: UiContext, account: FakeAccount) -> AsyncIterator[DetailPane]:
    detail = built(context, DetailPane)
    for model in (detail.runs.model, detail.results.model, detail.activity.model):
        watch_model(model)
    detail.bind(account.workspace())
    detail.show_batch(B1)
    shown(detail)
    await until(lambda: detail.runs.model.rowCount() == 4)
    await until(lambda: detail.results.feed.is_loaded)
    await until(lambda: detail.activity.model.rowCount() == 2)
    yield detail
    detail.bind(None)
    detail.deleteLater()
