"""Lists are imported through their dialog: understood, corrected, taken; over real files."""

from __future__ import annotations

import unicodedata
from collections.abc import AsyncIterator
from pathlib import Path

import openpyxl
import pytest_asyncio
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.composer.list_import import ListImportDialog
from tests.helpers.pane_fixtures import click, column_texts, until
from tests.helpers.real_staging import RealStaging, real_staging


@pytest_asyncio.fixture
async def staged(context: UiContext, tmp_path: Path) -> AsyncIterator[RealStaging]:
    async with real_staging(context, tmp_path / "unpacked") as made:
        made.pane.resize(QSize(1_100, 820))
        yield made


async def opened(staged: RealStaging, path: Path) -> ListImportDialog:
    """Open the dialog on a list and wait until it is understood."""
    staged.pane.import_list(path)
    dialog = staged.pane.findChildren(ListImportDialog)[-1]
    await until(lambda: dialog.add.isEnabled() or dialog.banner.isVisible())
    return dialog


async def understood(dialog: ListImportDialog, words: str) -> None:
    await until(lambda: dialog.summary.full_text() == words)


def documents(folder: Path) -> None:
    for name in ("Müller.txt", "B.TXT"):
        (folder / name).write_text(name)


async def test_a_spreadsheets_list_is_understood_and_its_columns_go_along(
    staged: RealStaging, tmp_path: Path
) -> None:
    documents(tmp_path)
    rows = ["Kostenstelle;Datei;Betrag", "7;Müller.txt;12,50", "8;b.txt;3", "9;fehlt.pdf;", ";;4"]
    listed = tmp_path / "intake-november.csv"
    listed.write_bytes("\r\n".join(rows).encode("cp1252"))
    dialog = await opened(staged, listed)
    await understood(dialog, "3 inputs, 2 columns for each")
    assert dialog.encoding.currentText() == "Western European (Windows)"
    assert dialog.separator.currentText() == "Semicolon"
    assert dialog.input_column.currentText() == "Datei"
    assert dialog.header.isChecked()
    first = dialog.preview.item(0, 1)
    assert first is not None
    assert first.text() == "Müller.txt"
    assert "1 row without an input, left out" in dialog.problems.full_text()
    dialog.columns.item(2).setCheckState(Qt.CheckState.Unchecked)
    await understood(dialog, "3 inputs, 1 column for each")
    click(dialog.add)
    await until(lambda: len(staged.service.drafts) == 3)
    await staged.service.wait_until_idle()
    # The second one is found in another case than the list has it.
    assert staged.reasons() == {
        "Müller.txt": "ready",
        "B.TXT": "ready",
        "fehlt.pdf": "temporary_gone",
    }
    assert [dict(draft.spec.metadata) for draft in staged.service.drafts] == [
        {"Kostenstelle": "7"},
        {"Kostenstelle": "8"},
        {"Kostenstelle": "9"},
    ]
    await until(lambda: staged.pane.side.columns.full_text() == "1 from intake-november.csv")


async def test_a_list_of_names_alone_says_that_it_has_no_inputs(
    staged: RealStaging, tmp_path: Path
) -> None:
    listed = tmp_path / "empty.csv"
    listed.write_text("File,Client\n")
    staged.pane.import_list(listed)
    dialog = staged.pane.findChildren(ListImportDialog)[-1]
    await understood(dialog, "No inputs: the list has only a row with names of columns")
    assert not dialog.add.isEnabled()
    # Where that is wrong, it can be said.
    QTest.keyClick(dialog.header, Qt.Key.Key_Space)
    await understood(dialog, "1 input, 1 column for each")
    assert dialog.add.isEnabled()


