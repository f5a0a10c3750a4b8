"""From the bytes of an answer through the journal to the bytes of a table: nothing is changed."""

from __future__ import annotations

import csv
from collections.abc import AsyncGenerator, Sequence
from pathlib import Path
from typing import Any

import pytest

from extend_desktop.api.answers import parse
from extend_desktop.api.mapping import run_detail
from extend_desktop.domain.ids import AttemptToken, BatchId
from extend_desktop.domain.words import RunStatus
from extend_desktop.exports import CsvTableWriter
from extend_desktop.services.exports import ExportService
from extend_desktop.services.ports_journal import INPUT_KEY, TOKEN_KEY
from extend_desktop.storage.journal import Journal
from extend_desktop.system.clock import SystemClock
from tests.helpers.journals import NOW, batch_run_of, batch_spec, remote_input, run_of

TOKEN = AttemptToken("token")


@pytest.fixture
async def journal(tmp_path: Path) -> AsyncGenerator[Journal]:
    opened = await Journal.open(tmp_path / "journal.sqlite3")
    yield opened
    await opened.aclose()


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
    inputs = await journal.parts.begin_attempt(part.id, TOKEN, NOW)
    await journal.parts.accepted(part.id, batch_run_of(len(values)), NOW)
    runs = [run_of(one.id, TOKEN, RunStatus.PROCESSED) for one in inputs]
    await journal.runs.record(part.id, runs)
    for due in await journal.outputs.due([batch_id], len(values)):
        place = [one.id for one in inputs].index(due.input_id)
        body = b"".join(
            (
                b'{"object": "extract_run", "id": "%s", ' % due.run_id.encode(),
                b'"status": "PROCESSED", "metadata": {"%s": "%s", "%s": "%d"}, '
                % (TOKEN_KEY.encode(), TOKEN.encode(), INPUT_KEY.encode(), due.input_id),
                b'"output": {"value": %s, "metadata": {}}}' % values[place],
            )
        )
        await journal.outputs.store(due, run_detail(parse(body), "get_run"), NOW)
    return batch_id


async def exported(journal: Journal, batch_id: BatchId, folder: Path) -> list[dict[str, str]]:
    target = folder / "table.csv"
    await ExportService(journal, CsvTableWriter, SystemClock(), ",").export_csv(batch_id, target)
    csv.field_size_limit(1_000_000)
    with target.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file, strict=True))


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
