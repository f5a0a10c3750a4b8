"""Every format read back by a reader that is not ours: the same cells, whatever is in them."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import tempfile
from collections.abc import AsyncIterator, Iterable, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extend_desktop.domain.errors import ExportError
from extend_desktop.domain.exports import CsvFormat, ExportFormat, TableCounts, TableHead
from extend_desktop.domain.formula_safety import neutralised
from extend_desktop.domain.numbers import number_text
from extend_desktop.domain.schema import FieldKind
from extend_desktop.domain.spreadsheet_changes import is_changed_on_opening
from extend_desktop.exports import FileExportWriters
from extend_desktop.exports.targets import Means
from extend_desktop.exports.workbook import WorkbookWriter
from extend_desktop.services.ports.exports import Block, ExportWriter

NAMES = ("text", "number", "whole", "flag", "day", "moment")
KINDS = (
    FieldKind.TEXT, FieldKind.NUMBER, FieldKind.INTEGER, FieldKind.BOOLEAN, FieldKind.DATE,
    FieldKind.TEXT,
)  # fmt: skip
HEAD = TableHead("Documents", NAMES, KINDS, 1)
TEXTS = st.text(
    st.one_of(
        st.characters(exclude_categories=("Cs",)),
        st.sampled_from("=+-@\t\r\n\"';,_x0 &<>\u05d0\u202e\U0001f600"),
    ),
    max_size=8,
)
HOSTILE = (
    "=1+1",
    "_x000D_",
    "<r><t>x</t></r>",
    " 007 ",
    "a\r\nb",
    "\x00\x1f",
    "1-2",
    "\u05d0\u202eb",
)
DAYS = st.dates(datetime(1900, 3, 1).date(), datetime(9999, 12, 31).date())  # noqa: DTZ001
ROWS = st.lists(
    st.tuples(
        st.one_of(st.none(), TEXTS, st.sampled_from(HOSTILE)),
        st.one_of(st.none(), st.decimals(allow_nan=False, allow_infinity=False, places=3)),
        st.one_of(st.none(), st.integers(-(10**18), 10**18)),
        st.one_of(st.none(), st.booleans()),
        st.one_of(st.none(), DAYS.map(str), st.sampled_from(["soon", "2026-13-01", "1899-12-31"])),
        st.one_of(st.none(), st.just(datetime(2026, 3, 1, 12, 30, 15, tzinfo=UTC))),
    ),
    max_size=6,
)


def written(
    kind: ExportFormat,
    target: Path,
    tables: Sequence[tuple[TableHead, Iterable[Sequence[object]]]],
    writer: ExportWriter | None = None,
    *,
    safe: bool = True,
) -> TableCounts:
    async def blocks() -> AsyncIterator[Block]:
        for number, (_head, rows) in enumerate(tables):
            yield number, rows

    chosen = writer or FileExportWriters().writer(kind, CsvFormat(formula_safety=safe))
    return asyncio.run(chosen.write(target, [head for head, _ in tables], blocks()))


@settings(max_examples=30)
@given(ROWS, st.booleans())
def test_a_csv_says_the_same_to_every_reader(rows: list[tuple[object, ...]], safe: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "t.csv"
        counts = written(ExportFormat.CSV, target, [(HEAD, rows)], safe=safe)
        text = target.read_bytes().decode()
        frame = pd.read_csv(target, dtype=str, keep_default_na=False, lineterminator=None)
    expected = [[csv_text(cell, safe=safe) for cell in row] for row in rows]
    assert list(csv.reader(io.StringIO(text, newline=""), strict=True)) == [list(NAMES), *expected]
    assert len(frame) == len(rows)
    changed = [
        (name, cell)
        for row in rows
        for name, cell in zip(NAMES, row, strict=True)
        if is_changed_on_opening(cell) and csv_text(cell, safe=safe)[:1] != "'"
    ]
    assert sum(counts.changed_cells.values()) == len(changed)
    texts = [cell for row in rows for cell in row if isinstance(cell, str)]
    assert counts.neutralised_cells == sum(safe and neutralised(text) != text for text in texts)


@settings(max_examples=25, deadline=None)
@given(ROWS)
def test_a_workbook_gives_back_every_cell_with_its_type(rows: list[tuple[object, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "t.xlsx"
        written(ExportFormat.XLSX, target, [(HEAD, rows)])
        sheet = openpyxl.load_workbook(target)["Documents"]
        header, *read = (
            [cell.value for cell in row]
            for row in sheet.iter_rows(max_row=len(rows) + 1, max_col=6)
        )
        shown, _ = (
            FileExportWriters().writer(ExportFormat.XLSX, CsvFormat()).preview([HEAD], [rows])
        )
    assert tuple(header) == NAMES
    assert [[same(cell) for cell in row] for row in read] == [
        [book_cell(*pair) for pair in zip(KINDS, row, strict=True)] for row in rows
    ]
    # A preview is what the sheet has.
    for texts, row in zip(shown[0], rows, strict=True):
        assert texts[0] == (row[0] or "")


def csv_text(cell: object, *, safe: bool) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, datetime):
        return "2026-03-01T12:30:15Z"
    if isinstance(cell, str):
        return neutralised(cell) if safe else cell
    assert isinstance(cell, int | Decimal)
    return number_text(cell)


def book_cell(kind: FieldKind, cell: object) -> object:
    """What the reader must find; an empty text is no cell."""
    if isinstance(cell, str) and kind is FieldKind.DATE:
        try:
            day = datetime.fromisoformat(cell)
        except ValueError:
            return cell
        return day if day.year >= 1900 else cell
    if isinstance(cell, datetime):
        return cell.replace(tzinfo=None)
    if isinstance(cell, bool) or cell is None or isinstance(cell, str):
        return cell or (None if cell == "" else cell)
    assert isinstance(cell, int | Decimal)
    digits = "".join(map(str, Decimal(cell).as_tuple().digits)).strip("0")
    is_long = len(digits) > 15 or (isinstance(cell, int) and abs(cell) >= 10**15)
    return number_text(cell) if is_long else float(cell)


def same(cell: object) -> object:
    if isinstance(cell, bool) or not isinstance(cell, int | float):
        return unescaped(cell)
    return float(cell)


def unescaped(cell: object) -> object:
    """What Excel shows: openpyxl leaves the escapes of control characters as they are."""
    if not isinstance(cell, str):
        return cell
    from openpyxl.utils.escape import unescape  # noqa: PLC0415

    return unescape(cell)


def test_numbers_show_the_digits_that_were_sent(tmp_path: Path) -> None:
    numbers = [
        Decimal("1.10"),
        Decimal("10000000000000000.0"),
        Decimal("1e400"),
        7,
        Decimal("-0.50"),
    ]
    head = TableHead("n", ("n",), (FieldKind.NUMBER,))
    counts = written(ExportFormat.XLSX, tmp_path / "t.xlsx", [(head, [[n] for n in numbers])])
    sheet = openpyxl.load_workbook(tmp_path / "t.xlsx")["n"]
    found = [(sheet.cell(row, 1).value, sheet.cell(row, 1).number_format) for row in range(2, 7)]
    assert found[0] == (1.1, "0.00")
    assert found[1] == (1e16, "0.0")
    assert found[2] == (number_text(Decimal("1e400")), "General")
    assert found[3:] == [(7, "0"), (-0.5, "0.00")]
    assert counts.long_numbers == 1


def test_a_workbook_is_made_to_be_read(tmp_path: Path) -> None:
    target = tmp_path / "t.xlsx"
    lines = TableHead("a/b: lines of every kind, and more", ("no.", "lines"), KINDS[:2])
    twin = TableHead("HISTORY", ("x",), KINDS[:1])
    long_text = "é\U0001f600" * 20_000
    rows = [(long_text, None, None, None, None, datetime(2026, 3, 1, tzinfo=UTC))]
    counts = written(
        ExportFormat.XLSX, target, [(HEAD, rows), (lines, [("x", 1)]), (twin, []), (lines, [])]
    )
    book = openpyxl.load_workbook(target)
    names = [
        "Documents",
        "a_b_ lines of every kind,",
        "HISTORY table",
        "a_b_ lines of every kind, (2)",
    ]
    assert book.sheetnames == names
    assert dict(counts.sheets) == dict(zip(names, (1, 1, 0, 0), strict=True))
    sheet = book["Documents"]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("B2", "A1:F2")
    assert sheet["A1"].font.bold
    assert sheet.column_dimensions["A"].width > 50
    assert 19 <= sheet.column_dimensions["F"].width < 23
    # Printed with its header on every page, as wide as one where that can be read.
    assert sheet.print_title_rows == "$1:$1"
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("landscape", 0)
    text = sheet["A2"].value
    assert isinstance(text, str)
    assert text.endswith("…")
    assert len(text.encode("utf-16-le")) // 2 <= 32_767
    assert counts.cut_cells == {"text": 1}


def test_more_rows_than_a_sheet_holds_go_on_on_another(tmp_path: Path) -> None:
    target = tmp_path / "t.xlsx"
    head = TableHead("Lines", ("n",), (FieldKind.INTEGER,))
    writer = WorkbookWriter(Means(Path.replace), most_rows=4)
    counts = written(ExportFormat.XLSX, target, [(head, [[n] for n in range(8)])], writer)
    book = openpyxl.load_workbook(target)
    assert book.sheetnames == ["Lines", "Lines (2)", "Lines (3)"]
    read = [[cell.value for cell in sheet["A"]] for sheet in book.worksheets]
    assert read == [["n", 0, 1, 2], ["n", 3, 4, 5], ["n", 6, 7]]
    assert (counts.rows, dict(counts.sheets)) == (8, {"Lines": 3, "Lines (2)": 3, "Lines (3)": 2})
    assert counts.further_sheets == ("Lines (2)", "Lines (3)")


RECORDS = st.lists(
    st.tuples(
        st.one_of(TEXTS, st.sampled_from(["a.pdf", "A.pdf", "../../etc/passwd", "CON", "con.pdf", ".."])),
        st.recursive(
            st.one_of(st.none(), st.booleans(), st.integers(), TEXTS, st.decimals(allow_nan=False, allow_infinity=False)),
            lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXTS, inner, max_size=3)),
            max_leaves=6,
        ),
    ),
    max_size=5,
)  # fmt: skip
RECORD_HEAD = TableHead("Documents", ("file", "record"), (FieldKind.TEXT, FieldKind.OBJECT))


@settings(max_examples=30)
@given(RECORDS)
def test_json_lines_lose_nothing(rows: list[tuple[str, Any]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "t.jsonl"
        counts = written(ExportFormat.JSONL, target, [(RECORD_HEAD, rows)])
        lines = target.read_bytes().decode().split("\n")
    assert lines.pop() == ""
    assert counts.rows == len(lines) == len(rows)
    for line, (_name, record) in zip(lines, rows, strict=True):
        assert json.loads(line, parse_float=Decimal, parse_int=Decimal) == as_decimals(record)


@settings(max_examples=30)
@given(RECORDS)
def test_a_folder_has_a_file_a_document_whatever_they_are_called(
    rows: list[tuple[str, Any]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "out"
        records = [(name, {"status": "processed", "value": record}) for name, record in rows]
        for _ in range(2):  # The second replaces the first.
            written(ExportFormat.JSON_FOLDER, target, [(RECORD_HEAD, records)])
        names = [path.name for path in target.iterdir()]
        index = json.loads((target / "index.json").read_text())
        assert len({name.casefold() for name in names}) == len(rows) + 1
        assert [path.name for path in Path(folder).iterdir()] == ["out"]
        for listed, (name, record) in zip(index["documents"], rows, strict=True):
            assert listed["file"] == name
            text = (target / listed["json"]).read_bytes()
            found = json.loads(text, parse_float=Decimal, parse_int=Decimal)
            assert found["value"] == as_decimals(record)


def as_decimals(value: Any) -> Any:
    """The same with all numbers alike."""
    if isinstance(value, dict):
        return {key: as_decimals(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [as_decimals(inner) for inner in value]
    is_number = isinstance(value, int | Decimal) and not isinstance(value, bool)
    return Decimal(value) if is_number else value


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("notes.txt", "mine", "folder_not_empty"),
        ("index.json", '{"format": "another"}', "folder_not_empty"),
        ("index.json", "[" * 100_000, "folder_not_empty"),
    ],
)
def test_a_folder_of_others_is_left_alone(
    tmp_path: Path, name: str, content: str, code: str
) -> None:
    (tmp_path / name).write_text(content)
    with pytest.raises(ExportError) as caught:
        written(ExportFormat.JSON_FOLDER, tmp_path, [(RECORD_HEAD, [])])
    assert caught.value.code == code
    assert (tmp_path / name).read_text() == content


def test_a_file_is_no_place_for_a_folder(tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_text("mine")
    with pytest.raises(ExportError) as caught:
        written(ExportFormat.JSON_FOLDER, target, [(RECORD_HEAD, [])])
    assert caught.value.code == "target_is_file"


@pytest.mark.parametrize("kind", ExportFormat)
async def test_a_stop_leaves_what_was_there(tmp_path: Path, kind: ExportFormat) -> None:
    target = tmp_path / "out"
    if kind is not ExportFormat.JSON_FOLDER:
        target.write_text("before")
    started, never = asyncio.Event(), asyncio.Event()
    table = kind.is_table
    row = ("x", 1, 2, True, "2026-01-01", None) if table else ("x", {"status": "processed"})
    head = HEAD if table else RECORD_HEAD

    async def stuck() -> AsyncIterator[Block]:
        yield 0, [row] * 2000
        started.set()
        await never.wait()

    writer = FileExportWriters().writer(kind, CsvFormat())
    task = asyncio.create_task(writer.write(target, [head], stuck()))
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert names_in(tmp_path) == ([] if kind is ExportFormat.JSON_FOLDER else ["out"])


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]
