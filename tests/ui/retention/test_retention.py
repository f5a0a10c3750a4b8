"""What a batch left at Extend is deleted there after a typed yes; the results stay here."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from extend_desktop.domain.errors import RequestError
from extend_desktop.domain.ids import BatchId
from extend_desktop.services.files import FileGuard, FilesService
from extend_desktop.services.retention import RetentionService
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.dialogs.retention import RetentionDialog
from tests.helpers.in_process_sandbox import InProcessSandbox
from tests.helpers.pane_fixtures import until
from tests.integration.engine.harness import (
    ACCOUNT_ID,
    EngineHarness,
    engine_beside_sandbox,
    invoice_samples,
    local,
)


def service_of(harness: EngineHarness) -> RetentionService:
    guard = FileGuard(ACCOUNT_ID, harness.journal)
    files = FilesService(harness.client, guard)
    return RetentionService(harness.client, files, harness.journal)


async def finished_batch(harness: EngineHarness) -> BatchId:
    batch_id = await harness.submit([local(path) for path in invoice_samples()[:3]])
    await harness.batches.wait_until_done(batch_id)
    return batch_id


@asynccontextmanager
async def shown_dialog(
    harness: EngineHarness, context: UiContext, batch_id: BatchId
) -> AsyncGenerator[RetentionDialog]:
    parent = QWidget()
    batch = await harness.batches.get(batch_id)
    dialog = RetentionDialog(context, service_of(harness), batch, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.show()
    await until(dialog.yes.isVisible)
    yield dialog
    dialog.close()
    parent.deleteLater()


def left(sandbox: InProcessSandbox) -> tuple[int, int]:
    state = sandbox.state()
    return len(state["runs"]), len(state["files"])


async def test_a_typed_yes_deletes_runs_and_files_and_keeps_the_results(
    context: UiContext, tmp_path: Path
) -> None:
    async with engine_beside_sandbox(tmp_path) as (sandbox, harness):
        batch_id = await finished_batch(harness)
        before = await harness.rows(batch_id)
        async with shown_dialog(harness, context, batch_id) as dialog:
            said: list[str] = []
            dialog.deleted.connect(said.append)
            assert dialog.words.text().startswith("3 runs and 3 files would be deleted")
            assert dialog.agree.text() == "Delete 3 runs and 3 files"
            QTest.keyClicks(dialog.yes, "delete")
            assert not dialog.agree.isEnabled()
            dialog.yes.clear()
            QTest.keyClicks(dialog.yes, "DELETE")
            QTest.mouseClick(dialog.agree, Qt.MouseButton.LeftButton)
            await until(lambda: not dialog.isVisible())
        assert left(sandbox) == (0, 0)
        assert said == ["Deleted at Extend: 3 runs, 3 files"]
        # Looking again must not take away what the journal has.
        harness.batches.refresh(batch_id)
        await harness.batches.wait_until_idle(batch_id)
        assert [row.cells for row in await harness.rows(batch_id)] == [row.cells for row in before]


async def test_what_extend_refuses_is_counted_and_said(context: UiContext, tmp_path: Path) -> None:
    refusing: dict[str, Any] = {
        "operation": "deleteFile", "nth": 2, "kind": "status", "status": 403, "code": "FORBIDDEN",
    }  # fmt: skip
    async with engine_beside_sandbox(tmp_path, faults={"faults": [refusing]}) as (sandbox, harness):
        batch_id = await finished_batch(harness)
        async with shown_dialog(harness, context, batch_id) as dialog:
            QTest.keyClicks(dialog.yes, "DELETE")
            QTest.mouseClick(dialog.agree, Qt.MouseButton.LeftButton)
            await until(dialog.banner.isVisible)
            words = dialog.banner.text()
        assert left(sandbox) == (0, 1)
    assert "Deleted at Extend: 3 runs, 2 files" in words
    assert "1 object is still there." in words


async def test_a_batch_that_has_not_ended_is_refused(tmp_path: Path) -> None:
    async with engine_beside_sandbox(tmp_path, "--files-per-minute", "1") as (_, harness):
        batch_id = await harness.submit([local(invoice_samples()[0])])
        with pytest.raises(RequestError) as refused:
            await service_of(harness).leftovers(batch_id)
    assert refused.value.code == "rejected"