async def test_a_path_is_shown_whole_in_the_preview_where_there_is_room(
    staged: RealStaging, tmp_path: Path
) -> None:
    """Every column had the same width, and of paths the names were cut off."""
    documents(tmp_path)
    path = "Invoices of the northern region/November/Müller.txt"
    (tmp_path / "list.csv").write_text(f"nr,file,note\n7,{path},{'long ' * 60}\n")
    dialog = await opened(staged, tmp_path / "list.csv")
    await until(lambda: dialog.preview.columnCount() == 3)
    width_px = dialog.preview.fontMetrics().horizontalAdvance
    assert dialog.preview.columnWidth(1) > width_px(path)
    assert dialog.preview.columnWidth(0) < dialog.preview.columnWidth(1) / 2
    assert dialog.preview.textElideMode() is Qt.TextElideMode.ElideMiddle
    dialog.reject()


async def test_what_was_found_out_can_be_corrected_and_mapped_again(
    staged: RealStaging, tmp_path: Path
) -> None:
    documents(tmp_path)
    (tmp_path / "list.txt").write_text("B.TXT|a,b\nMüller.txt|c,d\n")
    dialog = await opened(staged, tmp_path / "list.txt")
    dialog.separator.setCurrentIndex(dialog.separator.findData("|"))
    dialog.separator.activated.emit(dialog.separator.currentIndex())
    await until(lambda: dialog.preview.columnCount() == 2)
    await understood(dialog, "2 inputs, 1 column for each")
    QTest.keyClick(dialog.header, Qt.Key.Key_Space)
    await understood(dialog, "1 input, 1 column for each")
    QTest.keyClick(dialog.header, Qt.Key.Key_Space)
    await understood(dialog, "2 inputs, 1 column for each")
    QTest.keyClick(dialog.add, Qt.Key.Key_Space)
    await until(lambda: staged.service.plan.columns == 1)
    await staged.service.wait_until_idle()
    await until(staged.pane.side.change_columns.isVisible)
    click(staged.pane.side.change_columns)
    again = staged.pane.findChildren(ListImportDialog)[-1]
    await understood(again, "2 inputs, 1 column for each")
    again.columns.item(1).setCheckState(Qt.CheckState.Unchecked)
    await understood(again, "2 inputs")
    click(again.add)
    # The same rows, not listed a second time, with the columns as they are mapped now.
    await until(lambda: staged.service.plan.columns == 0)
    assert len(staged.service.drafts) == 2


async def test_a_workbook_is_read_and_a_damaged_one_is_refused_in_words(
    staged: RealStaging, tmp_path: Path
) -> None:
    name = unicodedata.normalize("NFD", "Müller.txt")
    (tmp_path / name).write_text("x")
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ["File", "Centre", "Paid"],
        ["Müller.txt", 7.0, True],
        ["https://x.example/a", 7.5, None],
    ):
        sheet.append(row)
    book.save(tmp_path / "list.xlsx")
    dialog = await opened(staged, tmp_path / "list.xlsx")
    assert not dialog.encoding.isEnabled()
    click(dialog.add)
    await until(lambda: len(staged.service.drafts) == 2)
    await staged.service.wait_until_idle()
    assert [dict(draft.spec.metadata) for draft in staged.service.drafts] == [
        {"Centre": "7", "Paid": "TRUE"},
        {"Centre": "7.5"},
    ]
    assert staged.reasons()[name] == "ready"
    await until(lambda: len(column_texts(staged.pane.list.table, 4)) == 2)
    (tmp_path / "bad.xlsx").write_bytes(b"PK\x03\x04 no workbook")
    bad = await opened(staged, tmp_path / "bad.xlsx")
    assert "is damaged, locked, or no workbook" in bad.banner.text()
    assert not bad.add.isEnabled()
    bad.reject()


async def test_columns_that_are_too_long_block_their_row_only(
    staged: RealStaging, tmp_path: Path
) -> None:
    documents(tmp_path)
    (tmp_path / "list.csv").write_text(f"file,note\nMüller.txt,{'x' * 11_000}\nB.TXT,short\n")
    dialog = await opened(staged, tmp_path / "list.csv")
    await until(
        lambda: "more than 10 KB of columns, blocked (line 2)" in dialog.problems.full_text()
    )
    click(dialog.add)
    await until(lambda: len(staged.service.drafts) == 2)
    await staged.service.wait_until_idle()
    assert staged.reasons() == {"Müller.txt": "metadata_too_large", "B.TXT": "ready"}
