"""The first-run page: the sandbox, the form of an account, keys and addresses that are refused."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
)

from extend_desktop.domain.accounts import Generation
from extend_desktop.domain.errors import AccessError, CredentialError, ServiceError
from extend_desktop.domain.identities import Identity
from extend_desktop.presentation.connection import LEGACY_TEXT, LEGACY_TITLE
from extend_desktop.presentation.translation import tr
from tests.helpers.window_stage import SAMPLES, Stage, button_of


async def test_without_an_account_the_first_run_page_stands_there(stage: Stage) -> None:
    await stage.start()
    assert stage.page is stage.window.first_run
    assert stage.window.status.state.text() == "Not connected"
    bound = [action for action in stage.window.menus.actions if action.text() == "Submit"]
    assert not bound[0].isEnabled()


async def test_one_click_to_the_sandbox_and_one_to_the_samples(stage: Stage) -> None:
    await stage.start()
    await stage.press(stage.window.first_run.sandbox.start)
    assert stage.page is stage.window.work
    assert "Sandbox" in stage.window.windowTitle()
    assert "The sandbox is running" in stage.window.banner.text()
    await stage.press(button_of(stage.window.banner, "Add the sample documents"))
    staged = stage.parts.account.staging.paths
    assert len(staged) >= 24
    assert all(path.parent == SAMPLES and path.suffix != ".json" for path in staged)
    assert stage.window.banner.isHidden()


async def test_a_sandbox_that_does_not_start_says_so_and_can_be_tried_again(stage: Stage) -> None:
    await stage.start()
    stage.parts.sandbox.error = ServiceError("sandbox_failed")
    card = stage.window.first_run.sandbox
    await stage.press(card.start)
    assert card.banner.text()
    assert stage.page is stage.window.first_run
    stage.parts.sandbox.error = None
    await stage.press(button_of(card.banner, "Retry"))
    assert stage.page is stage.window.work


async def test_the_connection_test_says_what_works_and_keeps_nothing(stage: Stage) -> None:
    await stage.start()
    card = stage.window.first_run.account
    assert not card.test.isEnabled()
    stage.type_account()
    await stage.press(card.test)
    assert "The connection works." in card.report.full_text()
    assert "Files can be listed." in card.report.full_text()
    assert stage.parts.credentials.keys == {}
    card.form.key.setText("sk_other")
    assert card.report.full_text() == ""


async def test_an_older_account_is_told_why_batches_are_off(stage: Stage) -> None:
    await stage.start()
    stage.parts.api.generation = Generation.LEGACY
    stage.type_account()
    await stage.press(stage.window.first_run.account.test)
    assert "older API" in stage.window.first_run.account.report.full_text()


async def test_an_account_that_turns_out_to_be_older_changes_the_open_pages(stage: Stage) -> None:
    await stage.start(sandbox=True)
    work = stage.window.work
    assert not work.files.notice.isVisible()
    assert stage.parts.session.current is not None
    stage.parts.session.current.host.learn(Generation.LEGACY)
    assert tr(LEGACY_TITLE) in work.composer.notice.text()
    assert work.composer.plan.reason.full_text() == tr(LEGACY_TITLE)
    assert not work.composer.submit_button.isEnabled()
    assert tr(LEGACY_TEXT) in work.files.notice.text()


async def test_a_refused_key_stands_in_the_card_and_is_not_kept(stage: Stage) -> None:
    await stage.start()
    stage.parts.api.error = AccessError("unauthorized", request_id="req_9")
    stage.type_account()
    card = stage.window.first_run.account
    await stage.press(card.open)
    assert card.banner.text()
    assert stage.page is stage.window.first_run
    assert stage.parts.credentials.keys == {}


async def test_connecting_keeps_the_key_and_says_where(stage: Stage) -> None:
    await stage.start()
    stage.type_account("sk_secret")
    await stage.press(stage.window.first_run.account.open)
    assert stage.page is stage.window.work
    assert list(stage.parts.credentials.keys.values()) == ["sk_secret"]
    assert "keyring" in stage.window.status.place.toolTip()
    assert "keyring" in stage.window.banner.text()
    assert stage.window.first_run.account.form.key.text() == ""
    assert "sk_secret" not in repr(stage.parts.settings.stored)


async def test_without_a_keyring_the_window_says_for_this_session_only(stage: Stage) -> None:
    await stage.start()
    stage.parts.credentials.error = CredentialError("no_keyring")
    stage.type_account()
    await stage.press(stage.window.first_run.account.open)
    assert "memory" in stage.window.banner.text()
    assert "memory" in stage.window.status.place.toolTip()


async def test_an_address_the_key_must_not_go_to_is_refused_in_its_card(stage: Stage) -> None:
    await stage.start()
    card = stage.window.first_run.account
    for url in ("http://example.com", "ftp://x", "https://", "https://u:p@x.com"):
        stage.type_account(url=url)
        assert not card.banner.text(), "what was said of another one is gone"
        await stage.press(card.open)
        assert card.banner.text().startswith("The account's address cannot be used"), url
    assert stage.parts.api.questions == []


async def test_what_was_pasted_around_a_key_is_taken_off_and_said(stage: Stage) -> None:
    await stage.start()
    form, card = stage.window.first_run.account.form, stage.window.first_run.account
    for pasted, said in (
        ('"sk_test"', "quotes"),
        ("Bearer sk_test", "“Bearer”"),
        ("EXTEND_API_KEY=sk_test\r\n", "a variable's name"),
        ("\ufeffsk_test\u200b", "invisible characters"),
    ):
        form.key.clear()
        assert card.report.full_text() == ""
        QGuiApplication.clipboard().setText(pasted)
        form.key.paste()
        await stage.press(card.test)
        assert form.key.text() == "sk_test"
        assert said in card.note.full_text()
        assert "sk_test" not in card.note.full_text()
        assert "The connection works." in card.report.full_text()
    await stage.press(card.open)
    assert list(stage.parts.credentials.keys.values()) == ["sk_test"]


async def test_what_cannot_be_a_key_is_named_under_a_heading_of_its_own_and_nothing_moves(
    stage: Stage,
) -> None:
    await stage.start()
    card = stage.window.first_run.account
    QGuiApplication.clipboard().setText("sk_first\nsecond")
    card.form.key.paste()
    before = [item.mapToGlobal(QPoint(0, 0)) for item in (card.form.key, card.open, card.test)]
    await stage.press(card.open)
    title, detail = card.banner.text().splitlines()
    assert title == "This cannot be an API key"
    assert detail.startswith("Nothing was sent: it has a blank or a line break in the middle. ")
    assert stage.parts.api.questions == []
    assert not any(
        item.isVisible()
        for item in card.banner.findChildren(QAbstractButton)
        if item.text() == "Retry"
    )
    after = [item.mapToGlobal(QPoint(0, 0)) for item in (card.form.key, card.open, card.test)]
    assert before == after
    card.form.key.setText("sk_test")
    assert not card.banner.text()


async def test_adding_an_account_can_be_left_again(stage: Stage) -> None:
    await stage.start(sandbox=True)
    picker = stage.window.header.picker
    picker.activated.emit(picker.findText("Add account…"))
    assert stage.page is stage.window.first_run
    await stage.press(stage.window.first_run.back)
    assert stage.page is stage.window.work


async def connect_second(stage: Stage, name: str = "") -> tuple[str, ...]:
    """Connect another key of the same region; return the names of the accounts then."""
    stage.window.header.add_chosen.emit()
    await stage.idle()
    stage.type_account("sk_second")
    stage.window.first_run.account.form.name.setText(name)
    await stage.press(stage.window.first_run.account.open)
    await stage.idle()
    return tuple(account.name for account in stage.parts.settings.stored.accounts)


async def connect_first(stage: Stage, identity: Identity | None) -> None:
    await stage.start()
    stage.parts.api.identity = identity
    stage.type_account("sk_first")
    await stage.press(stage.window.first_run.account.open)
    await stage.idle()


async def test_a_second_account_of_a_region_has_a_name_of_its_own(stage: Stage) -> None:
    await connect_first(stage, None)
    names = await connect_second(stage, "Branch")
    assert names == ("Extend, United States", "Branch")
    assert sorted(stage.parts.credentials.keys.values()) == ["sk_first", "sk_second"]


async def test_a_key_of_another_workspace_does_not_take_the_place_of_the_first(
    stage: Stage,
) -> None:
    await connect_first(stage, Identity("ws_1", "Invoices"))
    stage.parts.api.identity = Identity("ws_2", "Receipts")
    assert await connect_second(stage) == ("Extend, United States", "Receipts")
    assert sorted(stage.parts.credentials.keys.values()) == ["sk_first", "sk_second"]


async def test_a_newer_key_of_the_same_workspace_keeps_the_account(stage: Stage) -> None:
    await connect_first(stage, Identity("ws_1", "Invoices"))
    assert await connect_second(stage) == ("Extend, United States",)
    assert list(stage.parts.credentials.keys.values()) == ["sk_second"]
