"""Accounts into a file and out of one, from Settings; what came can be removed again."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest_asyncio
from PySide6.QtWidgets import QFileDialog

from extend_desktop.domain.accounts import BASE_URLS, Account, Region
from extend_desktop.domain.identities import Identity
from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.settings import Settings
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.accounts.arrivals import ArrivalsDialog
from extend_desktop.ui.views.dialogs.key import KeyDialog
from extend_desktop.ui.views.settings.accounts import AccountsPage
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.settings.pages import ACCOUNTS
from tests.helpers.pane_fixtures import click, until
from tests.helpers.window_stage import OFFICE, Stage, button_of

OWNED = replace(OFFICE, identity=Identity("ws_1", "Invoices", "ann@example.com"))
LONG = "An account whose name is as long as a name can be in a file that somebody else wrote " * 2
FILE: list[dict[str, object]] = [
    {"name": "Office", "address": OFFICE.base_url},
    {"name": "OFFICE", "address": BASE_URLS[Region.EU], "workspace_id": "ws_9"},
    {"name": LONG, "address": "https://extend.example.org", "is_production": True},
    {"name": "Plain", "address": "http://api.extend.ai"},
]


@pytest_asyncio.fixture
async def stage(context: UiContext) -> AsyncIterator[Stage]:
    made = Stage(context, Settings(accounts=(OWNED,), active_account=OFFICE.id))
    made.parts.credentials.keys[OFFICE.id] = "sk_office"
    await made.start()
    yield made
    await made.end()


def page_of(stage: Stage) -> AccountsPage:
    click(stage.window.header.settings)
    dialog = stage.window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    page = dialog.show_page(ACCOUNTS)
    assert isinstance(page, AccountsPage)
    return page


async def choose_file(page: AccountsPage, path: Path) -> None:
    """Choose a file in the dialog that is open."""
    chooser = page.files.findChildren(QFileDialog)[-1]
    chooser.fileSelected.emit(str(path))
    chooser.close()


async def shown_arrivals(page: AccountsPage, path: Path) -> ArrivalsDialog:
    click(page.files.read)
    await choose_file(page, path)
    await until(lambda: page.files.findChildren(ArrivalsDialog))
    return page.files.findChildren(ArrivalsDialog)[-1]


def written(folder: Path, *accounts: dict[str, object]) -> Path:
    path = folder / "accounts.json"
    content = {"format": "extend-desktop accounts", "version": 1, "accounts": accounts}
    path.write_text(json.dumps(content))
    return path


def stored(stage: Stage) -> tuple[Account, ...]:
    return stage.parts.settings.stored.accounts


async def test_a_file_is_written_without_key_and_owner(stage: Stage, tmp_path: Path) -> None:
    page = page_of(stage)
    click(page.files.write)
    chooser = page.files.findChildren(QFileDialog)[-1]
    assert chooser.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    path = tmp_path / "out.json"
    await choose_file(page, path)
    await until(lambda: "1 account written to out.json" in page.files.outcome.text())
    text = path.read_text()
    assert json.loads(text)["accounts"][0]["name"] == "Office"
    for secret in ("sk_office", "ann@example.com", "Invoices", str(OFFICE.id)):
        assert secret not in text


async def test_it_is_shown_first_taken_and_removed_again(stage: Stage, tmp_path: Path) -> None:
    page = page_of(stage)
    path = written(tmp_path, *FILE)
    dialog = await shown_arrivals(page, path)
    inks = [row.foreground(0).color() for row in map(dialog.list.topLevelItem, range(4)) if row]
    muted = dialog.palette().placeholderText().color()
    assert [ink == muted for ink in inks] == [row[2][:3] != "New" for row in dialog.texts()]
    assert [row[1:] for row in dialog.texts()] == [
        ("api.extend.ai", "Already there as “Office”"),
        ("api.eu1.extend.ai", "New, as “OFFICE (2)”"),
        ("⚠ extend.example.org", "New"),
        ("http://api.extend.ai", "Left out: The account's address cannot be used"),
    ]
    assert dialog.leave.isDefault()
    assert dialog.take.text() == "Import 2 accounts"
    click(dialog.leave)
    assert stored(stage) == (OWNED,)

    dialog = await shown_arrivals(page, path)
    click(dialog.take)
    await until(
        lambda: "2 accounts imported, 1 already there, 1 left out" in page.files.outcome.text()
    )
    assert stored(stage)[0] == OWNED
    assert stored(stage)[2].is_production
    picker = stage.window.header.picker
    assert picker.findText("OFFICE (2)") >= 0
    assert stage.parts.credentials.keys == {OFFICE.id: "sk_office"}, "no secret came or went"

    # What was changed since is the operator's own by now.
    edited = replace(stored(stage)[1], name="Vienna")
    await stage.parts.session.details.edit(edited)
    click(button_of(page.files.outcome, "Remove them again"))
    await until(lambda: "1 account removed again." in page.files.outcome.text())
    assert "stays: 1 account." in page.files.outcome.text()
    assert stored(stage) == (OWNED, edited)
    page.window().close()


async def test_an_imported_account_asks_for_its_key_when_it_is_first_opened(
    stage: Stage, tmp_path: Path
) -> None:
    page = page_of(stage)
    dialog = await shown_arrivals(page, written(tmp_path, FILE[1]))
    click(dialog.take)
    await until(lambda: len(stored(stage)) == 2)
    page.window().close()
    picker = stage.window.header.picker
    picker.activated.emit(picker.findText("OFFICE (2)"))
    await until(lambda: "no key for this account" in stage.window.banner.text())
    click(button_of(stage.window.banner, "Enter the key…"))
    await until(lambda: stage.window.findChild(KeyDialog))
    asked = stage.window.findChild(KeyDialog)
    assert isinstance(asked, KeyDialog)
    asked.key.setText("sk_vienna")
    await stage.press(asked.save)
    assert stage.parts.credentials.keys[AccountId(stored(stage)[1].id)] == "sk_vienna"
    assert stage.parts.credentials.keys[OFFICE.id] == "sk_office"
    current = stage.parts.session.current
    assert current is not None
    assert current.account.name == "OFFICE (2)"
    assert await stage.parts.session.details.take_back([stored(stage)[1]]) == 0, "it has a key"


async def test_a_file_that_is_none_is_said_on_the_page(stage: Stage, tmp_path: Path) -> None:
    page = page_of(stage)
    path = tmp_path / "other.json"
    path.write_text("[]")
    click(page.files.read)
    await choose_file(page, path)
    await until(lambda: "The file holds no accounts" in page.files.banner.text())
    assert stored(stage) == (OWNED,)
    dialog = await shown_arrivals(page, written(tmp_path, FILE[0]))
    assert page.files.banner.isHidden(), "what was wrong before is taken back"
    assert not dialog.take.isEnabled()
    dialog.close()
    page.window().close()
