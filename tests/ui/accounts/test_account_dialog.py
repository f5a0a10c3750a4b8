"""An account is edited as an operator does it, from Settings and from the picker."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from extend_desktop.domain.accounts import OLDER_API_VERSION, AccountColor, free_color
from extend_desktop.domain.errors import AccessError
from extend_desktop.domain.identities import Environment, Identity
from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.settings import Settings
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.accounts.dialog import AccountDialog
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.widgets.account_mark import DETAIL_ROLE
from tests.helpers.pane_fixtures import click, until
from tests.helpers.text_problems import cut_off
from tests.helpers.window_stage import OFFICE, Stage, button_of

BRANCH = replace(OFFICE, id=AccountId("branch"), name="Branch", color=AccountColor.BLUE)
WHOSE = Identity("ws_1", "Invoices", "ann@example.com", Environment.PRODUCTION)


@pytest_asyncio.fixture
async def stage(context: UiContext) -> AsyncIterator[Stage]:
    made = Stage(context, Settings(accounts=(OFFICE, BRANCH), active_account=OFFICE.id))
    made.parts.credentials.keys.update({OFFICE.id: "sk_office", BRANCH.id: "sk_branch"})
    await made.start()
    yield made
    await made.end()


def choose(stage: Stage, words: str) -> None:
    picker = stage.window.header.picker
    picker.activated.emit(picker.findText(words))


async def dialog_of(stage: Stage) -> AccountDialog:
    choose(stage, "Edit “Office”…")
    dialog = stage.window.findChild(AccountDialog)
    assert isinstance(dialog, AccountDialog)
    return dialog


async def test_name_and_colour_show_at_once(stage: Stage) -> None:
    dialog = await dialog_of(stage)
    QTest.keyClicks(dialog.form.name, "Head office")
    click(dialog.palette_row.buttons[AccountColor.TEAL])
    QTest.keyClick(dialog.form.name, Qt.Key.Key_Return)
    await stage.idle()
    edited = replace(OFFICE, name="Head office", color=AccountColor.TEAL)
    assert stage.parts.settings.stored.accounts == (edited, BRANCH)
    assert stage.parts.credentials.keys[OFFICE.id] == "sk_office"
    assert stage.window.header.picker.currentText() == "Head office"
    assert stage.window.windowTitle().startswith("Head office")
    mark = stage.window.header.picker.itemIcon(0).pixmap(20, 12).toImage()
    assert mark.pixelColor(1, 6) == stage.context.theme.account_color(AccountColor.TEAL)


async def test_whose_key_it_is_is_read_whole(stage: Stage) -> None:
    whose = Identity("ws_1", "Invoices of the northern branch " * 4, environment=None)
    account = replace(OFFICE, identity=whose)
    dialog = AccountDialog(stage.context, stage.parts.session, account, stage.window)
    dialog.open()
    await stage.idle()
    assert not cut_off(dialog)
    dialog.close()


async def test_a_name_that_is_missing_or_taken_is_said(stage: Stage) -> None:
    dialog = await dialog_of(stage)
    dialog.form.name.clear()
    assert "needs a name" in dialog.note.full_text()
    QTest.keyClicks(dialog.form.name, "BRANCH")
    assert "Another account" in dialog.note.full_text()
    assert not dialog.save.isEnabled()
    QTest.keyClick(dialog.form.name, Qt.Key.Key_Return)
    await stage.idle()
    assert stage.parts.settings.stored.accounts == (OFFICE, BRANCH)
    dialog.close()


async def test_the_limits_stand_in_order_with_the_accounts_own(
    context: UiContext, stage: Stage
) -> None:
    odd = replace(OFFICE, ask_above_inputs=7)
    dialog = AccountDialog(context, stage.parts.session, odd, stage.window)
    limits = [dialog.limit.itemData(row) for row in range(dialog.limit.count())]
    assert limits == [None, 0, 7, 10, 50, 100, 500, 1000]
    assert dialog.limit.currentData() == 7
    dialog.deleteLater()


async def test_another_address_needs_a_key_that_works_there(stage: Stage) -> None:
    dialog = await dialog_of(stage)
    dialog.show()
    assert not dialog.form.key.isVisible()
    dialog.form.region.setCurrentIndex(2)
    assert dialog.form.key.isVisible()
    assert not dialog.save.isEnabled()
    QTest.keyClicks(dialog.form.key, "sk_europe")
    stage.parts.api.error = AccessError("unauthorized")
    await stage.press(dialog.save)
    assert dialog.banner.isVisible()
    assert stage.parts.credentials.keys[OFFICE.id] == "sk_office"
    stage.parts.api.error = None
    await stage.press(dialog.save)
    assert stage.parts.credentials.keys[OFFICE.id] == "sk_europe"
    assert stage.parts.settings.stored.accounts[0].base_url == "https://api.eu1.extend.ai"


async def test_another_version_connects_anew(stage: Stage) -> None:
    dialog = await dialog_of(stage)
    dialog.form.version.setCurrentIndex(dialog.form.version.findData(OLDER_API_VERSION))
    await stage.press(dialog.save)
    assert stage.parts.closed_workspaces == 1
    assert stage.parts.session.current is not None
    assert stage.parts.session.current.account.api_version == OLDER_API_VERSION


async def test_settings_edit_an_account_and_list_it_anew(stage: Stage) -> None:
    choose(stage, "Manage accounts…")
    settings = stage.window.findChild(SettingsDialog)
    assert isinstance(settings, SettingsDialog)
    assert settings.shown == "accounts"
    click(button_of(settings, "Edit…"))
    dialog = settings.findChild(AccountDialog)
    assert isinstance(dialog, AccountDialog)
    QTest.keyClicks(dialog.form.name, "Renamed")
    await stage.press(dialog.save)
    names = [
        item.accessibleName() for item in settings.findChildren(type(button_of(settings, "Edit…")))
    ]
    assert "Edit Renamed" in names
    settings.close()


async def test_production_is_offered_where_extend_says_so(context: UiContext) -> None:
    stage = Stage(context, Settings(accounts=(OFFICE,), active_account=OFFICE.id))
    stage.parts.credentials.keys[OFFICE.id] = "sk_office"
    stage.parts.api.identity = WHOSE
    await stage.start()
    await stage.idle()
    window = stage.window
    assert window.account.bar.isHidden()
    assert "for production" in window.banner.text()
    picker = window.header.picker
    assert picker.itemData(0, DETAIL_ROLE) == "Invoices · production · ann@example.com"
    await stage.press(button_of(window.banner, "Mark as production"))
    assert window.account.bar.isVisible()
    assert window.account.bar.words.full_text() == "Production — Office — Invoices"
    assert stage.parts.settings.stored.accounts[0].is_production
    await stage.end()


async def test_declined_it_is_not_offered_again(context: UiContext) -> None:
    declined = replace(OFFICE, is_production=False)
    stage = Stage(context, Settings(accounts=(declined,), active_account=OFFICE.id))
    stage.parts.credentials.keys[OFFICE.id] = "sk_office"
    stage.parts.api.identity = WHOSE
    await stage.start()
    await until(lambda: stage.parts.settings.stored.accounts[0].identity == WHOSE)
    assert stage.window.banner.isHidden()
    assert stage.window.account.bar.isHidden()
    await stage.end()


def test_a_new_account_has_a_colour_of_its_own() -> None:
    known = [OFFICE]
    for number in range(8):
        known.append(replace(OFFICE, id=AccountId(f"a{number}"), color=free_color(known)))
    colors = [account.color for account in known[1:7]]
    assert len(set(colors)) == 6
    # Red is left to production and chosen on purpose.
    assert AccountColor.RED not in colors
    assert known[-1].color is AccountColor.GREY
