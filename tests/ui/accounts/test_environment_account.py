"""The account of the environment is marked as production: by a variable, else in the window."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QAbstractButton

from extend_desktop.domain.identities import Environment, Identity
from extend_desktop.domain.settings import Settings
from extend_desktop.services.accounts import environment_account
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.settings.pages import ACCOUNTS
from extend_desktop.ui.widgets.account_mark import DETAIL_ROLE
from tests.helpers.pane_fixtures import click
from tests.helpers.window_stage import OFFICE, Stage, button_of

WHOSE = Identity("ws_1", "Invoices", "ann@example.com", Environment.PRODUCTION)


async def opened(context: UiContext, settings: Settings | None = None, mark: str = "") -> Stage:
    """The window over an account of the environment."""
    override = environment_account({"EXTEND_API_KEY": "sk_1", "EXTEND_PRODUCTION": mark})
    stage = Stage(context, settings or Settings(accounts=(OFFICE,)), override)
    stage.parts.credentials.keys[OFFICE.id] = "sk_office"
    stage.parts.api.identity = WHOSE
    await stage.start()
    await stage.idle()
    return stage


def account_page(stage: Stage) -> SettingsDialog:
    click(stage.window.header.settings)
    dialog = stage.window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    dialog.show_page(ACCOUNTS)
    return dialog


async def test_a_variable_marks_it_and_nothing_is_asked(context: UiContext) -> None:
    stage = await opened(context, mark="1")
    assert stage.window.account.bar.words.full_text() == "Production — Environment — Invoices"
    assert stage.window.account.bar.isVisible()
    assert stage.window.banner.isHidden()
    dialog = account_page(stage)
    texts = {item.text() for item in dialog.findChildren(QAbstractButton)}
    assert not texts & {"Production no more", "Mark as production"}, "the variable has the say"
    dialog.close()
    await stage.end()


async def test_the_offer_is_kept_for_the_next_start(context: UiContext) -> None:
    stage = await opened(context)
    assert stage.window.account.bar.isHidden()
    picker = stage.window.header.picker
    assert picker.itemData(0, DETAIL_ROLE) == "Invoices · production · ann@example.com"
    await stage.press(button_of(stage.window.banner, "Mark as production"))
    assert stage.window.account.bar.isVisible()
    kept = stage.parts.settings.stored
    assert kept.accounts == (OFFICE,), "it is no stored account"
    await stage.end()

    later = await opened(context, kept)
    assert later.window.account.bar.isVisible()
    assert later.window.banner.isHidden()
    picker = later.window.header.picker
    for name in ("Office", "Environment"):
        picker.activated.emit(picker.findText(name))
        await later.idle()
    assert later.window.account.bar.isVisible(), "it comes back as it was left"
    await later.end()


async def test_settings_mark_it_and_take_that_back(context: UiContext) -> None:
    stage = await opened(context, replace(Settings(), accounts=()))
    dialog = account_page(stage)
    await stage.press(button_of(dialog, "Mark as production"))
    assert stage.window.account.bar.isVisible()
    current = stage.parts.session.current
    assert current is not None
    assert current.account.asks_before(101)
    await stage.press(button_of(dialog, "Production no more"))
    assert stage.window.account.bar.isHidden()
    assert not current.account.asks_before(101)
    dialog.close()
    await stage.end()


async def test_a_key_typed_for_the_same_region_is_an_account_beside_it(context: UiContext) -> None:
    stage = await opened(context, Settings())
    stage.window.header.add_chosen.emit()
    await stage.idle()
    stage.type_account("sk_typed")
    await stage.press(stage.window.first_run.account.open)
    await stage.idle()
    current = stage.parts.session.current
    assert current is not None
    assert not current.account.id.startswith("environment-")
    assert stage.parts.credentials.keys[current.account.id] == "sk_typed"
    await stage.end()
