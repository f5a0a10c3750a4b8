"""What an export holds: chosen columns, several batches, what is new, a manifest, a preview."""

from __future__ import annotations

import csv
import hashlib
import json
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from extend_desktop.domain.errors import ExportError
from extend_desktop.domain.exports import (
    ColumnChoice,
    ExportFormat,
    ExportOptions,
    ExportRequest,
    FieldMeasure,
)
from extend_desktop.exports import FileExportWriters
from extend_desktop.services.exports import ExportService
from extend_desktop.services.ports.review import Mark
from extend_desktop.storage.journal import Journal
from extend_desktop.system.clock import SystemClock
from tests.helpers.export_batches import PROPERTIES, batch_of, ended
from tests.helpers.journals import NOW


@pytest.fixture
def exports(journal: Journal) -> ExportService:
    return ExportService(journal, FileExportWriters(), SystemClock(), ";")


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def choices(*columns: str | tuple[str, str]) -> tuple[ColumnChoice, ...]:
    return tuple(
        ColumnChoice(column) if isinstance(column, str) else ColumnChoice(*column)
        for column in columns
    )


async def test_columns_are_chosen_named_and_ordered(
    journal: Journal, exports: ExportService, tmp_path: Path
) -> None:
    batch_id, ids = await batch_of(journal, "pf")
    await journal.marks.put(ids[0], Mark(NOW, "looks right"))
    columns = choices(
        ("field:total.amount", "NUMBER"),
        "field:number",
        ("confidence:field:number", "How sure"),
        "citation page:field:number",
        "metadata:client",
        "document:note",
        "field:gone",
    )
    target = tmp_path / "t.csv"
    request = ExportRequest((batch_id,), ExportOptions(columns=columns))
    summary = await exports.export(request, target)
    assert summary.absent_columns == ("field:gone",)
    [first, second] = table(target)
    assert first == {
        "NUMBER (2)": "9.5", "number": "A-0", "How sure": "0.5", "number citation page": "3",
        "metadata.client": "C0", "note": "looks right", "gone": "",
    }  # fmt: skip
    assert second["number"] == second["NUMBER (2)"] == ""


async def test_a_workbook_has_a_sheet_an_array_joined_by_a_number(
    journal: Journal, exports: ExportService, tmp_path: Path
) -> None:
    batch_id, _ids = await batch_of(journal, "ppfpw")
    target = tmp_path / "t.xlsx"
    request = ExportRequest((batch_id,), ExportOptions(format=ExportFormat.XLSX))
    summary = await exports.export(request, target)
    book = openpyxl.load_workbook(target)
    rows = {sheet.title: list(sheet.values) for sheet in book.worksheets}
    assert list(rows) == ["Documents", "Lines", "tags", "Issues"]
    assert rows["Documents"][0][:2] == ("document no.", "file")
    assert [row[0] for row in rows["Documents"][1:]] == [1, 2, 3, 4, 5]
    head = rows["Documents"][0]
    assert [row[head.index("Lines")] for row in rows["Documents"][1:]] == [0, 1, None, 3, None]
    assert rows["Lines"] == [
        ("document no.", "file", "item no.", "Lines.text"),
        (2, "1.pdf", 1, "1.0"), (4, "3.pdf", 1, "3.0"), (4, "3.pdf", 2, "3.1"), (4, "3.pdf", 3, "3.2"),
    ]  # fmt: skip
    # No formula, although it looks like one.
    assert [(row[0], row[-1]) for row in rows["tags"][1:]] == [(1, "=x"), (2, "=x"), (4, "=x")]
    assert book["tags"]["D2"].data_type == "s"
    assert [row[:5] for row in rows["Issues"][1:]] == [
        (3, "2.pdf", None, "failed", "INTERNAL_ERROR"), (5, "4.pdf", None, "submitted", None)
    ]  # fmt: skip
    assert (summary.documents, summary.partial) == (5, True)
    assert dict(summary.counts.sheets) == {"Documents": 5, "Lines": 4, "tags": 3, "Issues": 2}


async def test_chosen_columns_of_a_workbook_keep_its_sheets_joined(
    journal: Journal, exports: ExportService, tmp_path: Path
) -> None:
    batch_id, _ids = await batch_of(journal, "pp")
    target = tmp_path / "t.xlsx"
    columns = choices("field:number", "field:lines")
    options = ExportOptions(format=ExportFormat.XLSX, columns=columns)
    await exports.export(ExportRequest((batch_id,), options), target)
    book = openpyxl.load_workbook(target)
    assert book.sheetnames == ["Documents", "Lines", "Issues"]
    assert next(book["Documents"].values) == ("document no.", "Number", "Lines")
    items = ExportOptions(format=ExportFormat.XLSX, items_of="tags", columns=columns)
    await exports.export(ExportRequest((batch_id,), items), target)
    assert openpyxl.load_workbook(target).sheetnames == ["tags", "Issues"]


async def test_several_batches_of_one_extractor_share_a_table(
    journal: Journal, exports: ExportService, tmp_path: Path
) -> None:
    first, _ = await batch_of(journal, "p", name="March")
    wider = {**PROPERTIES, "place": {"type": "string"}}
    second, ids = await batch_of(journal, "ppf", wider, name="April")
    other, _ = await batch_of(journal, "p", extractor="ex_2")
    target = tmp_path / "t.csv"
    chosen = frozenset(ids[1:])
    assert (await exports.export(ExportRequest((first, second)), target)).documents == 4
    rows = table(target)
    assert [row["batch"] for row in rows] == ["March", "April", "April", "April"]
    assert list(rows[0])[-1] == "place"
    request = ExportRequest((second,), input_ids=chosen)
    assert (await exports.export(request, target)).documents == 2
    assert [row["file"] for row in table(target)] == ["1.pdf", "2.pdf"]
    with pytest.raises(ExportError) as caught:
        await exports.export(ExportRequest((first, other)), target)
    assert caught.value.code == "several_extractors"


