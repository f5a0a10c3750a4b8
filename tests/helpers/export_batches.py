"""Batches with results of every kind of field; for tests of exports."""

from __future__ import annotations

from typing import Any

from extend_desktop.domain.ids import AttemptToken, BatchId, ExtractorId, InputId
from extend_desktop.domain.runs import RunDetail
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.storage.journal import Journal
from tests.helpers.journals import NOW, batch_run_of, batch_spec, remote_input, run_of

PROPERTIES: dict[str, Any] = {
    "number": {"type": "string", "extend:name": "Number"},
    "total": {"type": "object", "extend:type": "currency", "extend:name": "Total"},
    "lines": {
        "type": "array",
        "extend:name": "Lines",
        "items": {"type": "object", "properties": {"text": {"type": "string"}}},
    },
    "tags": {"type": "array", "items": {"type": "string"}},
}


async def batch_of(
    journal: Journal,
    statuses: str,
    properties: dict[str, Any] = PROPERTIES,
    extractor: str = "ex_1",
    **others: Any,
) -> tuple[BatchId, list[InputId]]:
    """A batch with one input a letter: processed, failed, waiting."""
    spec = batch_spec(
        [
            remote_input(number, metadata={"client": f"C{number}"})
            for number in range(len(statuses))
        ],
        config={"schema": {"type": "object", "properties": properties}},
        extractor_id=ExtractorId(extractor),
        **others,
    )
    batch_id = await journal.batches.create(spec, NOW)
    (part,) = await journal.parts.ready(batch_id, NOW)
    token = AttemptToken(f"token-{batch_id}")
    inputs = await journal.parts.begin_attempt(part.id, token, NOW)
    await journal.parts.accepted(part.id, batch_run_of(len(inputs)), NOW)
    ids = [item.id for item in inputs]
    for number, letter in enumerate(statuses):
        if letter != "w":
            await ended(journal, batch_id, ids[number], letter)
    return batch_id, ids


async def ended(
    journal: Journal, batch_id: BatchId, input_id: InputId, letter: str, moment_s: float = 1.0
) -> None:
    """One of its runs ends, or ends anew."""
    [item] = await journal.inputs.some([input_id])
    assert item.part_id is not None
    word = RunStatus.PROCESSED if letter == "p" else RunStatus.FAILED
    reason = None if letter == "p" else "INTERNAL_ERROR"
    token = f"token-{batch_id}"
    run = run_of(input_id, token, word, moment_s=moment_s, failure_reason=reason)
    await journal.runs.record(item.part_id, [run])
    for due in await journal.outputs.due([batch_id], 10):
        value = {
            "number": f"A-{item.position}",
            "total": {"amount": 9.5, "iso_4217_currency_code": "EUR"},
            "lines": [{"text": f"{item.position}.{line}"} for line in range(item.position)],
            "tags": ["=x"],
        }
        citation = {"page": {"number": 3}, "polygon": [{"x": 0, "y": 0}, {"x": 1, "y": 1}]}
        metadata = {"number": {"ocrConfidence": 0.5, "citations": [citation]}}
        output = {"value": value, "metadata": metadata}
        body = {"object": "extract_run", "status": "PROCESSED", "output": output}
        await journal.outputs.store(due, RunDetail(run, body), NOW)
