"""Rows of the staging list: sorted by their heads, opened, shown in their folder, with their pages."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.drafts import DraftState
from extend_desktop.ui.views.composer.pane import ComposerPane
from tests.helpers.fake_workspace import FakeAccount
from tests.helpers.pane_fixtures import click, column_texts, trigger, until

INPUT, SIZE, PAGES, OUTCOME = 0, 2, 3, 4


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the paths that were given to other programs."""
    paths: list[str] = []

    def open_url(url: QUrl) -> bool:
        paths.append(Path(url.toLocalFile()).as_posix())
        return "missing" not in url.toLocalFile()

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return paths


async def staged(pane: ComposerPane, account: FakeAccount) -> None:
    pane.resize(1_100, 600)
    account.staging.stage("b.pdf", size_bytes=9_000, page_count=12)
    account.staging.stage("a.pdf", size_bytes=10_000, page_count=3)
    account.staging.stage("c.pdf", size_bytes=800)
    await until(lambda: pane.list.model.rowCount() == 3)


def head(pane: ComposerPane, column: int) -> None:
    """Click the head of a column."""
    header = pane.list.table.horizontalHeader()
    at = header.rect().center()
    at.setX(header.sectionViewportPosition(column) + 20)
    click(header.viewport(), at)


def texts(menu: QMenu | None) -> list[str]:
    assert menu is not None
    return [action.text() for action in menu.actions()]


async def test_heads_sort_by_numbers_and_names_and_go_back(
    pane: ComposerPane, account: FakeAccount
) -> None:
    await staged(pane, account)
    table = pane.list.table
    assert column_texts(table, PAGES) == ["12", "3", ""]
    head(pane, INPUT)
    assert column_texts(table, INPUT) == ["a.pdf", "b.pdf", "c.pdf"]
    head(pane, SIZE)
    assert column_texts(table, INPUT) == ["c.pdf", "b.pdf", "a.pdf"]
    head(pane, SIZE)
    assert column_texts(table, INPUT) == ["a.pdf", "b.pdf", "c.pdf"]
    head(pane, SIZE)
    assert column_texts(table, INPUT) == ["b.pdf", "a.pdf", "c.pdf"]


async def test_a_row_is_opened_and_shown_in_its_folder(
    pane: ComposerPane, account: FakeAccount, opened: list[str]
) -> None:
    await staged(pane, account)
    table = pane.list.table
    table.selectRow(0)
    trigger(pane.list._menu(), "Open")
    trigger(pane.list._menu(), "Show in folder")
    at = table.visualRect(table.model().index(1, INPUT)).center()
    click(table.viewport(), at)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened == ["/documents/b.pdf", "/documents", "/documents/a.pdf"]


async def test_what_cannot_be_opened_says_so(
    pane: ComposerPane, account: FakeAccount, opened: list[str]
) -> None:
    account.staging.stage("missing.pdf")
    await until(lambda: pane.list.model.rowCount() == 1)
    pane.list.table.selectRow(0)
    trigger(pane.list._menu(), "Open")
    assert opened == ["/documents/missing.pdf"]
    assert pane.banner.text()


async def test_several_rows_and_links_offer_no_opening(
    pane: ComposerPane, account: FakeAccount
) -> None:
    await staged(pane, account)
    account.staging.stage("https://example.com/a.pdf", kind=InputKind.URL)
    await until(lambda: pane.list.model.rowCount() == 4)
    pane.list.table.selectAll()
    assert "Open" not in texts(pane.list._menu())
    assert len(pane.list.selected_keys()) == 4
    pane.list.table.selectRow(3)
    assert "Open" not in texts(pane.list._menu())


async def test_what_will_happen_takes_the_room_it_needs_and_names_the_rest(
    pane: ComposerPane, account: FakeAccount
) -> None:
    """“password needed again” was cut while the names beside it had more room than they used."""
    pane.resize(QSize(940, 600))
    table = pane.list.table
    account.staging.stage("a.pdf")
    await until(lambda: pane.list.model.rowCount() == 1)
    first_px = table.columnWidth(OUTCOME)
    account.staging.stage("b.pdf", state=DraftState.BLOCKED, reason_code="cloud_placeholder")
    whole = "Blocked: only in the cloud"
    await until(lambda: column_texts(table, OUTCOME)[-1] == whole)
    needed_px = table.fontMetrics().horizontalAdvance(whole)
    await until(lambda: table.columnWidth(OUTCOME) > needed_px)
    assert first_px < table.columnWidth(OUTCOME) <= 0.4 * table.viewport().width() + 1
    pane.resize(QSize(700, 600))
    await until(
        lambda: table.columnWidth(OUTCOME) <= max(first_px, 0.4 * table.viewport().width() + 1)
    )
