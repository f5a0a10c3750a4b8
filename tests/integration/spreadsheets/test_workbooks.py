"""Our workbooks in a real spreadsheet: every cell is what it was, with its type, and nothing runs."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from extend_desktop.domain.exports import CsvFormat, ExportFormat, TableHead
from extend_desktop.domain.schema import FieldKind
from extend_desktop.exports import FileExportWriters
from extend_desktop.services.ports.exports import Block
from tests.helpers.spreadsheet import OpenedCell, open_in_spreadsheet
from tests.integration.spreadsheets.test_opened_in_libreoffice import CHANGED, KEPT, READABLE, RISKY

TEXTS = tuple(
    dict.fromkeys(
        text
        for text in (*RISKY, *READABLE, *CHANGED, *KEPT, "MAR1", "\u05d0\u202eb", "\U0001f600;\"'")
        if isinstance(text, str)
    )
)
NUMBERS = (5, -17, Decimal("1.10"), Decimal("1234.50"), Decimal("0.0000001"), 999_999_999_999_999)
MOMENT = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
_ANY_FORMAT = "Calc MS Excel 2007 XML"


def test_libreoffice_gives_back_the_same_cells(tmp_path: Path) -> None:
    texts = TableHead("Texts", ("text",), (FieldKind.TEXT,))
    numbers = TableHead("Numbers", ("number",), (FieldKind.NUMBER,))
    others = TableHead(
        "Others",
        ("flag", "day", "moment"),
        (FieldKind.BOOLEAN, FieldKind.DATE, FieldKind.TEXT),
    )
    tables = (
        (texts, [(text,) for text in TEXTS]),
        (numbers, [(number,) for number in NUMBERS]),
        (others, [(True, "2026-02-28", MOMENT), (False, "soon", None)]),
    )

    async def blocks() -> AsyncIterator[Block]:
        for number, (_head, rows) in enumerate(tables):
            yield number, rows

    path = tmp_path / "book.xlsx"
    writer = FileExportWriters().writer(ExportFormat.XLSX, CsvFormat())
    asyncio.run(writer.write(path, [head for head, _ in tables], blocks()))
    opened = open_in_spreadsheet([path], tmp_path, import_filter=_ANY_FORMAT)["book"]
    cells = [[cell for cell in row if cell.kind] for row in opened]
    # LibreOffice itself makes these of a workbook's booleans.
    formulas = {cell.formula for row in cells for cell in row} - {""}
    assert formulas == {"of:=TRUE()", "of:=FALSE()"}
    start = len(TEXTS) + 1
    assert [shown(row[0]) for row in cells[1:start]] == [
        ("string", text) for text in map(seen, TEXTS)
    ]
    end = start + 1 + len(NUMBERS)
    assert [row[0].kind for row in cells[start + 1 : end]] == ["float"] * len(NUMBERS)
    assert [row[0].text for row in cells[start + 1 : end]] == [
        "5", "-17", "1.10", "1234.50", "0.0000001", "999999999999999"
    ]  # fmt: skip
    assert [[(cell.kind, cell.text) for cell in row] for row in cells[end + 1 :]] == [
        [("float", "TRUE"), ("date", "2026-02-28"), ("date", "2026-03-01 12:30:00")],
        [("float", "FALSE"), ("string", "soon")],
    ]


def shown(cell: OpenedCell) -> tuple[str, str]:
    return cell.kind, seen(cell.text)


def seen(text: str) -> str:
    """Without blanks at the ends, which the document format does not keep in this reading."""
    return text.strip(" \n\t\r")
