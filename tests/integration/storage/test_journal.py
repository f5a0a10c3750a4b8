"""The journal's questions and answers that the state machine does not ask."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from extend_desktop.domain.activities import Activity, ActivityKind
from extend_desktop.domain.batch_options import BatchOptions
from extend_desktop.domain.batches import (
    BatchControl,
    BatchStatus,
    ControlledBatch,
    InputState,
    Phase,
)
from extend_desktop.domain.errors import DefectError, RequestError
from extend_desktop.domain.ids import (
    AccountId,
    AttemptToken,
    BatchId,
    ExtractorId,
    FileId,
    InputId,
)
from extend_desktop.domain.runs import RunDetail
from extend_desktop.domain.spending import Spending
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.services.ports.journal import Content, ErrorRecord
from extend_desktop.services.ports.review import Mark
from extend_desktop.storage.journal import Journal
from tests.helpers.journals import (
    ACCOUNT,
    NOW,
    batch_run_of,
    batch_spec,
    later,
    local_input,
    remote_input,
    run_of,
)

TOKEN = AttemptToken("token")


async def submitted(journal: Journal, count: int = 2):
    """A batch of remote inputs whose one part is at Extend."""
    specs = [remote_input(number) for number in range(count)]
    batch_id = await journal.batches.create(batch_spec(specs), NOW)
    (part,) = await journal.parts.ready(batch_id, NOW)
    inputs = await journal.parts.begin_attempt(part.id, TOKEN, NOW)
    await journal.parts.accepted(part.id, batch_run_of(count), NOW)
    return batch_id, part, inputs


async def test_a_hundred_thousand_inputs_are_split_and_counted(journal: Journal) -> None:
    specs = [local_input(number) for number in range(100_000)]
    specs[5] = local_input(5, blocked_reason="empty")
    specs[6] = local_input(6, skipped_reason="duplicate")
    batch_id = await journal.batches.create(batch_spec(specs), NOW)
    batch = await journal.batches.get(batch_id)
    assert (batch.phase_counts.waiting, batch.phase_counts.blocked, batch.phase_counts.skipped) == (
        99_998,
        1,
        1,
    )
    assert batch.status is BatchStatus.QUEUED
    parts = await journal.parts.of_batch(batch_id)
    assert len(parts) == 100
    page = await journal.inputs.to_upload(batch_id, 1000, 3)
    assert [item.position for item in page] == [1001, 1002, 1003]
    # Two of the first thousand rows are not sent, so the first part reaches two rows further.
    assert [item.part_id for item in page] == [parts[0].id, parts[1].id, parts[1].id]


async def test_what_the_operator_gave_comes_back(journal: Journal) -> None:
    given = local_input(
        1,
        name="scan \udcff.pdf",
        source="/d/scan \udcff.pdf",
        folder="a/b",
        page_count=3,
        metadata={"Kunde": "Müller \ud800"},
        sent_as="pdf",
    )
    batch_id = await journal.batches.create(batch_spec([given], config={"x": ["é"]}), NOW)
    (item,) = await journal.inputs.of_batch(batch_id)
    assert item.sent_as == "pdf"
    assert (item.name, item.folder, item.page_count, item.metadata) == (
        given.name,
        "a/b",
        3,
        given.metadata,
    )
    assert await journal.batches.config(batch_id) == {"x": ["é"]}


async def test_what_earlier_batches_were_charged_is_read_by_version(journal: Journal) -> None:
    async def run_batch(pages: int, spent: float, **facts: object) -> None:
        specs = [remote_input(1, page_count=pages), remote_input(2), remote_input(3, page_count=9)]
        moment = later(pages)
        batch_id = await journal.batches.create(batch_spec(specs, **facts), moment)
        (part,) = await journal.parts.ready(batch_id, NOW)
        token = AttemptToken(f"token {batch_id}")
        first, second, third = await journal.parts.begin_attempt(part.id, token, NOW)
        await journal.parts.accepted(part.id, batch_run_of(3), NOW)
        runs = [
            run_of(first.id, token, RunStatus.PROCESSED, credits=spent),
            run_of(second.id, token, RunStatus.PROCESSED, credits=50.0),
            run_of(third.id, token, RunStatus.FAILED),
        ]
        await journal.runs.record(part.id, runs)

    citations = {"advancedOptions": {"citationsEnabled": False}}
    await run_batch(2, 10.0)
    await run_batch(3, 9.0, options=BatchOptions(citations))
    await run_batch(5, 99.0, pinned_version="3.0")
    await run_batch(6, 99.0, account_id=AccountId("other"))
    spending = await journal.batches.spending(ACCOUNT, ExtractorId("ex_1"), "2.0")
    assert spending == (Spending(3, 9.0, citations), Spending(2, 10.0, {}))
    assert await journal.batches.spending(ACCOUNT, ExtractorId("ex_2"), "2.0") == ()


async def test_the_extractors_used_last_come_first(journal: Journal) -> None:
    for moment, key in enumerate(("ex_1", "ex_2", "ex_3", "ex_1")):
        spec = batch_spec([remote_input(1)], extractor_id=ExtractorId(key))
        await journal.batches.create(spec, later(moment))
    assert await journal.batches.recent_extractors(ACCOUNT) == ("ex_1", "ex_3", "ex_2")
    assert await journal.batches.recent_extractors(AccountId("other")) == ()


async def test_known_files_belong_to_an_account_and_can_be_forgotten(journal: Journal) -> None:
    batch_id = await journal.batches.create(batch_spec([local_input(1)]), NOW)
    (item,) = await journal.inputs.of_batch(batch_id)
    content = Content("ab" * 32, 7)
    await journal.inputs.uploading(item.id)
    await journal.inputs.uploaded(item.id, FileId("file_1"), content, NOW)
    wanted = [content, Content("cd" * 32, 7), Content("ab" * 32, 8)]
    assert await journal.known_files.find(ACCOUNT, wanted) == {content: "file_1"}
    assert await journal.known_files.find(AccountId("other"), wanted) == {}
    await journal.known_files.forget(ACCOUNT, [FileId("file_1")])
    assert await journal.known_files.find(ACCOUNT, wanted) == {}


async def test_answers_are_asked_for_again_when_the_run_has_changed(journal: Journal) -> None:
    batch_id, part, (first, second) = await submitted(journal)
    run = run_of(first.id, TOKEN, RunStatus.PROCESSED, moment_s=1)
    await journal.runs.record(part.id, [run])
    (due,) = await journal.outputs.due([batch_id], 10)
    await journal.outputs.store(due, RunDetail(run, {"output": 1}), NOW)
    assert await journal.outputs.due([batch_id], 10) == ()

    reviewed = run_of(first.id, TOKEN, RunStatus.PROCESSED, moment_s=2)
    await journal.runs.record(part.id, [reviewed])
    assert await journal.outputs.due([batch_id], 10) == (due,)
    # An answer read before that change does not settle it; the one after it does.
    await journal.outputs.store(due, RunDetail(run, {"output": 1}), NOW)
    assert await journal.outputs.due([batch_id], 10) == (due,)
    await journal.outputs.store(due, RunDetail(reviewed, {"output": 2}), NOW)
    assert await journal.outputs.due([batch_id], 10) == ()
    assert await journal.outputs.of_run(due.run_id) == {"output": 2}
    (only,) = await journal.outputs.of_inputs([first.id, InputId(99)])
    assert (only.input_id, only.body) == (first.id, {"output": 2})
    answered, unanswered = await journal.outputs.page(batch_id, -1, 10)
    assert (answered.input.id, answered.body) == (first.id, {"output": 2})
    assert (unanswered.input.id, unanswered.body) == (second.id, None)
    assert await journal.outputs.page(batch_id, 0, 10) == (unanswered,)
    assert await journal.outputs.page(batch_id, 1, 10) == ()


async def test_a_second_run_of_an_input_is_counted_as_extra_and_changes_nothing(
    journal: Journal,
) -> None:
    batch_id, part, (first, _) = await submitted(journal)
    await journal.runs.record(part.id, [run_of(first.id, TOKEN, RunStatus.FAILED)])
    double = run_of(first.id, TOKEN, RunStatus.PROCESSING, number=900, moment_s=5)
    recorded = await journal.runs.record(part.id, [double])
    assert (recorded.extra, recorded.changed) == (1, ())
    (item, _) = await journal.inputs.of_batch(batch_id)
    assert item.phase is Phase.FAILED


@pytest.mark.parametrize("key", [None, 3, "", "-1", "1e3", "9" * 30, "²"])
async def test_runs_with_strange_keys_are_not_matched(journal: Journal, key: object) -> None:
    _, part, (first, _) = await submitted(journal)
    strange = replace(run_of(first.id, TOKEN), metadata={"edAttempt": TOKEN, "edInput": key})
    assert (await journal.runs.record(part.id, [strange])).unmatched == 1


async def test_a_batch_ends_only_when_nothing_is_open(journal: Journal) -> None:
    batch_id, part, inputs = await submitted(journal)
    assert not await journal.batches.finish(batch_id, NOW)
    runs = [run_of(item.id, TOKEN, RunStatus.PROCESSED) for item in inputs]
    await journal.runs.record(part.id, runs)
    for due, run in zip(await journal.outputs.due([batch_id], 10), runs, strict=True):
        assert not await journal.batches.finish(batch_id, NOW)
        await journal.outputs.store(due, RunDetail(run, {}), NOW)
    assert not await journal.batches.finish(batch_id, NOW)
    await journal.parts.end(part.id, NOW)
    assert await journal.batches.finish(batch_id, later(9))
    assert not await journal.batches.finish(batch_id, later(10))
    assert (await journal.batches.get(batch_id)).finished_at == later(9)
    assert await journal.batches.unfinished(ACCOUNT) == ()


async def test_only_an_ended_batch_can_be_deleted_and_then_all_of_it_is_gone(
    journal: Journal,
) -> None:
    live, _, _ = await submitted(journal)
    with pytest.raises(DefectError):
        await journal.batches.delete(live)
    ended = await journal.batches.create(batch_spec([local_input(1, blocked_reason="empty")]), NOW)
    await journal.activity.add(ended, Activity(NOW, ActivityKind.CREATED, {"inputs": 1}))
    await journal.batches.delete(ended)
    with pytest.raises(RequestError):
        await journal.batches.get(ended)
    assert await journal.inputs.of_batch(ended) == ()
    assert await journal.activity.of_batch(ended) == ()


async def test_a_part_whose_uploads_all_failed_is_never_sent(journal: Journal) -> None:
    batch_id = await journal.batches.create(batch_spec([local_input(1)]), NOW)
    assert await journal.parts.ready(batch_id, NOW) == ()
    (item,) = await journal.inputs.of_batch(batch_id)
    await journal.inputs.uploading(item.id)
    assert await journal.parts.ready(batch_id, NOW) == ()
    await journal.inputs.failed(item.id, ErrorRecord("too_large", "Too big.", "req_1"))
    assert await journal.parts.ready(batch_id, NOW) == ()
    assert await journal.parts.open_count(batch_id) == 0
    (item,) = await journal.inputs.of_batch(batch_id)
    assert (item.state, item.reason_code, item.reason_detail, item.request_id) == (
        InputState.FAILED,
        "too_large",
        "Too big.",
        "req_1",
    )


async def test_an_unknown_batch_is_said(journal: Journal) -> None:
    missing = BatchId("nobody")
    for call in (
        journal.batches.get(missing),
        journal.batches.config(missing),
        journal.batches.rename(missing, "x"),
    ):
        with pytest.raises(RequestError) as caught:
            await call
        assert caught.value.code == "not_found"


async def test_marks_belong_to_the_run_and_outlive_the_journal(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    journal = await Journal.open(path)
    batch_id, part, inputs = await submitted(journal)
    await journal.marks.put(inputs[0].id, Mark(NOW, "early"))
    assert await journal.marks.of_batch(batch_id) == {}, "there is no run yet"
    runs = [run_of(item.id, TOKEN, RunStatus.PROCESSED) for item in inputs]
    await journal.runs.record(part.id, runs)
    await journal.marks.put(inputs[0].id, Mark(NOW, "stamp over the date"))
    await journal.marks.put(inputs[1].id, Mark(None, "\udcff odd"))
    await journal.aclose()
    journal = await Journal.open(path)
    kept = {inputs[0].id: Mark(NOW, "stamp over the date"), inputs[1].id: Mark(None, "\udcff odd")}
    assert await journal.marks.of_batch(batch_id) == kept
    await journal.marks.put(inputs[1].id, Mark())
    assert set(await journal.marks.of_batch(batch_id)) == {inputs[0].id}
    await journal.batches.delete(batch_id, even_open=True)
    assert await journal.marks.of_batch(batch_id) == {}
    await journal.aclose()


async def test_what_the_operator_wants_of_a_batch_is_read_without_its_counts(
    journal: Journal,
) -> None:
    batch_id = await journal.batches.create(batch_spec([local_input(1)]), NOW)
    await journal.batches.set_control(batch_id, BatchControl.PAUSED, "restored")
    read: list[str] = []
    await journal.database.read(lambda connection: connection.set_trace_callback(read.append))
    wanted = await journal.batches.controlled(batch_id)
    unfinished = await journal.batches.unfinished(ACCOUNT)
    await journal.database.read(lambda connection: connection.set_trace_callback(None))
    assert wanted == ControlledBatch(batch_id, BatchControl.PAUSED, "restored", None)
    assert unfinished == (wanted,)
    assert len(read) == 2
    assert not any("inputs" in statement for statement in read)
