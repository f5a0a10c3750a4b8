"""Metadata of selected rows: typed into the dialog, checked at once, shown, sent, undone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTableWidget

from extend_desktop.presentation.input_metadata import EDIT_METADATA
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.composer.metadata_dialog import MetadataDialog
from tests.helpers.pane_fixtures import click, column_texts, trigger, until
from tests.helpers.real_staging import RealStaging, real_staging

KEY, VALUE = 0, 1
LINKS = "https://example.com/a.pdf\nhttps://example.com/b.pdf"


@pytest_asyncio.fixture
async def staged(context: UiContext, tmp_path: Path) -> AsyncIterator[RealStaging]:
    async with real_staging(context, tmp_path / "unpacked") as made:
        made.pane.resize(QSize(1_300, 700))
        made.pane.add_text(LINKS)
        await until(lambda: made.pane.list.model.rowCount() == 2)
        yield made


def opened(staged: RealStaging) -> MetadataDialog:
    """Select all rows and choose the dialog in their menu."""
    staged.pane.list.table.selectAll()
    trigger(staged.pane.list._menu(), tr(EDIT_METADATA))
    return staged.pane.findChildren(MetadataDialog)[-1]


async def type_into(dialog: MetadataDialog, row: int, column: int, text: str) -> None:
    """Type into a cell as the operator does."""
    table = dialog.table
    table.setCurrentCell(row, column)
    item = table.item(row, column)
    assert item is not None
    table.editItem(item)
    (editor,) = [field for field in table.findChildren(QLineEdit) if field.isVisible()]
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    await until(lambda: table.state() == QTableWidget.State.NoState)


def metadata(staged: RealStaging) -> list[dict[str, str]]:
    return [dict(draft.spec.metadata) for draft in staged.service.drafts]


async def test_tab_goes_to_the_next_field_while_one_is_open_and_else_out_of_the_table(
    staged: RealStaging,
) -> None:
    dialog = opened(staged)
    table = dialog.table
    dialog.activateWindow()
    await until(dialog.isActiveWindow)
    table.setFocus()
    table.setCurrentCell(0, KEY)
    table.edit(table.currentIndex())
    (editor,) = [field for field in table.findChildren(QLineEdit) if field.isVisible()]
    QTest.keyClicks(editor, "month")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    await until(lambda: table.currentColumn() == VALUE)
    assert table.state() == QTableWidget.State.EditingState
    QTest.keyClick(table.focusWidget(), Qt.Key.Key_Return)
    await until(lambda: table.state() == QTableWidget.State.NoState)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is not table
    assert not table.isAncestorOf(dialog.focusWidget())


async def test_many_rows_are_edited_at_once_and_undone(staged: RealStaging) -> None:
    first, second = staged.service.drafts
    staged.service.triage.set_columns({first.key: {"month": "10"}, second.key: {"month": "11"}})
    dialog = opened(staged)
    assert dialog.windowTitle() == "Metadata of 2 inputs"
    shown = dialog.table.item(0, VALUE)
    assert shown is not None
    assert shown.text() == "several values"
    await type_into(dialog, 1, KEY, "cost centre")
    await type_into(dialog, 1, VALUE, "dept-204")
    click(dialog.agree)
    assert metadata(staged) == [
        {"month": "10", "cost centre": "dept-204"},
        {"month": "11", "cost centre": "dept-204"},
    ]
    await until(
        lambda: (
            column_texts(staged.pane.list.table, 5)
            == ["month 10 · cost centre dept-204", "month 11 · cost centre dept-204"]
        )
    )
    assert not staged.pane.list.table.isColumnHidden(5)
    assert staged.pane.notice.text().startswith("Metadata of 2 inputs changed")
    staged.pane.undo()
    assert metadata(staged) == [{"month": "10"}, {"month": "11"}]


async def test_several_values_become_one_only_when_one_is_typed(staged: RealStaging) -> None:
    first, second = staged.service.drafts
    staged.service.triage.set_columns({first.key: {"month": "10"}, second.key: {"month": "11"}})
    dialog = opened(staged)
    await type_into(dialog, 0, VALUE, "")
    click(dialog.agree)
    assert metadata(staged) == [{"month": "10"}, {"month": "11"}]
    dialog = opened(staged)
    await type_into(dialog, 0, VALUE, "12")
    click(dialog.agree)
    assert metadata(staged) == [{"month": "12"}, {"month": "12"}]


async def test_what_cannot_be_sent_is_said_at_once(staged: RealStaging) -> None:
    dialog = opened(staged)
    assert dialog.agree.isEnabled()
    await type_into(dialog, 0, KEY, "extend:usage_tags")
    assert "choose another one" in dialog.problem.full_text()
    assert not dialog.agree.isEnabled()
    await type_into(dialog, 0, KEY, "note")
    item = dialog.table.item(0, VALUE)
    assert item is not None
    item.setText("x" * 10_001)
    assert "10 KB" in dialog.problem.full_text()
    assert "2 inputs" in dialog.problem.full_text()
    item.setText("short")
    assert dialog.problem.full_text() == ""
    click(dialog.agree)
    assert metadata(staged) == [{"note": "short"}] * 2


async def test_selected_keys_are_removed(staged: RealStaging) -> None:
    keys = [draft.key for draft in staged.service.drafts]
    staged.service.triage.set_columns({key: {"a": "1", "b": "2"} for key in keys})
    dialog = opened(staged)
    dialog.table.setCurrentCell(0, KEY)
    click(dialog.remove)
    click(dialog.agree)
    assert metadata(staged) == [{"b": "2"}] * 2


async def test_rows_without_metadata_show_no_column(staged: RealStaging) -> None:
    assert staged.pane.list.table.isColumnHidden(5)


async def test_a_key_opens_the_dialog(staged: RealStaging) -> None:
    table = staged.pane.list.table
    staged.pane.activateWindow()
    await until(staged.pane.isActiveWindow)
    # The rows are there before the page that shows them is, and a key reaches what is seen only.
    await until(table.isVisible)
    table.setFocus()
    await until(table.hasFocus)
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_F2)
    dialog = staged.pane.findChildren(MetadataDialog)[-1]
    assert dialog.windowTitle() == "Metadata of the input"
