"""Inputs that were extracted before: the rows say so; they are skipped, run again, or exported."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QFileDialog

from extend_desktop.domain.drafts import EXTRACTED, DraftState
from extend_desktop.domain.earlier_results import EarlierResult
from extend_desktop.domain.exports import ExportFormat
from extend_desktop.domain.ids import BatchId, ExtractorId, InputId
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.composer.pane import ComposerPane
from extend_desktop.ui.views.exports.dialog import ExportDialog
from tests.helpers.call_count import calls_during
from tests.helpers.fake_workspace import NOW, FakeAccount, batch
from tests.helpers.pane_fixtures import click, column_texts, trigger, until

OUTCOME = 4


async def staged(pane: ComposerPane, account: FakeAccount) -> None:
    """Stage three inputs, of which two have a result, and choose the extractor."""
    for number, name in enumerate(("a.pdf", "b.pdf")):
        account.extracted.results[name] = EarlierResult(
            BatchId("b1"), "November invoices", InputId(number), NOW
        )
    account.staging.stage("a.pdf", "b.pdf", "c.pdf")
    picker = pane.terms.extractor
    await until(picker.isEnabled)
    picker.setCurrentIndex(picker.findData(ExtractorId("ex_0")))
    await until(lambda: not pane.earlier.row.isHidden())


def states(account: FakeAccount) -> list[tuple[DraftState, str | None]]:
    return [(row.state, row.reason_code) for row in account.staging.drafts]


async def test_a_long_list_that_stays_as_it_is_is_looked_through_once(
    context: UiContext, pane: ComposerPane, account: FakeAccount
) -> None:
    """Each plan that is told asks for it: of a hundred thousand rows that held the loop."""
    await staged(pane, account)
    account.staging.stage(*(f"{number}.pdf" for number in range(3_000)))
    await context.tasks.idle()
    looked_up = len(account.extracted.asked)
    plan = account.staging.plan
    assert calls_during(lambda: pane.earlier.refresh(plan)) < 300
    account.staging.change(
        replace(account.staging.drafts[-1], spec=replace(account.staging.drafts[-1].spec, name="z"))
    )
    await context.tasks.idle()
    assert looked_up < len(account.extracted.asked) <= looked_up + 1


READY, SKIPPED = (DraftState.READY, None), (DraftState.SKIPPED, EXTRACTED)


async def test_rows_say_it_and_are_skipped_with_a_way_back(
    pane: ComposerPane, account: FakeAccount
) -> None:
    await staged(pane, account)
    assert account.extracted.asked == [("ex_0", "2.0")]
    assert pane.earlier.row.text().startswith("2 inputs were already extracted")
    await until(
        lambda: (
            column_texts(pane.list.table, OUTCOME)
            == ["Again: extracted before", "Again: extracted before", "Upload"]
        )
    )
    click(pane.earlier.row.skip)
    assert states(account) == [SKIPPED, SKIPPED, READY]
    assert pane.earlier.row.text() == ""
    assert pane.submit_button.text() == "Submit 1 input"
    pane.undo()
    assert states(account) == [READY] * 3


async def test_hundreds_are_skipped_while_the_window_goes_on(
    pane: ComposerPane, account: FakeAccount
) -> None:
    names = [f"{number}.pdf" for number in range(502)]
    account.extracted.results = {
        name: EarlierResult(BatchId("b1"), "November", InputId(number))
        for number, name in enumerate(names)
    }
    account.staging.stage(*names)
    picker = pane.terms.extractor
    await until(picker.isEnabled)
    picker.setCurrentIndex(picker.findData(ExtractorId("ex_0")))
    await until(lambda: pane.earlier.row.text().startswith("502 inputs"))
    click(pane.earlier.row.skip)
    await until(lambda: set(states(account)) == {SKIPPED})
    pane.undo()
    await until(lambda: set(states(account)) == {READY})


async def test_running_them_again_is_asked_once(pane: ComposerPane, account: FakeAccount) -> None:
    await staged(pane, account)
    click(pane.earlier.row.run_again)
    account.staging.stage("d.pdf")
    assert pane.earlier.row.text() == ""
    assert states(account) == [READY] * 4


async def test_another_version_takes_the_skipping_back(
    pane: ComposerPane, account: FakeAccount
) -> None:
    await staged(pane, account)
    click(pane.earlier.row.skip)
    account.extracted.results = {}
    pane.terms.version.setCurrentIndex(pane.terms.version.findData("1.0"))
    await until(lambda: states(account) == [READY] * 3)
    assert account.extracted.asked[-1] == ("ex_0", "1.0")


async def test_one_row_is_skipped_and_sent_by_its_menu(
    pane: ComposerPane, account: FakeAccount
) -> None:
    await staged(pane, account)
    await until(lambda: pane.list.model.rowCount() == 3)
    pane.list.table.selectRow(0)
    trigger(pane.list._menu(), "Skip: extracted before")
    assert states(account) == [SKIPPED, READY, READY]
    trigger(pane.list._menu(), "Send again: extracted before")
    assert states(account) == [READY] * 3


async def asked(pane: ComposerPane) -> ExportDialog:
    """Click Export, and wait for the dialog."""
    before = len(pane.findChildren(ExportDialog))
    click(pane.earlier.row.export)
    await until(lambda: len(pane.findChildren(ExportDialog)) > before)
    return pane.findChildren(ExportDialog)[-1]


async def test_the_earlier_results_are_exported_and_nothing_else_of_their_batch(
    pane: ComposerPane, account: FakeAccount
) -> None:
    account.batches.put(batch("b1"))
    await staged(pane, account)
    dialog = await asked(pane)
    assert dialog.what.earlier.text() == "The earlier results: 2 documents"
    request = dialog.request()
    assert (request.batch_ids, request.input_ids) == (("b1",), {InputId(0), InputId(1)})
    dialog.reject()


async def test_the_results_of_several_batches_are_exported_by_the_dialog_in_any_format(
    pane: ComposerPane, account: FakeAccount
) -> None:
    account.batches.put(batch("b1"), batch("b2"))
    await staged(pane, account)
    first = account.staging.drafts[0]
    assert first.extracted is not None
    elsewhere = replace(first.extracted, batch_id=BatchId("b2"))
    account.staging.change(replace(first, extracted=elsewhere))
    dialog = await asked(pane)
    dialog.tabs.setCurrentWidget(dialog.what)
    assert dialog.what.earlier.isVisible()
    assert dialog.what.earlier.text() == "The earlier results: 2 documents of 2 batches"
    assert not dialog.what.whole.isVisible()
    dialog.how.format.setCurrentIndex(dialog.how.format.findData(ExportFormat.XLSX))
    request = dialog.request()
    assert set(request.batch_ids) == {"b1", "b2"}
    assert request.input_ids == {InputId(0), InputId(1)}
    assert request.options.format is ExportFormat.XLSX
    # Of a part of several batches there are no originals to rename, nor a batch to delete.
    assert dialog.how.then_rename.isHidden()
    assert dialog.how.then_delete.isHidden()
    click(dialog.go_on)
    await until(lambda: pane.findChildren(QFileDialog))
    chooser = pane.findChildren(QFileDialog)[-1]
    assert chooser.defaultSuffix() == "xlsx"
    [suggested] = chooser.selectedFiles()
    assert suggested.endswith("earlier results.xlsx")
    chooser.reject()
