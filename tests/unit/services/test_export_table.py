"""Header and rows of an export, out of inputs and answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from extend_desktop.domain.batch_options import BatchOptions
from extend_desktop.domain.batches import (
    Batch,
    BatchControl,
    BatchStatus,
    Input,
    InputState,
    PhaseCounts,
)
from extend_desktop.domain.exports import (
    ColumnChoice,
    CsvDialect,
    ExportFormat,
    ExportOptions,
    FieldMeasure,
)
from extend_desktop.domain.ids import AccountId, BatchId, BatchRunId, ExtractorId, InputId, RunId
from extend_desktop.domain.schema import SchemaField, schema_of
from extend_desktop.domain.statuses import RunStatus, Unknown
from extend_desktop.services.exports import suggested_name
from extend_desktop.services.exports.columns import Schema, catalog_of
from extend_desktop.services.exports.documents import Document, is_partial
from extend_desktop.services.exports.table import ExportTable
from extend_desktop.services.ports.review import Mark
from tests.helpers.made_inputs import SUBMITTED

FIELDS = schema_of(
    {
        "schema": {
            "properties": {
                "number": {"type": "string", "extend:name": "Number"},
                "total": {"type": "object", "extend:type": "currency"},
                "status": {"type": "string"},
                "lines": {
                    "type": "array",
                    "items": {"type": "object", "properties": {"text": {"type": "string"}}},
                },
            }
        }
    }
)
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
PROCESSED = replace(
    SUBMITTED,
    batch_run_id=BatchRunId("bpr_1"),
    run_id=RunId("exr_1"),
    run_status=RunStatus.PROCESSED,
    credits=5.0,
    dashboard_url="https://dashboard.extend.ai/runs/exr_1",
    started_at=NOON,
    ended_at=NOON,
    metadata={"client": "Ada"},
)
BLOCKED = replace(
    PROCESSED,
    id=InputId(2),
    name="b.pdf",
    state=InputState.BLOCKED,
    run_status=None,
    run_id=None,
    reason_code="empty",
    metadata={"cost centre": "7"},
)
KEYS = ("client", "cost centre")
AGENT = {"product": "agent_usage", "unit": "usd", "quantity": 1, "credits": 12.5}
ANSWER: dict[str, Any] = {
    "status": "PROCESSED",
    "usage": {
        "credits": 12.5,
        "breakdown": [
            {"object": "extract_run", "credits": 12.5, "charges": [AGENT]},
            {"object": "parse_run", "credits": 0},
        ],
    },
    "output": {
        "value": {
            "number": "A-1",
            "total": {"amount": 9.5, "iso_4217_currency_code": "EUR"},
            "lines": [{"text": "one"}, {"text": "two"}],
        },
        "metadata": {"number": {"ocrConfidence": 0.5}, "lines[1].text": {"ocrConfidence": 0.25}},
    },
}


def batch(name: str, phase_counts: PhaseCounts, outputs_missing: int = 0) -> Batch:
    return Batch(
        BatchId("b"), AccountId("a"), name, ExtractorId("e"), "E", "latest", "1.0", 50,
        BatchControl.ACTIVE, BatchStatus.COMPLETED, phase_counts, NOON, None, outputs_missing,
    )  # fmt: skip


def table_of(
    fields: tuple[SchemaField, ...], keys: tuple[str, ...], options: ExportOptions, **others: Any
) -> ExportTable:
    return ExportTable("t", catalog_of(Schema(fields, keys, **others), options))


def document(item: Input, body: dict[str, Any] | None, **others: Any) -> Document:
    facts: dict[str, Any] = {
        "number": 1,
        "batch": batch("B", PhaseCounts(processed=1)),
        "mark": Mark(),
        **others,
    }
    return Document(input=item, body=body, **facts)


def rows_of(table: ExportTable, item: Input, body: dict[str, Any] | None) -> list[list[object]]:
    return [list(row) for row in table.rows(document(item, body))]


def test_what_a_batch_had_otherwise_than_its_extractor_is_a_column_on_wish() -> None:
    wanted = ExportOptions(columns=(ColumnChoice("document:batch options"),))
    table = table_of(FIELDS, KEYS, wanted)
    plain = batch("B", PhaseCounts(processed=1))
    chosen = replace(plain, options=BatchOptions({"pageRanges": [{"start": 1, "end": 2}]}, ("t",)))
    assert table.head().names == ("batch options",)
    for made, said in (
        (plain, ""),
        (chosen, '{"override":{"pageRanges":[{"start":1,"end":2}]},"tags":["t"]}'),
    ):
        assert [list(row) for row in table.rows(document(PROCESSED, ANSWER, batch=made))] == [
            [said]
        ]


def test_provenance_then_fields_in_the_schemas_order() -> None:
    table = table_of(FIELDS, KEYS, ExportOptions())
    assert table.head().names == (
        "file", "folder", "status (document)", "reason", "reason detail", "credits", "agent credits",
        "credits by product", "run id", "batch run id", "dashboard link", "created", "ended", "metadata.client",
        "metadata.cost centre", "number", "total.amount", "total.code", "status", "lines",
    )  # fmt: skip
    assert rows_of(table, PROCESSED, ANSWER) == [
        [
            "a.pdf", "in", "processed", "", "", 5.0, Decimal("12.5"), "agent_usage 12.5, parse_run 0", "exr_1", "bpr_1",
            "https://dashboard.extend.ai/runs/exr_1", NOON, NOON, "Ada", "",
            "A-1", 9.5, "EUR", None, "2 items",
        ]
    ]  # fmt: skip


def test_every_input_has_a_row_with_its_reason() -> None:
    table = table_of(FIELDS, KEYS, ExportOptions(provenance=False))
    assert table.head().names[:4] == ("file", "status (document)", "reason", "reason detail")
    [blocked] = rows_of(table, BLOCKED, None)
    assert blocked[:4] == ["b.pdf", "blocked", "empty", "The file is empty"]
    assert blocked[4:] == [None] * 5
    [unfetched] = rows_of(table, PROCESSED, None)
    assert unfetched[3] == "The result has not been fetched yet"
    [odd] = rows_of(table, replace(PROCESSED, run_status=Unknown("ON_HOLD")), None)
    assert odd[1] == "ON_HOLD"


def test_one_row_per_item_and_one_for_a_document_without() -> None:
    options = ExportOptions(provenance=False, items_of="lines", measures=(FieldMeasure.CONFIDENCE,))
    table = table_of(FIELDS, KEYS, options)
    assert table.head().names[4:] == (
        "number", "number confidence", "total.amount", "total.amount confidence", "total.code",
        "status", "status confidence", "lines.text", "lines.text confidence",
    )  # fmt: skip
    rows = rows_of(table, PROCESSED, ANSWER)
    assert [row[4] for row in rows] == ["A-1", "A-1"]
    assert [(row[-2], row[-1]) for row in rows] == [("one", None), ("two", 0.25)]
    without = {"status": "PROCESSED", "output": {"value": {"number": "A-2"}, "metadata": {}}}
    [row] = rows_of(table, PROCESSED, without)
    assert (row[4], row[-2]) == ("A-2", None)
    assert len(row) == len(table.head().names)
    assert len(rows_of(table, BLOCKED, None)[0]) == len(table.head().names)


def test_excel_gets_titles() -> None:
    options = ExportOptions(dialect=CsvDialect.EXCEL_LOCAL, provenance=False)
    assert table_of(FIELDS, (), options).head().names[4:7] == (
        "Number",
        "total amount",
        "total currency",
    )


def test_an_unknown_array_gives_documents() -> None:
    table = table_of(FIELDS, (), ExportOptions(items_of="nothing"))
    assert table.head() == table_of(FIELDS, (), ExportOptions()).head()


def test_partial_exports_say_so_in_their_name() -> None:
    done = PhaseCounts(processed=3)
    assert suggested_name(batch("November", done)) == "November.csv"
    assert suggested_name(batch("November", PhaseCounts(processed=3, running=1))) == (
        "November-partial.csv"
    )
    assert is_partial(batch("x", done, outputs_missing=1))
    assert not is_partial(batch("x", done))


def test_names_that_no_system_refuses() -> None:
    done = PhaseCounts(processed=1)
    assert suggested_name(batch('a/b\\c:d"\x00', done)) == "a_b_c_d__.csv"
    assert suggested_name(batch(" .. ", done)) == "results.csv"
    assert suggested_name(batch("CON", done)) == "CON_.csv"
    assert suggested_name(batch("a", done), ExportFormat.JSON_FOLDER) == "a"
    assert len(suggested_name(batch("x" * 500, done))) < 100
