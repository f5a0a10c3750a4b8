"""Two accounts by mouse and keys: a batch of the first one ends while the second one is shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from extend_desktop.domain.accounts import AccountColor
from extend_desktop.domain.batches import BatchStatus
from extend_desktop.ui.views.accounts.dialog import AccountDialog
from tests.helpers.real_window import RealWindow, opened, real_window
from tests.helpers.sandbox_process import TEST_KEY, start_sandbox
from tests.helpers.ui_driver import click, click_when_on, open_dialog, type_into, until
from tests.helpers.ui_steps import batch_status, show_page, submit_invoices, take_picture


async def connect(real: RealWindow, url: str, name: str) -> None:
    form = real.window.first_run.account.form
    await until(form.isVisible, "the form of a new account")
    click(form.region)
    QTest.keyClick(form.region.view(), Qt.Key.Key_End)
    QTest.keyClick(form.region.view(), Qt.Key.Key_Return)
    await until(form.url.isVisible, "the field for the address")
    type_into(form.name, name)
    type_into(form.url, url)
    type_into(form.key, TEST_KEY)
    await click_when_on(real.window.first_run.account.open)
    await until(lambda: _shown(real) == name, f"{name} to open")
    await opened(real)


def _shown(real: RealWindow) -> str:
    current = real.session.current
    return current.account.name if current is not None else ""


async def choose(real: RealWindow, words: str) -> None:
    """Choose an entry of the account picker with the keys."""
    picker = real.window.header.picker
    click(picker)
    view = picker.view()
    await until(view.isVisible, "the accounts")
    row = picker.findText(words)
    assert row >= 0, words
    QTest.keyClick(view, Qt.Key.Key_Home)
    for _ in range(row):
        QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)


async def test_a_batch_ends_behind_another_account(private_home: Path, tmp_path: Path) -> None:
    slow, other = start_sandbox("--latency-ms", "400"), start_sandbox("--files", "3")
    with slow as north, other as south:
        async with real_window(private_home) as real:
            await connect(real, north.url, "North")
            first = real.workspace
            await until(lambda: first.account.identity, "whose key it is")
            batch_id = await submit_invoices(real, tmp_path)
            await choose(real, "Add account…")
            await connect(real, south.url, "South")
            behind = real.window.account.behind
            await until(behind.isVisible, "what goes on to be said")
            assert behind.text() == "1 batch of North runs on"
            take_picture(real, "accounts-behind")
            await until(behind.isHidden, "the end of the batch")
            assert (await first.batches.get(batch_id)).status is BatchStatus.COMPLETED

            await choose(real, "North")
            await until(lambda: _shown(real) == "North", "the first account again")
            assert real.workspace is first
            await show_page(real, "Monitor")
            await until(lambda: "Finished" in batch_status(real), "its batch")

            await choose(real, "Edit “North”…")
            dialog = await open_dialog(real.window, AccountDialog)
            click(dialog.palette_row.buttons[AccountColor.PURPLE])
            # A click in the middle of the row is beside its words.
            dialog.production.setFocus()
            QTest.keyClick(dialog.production, Qt.Key.Key_Space)
            assert dialog.production.isChecked()
            await click_when_on(dialog.save)
            await until(real.window.account.bar.isVisible, "the bar of production")
            assert real.window.account.bar.words.full_text() == "Production — North — Practice"
            take_picture(real, "accounts-production")
