"""A list that shows what would come: widths that fit, and those that are set by hand."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from extend_desktop.ui.widgets.preview_list import PreviewList
from tests.helpers.pane_fixtures import until

WIDTHS_PX = (280, 160)


async def test_a_width_that_is_set_by_hand_stays_when_the_list_is_resized(qtbot: QtBot) -> None:
    shown = PreviewList("Changes", ("Setting", "Now", "Then"), WIDTHS_PX, 100)
    qtbot.addWidget(shown)
    shown.resize(900, 200)
    shown.show()
    header = shown.header()
    await until(lambda: [header.sectionSize(column) for column in (0, 1)] == list(WIDTHS_PX))
    shown.resize(400, 200)
    await until(lambda: header.sectionSize(0) < WIDTHS_PX[0])
    header.resizeSection(1, 90)
    narrow_px = header.sectionSize(0)
    shown.resize(900, 200)
    await until(lambda: header.sectionSize(0) > narrow_px)
    assert [header.sectionSize(column) for column in (0, 1)] == [WIDTHS_PX[0], 90]
