"""Settings, accounts and exports in another language: what tables of constants hold is translated."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from extend_desktop.domain.exports import CsvDialect
from extend_desktop.presentation.control import Choice
from extend_desktop.presentation.translation import Catalogue, set_catalogue
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.accounts.form import AccountForm
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from extend_desktop.ui.views.exports.format_page import FormatPage
from extend_desktop.ui.views.renames.pattern import PatternForm
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.settings.general import GeneralPage
from extend_desktop.ui.views.settings.keyboard import KeyboardPage
from extend_desktop.ui.views.settings.pages import GENERAL, KEYBOARD, PAGES
from extend_desktop.ui.views.settings.parts import SettingsParts, SettingsRequests
from tests.helpers.pseudo_language import pseudo
from tests.helpers.session_parts import SessionParts


def items(box: QComboBox) -> list[str]:
    return [box.itemText(number) for number in range(box.count())]


class Pseudo(Catalogue):
    @override
    def find(self, source: str, meaning: str, count: int | None) -> str:
        return pseudo(source)


@pytest.fixture(autouse=True)
def in_pseudo_language() -> Iterator[None]:
    set_catalogue(Pseudo())
    yield
    set_catalogue(None)


async def test_settings_speak_it(context: UiContext) -> None:
    session, parent = SessionParts().session, QWidget()
    parts = SettingsParts(context, session, SettingsRequests(parent))
    dialog = SettingsDialog(parts, parent)
    shown = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert shown == [pseudo(entry.title.source) for entry in PAGES]
    general, keyboard = dialog.show_page(GENERAL), dialog.show_page(KEYBOARD)
    assert isinstance(general, GeneralPage)
    assert isinstance(keyboard, KeyboardPage)
    assert pseudo("Like the system") in items(general.theme)
    across = Qt.Orientation.Horizontal
    heads = [keyboard.model.headerData(column, across) for column in (0, 1)]
    assert heads == [pseudo("Command"), pseudo("Key")]
    # By the words of the language a page is found too.
    dialog.search.setText(pseudo("theme dark light contrast"))
    assert general.mark(dialog.search.text())
    await context.tasks.idle()
    await session.close()
    parent.deleteLater()


async def test_parts_of_dialogs_speak_it(context: UiContext) -> None:
    parent = QWidget()
    form = AccountForm(context.icons)
    assert items(form.region)[0] == f"{pseudo('United States')} — api.extend.ai"
    page = FormatPage()
    programs = page.dialect.itemText(page.dialect.findData(CsvDialect.DATA_INTERCHANGE))
    assert programs == pseudo("Programs (UTF-8, comma)")
    documents = pseudo("{n} documents").format(n="3")
    selected = pseudo("Selected rows, {documents}").format(documents=documents)
    pattern = PatternForm(3)
    assert pattern.chosen.text() == selected
    question = QuestionDialog(context, parent, "", Choice("", ""), "")
    assert question.leave.text() == pseudo("Cancel")
    parent.deleteLater()
