"""The files pane over the real paging service and an account in memory."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any, cast

import pytest_asyncio
from PySide6.QtCore import QItemSelectionModel, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from extend_desktop.domain.accounts import Generation
from extend_desktop.domain.errors import AccessError, ConnectivityError, RequestError
from extend_desktop.domain.files import FilePage, FileQuery, RemoteFile, SortDir
from extend_desktop.presentation.files import SELECT_ALL
from extend_desktop.presentation.translation import tr
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.files import FileListing, FilesService
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_delegate import PADDING_PX, _fitting
from extend_desktop.ui.models.files_model import FileColumn
from extend_desktop.ui.views.files.footer import FilesFooter
from extend_desktop.ui.views.files.pane import FilesPane
from extend_desktop.ui.widgets import LinkButton, PlainLabel
from tests.helpers.fake_workspace import FakeAccount
from tests.helpers.memory_files import MemoryFilesApi, make_files
from tests.helpers.pane_fixtures import (
    built,
    click,
    column_texts,
    copied_by_keys,
    shown,
    trigger,
    until,
)
from tests.helpers.ui_driver import shown_texts

ToggleRow = QItemSelectionModel.SelectionFlag.Toggle | QItemSelectionModel.SelectionFlag.Rows


def menu_texts(menu: QMenu | None) -> list[str]:
    assert menu is not None
    return [action.text() for action in menu.actions() if action.text()]


class FilesHarness:
    """A pane, and the account behind it."""

    def __init__(self, context: UiContext, files: int) -> None:
        self.context = context
        self.api = MemoryFilesApi(make_files(files))
        self.pane = shown(built(context, FilesPane))
        self.added: list[tuple[RemoteFile, ...]] = []
        self.pane.add_requested.connect(self.added.append)

    def workspace(self, generation: Generation = Generation.CURRENT) -> AccountServices:
        service = FilesService(cast("Any", self.api))
        return replace(FakeAccount(generation=generation).workspace(), files=service)

    async def bind(self, generation: Generation = Generation.CURRENT) -> None:
        self.pane.bind(self.workspace(generation))
        await self.idle()

    async def idle(self) -> None:
        await self.context.tasks.idle()

    async def press(self, button: Any) -> None:
        click(button)
        await self.idle()

    def names(self) -> list[str]:
        return column_texts(self.pane.table, FileColumn.NAME)

    def toggle(self, *rows: int) -> None:
        selection = self.pane.table.selectionModel()
        for row in rows:
            selection.select(self.pane.table.files_model.index(row, 0), ToggleRow)


@pytest_asyncio.fixture
async def harness(context: UiContext, qtbot: QtBot) -> AsyncIterator[FilesHarness]:
    made = FilesHarness(context, 250)
    qtbot.addWidget(made.pane)
    yield made


async def test_pages_forward_back_and_to_the_first(harness: FilesHarness) -> None:
    await harness.bind()
    footer = harness.pane.footer
    assert footer.where.full_text() == "Page 1 · rows 1\u2013100"
    assert not footer.previous.isEnabled()
    await harness.press(footer.next)
    await harness.press(footer.next)
    assert footer.where.full_text() == "Page 3 · rows 201\u2013250"
    assert not footer.next.isEnabled()
    assert len(harness.names()) == 50
    await harness.press(footer.previous)
    assert harness.names()[0] == "acme_invoice_0101.pdf"
    await harness.press(footer.first)
    assert footer.where.full_text() == "Page 1 · rows 1\u2013100"
    assert [token for _, token in harness.api.questions] == [None, "100", "200", "100", None]


async def test_the_filter_asks_the_server_once(harness: FilesHarness) -> None:
    await harness.bind()
    QTest.keyClicks(harness.pane.filter.search, "_0042")
    await until(lambda: len(harness.api.questions) == 2)
    await harness.idle()
    assert harness.api.questions[-1][0].name_contains == "_0042"
    assert harness.names() == ["acme_invoice_0042.pdf"]


async def test_no_match_offers_to_clear_the_filter(harness: FilesHarness) -> None:
    await harness.bind()
    QTest.keyClicks(harness.pane.filter.search, "zzz")
    QTest.keyClick(harness.pane.filter.search, Qt.Key.Key_Return)
    await harness.idle()
    assert harness.pane.empty.title() == "No file name contains “zzz”"
    assert harness.pane.empty.isVisible()
    harness.pane.filter.clear_name()
    await harness.idle()
    assert len(harness.names()) == 100
    assert harness.pane.table.isVisible()


async def test_the_order_is_the_servers_and_is_remembered(harness: FilesHarness) -> None:
    await harness.bind()
    harness.pane.table.horizontalHeader().sectionClicked.emit(FileColumn.CREATED)
    order = harness.pane.table.horizontalHeader()
    order.setSortIndicator(FileColumn.CREATED, Qt.SortOrder.AscendingOrder)
    order.sectionClicked.emit(FileColumn.CREATED)
    await harness.idle()
    assert harness.api.questions[-1][0].sort_dir is SortDir.ASC
    assert harness.names()[0] == "acme_invoice_0250.pdf"
    assert harness.context.settings.current.sort_dir is SortDir.ASC


async def test_another_column_sorts_loaded_rows_only_and_says_so(harness: FilesHarness) -> None:
    await harness.bind()
    header = harness.pane.table.horizontalHeader()
    header.setSortIndicator(FileColumn.NAME, Qt.SortOrder.DescendingOrder)
    header.sectionClicked.emit(FileColumn.NAME)
    assert harness.names()[0] == "acme_invoice_0100.pdf"
    words = [label.full_text() for label in harness.pane.order.findChildren(PlainLabel)]
    assert words == ["Sorted by Name: only the 100 rows of this page"]
    assert len(harness.api.questions) == 1
    await harness.press(harness.pane.order.findChildren(LinkButton)[0])
    assert harness.names()[0] == "acme_invoice_0001.pdf"
    assert harness.pane.order.isHidden()


async def test_the_selection_survives_paging(harness: FilesHarness) -> None:
    await harness.bind()
    harness.toggle(0, 1, 2)
    await harness.press(harness.pane.footer.next)
    harness.toggle(5)
    assert harness.pane.subtitle() == "4 selected on 2 pages"
    title = harness.pane._frame_title
    harness.pane.set_title("Dateien bei Extend, wie es anderswo heißt")
    harness.pane.resize(316, 600)
    await until(title.isHidden)
    harness.pane.resize(900, 600)
    await until(title.isVisible)
    await harness.press(harness.pane.footer.previous)
    assert harness.pane.table.selected_rows() == [0, 1, 2]
    harness.toggle(1)
    assert harness.pane.subtitle() == "3 selected on 2 pages"
    assert harness.pane.footer.add.text() == "Add 3"
    await harness.press(harness.pane.footer.add)
    ids = [file.id for file in harness.added[0]]
    assert sorted(ids) == ["file_00001", "file_00003", "file_00106"]


async def test_a_narrow_pane_says_the_whole_order_and_how_many_are_selected(
    harness: FilesHarness,
) -> None:
    await harness.bind()
    harness.toggle(0, 1)
    await harness.press(harness.pane.footer.next)
    harness.toggle(5)
    header = harness.pane.table.horizontalHeader()
    header.setSortIndicator(FileColumn.NAME, Qt.SortOrder.DescendingOrder)
    header.sectionClicked.emit(FileColumn.NAME)
    harness.pane.resize(300, 600)
    await until(lambda: "3 selected" in shown_texts(harness.pane))
    assert "Sorted by Name: only the 100 rows of this page" in shown_texts(harness.pane)
    assert harness.pane.subtitle() == "3 selected on 2 pages"


async def test_all_that_is_selected_is_copied_from_every_page(harness: FilesHarness) -> None:
    await harness.bind()
    harness.toggle(0, 2)
    await harness.press(harness.pane.footer.next)
    harness.toggle(0)
    header, *rows = await copied_by_keys(harness.pane.table)
    assert header == ["Name", "Type", "Pages", "Created"]
    assert [row[0] for row in rows] == [
        "acme_invoice_0001.pdf",
        "acme_invoice_0003.pdf",
        "acme_invoice_0101.pdf",
    ]


async def test_sorting_here_keeps_the_files_selected(harness: FilesHarness) -> None:
    await harness.bind()
    harness.toggle(0, 1, 5)
    header = harness.pane.table.horizontalHeader()
    header.setSortIndicator(FileColumn.NAME, Qt.SortOrder.DescendingOrder)
    header.sectionClicked.emit(FileColumn.NAME)
    assert harness.pane.table.selected_rows() == [94, 98, 99]
    assert harness.pane.subtitle() == "3 selected"
    await harness.press(harness.pane.footer.add)
    assert len(harness.added[0]) == 3


async def test_refreshing_keeps_page_and_selection(harness: FilesHarness) -> None:
    await harness.bind()
    await harness.press(harness.pane.footer.next)
    harness.toggle(4)
    harness.pane.refresh()
    await harness.idle()
    assert harness.pane.footer.where.full_text() == "Page 2 · rows 101\u2013200"
    assert harness.pane.table.selected_rows() == [4]


async def test_the_page_size_reloads_and_is_remembered(harness: FilesHarness) -> None:
    await harness.bind()
    menu = harness.pane._menu()
    assert menu is not None
    (sizes,) = menu.findChildren(QMenu)
    assert [item.text() for item in sizes.actions() if item.isChecked()] == ["100"]
    trigger(sizes, "10")
    await harness.idle()
    assert len(harness.names()) == 10
    assert harness.context.settings.current.page_size == 10


async def test_rows_stay_while_the_next_page_loads(harness: FilesHarness) -> None:
    await harness.bind()
    harness.api.gate.clear()
    click(harness.pane.footer.next)
    await until(lambda: len(harness.api.questions) == 2)
    assert harness.pane.busy.busy
    assert len(harness.names()) == 100
    assert harness.pane.table.isVisible()
    harness.api.gate.set()
    await harness.idle()
    assert not harness.pane.busy.busy


async def test_a_late_answer_to_an_older_question_is_dropped(harness: FilesHarness) -> None:
    await harness.bind()
    harness.api.gate.clear()
    click(harness.pane.footer.next)
    await until(lambda: len(harness.api.questions) == 2)
    harness.pane.filter.search.setText("_0042")
    QTest.keyClick(harness.pane.filter.search, Qt.Key.Key_Return)
    harness.api.gate.set()
    await harness.idle()
    assert harness.names() == ["acme_invoice_0042.pdf"]


async def test_loading_then_an_empty_account(context: UiContext, qtbot: QtBot) -> None:
    harness = FilesHarness(context, 0)
    qtbot.addWidget(harness.pane)
    harness.api.gate.clear()
    harness.pane.bind(harness.workspace())
    assert harness.pane.empty.title() == "Loading files…"
    chosen: list[None] = []
    harness.pane.choose_requested.connect(lambda: chosen.append(None))
    harness.api.gate.set()
    await harness.idle()
    assert harness.pane.empty.title() == "No files at Extend yet"
    QTest.mouseClick(
        harness.pane.empty.findChildren(type(harness.pane.footer.add))[0], Qt.MouseButton.LeftButton
    )
    assert chosen == [None]


async def test_an_error_stands_in_the_pane_and_retry_asks_the_same_again(
    harness: FilesHarness,
) -> None:
    await harness.bind()
    harness.api.error = ConnectivityError("refused", request_id="req_7")
    await harness.press(harness.pane.footer.next)
    assert harness.pane.banner.isVisible()
    assert len(harness.names()) == 100
    harness.api.error = None
    retry = next(
        item
        for item in harness.pane.banner.findChildren(type(harness.pane.footer.add))
        if item.text() == "Retry"
    )
    await harness.press(retry)
    assert harness.pane.footer.where.full_text() == "Page 2 · rows 101\u2013200"
    assert harness.pane.banner.isHidden()


async def test_the_first_load_failing_leaves_no_loading_words(harness: FilesHarness) -> None:
    harness.api.error = AccessError("forbidden")
    await harness.bind()
    assert harness.pane.banner.text()
    assert harness.pane.empty.title() == "No files to show"


async def test_an_expired_place_starts_over_and_says_so(harness: FilesHarness) -> None:
    await harness.bind()
    real = harness.api.list_files

    async def expired(query: Any, token: str | None = None, **options: Any) -> Any:
        if token is not None:
            raise RequestError("invalid_request")
        return await real(query, token, **options)

    cast("Any", harness.api).list_files = expired
    await harness.press(harness.pane.footer.next)
    assert harness.pane.footer.where.full_text() == "Page 1 · rows 1\u2013100"
    assert "Back on the first page" in harness.pane.notice.text()


async def test_an_older_account_lists_files_and_says_why_batches_are_off(
    harness: FilesHarness,
) -> None:
    await harness.bind(Generation.LEGACY)
    harness.toggle(0)
    assert len(harness.names()) == 100
    assert "older API" in harness.pane.notice.text()
    assert not harness.pane.footer.add.isEnabled()
    harness.pane.table.setFocus()
    QTest.keyClick(harness.pane.table, Qt.Key.Key_Return)
    assert harness.added == []


async def test_another_account_starts_clean(harness: FilesHarness) -> None:
    await harness.bind()
    harness.toggle(0, 1)
    harness.pane.filter.search.setText("_0042")
    harness.pane.bind(None)
    await harness.idle()
    assert harness.names() == []
    assert harness.pane.subtitle() == ""
    await harness.bind()
    assert harness.api.questions[-1][0].name_contains == ""
    assert len(harness.names()) == 100


async def test_return_adds_and_esc_clears_the_selection(harness: FilesHarness) -> None:
    await harness.bind()
    harness.toggle(2)
    QTest.keyClick(harness.pane.table, Qt.Key.Key_Return)
    assert [file.id for file in harness.added[0]] == ["file_00003"]
    QTest.keyClick(harness.pane.table, Qt.Key.Key_Escape)
    assert harness.pane.subtitle() == ""


async def test_the_menu_fits_the_selection(harness: FilesHarness) -> None:
    await harness.bind()
    assert menu_texts(harness.pane._menu()) == [tr(SELECT_ALL), "Refresh", "Rows a page"]
    harness.toggle(0, 1)
    assert "Add 2 to the new batch" in menu_texts(harness.pane._menu())
    trigger(harness.pane._menu(), "Add 2 to the new batch")
    assert len(harness.added[0]) == 2


async def test_a_thousand_rows_build_no_widgets_and_one_reset(
    context: UiContext, qtbot: QtBot
) -> None:
    harness = FilesHarness(context, 1000)
    qtbot.addWidget(harness.pane)
    harness.pane.footer.page_size = 1000
    await harness.bind()
    children = len(harness.pane.findChildren(QObject))
    resets: list[None] = []
    harness.pane.table.files_model.modelReset.connect(lambda: resets.append(None))
    harness.pane.refresh()
    await harness.idle()
    assert len(harness.names()) == 1000
    assert len(resets) == 1
    assert len(harness.pane.findChildren(QObject)) == children


def test_the_page_and_its_rows_can_be_read_in_a_narrow_pane(context: UiContext) -> None:
    footer = FilesFooter(context)
    page = FilePage(tuple(make_files(100)), None)
    footer.set_listing(FileListing(FileQuery(), page, 3, 201, True, True))
    footer.set_addable(14, allowed=True)
    footer.show()
    footer.resize(600, 32)
    assert footer.where.text() == "Page 3 · rows 201\u2013300"
    footer.resize(312, 46)
    assert footer.where.text() == "Page 3\nrows 201\u2013300"
    advance = footer.where.fontMetrics().horizontalAdvance
    assert max(map(advance, footer.where.text().split("\n"))) <= footer.where.width()
    assert footer.where.accessibleName() == "Page 3 · rows 201\u2013300"


async def test_in_a_narrow_pane_names_have_the_room_and_a_time_is_its_day(
    context: UiContext, qtbot: QtBot
) -> None:
    """At 316 pixels the times had more room than the names, which were cut to a few letters."""
    harness = FilesHarness(context, 3)
    qtbot.addWidget(harness.pane)
    await harness.bind()
    table, created = harness.pane.table, FileColumn.CREATED
    seen: list[str] = []
    for width_px in (316, 560):
        harness.pane.resize(width_px, 460)
        await until(lambda w=width_px: harness.pane.width() == w and table.isVisible())
        cell = table.files_model.cell_at(0, created)
        ground = QPixmap(10, 10)
        painter = QPainter(ground)
        painter.setFont(table.font())
        room = QRect(0, 0, table.columnWidth(created) - 2 * PADDING_PX, 30)
        seen.append(_fitting(painter, cell, room))
        painter.end()
        assert table.columnWidth(FileColumn.NAME) > 1.4 * table.columnWidth(created)
    assert seen == [cell.brief, cell.text]
    assert cell.text.startswith(cell.brief)
