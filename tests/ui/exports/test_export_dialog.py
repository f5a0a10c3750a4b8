"""The export dialog by click and key, over a real journal: what it shows is what is written."""

from __future__ import annotations

import asyncio
import csv
import json
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest_asyncio
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMenu, QWidget

from extend_desktop.domain.exports import ColumnChoice, ExportFormat, ExportOptions
from extend_desktop.domain.ids import BatchId
from extend_desktop.exports import FileExportWriters
from extend_desktop.services.exports import ExportService
from extend_desktop.services.exports.automatic import AutomaticExport, automatic_of
from extend_desktop.services.exports.presets import ExportPreset, preset_text
from extend_desktop.storage.journal import Journal
from extend_desktop.system.clock import SystemClock
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.exports.automatic import AutomaticEntries, AutomaticSetting
from extend_desktop.ui.views.exports.dialog import ExportDialog
from extend_desktop.ui.views.exports.format_page import Afterwards
from extend_desktop.ui.views.exports.scope import ExportScope
from extend_desktop.ui.widgets import ComboBox
from tests.helpers.export_batches import batch_of
from tests.helpers.journals import ACCOUNT
from tests.helpers.pane_fixtures import until
from tests.helpers.ui_driver import click, type_into


class Shown:
    """A dialog over a batch of two results, a failure and one that waits."""

    def __init__(self, dialog: ExportDialog, journal: Journal, exports: ExportService) -> None:
        self.dialog, self.journal, self.exports = dialog, journal, exports

    def names(self) -> list[str]:
        model = self.dialog.preview.model
        across = Qt.Orientation.Horizontal
        return [str(model.headerData(place, across)) for place in range(model.columnCount())]

    def rows(self) -> list[list[str]]:
        model = self.dialog.preview.model
        return [
            [str(model.index(row, column).data()) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    async def written(self, folder: Path) -> list[list[str]]:
        target = folder / "written.csv"
        await self.exports.export(self.dialog.request(), target)
        text = target.read_text(encoding="utf-8-sig")
        return list(csv.reader(text.splitlines(), delimiter=";"))

    def item(self, key: str):
        items = self.dialog.columns.columns.entries()
        return next(item for item in items if item.data(Qt.ItemDataRole.UserRole) == key)


@pytest_asyncio.fixture
async def shown(context: UiContext, tmp_path: Path) -> AsyncGenerator[Shown]:
    journal = await Journal.open(tmp_path / "journal.sqlite3")
    exports = ExportService(journal, FileExportWriters(), SystemClock(), ";")
    batch_id, ids = await batch_of(journal, "ppfw", name="March")
    await batch_of(journal, "p", name="April")
    await batch_of(journal, "p", extractor="ex_2", name="Others")
    parent = QWidget()
    scope = ExportScope(
        await journal.batches.get(batch_id),
        lambda: journal.batches.of_account(ACCOUNT),
        frozenset(ids[:1]),
        frozenset(ids[2:]),
    )
    dialog = ExportDialog(context, exports, scope, parent)
    dialog.open()
    made = Shown(dialog, journal, exports)
    await until(lambda: len(made.rows()) == 4)
    yield made
    dialog.close()
    parent.deleteLater()
    await context.tasks.idle()
    await journal.aclose()


async def test_the_preview_is_what_is_written(shown: Shown, tmp_path: Path) -> None:
    assert shown.dialog.preview.caption.text() == "All of 4 documents"
    assert [shown.names(), *shown.rows()] == await shown.written(tmp_path)
    shape = shown.dialog.how.shape
    shape.setCurrentIndex(shape.findText("Item of Lines"))
    await until(lambda: "Lines.text" in shown.names())
    assert [shown.names(), *shown.rows()] == await shown.written(tmp_path)


async def test_a_width_that_is_set_by_hand_outlasts_resizing_and_other_options(
    shown: Shown,
) -> None:
    preview = shown.dialog.preview
    header = preview.table.horizontalHeader()
    usual_px = header.sectionSize(1)
    header.resizeSection(0, 321)
    filled: list[bool] = []
    preview._fill_later.timeout.connect(lambda: filled.append(True))
    shown.dialog.resize(shown.dialog.width() + 200, shown.dialog.height())
    await until(lambda: filled)
    assert header.sectionSize(0) == 321
    assert header.sectionSize(1) >= usual_px, "the others still share the room"
    shape = shown.dialog.how.shape
    shape.setCurrentIndex(shape.findText("Item of Lines"))
    await until(lambda: "Lines.text" in shown.names())
    assert header.sectionSize(0) == 321


async def test_columns_are_ticked_renamed_and_moved(shown: Shown, tmp_path: Path) -> None:
    columns = shown.dialog.columns
    shown.dialog.tabs.setCurrentWidget(columns)
    click(columns.none)
    await until(lambda: shown.names() == [])
    shown.item("field:number").setCheckState(Qt.CheckState.Checked)
    shown.item("document:file").setCheckState(Qt.CheckState.Checked)
    await until(lambda: shown.names() == ["file", "Number"])
    # Renamed where it stands, by F2.
    columns.columns.setFocus()
    columns.columns.setCurrentItem(shown.item("field:number"))
    QTest.keyClick(columns.columns, Qt.Key.Key_F2)
    editor = columns.columns.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Invoice no.")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    await until(lambda: shown.names() == ["file", "Invoice no."])
    # Moved by key to the top, then by a drag to the end.
    columns.columns.setCurrentItem(shown.item("field:number"))
    for _ in range(columns.columns.currentRow()):
        QTest.keyClick(columns.columns, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    await until(lambda: shown.names() == ["Invoice no.", "file"])
    model = columns.columns.model()
    assert model.moveRow(QModelIndex(), 0, QModelIndex(), model.rowCount())
    await until(lambda: shown.names() == ["file", "Invoice no."])
    assert shown.dialog.presets.state.text() == "changed, not saved"
    assert [shown.names(), *shown.rows()] == await shown.written(tmp_path)
    click(columns.usual)
    await until(lambda: len(shown.names()) > 10)
    assert shown.dialog.presets.state.text() == ""


async def test_measures_come_by_one_tick(shown: Shown) -> None:
    shown.dialog.tabs.setCurrentWidget(shown.dialog.columns)
    page = next(iter(shown.dialog.columns.measures.values()))
    assert shown.item("confidence:field:number").isHidden()
    click(page)
    await until(lambda: "Number confidence" in shown.names())
    assert not shown.item("confidence:field:number").isHidden()
    assert shown.item("citation page:field:number").isHidden()


async def test_what_a_spreadsheet_would_change_is_said_with_the_way_out(
    shown: Shown, context: UiContext
) -> None:
    preview = shown.dialog.preview
    # The tag "=x" is only in items; the credits and names stay as they are.
    shape = shown.dialog.how.shape
    shape.setCurrentIndex(shape.findText("Item of tags"))
    await until(
        lambda: "1 text" in preview.remarks.text() or "texts marked" in preview.remarks.text()
    )
    assert "marked so as not to run as formulas" in preview.remarks.text()
    shape.setCurrentIndex(shape.findText("Item of Lines"))
    await until(lambda: "would be changed by a spreadsheet" in preview.remarks.text())
    click(preview.as_workbook)
    await until(lambda: "would be changed" not in preview.remarks.text())
    assert shown.dialog.options().format is ExportFormat.XLSX
    assert not shown.dialog.how.dialect.isEnabled()


async def test_a_workbook_shows_its_sheets(shown: Shown) -> None:
    how = shown.dialog.how
    how.format.setCurrentIndex(how.format.findData(ExportFormat.XLSX))
    sheets = shown.dialog.preview.sheets
    await until(lambda: sheets.count() == 4)
    assert [sheets.tabText(place) for place in range(4)] == ["Documents", "Lines", "tags", "Issues"]
    sheets.setCurrentIndex(3)
    assert [row[3] for row in shown.rows()] == ["failed", "submitted"]


async def test_json_shows_lines_and_has_no_columns(shown: Shown) -> None:
    how = shown.dialog.how
    how.format.setCurrentIndex(how.format.findData(ExportFormat.JSONL))
    await until(lambda: shown.names() == ["file", "record"])
    assert '"run":{"object":"extract_run"' in shown.dialog.preview.model.index(0, 1).data()[
        :1000
    ] or (shown.rows()[0][1].startswith('{"file":"0.pdf"'))
    tabs = shown.dialog.tabs
    assert not tabs.isTabEnabled(tabs.indexOf(shown.dialog.columns))


async def test_what_is_exported_is_chosen(shown: Shown) -> None:
    what = shown.dialog.what
    shown.dialog.tabs.setCurrentWidget(what)
    click(what.selected)
    await until(lambda: [row[0] for row in shown.rows()] == ["0.pdf"])
    click(what.filtered)
    await until(lambda: [row[0] for row in shown.rows()] == ["2.pdf", "3.pdf"])
    click(what.several)
    listed = [what.batches.item(row).text() for row in range(what.batches.count())]
    assert listed == ["March · 4 documents", "April · 1 document"]
    what.batches.item(1).setCheckState(Qt.CheckState.Checked)
    await until(lambda: [row[0] for row in shown.rows()] == ["March"] * 4 + ["April"])
    click(what.whole)
    click(what.only_new)
    await until(lambda: len(shown.rows()) == 3)
    await shown.exports.export(shown.dialog.request(), Path("/dev/null"))
    click(what.selected)
    await until(lambda: shown.rows() == [])


async def test_presets_are_saved_renamed_shared_loaded_and_deleted(
    shown: Shown, context: UiContext, tmp_path: Path
) -> None:
    dialog, presets = shown.dialog, shown.dialog.presets
    dialog.tabs.setCurrentWidget(dialog.columns)
    click(dialog.columns.none)
    shown.item("field:number").setCheckState(Qt.CheckState.Checked)
    click(presets.save)
    await answer(dialog, "  Month  end ")
    assert presets.current.name == "Month end"
    assert presets.state.text() == ""
    shown.item("document:file").setCheckState(Qt.CheckState.Checked)
    assert presets.state.text() == "changed, not saved"
    act(shown, "Save the changes")
    chosen = presets.current.options.columns
    assert chosen is not None
    assert [choice.key for choice in chosen] == ["document:file", "field:number"]
    act(shown, "Rename…")
    await answer(dialog, "Excel international")
    # Names of the built-in ones stay theirs.
    assert presets.current.name == "Excel international (2)"
    shared = tmp_path / "shared.json"
    presets.share(shared)
    assert json.loads(shared.read_text())["name"] == "Excel international (2)"
    act(shown, "Delete")
    assert presets.current.name == "Excel on this computer"
    presets.load(shared)
    assert presets.current.name == "Excel international (2)"
    await until(lambda: shown.names() == ["file", "Number"])
    assert "Excel international (2)" in context.settings.current.export_presets
    bad = tmp_path / "bad.json"
    bad.write_text("{")
    presets.load(bad)
    assert "no preset of this program" in dialog.preview.banner.text()
    presets.load(tmp_path / "gone.json")
    assert "gone.json" in dialog.preview.banner.text()


async def test_columns_the_extractor_lacks_stay_empty(shown: Shown, tmp_path: Path) -> None:
    options = ExportOptions(columns=(ColumnChoice("field:gone"), ColumnChoice("document:file")))
    path = tmp_path / "theirs.json"
    path.write_text(preset_text(ExportPreset("Theirs", options)))
    shown.dialog.presets.load(path)
    await until(lambda: shown.names() == ["gone", "file"])
    assert {row[0] for row in shown.rows()} == {""}


async def test_a_batch_that_is_gone_is_said(shown: Shown) -> None:
    shown.dialog.tabs.setCurrentWidget(shown.dialog.columns)
    await shown.journal.batches.delete(shown.dialog.request().batch_ids[0], even_open=True)
    click(shown.dialog.columns.none)
    await until(shown.dialog.preview.banner.isVisible)


def act(shown: Shown, words: str) -> None:
    menu = shown.dialog.presets.menu()
    action = next(item for item in menu.actions() if item.text() == words)
    assert action.isEnabled()
    action.trigger()


async def answer(dialog: ExportDialog, text: str) -> None:
    await until(lambda: asked(dialog) is not None)
    question = asked(dialog)
    assert question is not None
    field = question.findChild(QLineEdit)
    assert field is not None
    type_into(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    await asyncio.sleep(0)


def asked(dialog: ExportDialog) -> QInputDialog | None:
    found = dialog.findChildren(QInputDialog)
    return next((item for item in found if item.isVisible()), None)


async def test_finished_batches_are_written_by_themselves_on_demand(
    context: UiContext, tmp_path: Path
) -> None:
    parent = QWidget()
    entries = AutomaticEntries(context, parent)
    menu = QMenu(parent)
    entries.add_to(menu, BatchId("b1"))
    title, this, every = menu.actions()[-3:]
    assert (title.text(), title.isEnabled()) == ("By itself when finished", False)
    assert not this.isChecked()
    this.trigger()
    chooser = parent.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(tmp_path))
    chooser.close()
    chosen = automatic_of(context.settings.current.automatic_exports, "b1")
    assert chosen == AutomaticExport("Excel on this computer", tmp_path)
    again = QMenu(parent)
    entries.add_to(again, BatchId("b1"))
    this, every = again.actions()[-2:]
    assert (this.isChecked(), every.isChecked()) == (True, False)
    assert str(tmp_path) in this.toolTip()
    this.trigger()
    assert automatic_of(context.settings.current.automatic_exports, "b1") is None
    finished = QMenu(parent)
    entries.add_to(finished, None)
    assert [action.text() for action in finished.actions()[-2:]] == [
        "By itself when finished",
        "Every batch…",
    ]
    parent.deleteLater()
    await context.tasks.idle()


async def test_a_preset_that_is_changed_and_not_saved_has_no_part_in_what_is_new(
    shown: Shown,
) -> None:
    what, how = shown.dialog.what, shown.dialog.how
    assert shown.dialog.request().preset == "Excel on this computer"
    shown.dialog.tabs.setCurrentWidget(what)
    click(what.only_new)
    shown.dialog.tabs.setCurrentWidget(how)
    click(how.formula_safety)
    request = shown.dialog.request()
    assert (request.preset, request.only_new) == ("", False)
    assert not what.only_new.isEnabled()
    assert what.new_words.text().endswith("This export does not count for it.")
    await shown.exports.export(request, Path("/dev/null"))
    click(how.formula_safety)
    # All is still new to the preset as it was saved.
    assert shown.dialog.request().only_new
    await until(lambda: len(shown.rows()) == 3)


async def test_what_is_asked_afterwards_is_off_until_it_is_ticked(shown: Shown) -> None:
    how = shown.dialog.how
    shown.dialog.tabs.setCurrentWidget(how)
    assert shown.dialog.afterwards() == Afterwards()
    click(how.then_rename)
    click(how.then_delete)
    assert shown.dialog.afterwards() == Afterwards(rename=True, delete=True)
    assert shown.dialog.presets.state.text() == ""


async def test_the_setting_exports_every_finished_batch_once_it_has_a_folder(
    context: UiContext, tmp_path: Path
) -> None:
    def stored() -> AutomaticExport | None:
        return automatic_of(context.settings.current.automatic_exports, "any batch")

    setting = AutomaticSetting(context)
    setting.show()
    pick(setting.preset, "Data interchange")
    # Nothing is on before it is known where to.
    assert stored() is None
    dialog = setting.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    assert setting.preset.currentText() == "No"
    pick(setting.preset, "Data interchange")
    setting.choose_folder(str(tmp_path))
    assert stored() == AutomaticExport("Data interchange", tmp_path)
    assert setting.folder.text() == tmp_path.name
    assert str(tmp_path) in setting.folder.toolTip()
    pick(setting.preset, "Excel international")
    assert stored() == AutomaticExport("Excel international", tmp_path)
    pick(setting.preset, "No")
    assert stored() is None
    assert not setting.folder.isEnabled()
    setting.deleteLater()


def pick(box: ComboBox, words: str) -> None:
    """Choose as a click in the open list does."""
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())


async def test_a_long_record_has_the_room_that_the_preview_has(shown: Shown) -> None:
    """The records of JSON Lines were cut beside empty room."""
    preview = shown.dialog.preview
    how = shown.dialog.how
    how.format.setCurrentIndex(how.format.findData(ExportFormat.JSONL))
    await until(lambda: shown.names() == ["file", "record"])
    table = preview.table
    across = table.horizontalHeader()
    await until(lambda: across.length() == table.viewport().width())
    assert across.sectionSize(1) > 240
