"""Which staged inputs have a result already: by content, version and options; skipping and sending."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from extend_desktop.domain.batches import InputKind, InputSpec
from extend_desktop.domain.drafts import EXTRACTED, Draft, DraftState
from extend_desktop.domain.earlier_results import EarlierResult
from extend_desktop.domain.ids import AccountId, AttemptToken, BatchId, FileId, InputId
from extend_desktop.domain.runs import RunDetail
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.services.extracted_contents import ExtractedContents
from extend_desktop.services.staging.extracted_drafts import ExtractedDrafts
from extend_desktop.services.staging.listed_rows import ListedRows
from extend_desktop.storage.extracted_rows import EXTRACTED as LOOK_UPS
from extend_desktop.storage.journal import Journal
from tests.helpers.journals import NOW, batch_run_of, batch_spec, local_input, run_of

SAME, OTHER = "a" * 64, "a" * 10 + "b" * 54
RESULT = EarlierResult(BatchId("b"), "November", InputId(7), NOW)


async def answered(
    journal: Journal, spec: InputSpec, number: int, status: RunStatus = RunStatus.PROCESSED
) -> Any:
    """Return the specification of a new batch whose one input has a run that ended so."""
    token = AttemptToken(f"token-{number}")
    made = batch_spec([spec], name=f"Batch {number}")
    batch_id = await journal.batches.create(made, NOW)
    (part,) = await journal.parts.ready(batch_id, NOW)
    (item,) = await journal.parts.begin_attempt(part.id, token, NOW)
    await journal.parts.accepted(part.id, batch_run_of(1), NOW)
    run = run_of(item.id, token, status, number=number)
    await journal.runs.record(part.id, [run])
    if status is RunStatus.PROCESSED:
        (due,) = await journal.outputs.due([batch_id], 1)
        await journal.outputs.store(due, RunDetail(run, {"output": number}), NOW)
    return made


def draft(key: int = 1, **facts: Any) -> Draft:
    spec = InputSpec(InputKind.LOCAL, "a.pdf", f"/{key}.pdf", **facts)
    return Draft(key, spec, DraftState.READY)


async def test_a_result_is_found_by_content_version_and_options(journal: Journal) -> None:
    spec = local_input(1, file_id=FileId("file_a"), sha256=SAME)
    made = await answered(journal, spec, 1)
    await answered(journal, spec, 2)
    of_account = ExtractedContents(made.account_id, journal.extracted)
    extractor, version = made.extractor_id, made.pinned_version
    rows = [draft(1, sha256=SAME), draft(2, sha256=OTHER), draft(3, file_id=FileId("file_a"))]
    found = await of_account.find(rows, extractor, version, {})
    assert {key: result.batch_name for key, result in found.items()} == {1: "Batch 2", 3: "Batch 2"}
    assert await of_account.find(rows, extractor, "99.0", {}) == {}
    assert await of_account.find(rows, extractor, "draft", {}) == {}
    assert await of_account.find(rows, extractor, version, {"baseProcessor": "x"}) == {}
    elsewhere = ExtractedContents(AccountId("another"), journal.extracted)
    assert await elsewhere.find(rows, extractor, version, {}) == {}


async def test_a_run_that_failed_is_no_result(journal: Journal) -> None:
    spec = local_input(1, file_id=FileId("file_a"), sha256=SAME)
    made = await answered(journal, spec, 1, RunStatus.FAILED)
    service = ExtractedContents(made.account_id, journal.extracted)
    rows = [draft(1, sha256=SAME)]
    assert await service.find(rows, made.extractor_id, made.pinned_version, {}) == {}


async def test_links_are_known_by_their_address(journal: Journal) -> None:
    link = InputSpec(InputKind.URL, "a.pdf", "https://example.com/a.pdf")
    made = await answered(journal, link, 1)
    service = ExtractedContents(made.account_id, journal.extracted)
    row = Draft(1, link, DraftState.READY)
    other = replace(row, key=2, spec=replace(link, source="https://example.com/b.pdf"))
    found = await service.find([row, other], made.extractor_id, made.pinned_version, {})
    assert list(found) == [1]


@pytest.mark.parametrize("sql", LOOK_UPS.values(), ids=LOOK_UPS.keys())
async def test_the_look_up_walks_through_no_table(journal: Journal, sql: str) -> None:
    plan = await journal.database.read(
        lambda connection: connection.execute(
            f"EXPLAIN QUERY PLAN {sql}", ("[]", "a", "e", "1")
        ).fetchall()
    )
    steps = [step for *_, step in plan]
    assert [step for step in steps if step.startswith("SCAN") and "w" not in step.split()] == []
    assert sum("USING INDEX inputs_by_" in step for step in steps) == 1


async def test_rows_are_skipped_and_sent_again() -> None:
    rows = ListedRows()
    rows.add([draft(sha256=SAME), draft(2, sha256=OTHER)])
    extracted = ExtractedDrafts(rows)
    extracted.mark([1, 2], {1: RESULT})
    assert [row.key for row in extracted.marked] == [1]
    extracted.skip([1, 2])
    assert [(row.state, row.reason_code) for row in rows.drafts] == [
        (DraftState.SKIPPED, EXTRACTED),
        (DraftState.READY, None),
    ]
    assert rows.plan.skipped == 1
    extracted.run_again([1, 2])
    assert rows.plan.inputs == 2
    extracted.skip([1])
    # Another version has no result: what was left out because of it goes again.
    extracted.mark([1], {})
    assert rows.plan.inputs == 2
    assert extracted.marked == []
    rows.close()


async def test_a_skipped_row_that_is_at_extend_is_reused_again() -> None:
    rows = ListedRows()
    known = draft(sha256=SAME, file_id=FileId("file_a"))
    rows.add([replace(known, state=DraftState.REUSED)])
    extracted = ExtractedDrafts(rows)
    extracted.mark([1], {1: RESULT})
    extracted.skip([1])
    extracted.run_again([1])
    assert rows.drafts[0].state is DraftState.REUSED
    rows.close()
