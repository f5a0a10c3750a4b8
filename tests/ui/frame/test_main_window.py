"""The window follows the session: first run, accounts, errors, keys, close."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QSlider,
    QWidget,
)

from extend_desktop.domain.accounts import Account, Generation
from extend_desktop.domain.credentials import CredentialPlace
from extend_desktop.domain.errors import AccessError, ConnectivityError, ServiceError
from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.settings import Settings, ThemeChoice
from extend_desktop.services.batch_events import Pulse
from extend_desktop.services.ports import CallWait
from extend_desktop.services.presenter.connection import LEGACY_TEXT
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.main_window import LEAST_SIZE_PX, MainWindow
from extend_desktop.ui.settings_store import SettingsStore
from extend_desktop.ui.views.composer import LEGACY_TITLE
from extend_desktop.ui.views.question import QuestionDialog
from extend_desktop.ui.views.settings_dialog import SettingsDialog
from extend_desktop.ui.widgets import PlainLabel
from tests.helpers.pane_fixtures import click, until
from tests.helpers.session_parts import SessionParts

SAMPLES = Path(__file__).parents[3] / "resources" / "samples"
OFFICE = Account(AccountId("office"), "Office", "https://api.extend.ai")


class Stage:
    """The window over a session in memory."""

    def __init__(self, context: UiContext, settings: Settings | None = None) -> None:
        self.parts = SessionParts(settings)
        self.context = replace(context, settings=SettingsStore(self.parts.settings, context.tasks))
        self.window = MainWindow(self.context, self.parts.session, SAMPLES)
        self.window.show()

    async def start(self, *, sandbox: bool = False) -> None:
        self.window.open_at_start((), sandbox=sandbox)
        await self.idle()

    async def idle(self) -> None:
        await self.context.tasks.idle()

    async def end(self) -> None:
        self.window.close()
        await self.idle()
        await self.parts.session.close()
        self.window.deleteLater()

    @property
    def page(self) -> QWidget | None:
        return self.window.pages.currentWidget()

    async def press(self, button: QWidget) -> None:
        click(button)
        await self.idle()

    def type_account(self, key: str = "sk_test", url: str = "") -> None:
        form = self.window.first_run.account.form
        form.key.setText(key)
        if url:
            form.region.setCurrentIndex(form.region.count() - 1)
            form.url.setText(url)


@pytest_asyncio.fixture
async def stage(context: UiContext) -> AsyncIterator[Stage]:
    made = Stage(context)
    yield made
    await made.end()


def button_of(parent: QWidget, text: str) -> QAbstractButton:
    return next(one for one in parent.findChildren(QAbstractButton) if one.text() == text)


async def test_without_an_account_the_first_run_page_stands_there(stage: Stage) -> None:
    await stage.start()
    assert stage.page is stage.window.first_run
    assert stage.window.status.state.text() == "Not connected"
    bound = [one for one in stage.window.menus.actions if one.text() == "Submit"]
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
    assert LEGACY_TITLE in work.composer.notice.text()
    assert work.composer.plan.reason.full_text() == LEGACY_TITLE
    assert not work.composer.submit_button.isEnabled()
    assert LEGACY_TEXT in work.files.notice.text()


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
    assert "keyring" in stage.window.status.place.full_text()
    assert "keyring" in stage.window.banner.text()
    assert stage.window.first_run.account.form.key.text() == ""
    assert "sk_secret" not in repr(stage.parts.settings.stored)


async def test_without_a_keyring_the_window_says_for_this_session_only(stage: Stage) -> None:
    await stage.start()
    stage.parts.credentials.place = CredentialPlace.MEMORY
    stage.type_account()
    await stage.press(stage.window.first_run.account.open)
    assert "memory" in stage.window.banner.text()
    assert "memory" in stage.window.status.place.full_text()


@pytest.mark.parametrize("url", ["http://example.com", "ftp://x", "https://", "https://u:p@x.com"])
async def test_an_address_the_key_must_not_go_to_is_refused_in_its_card(
    stage: Stage, url: str
) -> None:
    await stage.start()
    stage.type_account(url=url)
    card = stage.window.first_run.account
    await stage.press(card.open)
    assert card.banner.text().startswith("The account's address cannot be used")
    assert stage.parts.api.questions == []


@pytest.mark.parametrize(
    ("pasted", "said"),
    [
        ('"sk_test"', "quotes"),
        ("Bearer sk_test", "“Bearer”"),
        ("EXTEND_API_KEY=sk_test\r\n", "a variable's name"),
        ("\ufeffsk_test\u200b", "invisible characters"),
    ],
)
async def test_what_was_pasted_around_a_key_is_taken_off_and_said(
    stage: Stage, pasted: str, said: str
) -> None:
    await stage.start()
    form, card = stage.window.first_run.account.form, stage.window.first_run.account
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
    before = [one.mapToGlobal(QPoint(0, 0)) for one in (card.form.key, card.open, card.test)]
    await stage.press(card.open)
    title, detail = card.banner.text().splitlines()
    assert title == "This cannot be an API key"
    assert detail.startswith("Nothing was sent: it has a blank or a line break in the middle. ")
    assert stage.parts.api.questions == []
    assert not any(
        one.isVisible()
        for one in card.banner.findChildren(QAbstractButton)
        if one.text() == "Retry"
    )
    after = [one.mapToGlobal(QPoint(0, 0)) for one in (card.form.key, card.open, card.test)]
    assert before == after
    card.form.key.setText("sk_test")
    assert not card.banner.text()


async def test_the_last_account_opens_by_itself(context: UiContext) -> None:
    stage = Stage(context, Settings(accounts=(OFFICE,), active_account=OFFICE.id))
    stage.parts.credentials.keys[OFFICE.id] = "sk"
    await stage.start()
    assert stage.page is stage.window.work
    assert stage.window.header.picker.currentText() == "Office"
    assert stage.window.banner.isHidden()
    await stage.end()


async def test_a_failed_start_says_why_and_offers_to_retry(
    context: UiContext,
) -> None:
    stage = Stage(context, Settings(accounts=(OFFICE,), active_account=OFFICE.id))
    stage.parts.credentials.keys[OFFICE.id] = "sk"
    stage.parts.api.error = AccessError("unauthorized")
    await stage.start()
    assert stage.page is stage.window.first_run
    stage.parts.api.error = None
    await stage.press(button_of(stage.window.banner, "Retry"))
    assert stage.page is stage.window.work
    await stage.end()


async def test_switching_accounts_by_the_picker(context: UiContext) -> None:
    stage = Stage(context, Settings(accounts=(OFFICE,)))
    stage.parts.credentials.keys[OFFICE.id] = "sk"
    await stage.start(sandbox=True)
    picker = stage.window.header.picker
    picker.activated.emit(picker.findText("Office"))
    await stage.idle()
    assert stage.parts.session.current is not None
    assert stage.parts.session.current.account == OFFICE
    assert picker.currentText() == "Office"
    assert stage.page is stage.window.work
    await stage.end()


async def test_an_account_that_fails_to_open_leaves_the_open_one_shown(
    context: UiContext,
) -> None:
    stage = Stage(context, Settings(accounts=(OFFICE,)))
    await stage.start(sandbox=True)
    picker = stage.window.header.picker
    picker.activated.emit(picker.findText("Office"))
    await stage.idle()
    assert stage.window.banner.text()
    assert picker.currentText().startswith("Sandbox")
    assert stage.page is stage.window.work
    await stage.end()


async def test_adding_an_account_can_be_left_again(stage: Stage) -> None:
    await stage.start(sandbox=True)
    picker = stage.window.header.picker
    picker.activated.emit(picker.findText("Add account…"))
    assert stage.page is stage.window.first_run
    await stage.press(stage.window.first_run.back)
    assert stage.page is stage.window.work


async def test_the_status_line_follows_the_pulse(stage: Stage) -> None:
    await stage.start(sandbox=True)
    state = stage.window.status.state
    stage.parts.account.pulse.emit(Pulse(2.0, 3.0, online=True, problem=None))
    assert state.text() == "Connected · last update 2 s ago · next in 3 s"
    problem = ConnectivityError("dns")
    stage.parts.account.pulse.emit(Pulse(40.0, 5.0, online=False, problem=problem))
    assert state.text().startswith("Offline")


async def test_the_status_line_begins_with_what_is_known(stage: Stage) -> None:
    problem = ConnectivityError("refused")
    stage.parts.account.know(Pulse(None, None, online=False, problem=problem))
    await stage.start(sandbox=True)
    assert stage.window.status.state.text() == "Offline · The server does not answer"


async def test_the_status_line_says_what_is_waited_for_until_it_is_over(stage: Stage) -> None:
    await stage.start(sandbox=True)
    state, account = stage.window.status.state, stage.parts.account
    account.keep_waiting(CallWait("list_runs", 20.2))
    account.pulse.emit(Pulse(40.0, 0.0, online=True, problem=None))
    assert state.text() == (
        "Connected · waiting for Extend since 20 s (listing runs) · last update 40 s ago"
    )
    # Nobody announces the end: the line looks every second by itself.
    account.keep_waiting(None)
    await until(lambda: "waiting" not in state.text())
    assert state.text().startswith("Connected · last update 4")


async def test_files_wait_for_an_account(stage: Stage) -> None:
    stage.window.open_at_start((Path("/one.pdf"),), sandbox=False)
    await stage.idle()
    assert stage.parts.account.staging.paths == []
    await stage.press(stage.window.first_run.sandbox.start)
    assert stage.parts.account.staging.paths == [Path("/one.pdf")]


async def test_settings_are_in_force_at_once_and_forgetting_asks_first(
    context: UiContext,
) -> None:
    stage = Stage(context, Settings(accounts=(OFFICE,), active_account=OFFICE.id))
    stage.parts.credentials.keys[OFFICE.id] = "sk"
    await stage.start()
    await stage.press(stage.window.header.settings)
    dialog = stage.window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    dialog.theme.activated.emit(2)
    dialog.page_size.activated.emit(0)
    await stage.idle()
    assert stage.context.theme.dark
    assert stage.parts.settings.stored.theme is ThemeChoice.DARK
    assert stage.parts.settings.stored.accounts == (OFFICE,)
    assert stage.parts.api.questions[-1][0].page_size == 10
    await stage.press(button_of(dialog, "Forget…"))
    question = dialog.findChild(QuestionDialog)
    assert isinstance(question, QuestionDialog)
    assert question.leave.isDefault()
    assert stage.parts.credentials.keys
    await stage.press(button_of(question, "Forget"))
    assert stage.parts.credentials.keys == {}
    assert stage.parts.settings.stored.accounts == ()
    assert stage.page is stage.window.first_run
    dialog.close()
    await stage.end()


async def test_f6_goes_round_the_panes(stage: Stage) -> None:
    await stage.start(sandbox=True)
    stage.window.activateWindow()
    panes = stage.window.work.panes
    visited: list[int] = []
    for _ in range(len(panes) + 1):
        stage.window.work.focus_next_pane()
        await until(lambda: QApplication.focusWidget() is not None)
        focused = QApplication.focusWidget()
        assert focused is not None
        visited.append(next(n for n, pane in enumerate(panes) if pane.isAncestorOf(focused)))
    assert len(set(visited)) >= 3
    assert visited[0] == visited[-1] or visited[-1] in visited[:-1]


async def test_ctrl_v_stages_a_list_from_every_pane_but_not_from_a_text_field(stage: Stage) -> None:
    await stage.start(sandbox=True)
    work = stage.window.work
    staged = stage.parts.account.staging.texts
    stage.window.activateWindow()
    await until(stage.window.isActiveWindow)
    for number, pane in enumerate(work.panes):
        QGuiApplication.clipboard().setText(f"https://x.test/{number}.pdf")
        places = [one for one in pane.findChildren(QWidget) if _takes_focus(one)]
        place = next(one for one in places if not isinstance(one, QLineEdit))
        place.setFocus()
        QTest.keySequence(place, QKeySequence(QKeySequence.StandardKey.Paste))
        assert staged == [f"https://x.test/{count}.pdf" for count in range(number + 1)]
    fields = [one for one in stage.window.findChildren(QLineEdit) if _takes_focus(one)]
    assert len(fields) >= 2
    for field in fields:
        field.setFocus()
        QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.Paste))
    assert len(staged) == len(work.panes)
    assert "https://x.test/3.pdf" in {field.text() for field in fields}


def _takes_focus(widget: QWidget) -> bool:
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_tab and widget.isVisible() and widget.isEnabled()


async def test_f5_refreshes_files_and_batches(stage: Stage) -> None:
    await stage.start(sandbox=True)
    asked = len(stage.parts.api.questions)
    stage.window.activateWindow()
    await until(stage.window.isActiveWindow)
    QTest.keyClick(stage.window, Qt.Key.Key_F5)
    await stage.idle()
    assert len(stage.parts.api.questions) == asked + 1
    assert stage.parts.account.refreshed == 1


async def test_no_key_is_given_twice(stage: Stage) -> None:
    keys = Counter(
        key.toString() for action in stage.window.menus.actions for key in action.shortcuts()
    )
    assert [key for key, count in keys.items() if count > 1] == []
    assert "Ctrl+Return" in keys
    assert QKeySequence("Ctrl+,").toString() in keys


async def test_the_shortcuts_dialog_lists_every_key(stage: Stage) -> None:
    stage.window._open_shortcuts()
    dialog = next(one for one in stage.window.findChildren(QDialog) if one.isVisible())
    words = {label.full_text() for label in dialog.findChildren(PlainLabel)}
    for key, text in stage.window.menus.shortcuts():
        assert key in words
        assert text in words
    dialog.close()


def nameless(window: QWidget) -> list[str]:
    kinds = (QAbstractButton, QComboBox, QLineEdit, QAbstractItemView, QSlider, QAbstractSpinBox)
    inner = (QComboBox, QAbstractSpinBox, QAbstractItemView, QLineEdit)
    return [
        f"{type(one).__name__} in {type(one.parentWidget()).__name__}"
        for kind in kinds
        for one in window.findChildren(kind)
        if one.isVisible()
        and not one.accessibleName()
        and not isinstance(one.parentWidget(), inner)
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


async def test_every_control_has_a_name_for_assistive_technology(stage: Stage) -> None:
    await stage.start()
    assert nameless(stage.window) == []
    await stage.press(stage.window.first_run.sandbox.start)
    stage.parts.account.staging.stage("one.pdf")
    assert nameless(stage.window) == []


async def test_the_window_fits_its_least_size(stage: Stage) -> None:
    await stage.start(sandbox=True)
    stage.window.resize(*LEAST_SIZE_PX)
    await until(lambda: stage.window.width() == LEAST_SIZE_PX[0])
    for pane in stage.window.work.panes:
        assert pane.width() >= pane.minimumSizeHint().width()
        assert pane.height() >= pane.minimumSizeHint().height()


async def test_an_uncaught_error_is_shown_without_its_text(stage: Stage) -> None:
    stage.window.say_defect(ValueError("sk_secret in a message"))
    assert stage.window.banner.text()
    assert "sk_secret" not in stage.window.banner.text()


async def test_a_minimised_window_tells_the_engine_that_nobody_looks(stage: Stage) -> None:
    await stage.start(sandbox=True)
    batches = stage.parts.account.batches
    await until(lambda: batches.is_watched is True)
    stage.window.showMinimized()
    await until(lambda: batches.is_watched is False)
    stage.window.showNormal()
    await until(lambda: batches.is_watched is True)
    stage.window.hide()
    await until(lambda: batches.is_watched is False)
