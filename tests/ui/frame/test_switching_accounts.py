"""What the window shows is apart for each account, and is there again on the way back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from extend_desktop.domain.batch_options import NO_OPTIONS, BatchOptions
from extend_desktop.domain.ids import AccountId, ExtractorId
from extend_desktop.domain.settings import Settings
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.main_window import MainWindow
from tests.helpers.pane_fixtures import click, until
from tests.helpers.window_scenes import ENDED, RUNNING, fill
from tests.helpers.window_stage import OFFICE, Stage

BRANCH = replace(
    OFFICE, id=AccountId("branch"), name="Branch", base_url="https://api.eu1.extend.ai"
)
FIRST, SECOND = ExtractorId("ex_0"), ExtractorId("ex_1")
OPTIONS = BatchOptions({"advancedOptions": {"citationsEnabled": True}}, ("march",))


@pytest_asyncio.fixture
async def stage(context: UiContext) -> AsyncIterator[Stage]:
    made = Stage(context, Settings(accounts=(OFFICE, BRANCH), active_account=OFFICE.id))
    made.parts.credentials.keys.update({OFFICE.id: "sk_office", BRANCH.id: "sk_branch"})
    fill(made.parts)
    await made.start()
    yield made
    await made.end()


async def switch(stage: Stage, name: str) -> MainWindow:
    picker = stage.window.header.picker
    picker.activated.emit(picker.findText(name))
    await stage.idle()
    current = stage.parts.session.current
    assert current is not None
    assert current.account.name == name
    return stage.window


async def pick(window: MainWindow, extractor: ExtractorId) -> None:
    terms = window.work.composer.terms
    await until(terms.extractor.isEnabled)
    terms.extractor.setCurrentIndex(terms.extractor.findData(extractor))
    await until(lambda: terms.version.count() > 1)


async def test_page_and_filters_come_back(stage: Stage) -> None:
    work = stage.window.work
    staging = work.composer.view
    work.show_page("compose")
    QTest.keyClicks(work.files.filter.search, "invoice_00")
    QTest.keyClick(work.files.filter.search, Qt.Key.Key_Return)
    stage.parts.account.staging.stage("a.pdf", "b.pdf")
    await stage.idle()
    staging.chips.choose(("ready",))
    staging.search.setText("b.p")
    QTest.keyClick(staging.search, Qt.Key.Key_Return)
    await until(lambda: staging.list.model.rowCount() == 1)
    work.show_page("monitor")
    work.batches.open_search()
    QTest.keyClicks(work.batches.search, "receipts")
    QTest.keyClick(work.batches.search, Qt.Key.Key_Return)
    await until(lambda: 0 < work.batches.model.rowCount() < 10)
    found = work.batches.model.rowCount()

    window = await switch(stage, "Branch")
    assert window.work.page.title.key == "monitor", "a new account begins where the window is"
    assert work.files.filter.name_contains == work.files.filter.search.text() == ""
    assert work.batches.search.isHidden()
    await until(lambda: work.batches.model.rowCount() == 10)
    assert (staging.chips.keys, staging.search.text()) == ((), "")
    work.show_page("review")

    await switch(stage, "Office")
    assert work.page.title.key == "monitor"
    assert work.files.filter.name_contains == work.files.filter.search.text() == "invoice_00"
    assert work.batches.search.text() == "receipts"
    await until(lambda: work.batches.model.rowCount() == found)
    assert (staging.chips.keys, staging.search.text()) == (("ready",), "b.p")
    await until(lambda: staging.list.model.rowCount() == 1)
    await switch(stage, "Branch")
    assert work.page.title.key == "review"


async def test_the_batch_looked_at_comes_back(stage: Stage) -> None:
    work = stage.window.work
    await until(lambda: work.batches.model.rowCount() == 10)
    work.batches.select(RUNNING)
    await switch(stage, "Branch")
    await until(lambda: work.batches.model.rowCount() == 10)
    work.batches.select(ENDED)
    await switch(stage, "Office")
    await until(lambda: work.batches.current() == RUNNING)
    await switch(stage, "Branch")
    await until(lambda: work.batches.current() == ENDED)


async def test_the_terms_of_the_next_batch_are_each_accounts_own(stage: Stage) -> None:
    work = stage.window.work
    work.show_page("compose")
    terms, options = work.composer.terms, work.composer.side.options
    await pick(stage.window, SECOND)
    terms.version.pick("1.0")
    picked = terms.version.version
    QTest.keyClicks(terms.name, "Office only")
    terms.name.selectAll()
    QTest.keyClicks(terms.name, "Office only")
    terms.priority.choose(7)
    options.begin_with(OPTIONS)

    await switch(stage, "Branch")
    await until(terms.extractor.isEnabled)
    assert terms.extractor.extractor is None or terms.extractor.extractor.id != SECOND
    assert "Office only" not in terms.batch_name()
    assert terms.priority.priority is None
    assert options.options == NO_OPTIONS, "an override of one account is none of the other's"
    await pick(stage.window, FIRST)

    await switch(stage, "Office")
    await until(lambda: terms.version.version == picked)
    assert terms.extractor.extractor is not None
    assert terms.extractor.extractor.id == SECOND
    assert terms.batch_name() == "Office only"
    assert terms.priority.priority == 7
    assert options.options == OPTIONS
    await switch(stage, "Branch")
    await until(lambda: terms.version.count() > 1)
    assert terms.extractor.extractor is not None
    assert terms.extractor.extractor.id == FIRST


async def test_settings_open_over_another_account_stay_where_they_are(stage: Stage) -> None:
    stage.window.work.show_page("review")
    await switch(stage, "Branch")
    click(stage.window.header.switch.buttons["compose"])
    await switch(stage, "Office")
    assert stage.window.work.page.title.key == "review"
