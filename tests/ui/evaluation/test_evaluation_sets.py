"""Documents of a real batch are corrected by hand and added, by clicks and keys."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from extend_desktop.services.evaluation_sets import EvaluationSetsService
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.evaluation.dialog import EvaluationSetDialog
from tests.helpers.in_process_sandbox import InProcessSandbox, in_process_sandbox
from tests.helpers.pane_fixtures import until
from tests.integration.engine.harness import invoice_samples, local, open_harness


@asynccontextmanager
async def shown_dialog(
    sandbox: InProcessSandbox, context: UiContext, folder: Path
) -> AsyncGenerator[EvaluationSetDialog]:
    """The dialog over a finished batch of two documents and one that failed."""
    async with open_harness(sandbox, folder) as harness:
        batch_id = await harness.submit([local(path) for path in invoice_samples()[:3]])
        await harness.batches.wait_until_done(batch_id)
        inputs = [item.id for item in await harness.batches.inputs(batch_id)]
        service = EvaluationSetsService(harness.client.evaluation_sets, harness.journal)
        parent = QWidget()
        dialog = EvaluationSetDialog(context, service, batch_id, inputs, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        dialog.show()
        await until(lambda: dialog.choice.count() > 0)
        yield dialog
        dialog.close()
        parent.deleteLater()


def failing(**more: Any) -> dict[str, Any]:
    return {"runs": [{"nth": 2, "reason": "INTERNAL_ERROR"}], **more}


def type_into(dialog: EvaluationSetDialog, text: str) -> None:
    dialog.outputs.editor.selectAll()
    QTest.keyClicks(dialog.outputs.editor, text)


def kept(sandbox: InProcessSandbox) -> list[dict[str, Any]]:
    (only,) = sandbox.state()["evaluationSets"]
    return [item["expected_output"]["value"] for item in only["items"]]


async def test_a_corrected_value_reaches_a_new_set(context: UiContext, tmp_path: Path) -> None:
    async with (
        in_process_sandbox(faults=failing()) as sandbox,
        shown_dialog(sandbox, context, tmp_path) as dialog,
    ):
        assert dialog.left_out.text() == "1 document is left out: 1 without a result."
        assert dialog.add.text() == "Add 2 documents"
        assert not dialog.add.isEnabled()
        QTest.keyClicks(dialog.name, "Doubtful")
        assert dialog.add.isEnabled()
        text = dialog.outputs.editor.toPlainText()
        number = text.split('"invoice_number": "')[1].split('"')[0]
        dialog.outputs.editor.setPlainText(text.replace(number, "RIGHT-1"))
        assert dialog.outputs.documents.item(0).text().endswith("(edited)")
        QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
        await until(lambda: not dialog.isVisible())
        values = kept(sandbox)
        assert sandbox.state()["evaluationSets"][0]["name"] == "Doubtful"
    assert [value["invoice_number"] == "RIGHT-1" for value in values] == [True, False]


async def test_what_does_not_conform_is_said_and_not_sent(
    context: UiContext, tmp_path: Path
) -> None:
    async with (
        in_process_sandbox(faults=failing()) as sandbox,
        shown_dialog(sandbox, context, tmp_path) as dialog,
    ):
        QTest.keyClicks(dialog.name, "Doubtful")
        before = dialog.outputs.editor.toPlainText()
        type_into(dialog, "{")
        assert dialog.outputs.problem.text() == "This is not valid JSON: look at line 1."
        type_into(dialog, '{"odd": 1}')
        assert dialog.outputs.problem.text().startswith("Not as the extractor's schema has it: ")
        assert not dialog.add.isEnabled()
        dialog.outputs.documents.setCurrentRow(1)
        assert not dialog.outputs.problem.isVisible()
        dialog.outputs.documents.setCurrentRow(0)
        assert dialog.outputs.problem.isVisible()
        QTest.mouseClick(dialog.outputs.undo, Qt.MouseButton.LeftButton)
        assert dialog.outputs.editor.toPlainText() == before
        assert dialog.add.isEnabled()
        assert dialog.outputs.documents.item(0).text() == invoice_samples()[0].name


async def test_after_a_lost_answer_nothing_is_added_twice(
    context: UiContext, tmp_path: Path
) -> None:
    lost = {"operation": "createEvaluationSetItems", "nth": 1, "kind": "drop", "when": "after"}
    async with (
        in_process_sandbox(faults=failing(faults=[lost])) as sandbox,
        shown_dialog(sandbox, context, tmp_path) as dialog,
    ):
        QTest.keyClicks(dialog.name, "Doubtful")
        QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
        await until(dialog.banner.isVisible)
        assert "2 documents may be in it" in dialog.banner.text()
        assert dialog.outputs.documents.count() == 0
        assert not dialog.add.isEnabled()
        # The new set is one to choose now, so that another try would not create a second one.
        assert dialog.choice.currentText() == "Doubtful"
        assert len(kept(sandbox)) == 2
