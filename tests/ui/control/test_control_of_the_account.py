"""What the operator does to all batches and to the account: pause all, adopt, a hold, a new key."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.credentials import KeyLocation
from extend_desktop.domain.errors import AccessError, RequestError
from extend_desktop.domain.ids import AccountId, BatchId
from extend_desktop.domain.settings import Settings
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.main_window import MainWindow
from extend_desktop.ui.settings_store import SettingsStore
from extend_desktop.ui.views.batches.states import subtitle_of
from extend_desktop.ui.views.dialogs.adopt import AdoptDialog
from extend_desktop.ui.views.dialogs.key import KeyDialog
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from extend_desktop.ui.views.window.hold_banner import HoldBanner
from tests.helpers import control_fixtures as scenes
from tests.helpers.fake_workspace import FakeAccount
from tests.helpers.pane_fixtures import click, shown, until
from tests.helpers.session_parts import SessionParts

SAMPLES = Path(__file__).parents[3] / "resources" / "samples"
OFFICE = Account(AccountId("office"), "Office", "https://api.extend.ai")


class AccountHarness:
    """The window over a session in memory with batches in every state of control."""

    def __init__(self, context: UiContext) -> None:
        self.parts = SessionParts(Settings(accounts=(OFFICE,), active_account=OFFICE.id))
        self.parts.credentials.keys[OFFICE.id] = "sk_old"
        self.batches = self.parts.account.batches
        scenes.fill(self.batches)
        self.context = replace(context, settings=SettingsStore(self.parts.settings, context.tasks))
        self.window = MainWindow(self.context, self.parts.session, SAMPLES)
        self.window.show()

    async def start(self) -> None:
        self.window.open_at_start((), sandbox=False)
        await until(lambda: self.window.work.batches.model.rowCount() == 6)
        self.window.activateWindow()
        await until(self.window.isActiveWindow)

    async def end(self) -> None:
        self.window.close()
        await self.context.tasks.idle()
        await self.parts.session.close()
        self.window.deleteLater()


@pytest_asyncio.fixture
async def harness(context: UiContext) -> AsyncIterator[AccountHarness]:
    made = AccountHarness(context)
    await made.start()
    yield made
    await made.end()


def visible_buttons(parent: QWidget) -> list[str]:
    return [item.text() for item in parent.findChildren(QPushButton) if item.isVisible()]


def press(parent: QWidget, text: str) -> None:
    click(
        next(
            item
            for item in parent.findChildren(QPushButton)
            if item.text() == text and item.isVisible()
        )
    )


def command(harness: AccountHarness, text: str) -> None:
    next(action for action in harness.window.menus.actions if action.text() == text).trigger()


async def test_ctrl_r_retries_what_failed_in_the_selected_batch(harness: AccountHarness) -> None:
    harness.window.work.batches.select(scenes.ENDED)
    await until(lambda: harness.window.work.detail.title() == "Receipts wk 46")
    QTest.keyClick(harness.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: harness.batches.calls)
    assert harness.batches.calls == [("retry", (scenes.ENDED, None, None))]


async def test_the_batch_menu_cancels_the_selected_batch(harness: AccountHarness) -> None:
    harness.window.work.batches.select(scenes.RUNNING)
    await until(lambda: harness.window.work.detail.title() == "November invoices")
    command(harness, "Cancel the batch…")
    assert any(
        item.windowTitle() == "Cancel the batch" for item in harness.window.findChildren(QWidget)
    )


async def test_pause_all_and_resume_all(harness: AccountHarness) -> None:
    header = harness.window.work.batches.header
    assert header.pause_all.isEnabled()
    assert not header.resume_all.isEnabled()
    click(header.pause_all)
    await until(header.resume_all.isEnabled)
    command(harness, "Resume all")
    await until(lambda: not header.resume_all.isEnabled())
    command(harness, "Pause all")
    await until(header.resume_all.isEnabled)
    assert [command for command, _ in harness.batches.calls] == [
        "pause_all",
        "resume_all",
        "pause_all",
    ]


async def adopting(harness: AccountHarness) -> AdoptDialog:
    command(harness, "Adopt a batch run…")
    dialog = harness.window.findChild(AdoptDialog)
    assert dialog is not None
    await until(dialog.run_id.isVisible)
    return dialog


async def test_an_adopted_batch_run_is_selected(harness: AccountHarness) -> None:
    dialog = await adopting(harness)
    assert not dialog.adopt.isEnabled()
    QTest.keyClicks(dialog.run_id, " bpr_42 ")
    QTest.keyClicks(dialog.name, "From the night job")
    harness.batches.gate.shut()
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    await until(lambda: harness.batches.calls)
    assert dialog.adopt.text() == "Reading…"
    assert not dialog.adopt.isEnabled()
    harness.batches.gate.open()
    await until(lambda: harness.window.work.batches.current() == BatchId("of-bpr_42"))
    assert harness.batches.calls == [("adopt", ("bpr_42", "From the night job"))]
    assert not any(item.isVisible() for item in harness.window.findChildren(AdoptDialog))


async def test_a_link_is_no_id_and_another_prefix_only_doubtful(harness: AccountHarness) -> None:
    dialog = await adopting(harness)
    dialog.run_id.setText("https://dashboard.extend.ai/x")
    assert "id alone" in dialog.problem.full_text()
    assert not dialog.adopt.isEnabled()
    dialog.run_id.setText("exr_42")
    assert "single run" in dialog.problem.full_text()
    assert dialog.adopt.isEnabled()
    dialog.run_id.setText("x" * 256)
    assert not dialog.adopt.isEnabled()
    dialog.run_id.setText("bpr_1")
    assert not dialog.problem.isVisible()


async def test_an_unknown_id_says_so_and_can_be_mended(harness: AccountHarness) -> None:
    dialog = await adopting(harness)
    harness.batches.verb_error = RequestError("not_found")
    dialog.run_id.setText("bpr_9")
    click(dialog.adopt)
    await until(dialog.banner.text)
    assert "no such object" in dialog.banner.text()
    assert not dialog.run_id.isReadOnly()
    assert dialog.adopt.isEnabled()


async def test_a_batch_run_that_is_followed_already_is_shown(harness: AccountHarness) -> None:
    dialog = await adopting(harness)
    harness.batches.verb_error = RequestError(
        "already_known", batch_id=scenes.ENDED, name="Receipts wk 46"
    )
    dialog.run_id.setText("bpr_9")
    click(dialog.adopt)
    await until(lambda: "Receipts wk 46" in dialog.banner.text())
    press(dialog.banner, "Show it")
    await until(lambda: harness.window.work.batches.current() == scenes.ENDED)


async def test_leaving_while_it_reads_adopts_nothing(harness: AccountHarness) -> None:
    dialog = await adopting(harness)
    harness.batches.gate.shut()
    dialog.run_id.setText("bpr_9")
    click(dialog.adopt)
    await until(lambda: harness.batches.calls)
    click(dialog.leave)
    await until(lambda: not harness.context.tasks.is_running("adopt.adopt"))
    assert BatchId("of-bpr_9") not in harness.batches.known


async def test_a_hold_stands_above_the_panes_and_in_the_status_line(
    harness: AccountHarness,
) -> None:
    hold = harness.window.hold
    assert not hold.isVisible()
    harness.batches.come_to_hold(scenes.hold_of("payment_required"))
    assert hold.isVisible()
    assert "Credits ran out: everything is paused" in hold.notice.text()
    assert visible_buttons(hold) == ["Try again", "Copy request id"]
    assert "credits ran out" in harness.window.status.state.text()
    press(hold, "Try again")
    await until(lambda: not hold.isVisible())
    assert harness.batches.calls == [("release", None)]
    assert harness.window.status.state.text() == "Connected"


async def test_a_hold_that_cannot_be_lifted_says_why_and_stays(harness: AccountHarness) -> None:
    harness.batches.come_to_hold(scenes.hold_of("payment_required"))
    harness.batches.verb_error = AccessError("payment_required")
    press(harness.window.hold, "Try again")
    await until(harness.window.hold.error.text)
    assert harness.window.hold.notice.isVisible()


async def test_a_refused_key_asks_for_a_new_one_and_tries_it_first(harness: AccountHarness) -> None:
    harness.batches.come_to_hold(scenes.hold_of("unauthorized"))
    assert visible_buttons(harness.window.hold)[0] == "Enter a new key…"
    press(harness.window.hold, "Enter a new key…")
    dialog = harness.window.findChild(KeyDialog)
    assert dialog is not None
    assert dialog.key.echoMode() is QLineEdit.EchoMode.Password
    assert not dialog.save.isEnabled()
    QTest.keyClicks(dialog.key, "sk_wrong")
    harness.parts.api.error = AccessError("unauthorized")
    QTest.keyClick(dialog.key, Qt.Key.Key_Return)
    await until(dialog.banner.text)
    assert harness.parts.credentials.keys[OFFICE.id] == "sk_old"
    harness.parts.api.error = None
    harness.batches.hold = None
    dialog.key.setText("sk_ne w")
    place = dialog.save.pos()
    click(dialog.save)
    assert dialog.banner.text().startswith("This cannot be an API key")
    dialog.layout()
    assert dialog.save.pos() == place
    dialog.key.setText("Bearer sk_new")
    click(dialog.save)
    await until(lambda: harness.parts.credentials.keys[OFFICE.id] == "sk_new")
    await until(lambda: not harness.window.hold.isVisible())
    assert harness.parts.session.current is not None
    await until(
        lambda: not any(item.isVisible() for item in harness.window.findChildren(KeyDialog))
    )


async def test_batches_a_hold_paused_wait_for_resume_all_after_it(harness: AccountHarness) -> None:
    held = replace(harness.batches.known[scenes.RUNNING], pause_reason="unauthorized")
    await harness.batches.pause(held.id)
    harness.batches.come_to_hold(scenes.hold_of("unauthorized"))
    harness.batches.announce(replace(harness.batches.known[held.id], pause_reason="unauthorized"))
    pane = harness.window.work.batches
    await until(lambda: "1 paused" in subtitle_of(pane.model.batches))
    assert pane.notice.text() == ""
    harness.batches.come_to_hold(None)
    assert pane.notice.text() == "1 batch waits to go on"


async def test_a_key_from_the_environment_is_not_asked_for(context: UiContext) -> None:
    account = FakeAccount()
    account.batches.hold = scenes.hold_of("unauthorized")
    banner = shown(HoldBanner(context))
    banner.bind(replace(account.workspace(), key_location=KeyLocation.ENVIRONMENT))
    assert visible_buttons(banner) == ["Try again", "Copy request id"]
    assert "EXTEND_API_KEY" in banner.notice.text()
    banner.bind(None)
    assert not banner.isVisible()
    banner.deleteLater()


async def test_another_account_is_not_shown_the_hold_of_this_one(harness: AccountHarness) -> None:
    harness.batches.come_to_hold(scenes.hold_of("forbidden"))
    assert visible_buttons(harness.window.hold)[:2] == ["Try again", "Enter a new key…"]
    harness.batches.hold = None
    harness.window.opener.open_sandbox()
    await until(lambda: "Sandbox" in harness.window.windowTitle())
    assert not harness.window.hold.isVisible()


async def test_a_running_batch_is_deleted_from_history_only_after_a_yes_to_what_is_open(
    harness: AccountHarness,
) -> None:
    pane = harness.window.work.batches
    pane.select(scenes.RUNNING)
    command(harness, "Delete from history…")
    await until(lambda: pane.findChild(QuestionDialog) is not None)
    question = pane.findChild(QuestionDialog)
    assert question is not None
    assert "8 inputs are at Extend: each goes on there and may be charged" in question.text()
    click(question.leave)
    assert harness.batches.calls == []
