"""The terms of a batch and Submit: pickers, priority, name, the plan, failures that lose nothing."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionSlider
from pytestqt.qtbot import QtBot

from extend_desktop.domain.accounts import Generation
from extend_desktop.domain.drafts import DraftState
from extend_desktop.domain.errors import AccessError, ConnectivityError
from extend_desktop.domain.extractors import Extractor, ExtractorVersion
from extend_desktop.domain.ids import ExtractorId
from extend_desktop.presentation.connection import LEGACY_TITLE
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.composer.pane import ComposerPane
from tests.helpers.fake_workspace import NOW, FakeAccount
from tests.helpers.pane_fixtures import built, click, column_texts, shown, until

LOCAL_NOW = NOW.astimezone()
MOMENT = f"{LOCAL_NOW.day} {LOCAL_NOW:%b %H:%M}"


async def pick(pane: ComposerPane, typed: str = "inv") -> None:
    """Type into the extractor picker and take the only match, as the operator does."""
    picker = pane.terms.extractor
    await until(picker.isEnabled)
    picker.setFocus()
    field = picker.lineEdit()
    assert field is not None
    field.selectAll()
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    await until(lambda: pane.terms.version.version is not None)


async def ready(pane: ComposerPane, account: FakeAccount) -> None:
    account.staging.stage("a.pdf", "b.pdf")
    await pick(pane)
    await until(lambda: pane.list.model.rowCount() == 2)
    assert pane.submit_button.isEnabled()


async def test_typing_part_of_a_name_picks_the_extractor_and_pins_the_latest(
    pane: ComposerPane,
) -> None:
    await pick(pane, "voices")
    picked = pane.terms.extractor.extractor
    assert picked is not None
    assert picked.name == "Invoices (US)"
    assert pane.terms.version.currentText() == "Latest published · 2.0"
    offered = [pane.terms.version.itemText(row) for row in range(pane.terms.version.count())]
    assert offered == ["Latest published · 2.0", "Draft", "2.0", "1.0"]


async def test_extractors_used_last_come_first(pane: ComposerPane, account: FakeAccount) -> None:
    account.batches.recent = (ExtractorId("ex_2"), ExtractorId("gone"), ExtractorId("ex_1"))
    pane.terms.load_extractors(refresh=True)
    picker = pane.terms.extractor
    await until(lambda: picker.itemText(0) == "Receipts")
    offered = [picker.itemText(row) for row in range(picker.count())]
    assert offered == ["Receipts", "Leases", "Invoices (US)"]


async def test_versions_say_when_they_were_made_and_what_for(pane: ComposerPane) -> None:
    version = ExtractorVersion("v", ExtractorId("ex_0"), "2.0", "Adds <b>tax</b>", NOW)
    pane.terms.version.offer((version,))
    tip = pane.terms.version.itemData(1, Qt.ItemDataRole.ToolTipRole)
    assert f"Made {LOCAL_NOW:%Y-%m-%d %H:%M}<br>Adds &lt;b&gt;tax&lt;/b&gt;" in tip


async def test_text_that_means_no_extractor_does_not_stay(pane: ComposerPane) -> None:
    await pick(pane)
    field = pane.terms.extractor.lineEdit()
    assert field is not None
    field.selectAll()
    QTest.keyClicks(field, "nonsense")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "Invoices (US)"


async def test_hostile_extractor_names_are_plain(pane: ComposerPane, account: FakeAccount) -> None:
    name = "<b>Invoices</b>\n<img src=x>"
    account.extractors.extractors = (Extractor(ExtractorId("ex_9"), name, None, None),)
    pane.terms.load_extractors(refresh=True)
    await until(lambda: pane.terms.extractor.count() == 1)
    assert pane.terms.extractor.itemText(0) == "<b>Invoices</b> <img src=x>"


async def test_the_last_used_extractor_comes_first_next_time(
    pane: ComposerPane, account: FakeAccount, context: UiContext
) -> None:
    await ready(pane, account)
    pane.submit()
    await until(lambda: account.batches.submitted)
    await until(lambda: not account.staging.drafts)
    assert context.settings.current.last_extractors == {"account-1": "ex_0"}
    pane.bind(account.workspace())
    await until(lambda: pane.terms.version.version is not None)
    picked = pane.terms.extractor.extractor
    assert picked is not None
    assert picked.id == "ex_0"


async def test_extractors_that_cannot_be_loaded_say_so_and_retry(
    qtbot: QtBot, context: UiContext
) -> None:
    account = FakeAccount()
    account.extractors.error = ConnectivityError("timeout")
    pane = built(context, ComposerPane)
    qtbot.addWidget(pane)
    pane.bind(account.workspace())
    shown(pane)
    account.staging.stage("a.pdf")
    await until(pane.banner.text)
    assert not pane.terms.extractor.isEnabled()
    assert "could not be loaded" in pane.plan.reason.full_text()
    account.extractors.error = None
    retry = next(item for item in pane.banner.findChildren(QPushButton) if item.text() == "Retry")
    click(retry)
    await until(pane.terms.extractor.isEnabled)
    assert pane.banner.text() == ""


async def test_versions_that_cannot_be_loaded_say_so(
    pane: ComposerPane, account: FakeAccount
) -> None:
    account.extractors.versions_error = ConnectivityError("refused")
    await until(pane.terms.extractor.isEnabled)
    pane.terms.extractor.setCurrentIndex(1)
    await until(pane.banner.text)
    assert pane.terms.version.version is None
    assert not pane.submit_button.isEnabled()


async def test_pickers_say_that_they_load(qtbot: QtBot, context: UiContext) -> None:
    account = FakeAccount()
    account.extractors.gate.shut()
    pane = built(context, ComposerPane)
    qtbot.addWidget(pane)
    pane.bind(account.workspace())
    field = pane.terms.extractor.lineEdit()
    assert field is not None
    assert field.placeholderText() == "Loading extractors…"
    account.extractors.gate.open()
    await until(pane.terms.extractor.isEnabled)


async def test_slider_and_number_go_together_and_say_what_they_mean(pane: ComposerPane) -> None:
    priority = pane.terms.priority
    assert priority.priority is None
    assert priority.text() == "Extend's default"
    assert "Not sent" in priority.slider.toolTip()
    assert not priority.unset.isVisible()
    slider = priority.slider
    width_px = slider.width()
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    handle = slider.style().subControlRect(
        QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, slider
    )
    button, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(slider, button, plain, handle.center())
    QTest.mouseMove(slider, QPoint(0, handle.center().y()))
    QTest.mouseRelease(slider, button, plain, QPoint(0, handle.center().y()))
    assert priority.priority == 1
    assert slider.width() == width_px
    assert priority.spin.value() == 1
    assert priority.text() == "Urgent; lower runs first"
    priority.spin.setFocus()
    priority.spin.selectAll()
    QTest.keyClicks(priority.spin, "95")
    assert slider.value() == 95
    assert priority.text() == "Lowest; lower runs first"
    assert "Sent with the batch" in slider.toolTip()
    click(priority.unset)
    assert (priority.priority, priority.spin.value(), slider.value()) == (None, 50, 50)
    assert priority.text() == "Extend's default"
    # The number that stood there already is a choice when it is typed.
    priority.spin.setFocus()
    priority.spin.selectAll()
    QTest.keyClicks(priority.spin, "50")
    assert (priority.priority, priority.text()) == (50, "Normal; lower runs first")


async def test_submit_says_what_is_missing_until_it_is_possible(
    pane: ComposerPane, account: FakeAccount
) -> None:
    await until(pane.terms.extractor.isEnabled)
    assert not pane.submit_button.isEnabled()
    assert "Nothing to send yet" in pane.plan.plan.full_text()
    rows = account.staging.stage("a.pdf", state=DraftState.CHECKING)
    assert pane.plan.reason.full_text() == "Checking 1 input…"
    account.staging.change(replace(rows[0], state=DraftState.BLOCKED, reason_code="empty"))
    assert pane.plan.reason.full_text() == "None of these can be sent"
    account.staging.stage("b.pdf")
    assert pane.plan.reason.full_text() == "Choose an extractor"
    assert "Choose an extractor" in pane.submit_button.toolTip()
    await pick(pane)
    assert pane.submit_button.isEnabled()
    assert pane.plan.reason.full_text() == ""
    assert "1 input → 1 batch run" in pane.plan.plan.full_text()


async def test_submit_makes_the_batch_and_empties_the_list(
    qtbot: QtBot, pane: ComposerPane, account: FakeAccount
) -> None:
    await ready(pane, account)
    account.staging.stage("empty.pdf", state=DraftState.BLOCKED, reason_code="empty")
    pane.terms.priority.slider.setValue(20)
    received: list[object] = []
    pane.submitted.connect(received.append)
    click(pane.submit_button)
    await until(lambda: received)
    [(terms, drafts)] = account.batches.submitted
    assert terms.name == f"Invoices (US) {MOMENT}"
    assert (terms.version, terms.priority) == ("latest", 20)
    assert [draft.spec.name for draft in drafts] == ["a.pdf", "b.pdf", "empty.pdf"]
    assert not account.staging.drafts
    assert pane.list.model.rowCount() == 0


async def test_the_list_goes_and_the_batch_comes_in_turns_of_their_own(
    pane: ComposerPane, account: FakeAccount
) -> None:
    await ready(pane, account)
    turns: list[str] = []
    loop = asyncio.get_running_loop()

    def note(_: object) -> None:
        loop.call_soon(turns.append, "after the list")

    account.staging.removed.subscribe(note)
    pane.submitted.connect(lambda _: turns.append("batch"))
    click(pane.submit_button)
    await until(lambda: "batch" in turns)
    assert turns == ["after the list", "batch"]


async def test_what_was_sent_does_not_come_back_by_undo(
    pane: ComposerPane, account: FakeAccount
) -> None:
    await ready(pane, account)
    pane.submit()
    await until(lambda: not account.staging.drafts)
    pane.undo()
    assert not account.staging.drafts


async def test_a_refused_submit_keeps_everything_and_retries(
    pane: ComposerPane, account: FakeAccount
) -> None:
    await ready(pane, account)
    pane.terms.name.setFocus()
    pane.terms.name.selectAll()
    QTest.keyClicks(pane.terms.name, "My batch")
    account.batches.error = AccessError("payment_required", request_id="req_77")
    click(pane.submit_button)
    await until(pane.banner.text)
    assert column_texts(pane.list.table, 0) == ["a.pdf", "b.pdf"]
    assert pane.terms.name.text() == "My batch"
    assert pane.submit_button.isEnabled()
    account.batches.error = None
    retry = next(item for item in pane.banner.findChildren(QPushButton) if item.text() == "Retry")
    click(retry)
    await until(lambda: account.batches.submitted)
    assert account.batches.submitted[0][0].name == "My batch"
    await until(lambda: not account.staging.drafts)


async def test_a_second_click_while_submitting_sends_nothing_twice(
    pane: ComposerPane, account: FakeAccount
) -> None:
    await ready(pane, account)
    account.batches.gate.shut()
    pane.submit()
    assert not pane.submit_button.isEnabled()
    assert pane.plan.reason.full_text() == "Submitting…"
    pane.submit()
    late = account.staging.stage("late.pdf")
    account.batches.gate.open()
    await until(lambda: len(account.staging.drafts) == 1)
    assert len(account.batches.submitted) == 1
    assert account.staging.drafts == tuple(late)


async def test_a_submission_outlives_a_change_of_account(
    pane: ComposerPane, account: FakeAccount
) -> None:
    await ready(pane, account)
    received: list[object] = []
    pane.submitted.connect(received.append)
    account.batches.gate.shut()
    pane.submit()
    other = FakeAccount(account_id="account-2")
    pane.bind(other.workspace())
    await ready(pane, other)
    account.batches.gate.open()
    await until(lambda: not account.staging.drafts)
    assert received == []
    assert len(other.staging.drafts) == 2
    click(pane.submit_button)
    await until(lambda: other.batches.submitted)
    await until(lambda: received)


async def test_a_legacy_account_says_why_there_are_no_batches(
    qtbot: QtBot, context: UiContext
) -> None:
    account = FakeAccount(generation=Generation.LEGACY)
    pane = built(context, ComposerPane)
    qtbot.addWidget(pane)
    pane.bind(account.workspace())
    shown(pane)
    account.staging.stage("a.pdf")
    assert tr(LEGACY_TITLE) in pane.notice.text()
    assert not pane.submit_button.isEnabled()
    assert pane.plan.reason.full_text() == tr(LEGACY_TITLE)
    pane.submit()
    assert not account.batches.submitted


async def test_the_name_follows_the_extractor_until_it_is_typed(pane: ComposerPane) -> None:
    await pick(pane)
    assert pane.terms.name.text() == f"Invoices (US) {MOMENT}"
    pane.terms.extractor.setCurrentIndex(2)
    assert pane.terms.name.text() == f"Receipts {MOMENT}"
    pane.terms.name.selectAll()
    QTest.keyClicks(pane.terms.name, "Week 46")
    pane.terms.extractor.setCurrentIndex(0)
    assert pane.terms.batch_name() == "Week 46"
