"""Other runs over the same content, found by file, hash or address, and without a walk."""

from __future__ import annotations

from typing import Any

import pytest

from extend_desktop.domain.batches import InputKind, InputSpec
from extend_desktop.domain.ids import AccountId, AttemptToken, FileId, InputId
from extend_desktop.domain.runs import RunDetail
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.storage.journal import Journal
from extend_desktop.storage.other_run_rows import OTHER_RUNS
from tests.helpers.journals import NOW, batch_run_of, batch_spec, local_input, run_of


async def answered(journal: Journal, spec: InputSpec, number: int, **others: Any) -> InputId:
    """Return the one input of a new batch, with a run and its answer."""
    token = AttemptToken(f"token-{number}")
    batch_id = await journal.batches.create(batch_spec([spec], **others), NOW)
    (part,) = await journal.parts.ready(batch_id, NOW)
    (item,) = await journal.parts.begin_attempt(part.id, token, NOW)
    await journal.parts.accepted(part.id, batch_run_of(1), NOW)
    run = run_of(item.id, token, RunStatus.PROCESSED, number=number)
    await journal.runs.record(part.id, [run])
    (due,) = await journal.outputs.due([batch_id], 1)
    await journal.outputs.store(due, RunDetail(run, {"output": number}), NOW)
    return item.id


def url_input(address: str) -> InputSpec:
    return InputSpec(InputKind.URL, "a.pdf", address)


SAME_BEGINNING = ("a" * 10 + "b" * 54, "a" * 10 + "c" * 54)
PAIRS = {
    "file": [
        local_input(number, file_id=FileId(name), sha256=None)
        for number, name in ((1, "file_a"), (2, "file_a"), (3, "file_b"))
    ],
    "hash": [
        local_input(number, file_id=FileId(f"file_{number}"), sha256=SAME_BEGINNING[which])
        for number, which in ((1, 0), (2, 0), (3, 1))
    ],
    "address": [url_input(f"https://example.com/{name}") for name in ("a", "a", "b")],
}


@pytest.mark.parametrize("by", PAIRS)
async def test_only_runs_over_the_same_content_of_the_account_are_found(
    journal: Journal, by: str
) -> None:
    mine, same, other = PAIRS[by]
    input_id = await answered(journal, mine, 1)
    await answered(journal, same, 2, name="The same")
    await answered(journal, other, 3)
    await answered(journal, same, 4, account_id=AccountId("another"))
    (found,) = await journal.other_runs.of_input(input_id)
    assert found.batch_name == "The same"
    assert await journal.other_runs.body(found.key) == {"output": 2}


async def test_the_look_up_walks_through_no_table(journal: Journal) -> None:
    plan = await journal.database.read(
        lambda connection: connection.execute(f"EXPLAIN QUERY PLAN {OTHER_RUNS}", (1, 1)).fetchall()
    )
    steps = [step for *_, step in plan]
    assert [step for step in steps if step.startswith("SCAN")] == []
    assert sum(" i USING INDEX inputs_by_" in step for step in steps) == 3
