"""An account on the older generation of the API: files work, batches say why they do not."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from extend_desktop.domain.connection_steps import Step
from tests.helpers.commands import account_of
from tests.helpers.real_window import opened, real_window
from tests.helpers.sandbox_process import TEST_KEY, start_sandbox
from tests.helpers.ui_driver import (
    click,
    click_row,
    click_when_on,
    table_texts,
    type_into,
    until,
)
from tests.helpers.ui_steps import page_filter_and_sort_files, stage, take_picture, write_invoices


async def test_files_can_be_used_and_the_composer_says_why_batches_are_off(
    private_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with start_sandbox("--generation", "legacy", "--files", "250") as sandbox:
        for name, value in account_of(sandbox).items():
            monkeypatch.setenv(name, value)
        async with real_window(private_home) as real:
            await opened(real)
            files, composer = real.window.work.files, real.window.work.composer
            await until(lambda: files.table.model().rowCount() == 100, "the first page")
            assert "older API" in files.notice.text()
            assert "Batches are not available" in composer.notice.text()
            take_picture(real, "legacy")

            first_page = table_texts(files.table, 0)
            await click_when_on(files.footer.next)
            await until(lambda: table_texts(files.table, 0) != first_page, "page 2")
            assert not set(table_texts(files.table, 0)) & set(first_page)
            await click_when_on(files.footer.previous)
            await until(lambda: table_texts(files.table, 0) == first_page, "page 1 again")
            type_into(files.filter.search, "invoice")
            await until(
                lambda: all("invoice" in name.casefold() for name in table_texts(files.table, 0)),
                "only names with the text",
            )
            assert files.table.model().rowCount() > 0

            click_row(files.table, 0)
            assert not files.footer.add.isEnabled()
            await stage(real, write_invoices(tmp_path / "in"))
            assert not composer.submit_button.isEnabled()
            assert "Batches are not available" in composer.submit_button.toolTip()
            assert not files.banner.text()
            assert not composer.banner.text()
            take_picture(real, "legacy-staged")
        assert set(sandbox.state()["calls"]) == {"listFiles"}


async def test_a_host_that_refuses_the_present_version_is_connected_by_hand_and_lists_files(
    private_home: Path,
) -> None:
    with start_sandbox("--generation", "legacy-only", "--files", "250") as sandbox:
        async with real_window(private_home) as real:
            page = real.window.first_run
            await until(page.isVisible, "the first-run page")
            card = page.account
            click(card.form.region)
            QTest.keyClick(card.form.region.view(), Qt.Key.Key_End)
            QTest.keyClick(card.form.region.view(), Qt.Key.Key_Return)
            assert card.form.version.currentText() == "2026-02-09 — current"
            type_into(card.form.url, sandbox.url)
            type_into(card.form.key, TEST_KEY)
            click(card.test)
            await until(card.steps.summary.full_text, "what the test found")
            found = card.steps.text_of(Step.VERSION)
            assert "The host refuses API version 2026-02-09" in found
            take_picture(real, "legacy-connected")
            await click_when_on(card.open)
            await opened(real)
            files = real.window.work.files
            await until(lambda: files.table.model().rowCount() == 100, "the first page")
            await page_filter_and_sort_files(real)
        assert set(sandbox.state()["calls"]) == {"listFiles"}
