"""The table every list uses: rows that grow with the font, widths that are remembered."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QStringListModel
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QMenu
from pytestqt.qtbot import QtBot

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.responsive_columns import NarrowColumns, RoomyColumn, SharedColumns
from extend_desktop.ui.theme import scaled_font
from extend_desktop.ui.widgets import DataTable
from extend_desktop.ui.widgets.data_table import grow_column
from tests.helpers.pane_fixtures import until


def make_table(context: UiContext, qtbot: QtBot) -> DataTable:
    table = DataTable(context, "things", "Things", (120, 70, 90))
    model = QStandardItemModel(5, 3, table)
    table.setModel(model)
    table.resize(600, 300)
    qtbot.addWidget(table)
    table.show()
    return table


def widths(table: DataTable) -> list[int]:
    header = table.horizontalHeader()
    return [header.sectionSize(column) for column in range(header.count())]


async def test_first_widths_and_the_stretched_column(qtbot: QtBot, context: UiContext) -> None:
    table = make_table(context, qtbot)
    assert widths(table)[1:] == [70, 90]
    assert widths(table)[0] > 120
    header = table.horizontalHeader()
    modes = {header.sectionResizeMode(column) for column in range(3)}
    assert QHeaderView.ResizeMode.ResizeToContents not in modes


async def test_a_changed_width_is_there_next_time(qtbot: QtBot, context: UiContext) -> None:
    table = make_table(context, qtbot)
    table.horizontalHeader().resizeSection(1, 133)
    await until(lambda: context.settings.layout("columns/things"))
    assert widths(make_table(context, qtbot))[1:] == [133, 90]


async def test_a_hidden_column_keeps_its_width(qtbot: QtBot, context: UiContext) -> None:
    table = make_table(context, qtbot)
    table.setColumnHidden(2, True)
    table.horizontalHeader().resizeSection(1, 140)
    await until(lambda: context.settings.layout("columns/things"))
    assert widths(make_table(context, qtbot))[1:] == [140, 90]


async def test_a_column_grows_with_the_room_until_its_width_was_set(
    qtbot: QtBot, context: UiContext
) -> None:
    """Folders were cut in a window with room for all of them."""
    table = make_table(context, qtbot)
    RoomyColumn(table, 1, 800, 150, partial(grow_column, table))
    NarrowColumns(table, {2: 900})
    for width_px, least_px, most_px in ((700, 70, 70), (1_000, 110, 140), (1_900, 150, 150)):
        table.resize(width_px, 300)
        await until(lambda a=least_px, b=most_px: a <= widths(table)[1] <= b)
    table.setModel(QStandardItemModel(5, 3, table))
    assert widths(table)[1] == 150, "other rows change nothing"
    # What is still to be kept is kept at once.
    table.hide()
    assert not context.settings.layout("columns/things"), "it is not what the operator did"
    table.show()
    table.horizontalHeader().resizeSection(1, 99)
    await until(lambda: context.settings.layout("columns/things"))
    table.resize(1_200, 300)
    await until(lambda: table.width() == 1_200)
    assert widths(table)[1] == 99


async def test_columns_come_back_earlier_by_the_room_of_those_the_operator_hid(
    qtbot: QtBot, context: UiContext
) -> None:
    table = make_table(context, qtbot)
    NarrowColumns(table, {1: 500, 2: 540})
    outside_px = table.width() - table.viewport().width()

    def at(width_px: int) -> list[bool]:
        table.resize(width_px + outside_px, 300)
        return [table.isColumnHidden(1), table.isColumnHidden(2)]

    assert [at(499), at(500), at(539), at(540)] == [
        [True, True],
        [False, True],
        [False, True],
        [False, False],
    ]
    table.columns.show(1, is_shown=False)
    assert at(539 - 70) == [True, True]
    assert at(540 - 70) == [True, False], "the room of the hidden column is this one's"
    table.columns.show(1, is_shown=True)
    assert at(540 - 70) == [True, True]
    table.resize(600 + outside_px, 300)
    table.columns.show(2, is_shown=False)
    # A column of later need leaves an earlier one no room: at this width it would not be there.
    assert at(499) == [True, True]
    assert at(500) == [False, True]
    table.columns.show(2, is_shown=True)
    table.resize(530 + outside_px, 300)
    assert table.isColumnHidden(2)
    table.columns.show(1, is_shown=False)
    assert not table.isColumnHidden(2), "it comes at once"


async def test_damaged_memory_is_ignored(qtbot: QtBot, context: UiContext) -> None:
    huge = "9" * 5_000
    for damaged in (
        "v1:1,2",
        "v0:10,10,10",
        "v1:a,b,c",
        "v1:",
        "nonsense",
        f"v1:{huge},9,9",
        "v1:99999999999,9,9",
    ):
        context.settings.remember_layout("columns/things", damaged)
        assert widths(make_table(context, qtbot))[1:] == [70, 90]


async def test_rows_grow_with_the_font(qtbot: QtBot, context: UiContext) -> None:
    table = make_table(context, qtbot)
    before = table.rowHeight(0)
    table.setFont(scaled_font(table.font(), 2.0))
    assert table.rowHeight(0) > before


async def test_the_context_menu_is_the_builders(qtbot: QtBot, context: UiContext) -> None:
    table = make_table(context, qtbot)
    opened: list[QMenu] = []

    def build() -> QMenu:
        menu = QMenu(table)
        menu.addAction("Do it")
        opened.append(menu)
        return menu

    table.set_menu(build)
    table.customContextMenuRequested.emit(table.rect().center())
    assert opened[0].isVisible()
    opened[0].close()


async def test_no_menu_when_the_builder_has_none(qtbot: QtBot, context: UiContext) -> None:
    table = make_table(context, qtbot)
    table.set_menu(lambda: None)
    table.customContextMenuRequested.emit(table.rect().center())
    assert table.findChildren(QMenu) == []


async def test_another_model_keeps_working(qtbot: QtBot, context: UiContext) -> None:
    table = make_table(context, qtbot)
    table.setModel(QStringListModel(["one"], table))
    assert table.selected_rows() == []


def shown(table: DataTable) -> list[int]:
    """The columns as they are seen, from left to right."""
    header = table.horizontalHeader()
    columns = [header.logicalIndex(place) for place in range(header.count())]
    return [column for column in columns if not table.isColumnHidden(column)]


def choose(table: DataTable, words: str, column: int = 0) -> None:
    action = next(item for item in table.columns.menu(column).actions() if item.text() == words)
    assert action.isEnabled(), words
    action.trigger()


async def test_columns_are_as_they_were_left_and_a_reset_takes_all_back(
    qtbot: QtBot, context: UiContext
) -> None:
    table = make_table(context, qtbot)
    choose(table, "Move right: 2", 1)
    assert shown(table) == [0, 2, 1]
    assert shown(make_table(context, qtbot)) == [0, 2, 1]
    choose(table, "3")
    again = make_table(context, qtbot)
    assert shown(again) == [0, 1]
    again.setColumnHidden(1, True)
    again.setColumnHidden(2, True)
    choose(again, "3")
    # Asked for again, but there is no room.
    assert shown(again) == [0]
    again.setColumnHidden(1, False)
    again.setColumnHidden(2, False)
    assert shown(again) == [0, 2, 1]
    choose(again, "Reset the columns")
    assert shown(again) == shown(make_table(context, qtbot)) == [0, 1, 2]


async def test_the_first_column_stays_shown_and_first(qtbot: QtBot, context: UiContext) -> None:
    table = make_table(context, qtbot)
    off = {action.text() for action in table.columns.menu(0).actions() if not action.isEnabled()}
    assert {"1", "Move left: 1", "Move right: 1"} <= off
    table.columns.move(1, -1)
    assert shown(table) == [0, 1, 2]


async def test_columns_that_were_not_left_so_are_as_at_first(
    qtbot: QtBot, context: UiContext
) -> None:
    huge = "9" * 5_000
    for damaged in (
        *("", "v1", "v1::", "v0:0,2,1:", "v1:1,0,2:", "v1:0,1:", "v1:0,1,2,3:", "v1:0,1,1:"),
        *("v1:0,2,1:0", "v1:0,2,1:7", "v1:0,2,1:-1", "v1:0,2,1:x", f"v1:0,1,{huge}:", "v1:,,:,"),
        f"v1:{'0,' * 100_000}1:",
    ):
        context.settings.remember_layout("arrangement/things", damaged)
        assert shown(make_table(context, qtbot)) == [0, 1, 2], damaged[:40]


async def test_columns_keep_their_shares_until_a_width_was_set(
    qtbot: QtBot, context: UiContext
) -> None:
    table = make_table(context, qtbot)
    SharedColumns(table, {1: 0.25, 2: 0.5})
    for width_px in (1_200, 400):
        table.resize(width_px, 300)
        inner_px = table.viewport().width()
        await until(lambda inner_px=inner_px: widths(table)[2] == round(inner_px * 0.5))
        assert widths(table)[1] == round(inner_px * 0.25)
    table.horizontalHeader().resizeSection(1, 99)
    await until(lambda: context.settings.layout("columns/things"))
    table.resize(1_200, 300)
    await until(lambda: table.width() == 1_200)
    assert widths(table)[1] == 99
