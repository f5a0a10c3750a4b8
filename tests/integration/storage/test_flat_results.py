"""Results laid out in columns: kept with each answer, sorted, searched and counted by the journal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from extend_desktop.domain.batches import FinePhase, Phase
from extend_desktop.domain.doubts import DoubtCounts
from extend_desktop.domain.flat_results import FlatCell
from extend_desktop.domain.ids import AttemptToken, BatchId, InputId
from extend_desktop.domain.runs import RunDetail
from extend_desktop.domain.schema import schema_of
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.services.ports.results import GridQuery, OwnColumn
from extend_desktop.services.ports.review import Mark
from extend_desktop.services.results import fill_results
from extend_desktop.services.review import ReviewService
from extend_desktop.storage.journal import Journal
from tests.helpers.journals import (
    NOW,
    batch_run_of,
    batch_spec,
    local_input,
    remote_input,
    run_of,
    take_back_to,
)

CONFIG = {
    "schema": {
        "type": "object",
        "properties": {
            "vendor": {"type": "string"},
            "total": {"type": "object", "extend:type": "currency"},
        },
    }
}
VENDOR, AMOUNT, CODE = range(3)
TOKEN = AttemptToken("token")


def answer(vendor: object, amount: object, code: str, sure: float, **others: Any) -> dict[str, Any]:
    return {
        "object": "extract_run",
        "output": {
            "value": {
                "vendor": vendor,
                "total": {"amount": amount, "iso_4217_currency_code": code},
            },
            "metadata": {"vendor": {"ocrConfidence": sure}, "total": {"ocrConfidence": 0.95}},
        },
        **others,
    }


ANSWERS = (
    answer("Åkerlund 10", Decimal("1280.50"), "EUR", 0.99),
    answer("akerlund 9", Decimal("60312.5"), "SEK", 0.41, reviewed=True, edited=True),
    answer(None, 14, "EUR", 0.2),
    answer("Zeta", Decimal("-3.10"), "USD", 0.79, reviewed=True),
)


async def filled(
    journal: Journal, answers: Sequence[Mapping[str, Any]] = ANSWERS
) -> tuple[BatchId, list[InputId]]:
    """A batch with a result for each answer, then one failed input and a blocked one."""
    names = [f"scan {number}.pdf" for number in (12, 2, 1, 10)]
    specs = [replace(remote_input(9), name=name) for name in [*names, "Rechnung.pdf"]]
    specs.append(local_input(1, name="locked.pdf", blocked_reason="encrypted"))
    batch_id = await journal.batches.create(batch_spec(specs, config=CONFIG), NOW)
    (part,) = await journal.parts.ready(batch_id, NOW)
    inputs = await journal.parts.begin_attempt(part.id, TOKEN, NOW)
    await journal.parts.accepted(part.id, batch_run_of(len(inputs)), NOW)
    good = [run_of(item.id, TOKEN, RunStatus.PROCESSED) for item in inputs[: len(answers)]]
    await journal.runs.record(part.id, [*good, run_of(inputs[-1].id, TOKEN, RunStatus.FAILED)])
    bodies = dict(zip([run.id for run in good], answers, strict=True))
    runs = {run.id: run for run in good}
    for due in await journal.outputs.due([batch_id], 10):
        await journal.outputs.store(due, RunDetail(runs[due.run_id], bodies[due.run_id]), NOW)
    return batch_id, [item.id for item in await journal.inputs.of_batch(batch_id)]


@pytest.mark.parametrize(
    ("query", "places"),
    [
        (GridQuery(), [0, 1, 2, 3, 4, 5]),
        (GridQuery(sort=VENDOR), [1, 0, 3, 2, 4, 5]),
        (GridQuery(sort=VENDOR, is_descending=True), [3, 0, 1, 2, 4, 5]),
        (GridQuery(sort=AMOUNT), [3, 2, 0, 1, 4, 5]),
        (GridQuery(sort=CODE), [0, 2, 1, 3, 4, 5]),
        (GridQuery(sort=OwnColumn.FILE), [5, 4, 2, 1, 3, 0]),
        (GridQuery(sort=OwnColumn.CONFIDENCE), [1, 3, 0, 2, 4, 5]),
        (GridQuery(sort=OwnColumn.REVIEWED, is_descending=True), [1, 3, 0, 2, 4, 5]),
        (GridQuery(sort=OwnColumn.CHECKED, is_descending=True), [3, 0, 1, 2, 4, 5]),
        (GridQuery(phases=(FinePhase.FAILED, FinePhase.BLOCKED)), [4, 5]),
        (GridQuery(below_percent=80), [1, 3]),
        (GridQuery(below_percent=42), [1]),
        (GridQuery(text="ÅKERLUND"), [0]),
        (GridQuery(text="kerlund"), [0, 1]),
        (GridQuery(text="60,312.50"), [1]),
        (GridQuery(text="locked"), [5]),
        (GridQuery(text="50%"), []),
        (GridQuery(marks=((OwnColumn.REVIEWED, True),)), [1, 3]),
        (GridQuery(marks=((OwnColumn.EDITED, True),)), [1]),
        (GridQuery(marks=((OwnColumn.CHECKED, False),)), [0, 1, 2]),
        (GridQuery(marks=((OwnColumn.REVIEWED, True), (OwnColumn.EDITED, False))), [3]),
        (GridQuery(below_percent=80, text="zeta", phases=(FinePhase.PROCESSED,)), [3]),
    ],
)
async def test_rows_are_filtered_and_sorted(
    journal: Journal, query: GridQuery, places: list[int]
) -> None:
    batch_id, ids = await filled(journal)
    await journal.marks.put(ids[3], Mark(NOW))
    assert list(await journal.results.order(batch_id, query)) == [ids[place] for place in places]


async def test_rows_have_their_values_and_marks(journal: Journal) -> None:
    _, ids = await filled(journal)
    await journal.marks.put(ids[1], Mark(NOW))
    first, second, third, _, failed, blocked = await journal.results.rows([*ids, InputId(999)])
    assert [cell.value for cell in first.cells] == ["Åkerlund 10", Decimal("1280.50"), "EUR"]
    assert (second.is_reviewed, second.is_edited, second.is_checked) == (True, True, True)
    assert (second.lowest_percent, third.lowest_percent) == (41, 95)
    assert third.cells[AMOUNT].value == 14
    assert (failed.input.phase, failed.cells) == (Phase.FAILED, ())
    assert (blocked.input.phase, blocked.cells) == (Phase.BLOCKED, ())
    values = await journal.results.values(ids, [AMOUNT, CODE])
    assert sorted(str(cells[0].value) for cells in values) == ["-3.10", "1280.50", "14", "60312.5"]
    assert all(isinstance(cells[1], FlatCell) for cells in values)


async def test_doubts_are_counted_as_review_counts_them(journal: Journal) -> None:
    batch_id, ids = await filled(journal)
    review = ReviewService(journal, journal.marks, *[None] * 5)  # type: ignore[arg-type]
    schema = schema_of(CONFIG)
    for limit_percent in (20, 50, 80, 96, 100):
        forms = [await review.form(input_id, schema, limit_percent) for input_id in ids]
        doubts = [len(form.doubtful) for form in forms]
        counts = await journal.results.doubts(batch_id, limit_percent)
        assert counts == DoubtCounts(sum(doubts), sum(map(bool, doubts)), 4)
        pages = [page async for page in review.documents(batch_id, limit_percent)]
        assert [document.doubtful for page in pages for document in page] == doubts[:4]


async def test_a_changed_answer_changes_what_is_kept(journal: Journal) -> None:
    batch_id, ids = await filled(journal)
    reviewed = run_of(ids[1], TOKEN, RunStatus.PROCESSED, moment_s=5)
    (part,) = await journal.parts.of_batch(batch_id)
    await journal.runs.record(part.id, [reviewed])
    (due,) = await journal.outputs.due([batch_id], 10)
    better = answer("Akerlund AB", Decimal(1), "SEK", 1.0, reviewed=True, edited=True)
    await journal.outputs.store(due, RunDetail(reviewed, better), NOW)
    (row,) = await journal.results.rows([ids[1]])
    assert (row.cells[VENDOR].value, row.lowest_percent) == ("Akerlund AB", 95)
    assert await journal.results.doubts(batch_id, 80) == DoubtCounts(1, 1, 4)


async def test_results_of_an_older_journal_are_laid_out_when_they_are_wanted(
    journal: Journal,
) -> None:
    batch_id, ids = await filled(journal)
    before = await journal.results.rows(ids)
    await journal.database.write(lambda connection: connection.execute("DELETE FROM flat_results"))
    assert [row.cells for row in await journal.results.rows(ids)] == [()] * 6
    assert [count async for count in fill_results(journal.results, batch_id)] == [4]
    assert await journal.results.rows(ids) == before
    assert [count async for count in fill_results(journal.results, batch_id)] == []
    stale = "UPDATE flat_results SET version = 0, cells = '[]'"
    await journal.database.write(lambda connection: connection.execute(stale))
    assert [count async for count in fill_results(journal.results, batch_id)] == [4]
    assert await journal.results.rows(ids) == before


async def test_a_journal_of_an_older_version_is_migrated_with_its_answers(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    older = await Journal.open(path)
    batch_id, ids = await filled(older)
    before = await older.results.rows(ids)
    await older.aclose()
    take_back_to(path, 7)
    migrated = await Journal.open(path)
    assert [count async for count in fill_results(migrated.results, batch_id)] == [4]
    assert await migrated.results.rows(ids) == before
    await migrated.aclose()
