"""Writing tables: ours against the bare writer of CSVs, pandas, and openpyxl, over the same rows.

In seconds of the processor, which other programs on the machine do not lengthen.
"""

from __future__ import annotations

import csv
import gc
import json
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd

from extend_desktop.domain.exports import (
    CsvFormat,
    ExportFormat,
    ExportOptions,
    TableCounts,
    TableHead,
)
from extend_desktop.domain.numbers import parse_json
from extend_desktop.domain.schema import FieldKind, schema_of
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.exports import FileExportWriters
from extend_desktop.services.exports.columns import Schema
from extend_desktop.services.exports.documents import Document
from extend_desktop.services.exports.layout import layout_of
from extend_desktop.services.ports.exports import Block
from extend_desktop.services.ports.review import Mark
from tests.bench.scale import Scale
from tests.helpers.fake_workspace import batch
from tests.helpers.made_inputs import SUBMITTED

_BLOCK, _PAGE = 500, 100
_NAMES = tuple(f"field {number}" for number in range(20))
_START = datetime(2026, 1, 1, tzinfo=UTC)
_TOWNS = ("Berlin", "Graz", "Oslo", "Nantes", "Springfield, IL", "Łódź", "Kyoto")


def _row(number: int) -> list[object]:
    """What a table of invoices has: 20 fields of every kind."""
    day = (_START + timedelta(days=number % 900)).date().isoformat()
    return [
        f"INV-{number:07}",
        f"Vendor {number % 977} & Sons",
        day,
        Decimal(f"{number % 9973}.{number % 90 + 10}"),
        "EUR",
        Decimal("19.0"),
        Decimal(f"{number % 1873}.50"),
        number % 40,
        number % 3 == 0,
        f"Order {number} as agreed, delivered free to the door",
        _TOWNS[number % 7],
        f"{number % 99_999:05}",
        None,
        f"DE{number % 999_999_999:09}",
        "net 30 days",
        f"client-{number % 500}@example.com",
        _TOWNS[number % 5],
        f"PO {number % 8_000}",
        day,
        "" if number % 4 else "urgent",
    ]


async def csv_writing(scale: Scale, folder: Path) -> Mapping[str, float]:
    """The seconds of `csv.writer` over those of ours, for the same rows in memory."""
    rows = [_row(number) for number in range(scale.written_documents)]

    def bare() -> None:
        with (folder / "bare.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(_NAMES)
            writer.writerows(rows)

    bare_s = _seconds(bare)
    ours_s = await _write(ExportFormat.CSV, rows, folder / "ours.csv")
    return {"export_csv_vs_writer": bare_s / ours_s}


async def workbook_writing(scale: Scale, folder: Path) -> Mapping[str, float]:
    """The seconds of openpyxl's write-only mode over those of ours, for the same rows in memory."""
    rows = [_row(number) for number in range(scale.workbook_documents)]

    def peer() -> None:
        book = openpyxl.Workbook(write_only=True)
        sheet = book.create_sheet("Documents")
        sheet.append(_NAMES)
        for row in rows:
            sheet.append(row)
        book.save(folder / "peer.xlsx")

    peer_s = _seconds(peer)
    ours_s = await _write(ExportFormat.XLSX, rows, folder / "ours.xlsx")
    return {"xlsx_vs_openpyxl": peer_s / ours_s}


async def flattening(scale: Scale, folder: Path) -> Mapping[str, float]:
    """The seconds from whole answers to a CSV of the same fields: pandas over ours.

    Also pandas over ours when pandas is handed the bare values, without what else an answer holds.
    """
    texts = [_answer(number) for number in range(scale.written_documents)]
    theirs: list[Any] = [json.loads(text) for text in texts]
    whole_s = _seconds(lambda: _by_pandas(theirs, "output.value.", folder / "peer.csv"))
    theirs = [answer["output"]["value"] for answer in theirs]
    bare_s = _seconds(lambda: _by_pandas(theirs, "", folder / "peer.csv"))
    theirs.clear()
    item, of = replace(SUBMITTED, run_status=RunStatus.PROCESSED), batch("b1")
    documents = [
        Document(number, of, item, parse_json(text), Mark()) for number, text in enumerate(texts)
    ]
    schema = Schema(schema_of({"schema": {"properties": _PROPERTIES}}))
    layout = layout_of(schema, ExportOptions(provenance=False))

    async def blocks() -> AsyncIterator[Block]:
        for start in range(0, len(documents), _PAGE):
            for block in layout.blocks(documents[start : start + _PAGE]):
                yield block

    writer = FileExportWriters().writer(ExportFormat.CSV, CsvFormat())
    _freeze()
    started_s = time.process_time()
    counts = await writer.write(folder / "ours.csv", layout.heads, blocks())
    assert counts.rows == len(documents)
    ours_s = time.process_time() - started_s
    return {"export_vs_pandas": whole_s / ours_s, "export_vs_pandas_values": bare_s / ours_s}


def _by_pandas(answers: list[Any], prefix: str, target: Path) -> None:
    table = pd.json_normalize(answers)
    wanted = [name for name in table.columns if name.startswith((prefix, "status"))]
    table[wanted].to_csv(target, index=False)


_CURRENCY = {"type": "object", "extend:type": "currency"}
_TEXT = {"type": "string"}
_PROPERTIES: dict[str, Any] = {
    **{f"f{number}": _TEXT for number in range(8, 20)},
    "total": _CURRENCY,
    "tax": _CURRENCY,
    "vendor": {"type": "object", "properties": dict.fromkeys("abcd", _TEXT)},
}


def _answer(number: int) -> str:
    """20 fields as an extractor of invoices has them: two amounts, and one object of four."""
    cells = _row(number)
    value: dict[str, object] = {f"f{place}": cells[place] for place in range(8, 20)}
    for key, place in (("total", 3), ("tax", 6)):
        value[key] = {"amount": cells[place], "iso_4217_currency_code": cells[4]}
    value["vendor"] = dict(zip("abcd", (cells[1], cells[10], cells[11], cells[13]), strict=True))
    places = [f"f{place}" for place in range(8, 20)] + ["total", "tax", "vendor"]
    metadata = {place: {"ocrConfidence": 0.98, "logprobsConfidence": 0.9} for place in places}
    output = {"value": value, "metadata": metadata}
    answer = {"object": "extract_run", "status": "PROCESSED", "output": output}
    return json.dumps(answer, default=float)


async def _write(kind: ExportFormat, rows: Sequence[Sequence[object]], target: Path) -> float:
    kinds = tuple(FieldKind.DATE if place == 2 else FieldKind.TEXT for place in range(20))
    head = TableHead("Documents", _NAMES, kinds)

    async def blocks() -> AsyncIterator[Block]:
        for start in range(0, len(rows), _BLOCK):
            yield 0, rows[start : start + _BLOCK]

    writer = FileExportWriters().writer(kind, CsvFormat())
    _freeze()
    started_s = time.process_time()
    counts: TableCounts = await writer.write(target, [head], blocks())
    assert counts.rows == len(rows)
    return time.process_time() - started_s


def _freeze() -> None:
    """Let no collection go through what is only here to be measured with."""
    gc.collect()
    gc.freeze()


def _seconds(work: Callable[[], None]) -> float:
    _freeze()
    started_s = time.process_time()
    work()
    return time.process_time() - started_s