async def test_new_is_what_ended_or_changed_since_the_last_time(
    journal: Journal, exports: ExportService, tmp_path: Path
) -> None:
    batch_id, ids = await batch_of(journal, "pfww")
    target = tmp_path / "t.csv"
    request = ExportRequest((batch_id,), preset="Ours", only_new=True)

    async def new() -> list[str]:
        await exports.export(request, target)
        return [row["file"] for row in table(target)]

    assert await new() == ["0.pdf", "1.pdf"]
    assert await new() == []
    await ended(journal, batch_id, ids[2], "p")
    await ended(journal, batch_id, ids[0], "p", moment_s=60)
    # What fails to be written stays new.
    with pytest.raises(ExportError):
        await exports.export(request, tmp_path / "no" / "t.csv")
    assert await new() == ["0.pdf", "2.pdf"]
    assert await new() == []
    await exports.rename("Ours", "Theirs")
    request = replace(request, preset="Theirs")
    assert await new() == []
    await exports.forget("Theirs")
    assert await new() == ["0.pdf", "1.pdf", "2.pdf"]
    whole = replace(request, only_new=False)
    assert (await exports.export(whole, target)).documents == 4


@pytest.mark.parametrize("kind", ExportFormat)
async def test_a_manifest_says_what_the_files_hold(
    journal: Journal, exports: ExportService, tmp_path: Path, kind: ExportFormat
) -> None:
    batch_id, _ids = await batch_of(journal, "ppfw")
    target = tmp_path / f"t{kind.suffix}"
    options = ExportOptions(format=kind, manifest=True)
    summary = await exports.export(ExportRequest((batch_id,), options), target)
    manifest = tmp_path / f"t{kind.suffix}.manifest.json"
    assert summary.manifest == manifest
    said = json.loads(manifest.read_text())
    assert said["states"] == {"processed": 2, "failed": 1, "waiting": 1}
    assert said["reasons"] == {"INTERNAL_ERROR": 1}
    assert (said["partial"], said["documents"]) == (True, 4)
    files = sorted(target.iterdir()) if target.is_dir() else [target]
    assert [file["name"] for file in said["files"]] == [path.name for path in files]
    for file, path in zip(said["files"], files, strict=True):
        assert file["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()


async def test_records_hold_the_whole_answer(
    journal: Journal, exports: ExportService, tmp_path: Path
) -> None:
    batch_id, ids = await batch_of(journal, "pf")
    await journal.marks.put(ids[0], Mark(NOW, "checked by me"))
    target = tmp_path / "t.jsonl"
    request = ExportRequest((batch_id,), ExportOptions(format=ExportFormat.JSONL))
    await exports.export(request, target)
    first, second = map(json.loads, target.read_text().splitlines())
    assert first["run"] == await journal.outputs.of_run((await journal.inputs.some(ids))[0].run_id)  # pyright: ignore[reportArgumentType]
    assert (first["note"], first["checked"]) == ("checked by me", NOW.isoformat())
    assert first["metadata"] == {"client": "C0"}
    assert (second["run"], second["reason"], second["status"]) == (None, "INTERNAL_ERROR", "failed")


@pytest.mark.parametrize("kind", [ExportFormat.CSV, ExportFormat.XLSX])
@pytest.mark.parametrize("items_of", [None, "lines"])
async def test_a_preview_has_the_rows_as_they_are_written(
    journal: Journal,
    exports: ExportService,
    tmp_path: Path,
    kind: ExportFormat,
    items_of: str | None,
) -> None:
    batch_id, _ids = await batch_of(journal, "ppfw")
    measures = (FieldMeasure.CONFIDENCE, FieldMeasure.CITATION_PAGE)
    request = ExportRequest(
        (batch_id,), ExportOptions(format=kind, items_of=items_of, measures=measures)
    )
    target = tmp_path / f"t{kind.suffix}"
    summary = await exports.export(request, target)
    preview = await exports.preview(request)
    assert preview.documents == 4
    head, rows = preview.tables[0]
    if kind is ExportFormat.CSV:
        with target.open(newline="") as file:
            assert list(csv.reader(file)) == [list(head.names), *map(list, rows)]
        assert preview.counts == summary.counts
        return
    for sheet, (head, rows) in zip(openpyxl.load_workbook(target), preview.tables, strict=True):
        header, *read = sheet.values
        assert header == head.names
        for texts, cells in zip(rows, read, strict=True):
            for text, cell in zip(texts, cells, strict=True):
                is_number = isinstance(cell, int | float)
                assert float(text) == cell if is_number else text == str(cell or "")


async def test_what_can_be_chosen(journal: Journal, exports: ExportService) -> None:
    batch_id, _ids = await batch_of(journal, "p")
    found = await exports.choices(ExportRequest((batch_id,)))
    assert [array.path for array in found.arrays] == ["lines", "tags"]
    keys = [column.key for column in found.columns]
    assert len(set(keys)) == len(keys)
    assert {
        "document:file",
        "metadata:client",
        "field:total.amount",
        "confidence:field:number",
    } <= {*keys}
