"""Selecting every file that the filter matches, over all pages, and what is done with it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from extend_desktop.domain.errors import ConnectivityError
from extend_desktop.domain.files import MAX_PAGE_SIZE
from extend_desktop.presentation.files import SELECT_ALL
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from tests.helpers.pane_fixtures import click, trigger, until
from tests.ui.files.test_files_pane import FilesHarness


@pytest_asyncio.fixture
async def stage(context: UiContext, qtbot: QtBot) -> AsyncIterator[FilesHarness]:
    made = FilesHarness(context, 2_250)
    qtbot.addWidget(made.pane)
    await made.bind()
    yield made


def said(stage: FilesHarness) -> str:
    return stage.pane.select_all.progress.banner.text()


async def test_all_pages_are_selected_and_added_at_once(stage: FilesHarness) -> None:
    last = stage.api.files[-1]
    stage.api.files[-1] = replace(last, presigned_url="https://files.example/?signature=1")
    trigger(stage.pane._menu(), tr(SELECT_ALL))
    await stage.idle()
    assert said(stage) == "All 2,250 files that match selected"
    assert stage.pane.subtitle() == "2,250 selected on 23 pages"
    assert [token for _, token in stage.api.questions[1:]] == [None, "1000", "2000"]
    assert stage.api.questions[-1][0].page_size == MAX_PAGE_SIZE
    assert len(stage.pane.table.selected_rows()) == 100
    await stage.press(stage.pane.footer.add)
    (added,) = stage.added
    assert len({file.id for file in added}) == 2_250
    assert added[-1] == last


async def test_only_what_the_filter_matches_is_selected(stage: FilesHarness) -> None:
    QTest.keyClicks(stage.pane.filter.search, "_00")
    QTest.keyClick(stage.pane.filter.search, Qt.Key.Key_Return)
    await until(lambda: len(stage.api.questions) == 2)
    await stage.idle()
    # A server that does not know the filter ignores it.
    stage.api.knows_filter = False
    trigger(stage.pane._menu(), tr(SELECT_ALL))
    await stage.idle()
    assert said(stage) == "All 99 files that match selected"


async def test_stop_keeps_what_was_read(stage: FilesHarness) -> None:
    stage.api.gate.clear()
    trigger(stage.pane._menu(), tr(SELECT_ALL))
    progress = stage.pane.select_all.progress
    assert progress.words.full_text() == "Selecting all that match: 0 so far"
    click(progress.stop)
    await stage.idle()
    assert said(stage) == "Stopped: the first 0 files that match are selected"
    assert not progress.is_running
    assert stage.pane.subtitle() == ""


async def test_a_failure_is_said_and_tried_again(stage: FilesHarness) -> None:
    stage.api.error = ConnectivityError("refused")
    trigger(stage.pane._menu(), tr(SELECT_ALL))
    await stage.idle()
    assert stage.pane.banner.text()
    assert not stage.pane.select_all.progress.is_running
    stage.api.error = None
    trigger(stage.pane._menu(), tr(SELECT_ALL))
    await stage.idle()
    assert said(stage) == "All 2,250 files that match selected"
