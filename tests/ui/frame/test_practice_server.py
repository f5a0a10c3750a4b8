"""The window over a practice server that stops, begins anew, or could not read its account."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton

from extend_desktop.domain.errors import ServiceError
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.settings.pages import ACCOUNTS
from tests.helpers.window_stage import Stage, button_of


async def test_a_practice_server_that_stops_is_said_and_started_again(stage: Stage) -> None:
    await stage.start(sandbox=True)
    stage.parts.sandbox.ended()
    banner = stage.window.banner
    assert "The practice server stopped" in banner.text()
    assert stage.window.status.state.text() == "The practice server stopped"
    assert "Sandbox" in stage.window.windowTitle()
    await stage.press(button_of(banner, "Start it again"))
    assert banner.isHidden()
    assert stage.window.status.state.text().startswith("Connected")
    assert stage.page is stage.window.work


async def test_a_practice_server_that_does_not_start_again_offers_another_try(
    stage: Stage,
) -> None:
    await stage.start(sandbox=True)
    stage.parts.sandbox.ended()
    stage.parts.sandbox.error = ServiceError("sandbox_failed", reason="no memory")
    await stage.press(button_of(stage.window.banner, "Start it again"))
    assert "no memory" in stage.window.banner.text()
    stage.parts.sandbox.error = None
    await stage.press(button_of(stage.window.banner, "Retry"))
    assert stage.window.status.state.text().startswith("Connected")


async def test_a_practice_server_that_stops_beside_another_account_is_no_news(
    stage: Stage,
) -> None:
    await stage.start()
    stage.type_account()
    await stage.press(stage.window.first_run.account.open)
    stage.parts.sandbox.ended()
    assert "practice" not in stage.window.banner.text()
    assert stage.window.status.state.text().startswith("Connected")


async def test_the_practice_account_is_reset_after_a_yes(stage: Stage) -> None:
    await stage.start(sandbox=True)
    await stage.press(stage.window.header.settings)
    dialog = stage.window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    await stage.press(button_of(dialog.show_page(ACCOUNTS), "Reset…"))
    question = dialog.findChild(QuestionDialog)
    assert isinstance(question, QuestionDialog)
    assert "history" in question.text()
    # Enter leaves it be.
    assert question.leave.isDefault()
    assert stage.parts.sandbox.fresh_starts == 0
    await stage.press(button_of(question, "Reset"))
    assert stage.parts.sandbox.fresh_starts == 1
    assert stage.page is stage.window.work
    assert stage.parts.session.current is not None
    assert stage.parts.session.current.account.is_sandbox


async def test_other_accounts_offer_no_reset(stage: Stage) -> None:
    await stage.start()
    stage.type_account()
    await stage.press(stage.window.first_run.account.open)
    await stage.press(stage.window.header.settings)
    dialog = stage.window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    dialog.show_page(ACCOUNTS)
    texts = [item.text() for item in dialog.findChildren(QAbstractButton)]
    assert "Forget…" in texts
    assert "Reset…" not in texts
    dialog.close()


async def test_a_practice_account_that_could_not_be_read_is_said_with_its_place(
    stage: Stage,
) -> None:
    stage.parts.sandbox.set_aside = Path("/home/x/practice/account.sqlite3.damaged-1")
    await stage.start(sandbox=True)
    assert "could not be read" in stage.window.banner.text()
    assert "account.sqlite3.damaged-1" in stage.window.banner.text()
