"""A finished batch runs again as a new one that is linked to it, through the dialog."""

from __future__ import annotations

import shutil
from collections.abc import AsyncGenerator, Collection
from contextlib import asynccontextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from extend_desktop.domain.batch_options import UploadOptions
from extend_desktop.domain.batches import Batch, InputKind, InputSpec
from extend_desktop.domain.identities import Identity
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.domain.repeats import RepeatProblem
from extend_desktop.services.batch_repeats import BatchRepeats
from extend_desktop.services.extractors import ExtractorsService
from extend_desktop.services.files import FileGuard, FilesService
from extend_desktop.services.staging import StoredFiles
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.repeats.dialog import RepeatDialog, RepeatServices, RepeatWish
from extend_desktop.ui.views.repeats.opener import AgainOfRow
from extend_desktop.ui.widgets import BusyBar, InlineBanner, screen_fit
from extend_desktop.ui.widgets.dialog import ScrollingForm
from tests.helpers.pane_fixtures import click, until
from tests.helpers.text_problems import cut_off
from tests.helpers.ui_driver import type_into
from tests.helpers.window_stage import OFFICE
from tests.integration.engine.harness import (
    ACCOUNT_ID,
    EngineHarness,
    engine_beside_sandbox,
    invoice_samples,
    local,
)

LEFT = Qt.MouseButton.LeftButton
WHOSE = replace(OFFICE, identity=Identity("ws_1", "Invoices", "ann@example.com"))


def repeats_of(harness: EngineHarness) -> BatchRepeats:
    known = harness.journal.known_files
    stored = StoredFiles(ACCOUNT_ID, harness.client, known, harness.clock)

    def fingerprint(path: Path) -> str:
        return sha256(path.read_bytes()).hexdigest()

    return BatchRepeats(ACCOUNT_ID, harness.journal, stored, harness.passwords, fingerprint)


def services_of(harness: EngineHarness) -> RepeatServices:
    extractors = ExtractorsService(harness.client)
    return RepeatServices(repeats_of(harness), harness.batches, extractors, lambda: WHOSE)


def copies(folder: Path, count: int = 3) -> list[Path]:
    return [Path(shutil.copy(path, folder)) for path in invoice_samples()[:count]]


async def finished(harness: EngineHarness, inputs: list[InputSpec]) -> Batch:
    batch_id = await harness.submit(inputs)
    return await harness.batches.wait_until_done(batch_id)


async def delete_files(harness: EngineHarness, batch: Batch) -> None:
    """Delete the batch's files at Extend, as the dashboard does: without a word to the journal."""
    for item in await harness.batches.inputs(batch.id):
        if item.file_id is not None:
            await harness.client.delete_file(item.file_id)


