"""A batch from local files to stored results, against the sandbox in its own process."""

from __future__ import annotations

import asyncio
from pathlib import Path

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batches import BatchStatus, InputState, Phase
from extend_desktop.domain.ids import InputId, RunId
from extend_desktop.services.batches import InputsChanged
from tests.helpers.sandbox_process import SAMPLES, start_sandbox
from tests.integration.engine.desk import invoice_samples, local, open_desk, remote


async def test_documents_are_uploaded_submitted_followed_and_their_results_kept(
    tmp_path: Path,
) -> None:
    with start_sandbox() as sandbox:
        async with open_desk(sandbox, tmp_path) as desk:
            samples = invoice_samples()
            batch_id = await desk.submit([local(path) for path in samples])
            batch = await desk.batches.finished(batch_id)

            assert batch.status is BatchStatus.COMPLETED
            assert batch.tally.processed == len(samples) == batch.tally.total
            assert batch.outputs_missing == 0
            assert batch.tally.credits > 0

            columns = await desk.results.columns(batch_id)
            rows = await desk.rows(batch_id)
            assert [row.input.name for row in rows] == [path.name for path in samples]
            assert all(len(row.cells) == len(columns) for row in rows)
            numbers = {cell.value for row in rows for cell in row.cells}
            assert any("HP-20417" in str(value) for value in numbers)
            run_id = rows[0].input.run_id
            assert run_id is not None
            body = await desk.results.body(run_id)
            assert body is not None
            assert body["id"] == run_id

            kinds = [line.kind for line in await desk.lines(batch_id)]
            assert kinds[0] is ActivityKind.CREATED
            assert kinds[-1] is ActivityKind.COMPLETED
            for kind in (ActivityKind.UPLOADS_FINISHED, ActivityKind.SUBMITTED):
                assert kinds.count(kind) == 1

        state = sandbox.state()
        assert len(state["batches"]) == 1
        assert len(state["files"]) == len(samples)


async def test_one_bad_file_fails_its_own_row_only(tmp_path: Path) -> None:
    with start_sandbox() as sandbox:
        async with open_desk(sandbox, tmp_path) as desk:
            good = invoice_samples()[0]
            gone = tmp_path / "gone.pdf"
            damaged = SAMPLES / "damaged download.pdf"
            batch_id = await desk.submit([local(good), local(gone), local(damaged)])
            batch = await desk.batches.finished(batch_id)

            first, second, third = await desk.batches.inputs(batch_id)
            assert batch.status is BatchStatus.COMPLETED_WITH_FAILURES
            assert first.phase is Phase.PROCESSED
            assert (second.state, second.reason_code) == (InputState.FAILED, "file_vanished")
            assert (third.phase, third.reason_code) == (Phase.FAILED, "FAILED_TO_PROCESS_FILE")
            assert third.state is InputState.SUBMITTED


async def test_the_same_content_is_uploaded_once(tmp_path: Path) -> None:
    original = invoice_samples()[0]
    copies = [tmp_path / f"copy {number}.pdf" for number in range(5)]
    for copy in copies:
        copy.write_bytes(original.read_bytes())
    with start_sandbox() as sandbox:
        async with open_desk(sandbox, tmp_path) as desk:
            first = await desk.submit([local(path) for path in copies])
            await desk.batches.finished(first)
            second = await desk.submit([local(original)])
            await desk.batches.finished(second)

            ids = {one.file_id for one in await desk.batches.inputs(first)}
            ids |= {one.file_id for one in await desk.batches.inputs(second)}
            assert len(ids) == 1
        state = sandbox.state()
        assert len(state["files"]) == 1
        assert len(state["runs"]) == 6


async def test_more_than_a_thousand_inputs_become_two_batch_runs(tmp_path: Path) -> None:
    # The runs themselves are not waited for: two or three a minute leave the machine to others.
    with start_sandbox("--files", "1050", "--files-per-minute", "2") as sandbox:
        async with open_desk(sandbox, tmp_path) as desk:
            files = await desk.remote(1050)
            batch_id = await desk.submit([remote(file) for file in files])
            runs: dict[InputId, RunId] = {}
            all_listed = asyncio.Event()

            def look(changed: InputsChanged) -> None:
                runs.update({one.id: one.run_id for one in changed.inputs if one.run_id})
                if len(runs) == 1050:
                    all_listed.set()

            desk.batches.inputs_changed.subscribe(look)
            await all_listed.wait()
            parts = await desk.journal.parts.of_batch(batch_id)
            assert [(part.ordinal, part.run_count) for part in parts] == [(1, 1000), (2, 50)]
            assert len(set(runs.values())) == 1050
            batch = await desk.batches.get(batch_id)
            assert batch.tally.total == batch.tally.in_flight + batch.tally.ended == 1050
        state = sandbox.state()
        assert sorted(batch["runCount"] for batch in state["batches"]) == [50, 1000]
