"""What stayed unconfirmed of the selected batch: the look-up, the question, sending again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QPushButton, QWidget

from extend_desktop.domain.batches import PhaseCounts
from extend_desktop.domain.errors import ConnectivityError
from extend_desktop.domain.waits import LookUp
from extend_desktop.presentation.quantities import clock_text
from extend_desktop.services.batch_events import ActivityAdded
from extend_desktop.ui.views.detail.pane import DetailPane
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from tests.helpers import control_fixtures as scenes
from tests.helpers.fake_workspace import FakeAccount
from tests.helpers.pane_fixtures import click, until

SENT = "3 inputs sent again as a new batch run"


def banner_button(parent: QWidget, text: str) -> QPushButton:
    return next(item for item in parent.findChildren(QPushButton) if item.text() == text)


def question_of(pane: DetailPane) -> QuestionDialog:
    question = pane.findChild(QuestionDialog)
    assert question is not None
    return question


async def show_asking(pane: DetailPane) -> None:
    """Show a batch of which nobody knows whether it was sent."""
    await scenes.show(pane, scenes.ASKED)
    await until(lambda: "you decide" in pane.unconfirmed.banner.text())


async def test_while_looking_up_nothing_is_to_be_decided(pane: DetailPane) -> None:
    assert not pane.unconfirmed.banner.isVisible()
    await scenes.show(pane, scenes.LOST)
    await until(pane.unconfirmed.banner.isVisible)
    assert "whether Extend took the batch" in pane.unconfirmed.banner.text()
    shown_buttons = [
        item.text()
        for item in pane.unconfirmed.banner.findChildren(QPushButton)
        if item.isVisible()
    ]
    assert shown_buttons == ["Look now", "Copy request id"]


async def test_from_the_first_minute_on_the_facts_and_a_way_to_send_again_are_there(
    pane: DetailPane, account: FakeAccount
) -> None:
    now = pane.context.clock.now()
    look_up = LookUp(
        now - timedelta(seconds=90), now + timedelta(minutes=13), 6, now, 230, None, is_over=False
    )
    batch = replace(account.batches.known[scenes.LOST], look_up=look_up)
    account.batches.put(batch)
    await scenes.show(pane, scenes.LOST)
    banner = pane.unconfirmed.banner
    await until(lambda: "through 230 runs" in banner.text())
    assert clock_text(look_up.until) in banner.text()
    click(banner_button(banner, "Send again now…"))
    question = question_of(pane)
    assert "The look-up would go on until" in question.text()
    assert question.leave.isDefault()
    click(question.agree)
    await until(lambda: pane.notice.text() == SENT)
    assert account.batches.calls == [("resend", scenes.LOST)]


async def test_not_found_gives_the_facts_and_asks_once_more(
    pane: DetailPane, account: FakeAccount
) -> None:
    await scenes.show(pane, scenes.ASKED)
    banner = pane.unconfirmed.banner
    await until(lambda: "you decide" in banner.text())
    assert "120 inputs" in banner.text()
    assert "req_7Hk2mQ" in banner.text()
    click(banner_button(banner, "Look again"))
    assert account.batches.calls == [("refresh", scenes.ASKED)]
    assert banner.isVisible()
    click(banner_button(banner, "Send again…"))
    question = question_of(pane)
    assert "charged twice" in question.text()
    assert question.leave.isDefault()
    assert account.batches.calls == [("refresh", scenes.ASKED)]
    click(question.agree)
    await until(lambda: pane.notice.text() == SENT)
    assert account.batches.calls[-1] == ("resend", scenes.ASKED)


async def test_found_after_all_takes_the_question_back(
    pane: DetailPane, account: FakeAccount
) -> None:
    await show_asking(pane)
    pane.unconfirmed.ask_to_send()
    found = replace(account.batches.known[scenes.ASKED], phase_counts=PhaseCounts(running=120))
    account.batches.announce(found)
    await until(lambda: not pane.unconfirmed.banner.isVisible())
    await until(lambda: not any(item.isVisible() for item in pane.findChildren(QuestionDialog)))
    assert account.batches.calls == []


async def test_the_banner_turns_when_the_look_up_ends(
    pane: DetailPane, account: FakeAccount
) -> None:
    await scenes.show(pane, scenes.LOST)
    await until(pane.unconfirmed.banner.isVisible)
    history = account.batches.activities[scenes.ASKED]
    account.batches.activities[scenes.LOST] = history
    account.batches.activity_added.emit(ActivityAdded(scenes.LOST, history[0]))
    await until(lambda: "you decide" in pane.unconfirmed.banner.text())


async def test_a_failed_resend_says_so(pane: DetailPane, account: FakeAccount) -> None:
    await show_asking(pane)
    account.batches.verb_error = ConnectivityError("dns", host="api.extend.ai")
    pane.unconfirmed.ask_to_send()
    question = question_of(pane)
    click(question.agree)
    await until(pane.banner.text)
    assert pane.unconfirmed.banner.isVisible()