@asynccontextmanager
async def shown_dialog(
    harness: EngineHarness,
    context: UiContext,
    batch: Batch,
    selected: Collection[InputId] = (),
) -> AsyncGenerator[tuple[RepeatDialog, list[BatchId]]]:
    parent = QWidget()
    dialog = RepeatDialog(context, services_of(harness), RepeatWish(batch, selected), parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    submitted: list[BatchId] = []
    dialog.submitted.connect(submitted.append)
    dialog.show()
    await until(lambda: not dialog.obstacle() or dialog.missing.isVisible())
    yield dialog, submitted
    dialog.close()
    parent.deleteLater()


async def test_on_a_low_screen_the_options_scroll_and_nothing_is_cut(
    context: UiContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = QRect(0, 0, 1024, 560)
    monkeypatch.setattr(screen_fit, "_screen_room", lambda _window: room)
    async with engine_beside_sandbox(tmp_path) as (_sandbox, harness):
        before = await finished(harness, [local(path) for path in invoice_samples()[:3]])
        async with shown_dialog(harness, context, before) as (dialog, _submitted):
            click(dialog.options.fold)
            click(dialog.options.more)
            area = dialog.findChild(ScrollingForm)
            assert area is not None
            await until(lambda: area.verticalScrollBar().maximum() > 0)
            assert not cut_off(dialog)
            assert dialog.rect().contains(dialog.submit.geometry())
            assert dialog.height() <= room.height()


async def test_a_batch_runs_again_on_another_version_with_its_files_at_extend(
    context: UiContext, tmp_path: Path
) -> None:
    async with engine_beside_sandbox(tmp_path) as (sandbox, harness):
        before = await finished(harness, [local(path) for path in invoice_samples()[:3]])
        async with shown_dialog(harness, context, before) as (dialog, submitted):
            assert dialog.sources.text() == "3 still at Extend"
            assert dialog.submit.text() == "Submit 3 documents"
            assert dialog.name.text() == "March, again"
            await until(lambda: "credits" in dialog.cost.text())
            assert dialog.cost.text()[:1].isupper()
            assert dialog.priority.priority == before.priority
            type_into(dialog.priority.spin, "5", key=Qt.Key.Key_Tab)
            other = next(
                row for row in range(dialog.version.count())
                if dialog.version.itemData(row) not in ("latest", before.pinned_version)
            )  # fmt: skip
            dialog.version.setCurrentIndex(other)
            version = dialog.version.version
            QTest.mouseClick(dialog.options.fold, LEFT)
            QTest.keyClicks(dialog.options.pages, "1")
            # Twice at once makes one batch.
            QTest.mouseClick(dialog.submit, LEFT)
            QTest.mouseClick(dialog.submit, LEFT)
            await until(lambda: not dialog.isVisible())
        [again] = submitted
        after = await harness.batches.wait_until_done(again)
        assert (after.again_of, after.name, after.version) == (before.id, "March, again", version)
        assert after.options.override == {
            "advancedOptions": {"pageRanges": [{"start": 1, "end": 1}]}
        }
        assert (after.phase_counts.processed, after.priority) == (3, 5)
        assert len(await harness.batches.list()) == 2
        state = sandbox.state()
        assert (len(state["files"]), len(state["runs"])) == (3, 6)


async def test_what_is_gone_at_extend_is_uploaded_from_here_and_the_rest_is_left_out_by_choice(
    context: UiContext, tmp_path: Path
) -> None:
    paths = copies(tmp_path)
    async with engine_beside_sandbox(tmp_path) as (_, harness):
        before = await finished(harness, [local(path) for path in paths])
        await delete_files(harness, before)
        paths[0].unlink()
        paths[1].write_bytes(b"another invoice")
        async with shown_dialog(harness, context, before) as (dialog, submitted):
            await until(dialog.missing.isVisible)
            assert dialog.sources.text().startswith("1 to upload from this computer (")
            assert dialog.missing.words.text().splitlines()[0] == "2 documents cannot be had:"
            names = [dialog.missing.names.item(row).text() for row in range(2)]
            assert names == [
                f"{paths[0].name}: no longer where it was, and not at Extend",
                f"{paths[1].name}: changed since it was sent, and not at Extend",
            ]
            assert not dialog.submit.isEnabled()
            assert (
                "2 documents cannot be had: say that they are left out" in dialog.submit.toolTip()
            )
            await until(lambda: dialog.version.version is not None)
            dialog.missing.leave_out.click()
            QTest.mouseClick(dialog.submit, LEFT)
            await until(lambda: not dialog.isVisible())
        after = await harness.batches.wait_until_done(submitted[0])
        assert (after.phase_counts.total, after.phase_counts.processed) == (1, 1)


async def test_only_the_selected_rows_run_again(context: UiContext, tmp_path: Path) -> None:
    async with engine_beside_sandbox(tmp_path) as (_, harness):
        before = await finished(harness, [local(path) for path in invoice_samples()[:3]])
        first, *_ = await harness.batches.inputs(before.id)
        urgent = replace(before, priority=20)
        async with shown_dialog(harness, context, urgent, [first.id]) as (dialog, submitted):
            assert dialog.priority.spin.value() == 20
            assert dialog.priority.text() == "Urgent; lower runs first"
            assert dialog.submit.text() == "Submit 3 documents"
            dialog.chosen.click()
            await until(lambda: dialog.submit.text() == "Submit 1 document")
            await until(dialog.submit.isEnabled)
            QTest.mouseClick(dialog.submit, LEFT)
            await until(lambda: not dialog.isVisible())
        [item] = await harness.batches.inputs(submitted[0])
        assert (item.name, item.file_id) == (first.name, first.file_id)
        assert (await harness.batches.get(submitted[0])).priority == 20


async def test_a_limit_on_credits_asks_once(context: UiContext, tmp_path: Path) -> None:
    context.settings.update(ask_above_credits=1)
    async with engine_beside_sandbox(tmp_path) as (_, harness):
        before = await finished(harness, [local(path) for path in invoice_samples()[:2]])
        async with shown_dialog(harness, context, before) as (dialog, submitted):
            await until(lambda: "credits" in dialog.cost.text())
            QTest.mouseClick(dialog.submit, LEFT)
            question: Any = dialog.findChildren(
                QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
            )
            [asked] = [widget for widget in question if hasattr(widget, "agree")]
            assert asked.text().startswith(
                "Submit 2 inputs?\nThe key belongs to Invoices · ann@example.com.\n"
            )
            assert dialog.cost.text().endswith("\nThe key belongs to Invoices · ann@example.com.")
            assert submitted == []
            QTest.mouseClick(asked.agree, LEFT)
            await until(lambda: not dialog.isVisible())
        assert len(submitted) == 1


async def test_a_submission_that_fails_leaves_the_dialog_and_no_batch(
    context: UiContext, tmp_path: Path
) -> None:
    async with engine_beside_sandbox(tmp_path) as (sandbox, harness):
        before = await finished(harness, [local(path) for path in invoice_samples()[:2]])
        async with shown_dialog(harness, context, before) as (dialog, submitted):
            await until(lambda: "credits" in dialog.cost.text())
            sandbox.plan_faults(
                {"operation": "getExtractorVersion", "nth": 1, "kind": "status",
                             "status": 403, "code": "FORBIDDEN"}
            )  # fmt: skip
            QTest.mouseClick(dialog.submit, LEFT)
            await until(dialog.banner.isVisible)
            assert submitted == []
            assert dialog.submit.isEnabled()
            assert len(await harness.batches.list()) == 1


async def test_inputs_that_were_never_sent_are_counted_and_stay_out(tmp_path: Path) -> None:
    path = invoice_samples()[0]
    inputs = [
        local(path, metadata={"client": "C-1"}, folder="in"),
        local(path, blocked_reason="empty"),
        local(path, skipped_reason="duplicate"),
    ]
    async with engine_beside_sandbox(tmp_path) as (_, harness):
        before = await finished(harness, inputs)
        found = await repeats_of(harness).inputs(before.id)
        [spec] = found.specs
        assert (spec.metadata, spec.folder) == ({"client": "C-1"}, "in")
        assert (found.never_sent, found.missing) == (2, ())


async def test_files_at_extend_and_adopted_runs_that_are_gone_say_so(tmp_path: Path) -> None:
    async with engine_beside_sandbox(tmp_path, "--files", "2") as (_, harness):
        files = await harness.remote(2)
        inputs = [
            InputSpec(InputKind.REMOTE, file.name, file.id, file_id=file.id) for file in files
        ]
        before = await finished(harness, [*inputs, InputSpec(InputKind.URL, "run", "")])
        guard = FileGuard(ACCOUNT_ID, harness.journal)
        await FilesService(harness.client, guard).delete([files[0].id])
        found = await repeats_of(harness).inputs(before.id)
        problems = [item.problem for item in found.inputs]
        assert problems == [RepeatProblem.DELETED, None, RepeatProblem.UNKNOWN]


async def test_a_locked_file_needs_its_password_again(tmp_path: Path) -> None:
    [path] = copies(tmp_path, 1)
    spec = local(path, upload=UploadOptions(needs_password=True))
    async with engine_beside_sandbox(tmp_path) as (_, harness):
        harness.passwords.put(InputKind.LOCAL, str(path), "secret")
        before = await finished(harness, [spec])
        await delete_files(harness, before)
        assert (await repeats_of(harness).inputs(before.id)).missing == ()
        harness.passwords.put(InputKind.LOCAL, str(path), "")
        [item] = (await repeats_of(harness).inputs(before.id)).missing
        assert item.problem is RepeatProblem.PASSWORD


async def test_the_batch_shown_leads_to_the_one_it_runs_again(
    context: UiContext, tmp_path: Path
) -> None:
    parent = QWidget()
    banner = InlineBanner(context.icons, parent)
    row = AgainOfRow(PaneTasks(context.tasks, "x", banner, BusyBar(context.theme, parent)))
    async with engine_beside_sandbox(tmp_path) as (_, harness):
        before = await finished(harness, [local(invoice_samples()[0])])
        found = await repeats_of(harness).inputs(before.id)
        again = await harness.batches.run_again(before.id, await harness.terms("More"), found.specs)
        row.bind(harness.batches)
        compared: list[Batch] = []
        row.compare_requested.connect(compared.append)
        shown: list[BatchId] = []
        row.show_requested.connect(shown.append)
        row.show_batch(before)
        assert row.isHidden()
        row.show_batch(await harness.batches.wait_until_done(again))
        await until(lambda: not row.isHidden())
        assert row.words.full_text() == f"Runs again of “March”, version {before.pinned_version}"
        QTest.mouseClick(row.compare, LEFT)
        QTest.mouseClick(row.go, LEFT)
        assert ([item.id for item in compared], shown) == ([before.id], [before.id])
        await harness.batches.delete_from_history(before.id)
        row.show_batch(None)
        row.show_batch(await harness.batches.get(again))
        await until(lambda: not row.isHidden())
        assert row.words.full_text() == "Runs a batch again that is no longer in the history"
        assert row.compare.isHidden()
    parent.deleteLater()
