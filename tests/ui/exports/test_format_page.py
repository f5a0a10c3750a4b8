"""The page of format and shape of an export."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.exports.format_page import FormatPage
from tests.helpers.text_problems import cut_off


async def test_its_fields_stay_apart_on_a_low_screen(qtbot: QtBot, context: UiContext) -> None:
    page = FormatPage()
    qtbot.addWidget(page)
    # As in a dialog that the screen has no room for.
    page.setMinimumSize(1, 1)
    page.resize(page.minimumSizeHint().width(), 160)
    page.show()
    assert not cut_off(page)
