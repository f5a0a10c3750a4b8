"""The files pane over the real paging service and an account in memory."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any, cast

import pytest_asyncio
from PySide6.QtCore import QItemSelectionModel, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from extend_desktop.domain.accounts import Generation
from extend_desktop.domain.errors import AccessError, ConnectivityError, RequestError
from extend_desktop.domain.files import FilePage, FileQuery, RemoteFile, SortDir
from extend_desktop.presentation.files import SELECT_ALL
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.files import FileListing, FilesService
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.files_model import FileColumn
from extend_desktop.ui.views.files.footer import FilesFooter
from extend_desktop.ui.views.files.pane import FilesPane
from extend_desktop.ui.widgets import LinkButton, PlainLabel
from tests.helpers.fake_workspace import FakeAccount
from tests.helpers.memory_files import MemoryFilesApi, make_files
from tests.helpers.pane_fixtures import (
    click,
    column_texts,
    copied_by_keys,
    shown,
    trigger,
    until,
)

ToggleRow = QItemSelectionModel.SelectionFlag.Toggle | QItemSelectionModel.SelectionFlag.Rows


def menu_texts(menu: QMenu | None) -> list[str]:
    assert menu is not None
    return [action.text() for action in menu.actions() if action.text()]


class Stage:
    """A pane, and the account behind it."""

    def __init__(self, context: UiContext, files: int) -> None:
        self.context = context
        self.api = MemoryFilesApi(make_files(files))
        self.pane = shown(FilesPane(context))
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
async def stage(context: UiContext, qtbot: QtBot) -> AsyncIterator[Stage]:
    made = Stage(context, 250)
    qtbot.addWidget(made.pane)
    yield made


async def test_pages_forward_back_and_to_the_first(stage: Stage) -> None:
    await stage.bind()
    footer = stage.pane.footer
    assert footer.where.full_text() == "Page 1 · rows 1\u2013100"
    assert not footer.previous.isEnabled()
    await stage.press(footer.next)
    await stage.press(footer.next)
    assert footer.where.full_text() == "Page 3 · rows 201\u2013250"
    assert not footer.next.isEnabled()
    assert len(stage.names()) == 50
    await stage.press(footer.previous)
    assert stage.names()[0] == "acme_invoice_0101.pdf"
    await stage.press(footer.first)
    assert footer.where.full_text() == "Page 1 · rows 1\u2013100"
    assert [token for _, token in stage.api.questions] == [None, "100", "200", "100", None]


async def test_the_filter_asks_the_server_once(stage: Stage) -> None:
    await stage.bind()
    QTest.keyClicks(stage.pane.filter.search, "_0042")
    await until(lambda: len(stage.api.questions) == 2)
    await stage.idle()
    assert stage.api.questions[-1][0].name_contains == "_0042"
    assert stage.names() == ["acme_invoice_0042.pdf"]


async def test_no_match_offers_to_clear_the_filter(stage: Stage) -> None:
    await stage.bind()
    QTest.keyClicks(stage.pane.filter.search, "zzz")
    QTest.keyClick(stage.pane.filter.search, Qt.Key.Key_Return)
    await stage.idle()
    assert stage.pane.empty.title() == "No file name contains “zzz”"
    assert stage.pane.empty.isVisible()
    stage.pane.filter.clear_name()
    await stage.idle()
    assert len(stage.names()) == 100
    assert stage.pane.table.isVisible()


async def test_the_order_is_the_servers_and_is_remembered(stage: Stage) -> None:
    await stage.bind()
    stage.pane.table.horizontalHeader().sectionClicked.emit(FileColumn.CREATED)
    order = stage.pane.table.horizontalHeader()
    order.setSortIndicator(FileColumn.CREATED, Qt.SortOrder.AscendingOrder)
    order.sectionClicked.emit(FileColumn.CREATED)
    await stage.idle()
    assert stage.api.questions[-1][0].sort_dir is SortDir.ASC
    assert stage.names()[0] == "acme_invoice_0250.pdf"
    assert stage.context.settings.current.sort_dir is SortDir.ASC


async def test_another_column_sorts_loaded_rows_only_and_says_so(stage: Stage) -> None:
    await stage.bind()
    header = stage.pane.table.horizontalHeader()
    header.setSortIndicator(FileColumn.NAME, Qt.SortOrder.DescendingOrder)
    header.sectionClicked.emit(FileColumn.NAME)
    assert stage.names()[0] == "acme_invoice_0100.pdf"
    words = [label.full_text() for label in stage.pane.order.findChildren(PlainLabel)]
    assert words == ["Sorted by Name: only the 100 rows of this page"]
    assert len(stage.api.questions) == 1
    await stage.press(stage.pane.order.findChildren(LinkButton)[0])
    assert stage.names()[0] == "acme_invoice_0001.pdf"
    assert stage.pane.order.isHidden()


async def test_the_selection_survives_paging(stage: Stage) -> None:
    await stage.bind()
    stage.toggle(0, 1, 2)
    await stage.press(stage.pane.footer.next)
    stage.toggle(5)
    assert stage.pane.subtitle() == "4 selected on 2 pages"
    await stage.press(stage.pane.footer.previous)
    assert stage.pane.table.selected_rows() == [0, 1, 2]
    stage.toggle(1)
    assert stage.pane.subtitle() == "3 selected on 2 pages"
    assert stage.pane.footer.add.text() == "Add 3"
    await stage.press(stage.pane.footer.add)
    ids = [file.id for file in stage.added[0]]
    assert sorted(ids) == ["file_00001", "file_00003", "file_00106"]


async def test_all_that_is_selected_is_copied_from_every_page(stage: Stage) -> None:
    await stage.bind()
    stage.toggle(0, 2)
    await stage.press(stage.pane.footer.next)
    stage.toggle(0)
    header, *rows = await copied_by_keys(stage.pane.table)
    assert header == ["Name", "Type", "Pages", "Created"]
    assert [row[0] for row in rows] == [
        "acme_invoice_0001.pdf",
        "acme_invoice_0003.pdf",
        "acme_invoice_0101.pdf",
    ]


async def test_sorting_here_keeps_the_files_selected(stage: Stage) -> None:
    await stage.bind()
    stage.toggle(0, 1, 5)
    header = stage.pane.table.horizontalHeader()
    header.setSortIndicator(FileColumn.NAME, Qt.SortOrder.DescendingOrder)
    header.sectionClicked.emit(FileColumn.NAME)
    assert stage.pane.table.selected_rows() == [94, 98, 99]
    assert stage.pane.subtitle() == "3 selected"
    await stage.press(stage.pane.footer.add)
    assert len(stage.added[0]) == 3


async def test_refreshing_keeps_page_and_selection(stage: Stage) -> None:
    await stage.bind()
    await stage.press(stage.pane.footer.next)
    stage.toggle(4)
    stage.pane.refresh()
    await stage.idle()
    assert stage.pane.footer.where.full_text() == "Page 2 · rows 101\u2013200"
    assert stage.pane.table.selected_rows() == [4]


async def test_the_page_size_reloads_and_is_remembered(stage: Stage) -> None:
    await stage.bind()
    menu = stage.pane._menu()
    assert menu is not None
    (sizes,) = menu.findChildren(QMenu)
    assert [item.text() for item in sizes.actions() if item.isChecked()] == ["100"]
    trigger(sizes, "10")
    await stage.idle()
    assert len(stage.names()) == 10
    assert stage.context.settings.current.page_size == 10


async def test_rows_stay_while_the_next_page_loads(stage: Stage) -> None:
    await stage.bind()
    stage.api.gate.clear()
    click(stage.pane.footer.next)
    await until(lambda: len(stage.api.questions) == 2)
    assert stage.pane.busy.busy
    assert len(stage.names()) == 100
    assert stage.pane.table.isVisible()
    stage.api.gate.set()
    await stage.idle()
    assert not stage.pane.busy.busy


async def test_a_late_answer_to_an_older_question_is_dropped(stage: Stage) -> None:
    await stage.bind()
    stage.api.gate.clear()
    click(stage.pane.footer.next)
    await until(lambda: len(stage.api.questions) == 2)
    stage.pane.filter.search.setText("_0042")
    QTest.keyClick(stage.pane.filter.search, Qt.Key.Key_Return)
    stage.api.gate.set()
    await stage.idle()
    assert stage.names() == ["acme_invoice_0042.pdf"]


async def test_loading_then_an_empty_account(context: UiContext, qtbot: QtBot) -> None:
    stage = Stage(context, 0)
    qtbot.addWidget(stage.pane)
    stage.api.gate.clear()
    stage.pane.bind(stage.workspace())
    assert stage.pane.empty.title() == "Loading files…"
    chosen: list[None] = []
    stage.pane.choose_requested.connect(lambda: chosen.append(None))
    stage.api.gate.set()
    await stage.idle()
    assert stage.pane.empty.title() == "No files at Extend yet"
    QTest.mouseClick(
        stage.pane.empty.findChildren(type(stage.pane.footer.add))[0], Qt.MouseButton.LeftButton
    )
    assert chosen == [None]


async def test_an_error_stands_in_the_pane_and_retry_asks_the_same_again(stage: Stage) -> None:
    await stage.bind()
    stage.api.error = ConnectivityError("refused", request_id="req_7")
    await stage.press(stage.pane.footer.next)
    assert stage.pane.banner.isVisible()
    assert len(stage.names()) == 100
    stage.api.error = None
    retry = next(
        item
        for item in stage.pane.banner.findChildren(type(stage.pane.footer.add))
        if item.text() == "Retry"
    )
    await stage.press(retry)
    assert stage.pane.footer.where.full_text() == "Page 2 · rows 101\u2013200"
    assert stage.pane.banner.isHidden()


async def test_the_first_load_failing_leaves_no_loading_words(stage: Stage) -> None:
    stage.api.error = AccessError("forbidden")
    await stage.bind()
    assert stage.pane.banner.text()
    assert stage.pane.empty.title() == "No files to show"


async def test_an_expired_place_starts_over_and_says_so(stage: Stage) -> None:
    await stage.bind()
    real = stage.api.list_files

    async def expired(query: Any, token: str | None = None, **options: Any) -> Any:
        if token is not None:
            raise RequestError("invalid_request")
        return await real(query, token, **options)

    cast("Any", stage.api).list_files = expired
    await stage.press(stage.pane.footer.next)
    assert stage.pane.footer.where.full_text() == "Page 1 · rows 1\u2013100"
    assert "Back on the first page" in stage.pane.notice.text()


async def test_an_older_account_lists_files_and_says_why_batches_are_off(stage: Stage) -> None:
    await stage.bind(Generation.LEGACY)
    stage.toggle(0)
    assert len(stage.names()) == 100
    assert "older API" in stage.pane.notice.text()
    assert not stage.pane.footer.add.isEnabled()
    stage.pane.table.setFocus()
    QTest.keyClick(stage.pane.table, Qt.Key.Key_Return)
    assert stage.added == []


async def test_another_account_starts_clean(stage: Stage) -> None:
    await stage.bind()
    stage.toggle(0, 1)
    stage.pane.filter.search.setText("_0042")
    stage.pane.bind(None)
    await stage.idle()
    assert stage.names() == []
    assert stage.pane.subtitle() == ""
    await stage.bind()
    assert stage.api.questions[-1][0].name_contains == ""
    assert len(stage.names()) == 100


async def test_return_adds_and_esc_clears_the_selection(stage: Stage) -> None:
    await stage.bind()
    stage.toggle(2)
    QTest.keyClick(stage.pane.table, Qt.Key.Key_Return)
    assert [file.id for file in stage.added[0]] == ["file_00003"]
    QTest.keyClick(stage.pane.table, Qt.Key.Key_Escape)
    assert stage.pane.subtitle() == ""


async def test_the_menu_fits_the_selection(stage: Stage) -> None:
    await stage.bind()
    assert menu_texts(stage.pane._menu()) == [SELECT_ALL, "Refresh", "Rows a page"]
    stage.toggle(0, 1)
    assert "Add 2 to the new batch" in menu_texts(stage.pane._menu())
    trigger(stage.pane._menu(), "Add 2 to the new batch")
    assert len(stage.added[0]) == 2


async def test_a_thousand_rows_build_no_widgets_and_one_reset(
    context: UiContext, qtbot: QtBot
) -> None:
    stage = Stage(context, 1000)
    qtbot.addWidget(stage.pane)
    stage.pane.footer.page_size = 1000
    await stage.bind()
    children = len(stage.pane.findChildren(QObject))
    resets: list[None] = []
    stage.pane.table.files_model.modelReset.connect(lambda: resets.append(None))
    stage.pane.refresh()
    await stage.idle()
    assert len(stage.names()) == 1000
    assert len(resets) == 1
    assert len(stage.pane.findChildren(QObject)) == children


def test_the_page_and_its_rows_can_be_read_in_a_narrow_pane(context: UiContext) -> None:
    footer = FilesFooter(context)
    page = FilePage(tuple(make_files(100)), None)
    footer.set_listing(FileListing(FileQuery(), page, 3, 201, True, True))
    footer.set_addable(14, allowed=True)
    footer.show()
    footer.resize(600, 32)
    assert footer.where.text() == "Page 3 · rows 201\u2013300"
    footer.resize(290, 40)
    assert footer.where.text() == "Page 3\nrows 201\u2013300"
    advance = footer.where.fontMetrics().horizontalAdvance
    assert max(map(advance, footer.where.text().split("\n"))) <= footer.where.width()
    assert footer.where.accessibleName() == "Page 3 · rows 201\u2013300"
