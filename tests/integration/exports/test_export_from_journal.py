"""From the bytes of an answer through the journal to the bytes of a table: nothing is changed."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from extend_desktop.api.answers import parse
from extend_desktop.api.mapping import run_detail
from extend_desktop.domain.exports import ExportOptions, ExportRequest
from extend_desktop.domain.ids import AttemptToken, BatchId
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.exports import FileExportWriters
from extend_desktop.services.exports import ExportService
from extend_desktop.services.ports.journal import INPUT_KEY, TOKEN_KEY
from extend_desktop.storage.journal import Journal
from extend_desktop.system.clock import SystemClock
from tests.helpers.journals import NOW, batch_run_of, batch_spec, remote_input, run_of


async def answered(
    journal: Journal, properties: dict[str, Any], values: Sequence[bytes]
) -> BatchId:
    """A batch of one input a value, each processed; a value is the JSON that Extend sent."""
    spec = batch_spec(
        [remote_input(number) for number in range(len(values))],
        config={"schema": {"type": "object", "properties": properties}},
    )
    batch_id = await journal.batches.create(spec, NOW)
    (part,) = await journal.parts.ready(batch_id, NOW)
    token = AttemptToken(f"of {batch_id}")
    inputs = await journal.parts.begin_attempt(part.id, token, NOW)
    await journal.parts.accepted(part.id, batch_run_of(len(values)), NOW)
    runs = [run_of(item.id, token, RunStatus.PROCESSED) for item in inputs]
    await journal.runs.record(part.id, runs)
    for due in await journal.outputs.due([batch_id], len(values)):
        place = [item.id for item in inputs].index(due.input_id)
        body = b"".join(
            (
                b'{"object": "extract_run", "id": "%s", ' % due.run_id.encode(),
                b'"status": "PROCESSED", "metadata": {"%s": "%s", "%s": "%d"}, '
                % (TOKEN_KEY.encode(), token.encode(), INPUT_KEY.encode(), due.input_id),
                b'"output": {"value": %s, "metadata": {}}}' % values[place],
            )
        )
        await journal.outputs.store(due, run_detail(parse(body), "get_run"), NOW)
    return batch_id


async def exported(journal: Journal, batch_id: BatchId, folder: Path) -> list[dict[str, str]]:
    target = folder / "table.csv"
    await ExportService(journal, FileExportWriters(), SystemClock(), ",").export(
        ExportRequest((batch_id,)), target
    )
    usual_limit = csv.field_size_limit(1_000_000)
    try:
        with target.open(newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file, strict=True))
    finally:
        csv.field_size_limit(usual_limit)


async def test_numbers_keep_their_digits(journal: Journal, tmp_path: Path) -> None:
    literals = {
        "whole": b"10000000000000000.0",
        "small": b"0.0000001",
        "money": b"1.10",
        "huge": b"1e400",
        "digits": b"123456789012345678",
        "beyond": b"9007199254740993.25",
    }
    properties: dict[str, Any] = {name: {"type": "number"} for name in literals}
    properties["total"] = {"type": "object", "extend:type": "currency"}
    pairs = b", ".join(b'"%s": %s' % (name.encode(), text) for name, text in literals.items())
    value = b"{" + pairs + b', "total": {"amount": 12.50, "iso_4217_currency_code": "EUR"}}'
    batch_id = await answered(journal, properties, [value])
    [row] = await exported(journal, batch_id, tmp_path)
    assert [row[name] for name in literals] == [
        "10000000000000000.0",
        "0.0000001",
        "1.10",
        "1" + "0" * 400,
        "123456789012345678",
        "9007199254740993.25",
    ]
    assert row["total.amount"] == "12.50"


async def test_a_long_text_is_whole(journal: Journal, tmp_path: Path) -> None:
    text = "Zeile\n" * 20_000
    value = b'{"notes": "%s"}' % text.replace("\n", "\\n").encode()
    batch_id = await answered(journal, {"notes": {"type": "string"}}, [value])
    [row] = await exported(journal, batch_id, tmp_path)
    assert row["notes"] == text


async def test_a_schema_with_fractions_is_kept(journal: Journal, tmp_path: Path) -> None:
    properties: dict[str, Any] = parse(b'{"a": {"type": "number", "multipleOf": 0.010}}')
    batch_id = await answered(journal, properties, [b'{"a": 0}', b'{"a": 1.0}'])
    assert [row["a"] for row in await exported(journal, batch_id, tmp_path)] == ["0", "1.0"]


async def test_zero_and_false_are_written_and_nothing_shifts(
    journal: Journal, tmp_path: Path
) -> None:
    kinds = ("string", "number", "integer", "boolean", "array", "date")
    properties: dict[str, Any] = {kind: {"type": kind} for kind in kinds}
    sent = [b"0", b"0.0", b"false", b"null", b'""', b"[]", None]
    values = [
        b"{" + b", ".join(b'"%s": %s' % (kind.encode(), text) for kind in kinds if text) + b"}"
        for text in sent
    ]
    batch_id = await answered(journal, properties, values)
    rows = await exported(journal, batch_id, tmp_path)
    for kind in kinds:
        expected = ["0", "0.0", "false", "", "", "0 items" if kind == "array" else "", ""]
        assert [row[kind] for row in rows] == expected, kind


async def test_item_rows_repeat_the_parent_and_lose_no_document(
    journal: Journal, tmp_path: Path
) -> None:
    properties: dict[str, Any] = {
        "number": {"type": "string"},
        "lines": {"type": "array", "items": {"type": "object", "properties": {"a": {}}}},
        "tags": {"type": "array", "items": {"type": "string"}},
    }
    values = [
        b'{"number": "1", "lines": [{"a": 0}, {"a": null}], "tags": ["x", "y", "z"]}',
        b'{"number": "2", "lines": [], "tags": ["x"]}',
        b'{"number": "3", "lines": null}',
        b'{"number": "4"}',
    ]
    batch_id = await answered(journal, properties, values)
    by_items: dict[str, list[tuple[str, ...]]] = {}
    for field, column in (("lines", "lines.a"), ("tags", "tags")):
        target = tmp_path / f"{field}.csv"
        service = ExportService(journal, FileExportWriters(), SystemClock(), ",")
        await service.export(ExportRequest((batch_id,), ExportOptions(items_of=field)), target)
        with target.open(newline="", encoding="utf-8") as file:
            table = list(csv.DictReader(file))
        other = "tags" if field == "lines" else "lines"
        by_items[field] = [(row["number"], row[column], row[other]) for row in table]
    assert by_items["lines"] == [
        ("1", "0", "3 items"), ("1", "", "3 items"), ("2", "", "1 item"), ("3", "", ""), ("4", "", "")
    ]  # fmt: skip
    assert by_items["tags"] == [
        ("1", "x", "2 items"), ("1", "y", "2 items"), ("1", "z", "2 items"),
        ("2", "x", "0 items"), ("3", "", ""), ("4", "", ""),
    ]  # fmt: skip
