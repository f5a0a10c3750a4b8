"""What our CSV files become in a real spreadsheet: no formula runs, and what changes was named."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from decimal import Decimal
from pathlib import Path

import pytest

from extend_desktop.domain.exports import CsvFormat, ExportFormat, TableHead
from extend_desktop.domain.schema import FieldKind
from extend_desktop.domain.spreadsheet_changes import is_changed_on_opening
from extend_desktop.exports import FileExportWriters
from extend_desktop.services.ports.exports import Block
from tests.helpers.spreadsheet import OpenedCell, open_in_spreadsheet

READABLE = (
    "-5.00 €",
    "- 5,00",
    "\u22125,00",
    "-1 234,56",
    "-1'234.50",
    "-1\u202f234,56",
    "-€5.00",
    "-5.00 EUR",
    "-",
    "--",
    "- -",
    "\u2014",
    "+49 30 1234567",
    "+49 (0)30 1234567",
    "x=1+1",
    "10 - 5",
    'say "x"; then, go',
    "two\nlines",
    "\u05d0\u202eb",
    "\U0001f600",
)
"""Stay bare, and must be whole after opening."""
RISKY = (
    "=1+1",
    " =1+1",
    "\n=1+1",
    "\u00a0=1+1",
    "\ufeff=1+1",
    "\t=1+1",
    "+1-1",
    "-1-1",
    "--5",
    "-A1",
    "+49-30-1234567",
    "+491234567",
    "@SUM(A1)",
    "\uff1d1+1",
    '=HYPERLINK("http://127.0.0.1/","click")',
    "=1+1\nand more",
    "- Lieferung frei Haus",
)
"""Get an apostrophe, and must be texts after opening."""
CHANGED = (
    "00123",
    "9912140633506421",
    "73928e03",
    "22E1",
    "3/4",
    "1/2/2026",
    "12345678901234567890",
    "1.10",
    ".5",
    "5.",
    "10:30",
    "(5)",
    "1 1/2",
    Decimal(9007199254740993),
    Decimal("0.12345678901234567"),
    12345678901234567890,
)
EXCEL_ONLY = ("MAR1", "SEPT2", "1 Mar", "5 March 2026", "1-2", "1.2.2026", "2026-03")
"""Excel's own habits, from its documentation; LibreOffice may keep these."""
KEPT = (
    "A-1",
    "1-2-3-4",
    "MARCH",
    "RE-2026-001",
    "12.5",
    "0",
    "0.5",
    "-17",
    "1,234.5",
    "2026-03-01",
    "123456789012345",
    "INV00123",
    "Mai 5",
    "x",
    "2026-03-01T12:30:00Z",
    Decimal("1234.5"),
    Decimal(100000000000000000000),
    5,
)


async def _blocks(values: Sequence[object]) -> AsyncIterator[Block]:
    yield 0, ([value] for value in values)


def written(path: Path, values: Sequence[object], *, safe: bool = True) -> Path:
    writer = FileExportWriters().writer(ExportFormat.CSV, CsvFormat(formula_safety=safe))
    head = TableHead("values", ("value",), (FieldKind.TEXT,))
    asyncio.run(writer.write(path, [head], _blocks(values)))
    return path


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[OpenedCell]]:
    folder = tmp_path_factory.mktemp("spreadsheet")
    paths = [
        written(folder / "safe.csv", [*READABLE, *RISKY]),
        written(folder / "unsafe.csv", RISKY, safe=False),
        written(folder / "changed.csv", CHANGED),
        written(folder / "kept.csv", KEPT),
    ]
    tables = open_in_spreadsheet(paths, folder)
    return {name: [row[0] for row in rows[1:]] for name, rows in tables.items()}


def test_nothing_runs_and_every_text_is_whole(opened: dict[str, list[OpenedCell]]) -> None:
    cells = opened["safe"]
    assert [cell.formula for cell in cells] == [""] * len(cells)
    assert [cell.kind for cell in cells] == ["string"] * len(cells)
    readable, risky = cells[: len(READABLE)], cells[len(READABLE) :]
    assert [cell.text for cell in readable] == list(READABLE)
    assert [cell.text for cell in risky] == [f"'{text}" for text in RISKY]


def test_without_safety_the_same_texts_do_harm(opened: dict[str, list[OpenedCell]]) -> None:
    by_text = dict(zip(RISKY, opened["unsafe"], strict=True))
    assert by_text["=1+1"].text == "2"
    assert by_text["=1+1"].formula
    assert by_text["+491234567"].text == "491234567"


def test_what_libreoffice_changes_was_named(opened: dict[str, list[OpenedCell]]) -> None:
    shown = dict(zip(CHANGED, opened["changed"], strict=True))
    for value, cell in shown.items():
        assert cell.kind != "string", value
        assert is_changed_on_opening(value), value


def test_what_was_not_named_stays(opened: dict[str, list[OpenedCell]]) -> None:
    for value, cell in zip(KEPT, opened["kept"], strict=True):
        assert not is_changed_on_opening(value), value
        if isinstance(value, str) and cell.kind == "string":
            assert cell.text == value
        elif cell.kind == "float":
            assert Decimal(str(value).replace(",", "")) == Decimal(cell.text.replace(",", "")), (
                value
            )


@pytest.mark.parametrize("text", EXCEL_ONLY)
def test_what_only_excel_changes_is_named_too(text: str) -> None:
    assert is_changed_on_opening(text)
