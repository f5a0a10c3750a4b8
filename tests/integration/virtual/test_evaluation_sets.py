"""Documents of a batch reach an evaluation set once, and what is not known of them is said."""

from __future__ import annotations

import json
from pathlib import Path

from extend_desktop.domain.evaluation_sets import MAX_ITEMS_PER_CALL
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.numbers import write_json
from extend_desktop.services.evaluation_sets import (
    Candidates,
    EvaluationSetsService,
    NotAddable,
)
from tests.helpers.in_process_sandbox import InProcessSandbox
from tests.integration.engine.harness import (
    EngineHarness,
    engine_beside_sandbox,
    invoice_samples,
    local,
)

LOST = {"operation": "createEvaluationSetItems", "nth": 2, "kind": "drop", "when": "after"}


async def candidates_of(harness: EngineHarness, batch_id: BatchId) -> Candidates:
    service = EvaluationSetsService(harness.client.evaluation_sets, harness.journal)
    inputs = await harness.batches.inputs(batch_id)
    return await service.candidates(batch_id, [item.id for item in inputs])


def kept(sandbox: InProcessSandbox) -> list[tuple[str, object]]:
    (only,) = sandbox.state()["evaluationSets"]
    return [(item["file_id"], item["expected_output"]["value"]) for item in only["items"]]


async def test_the_operators_values_reach_the_set(tmp_path: Path) -> None:
    failing = {"runs": [{"nth": 2, "reason": "CORRUPT_FILE"}]}
    async with engine_beside_sandbox(tmp_path, faults=failing) as (sandbox, harness):
        batch_id = await harness.submit([local(path) for path in invoice_samples()[:3]])
        await harness.batches.wait_until_done(batch_id)
        found = await candidates_of(harness, batch_id)
        service = EvaluationSetsService(harness.client.evaluation_sets, harness.journal)
        made = await service.create(found.extractor_id, "Doubtful")
        assert [item.name for item in await service.sets(found.extractor_id)] == ["Doubtful"]
        first, second = found.ready
        corrected = first.with_value({**first.item.value, "invoice_number": "ü-7"})
        outcome = await service.add(made.id, [corrected, second])
        values = kept(sandbox)
    assert [(item.position, why) for item, why in found.left_out] == [(1, NotAddable.NO_RESULT)]
    assert (outcome.added, outcome.error) == (2, None)
    assert values == [
        (item.item.file_id, json.loads(write_json(item.item.value))) for item in (corrected, second)
    ]
    assert corrected.item.value["invoice_number"] == "ü-7"


async def test_a_lost_answer_is_not_sent_again_and_is_named(tmp_path: Path) -> None:
    async with engine_beside_sandbox(tmp_path, faults={"faults": [LOST]}) as (sandbox, harness):
        batch_id = await harness.submit([local(path) for path in invoice_samples()[:2]])
        await harness.batches.wait_until_done(batch_id)
        found = await candidates_of(harness, batch_id)
        service = EvaluationSetsService(harness.client.evaluation_sets, harness.journal)
        made = await service.create(found.extractor_id, "Doubtful")
        chosen = [found.ready[0]] * 100 + [found.ready[1]] * 100 + [found.ready[0]] * 50
        outcome = await service.add(made.id, chosen)
        stored = len(kept(sandbox))
    assert outcome.added == MAX_ITEMS_PER_CALL
    assert outcome.uncertain == (found.ready[1].input.id,) * 100
    assert outcome.error is not None
    assert outcome.error.code == "outcome_unknown"
    # The server had taken them; the rest was never sent.
    assert stored == 200


async def test_a_refusal_says_how_far_it_came(tmp_path: Path) -> None:
    async with engine_beside_sandbox(tmp_path) as (sandbox, harness):
        batch_id = await harness.submit([local(invoice_samples()[0])])
        await harness.batches.wait_until_done(batch_id)
        found = await candidates_of(harness, batch_id)
        service = EvaluationSetsService(harness.client.evaluation_sets, harness.journal)
        made = await service.create(found.extractor_id, "Doubtful")
        outcome = await service.add(made.id, [found.ready[0].with_value({})])
        assert kept(sandbox) == []
    assert outcome.added == 0
    assert outcome.error is not None
    assert outcome.error.code == "invalid_request"
