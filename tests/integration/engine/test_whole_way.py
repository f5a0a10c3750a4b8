"""A batch from local files to stored results, against the sandbox in its own process."""

from __future__ import annotations

import asyncio
from pathlib import Path

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batches import BatchStatus, InputState, Phase
from extend_desktop.domain.ids import InputId, RunId
from extend_desktop.services.batch_events import InputsChanged
from tests.helpers.sandbox_process import SAMPLES, start_sandbox
from tests.integration.engine.harness import invoice_samples, local, open_harness, remote


async def test_documents_are_uploaded_submitted_followed_and_their_results_kept(
    tmp_path: Path,
) -> None:
    with start_sandbox() as sandbox:
        async with open_harness(sandbox, tmp_path) as harness:
            samples = invoice_samples()
            batch_id = await harness.submit([local(path) for path in samples])
            batch = await harness.batches.wait_until_done(batch_id)

            assert batch.status is BatchStatus.COMPLETED
            assert batch.phase_counts.processed == len(samples) == batch.phase_counts.total
            assert batch.outputs_missing == 0
            assert batch.phase_counts.credits > 0

            columns = await harness.results.columns(batch_id)
            rows = await harness.rows(batch_id)
            assert [row.input.name for row in rows] == [path.name for path in samples]
            assert all(len(row.cells) == len(columns) for row in rows)
            numbers = {cell.value for row in rows for cell in row.cells}
            assert any("HP-20417" in str(value) for value in numbers)
            run_id = rows[0].input.run_id
            assert run_id is not None
            body = await harness.results.body(run_id)
            assert body is not None
            assert body["id"] == run_id

            kinds = [line.kind for line in await harness.lines(batch_id)]
            assert kinds[0] is ActivityKind.CREATED
            assert kinds[-1] is ActivityKind.COMPLETED
            for kind in (ActivityKind.UPLOADS_FINISHED, ActivityKind.SUBMITTED):
                assert kinds.count(kind) == 1

        state = sandbox.state()
        assert len(state["batches"]) == 1
        assert len(state["files"]) == len(samples)


async def test_one_bad_file_fails_its_own_row_only(tmp_path: Path) -> None:
    with start_sandbox() as sandbox:
        async with open_harness(sandbox, tmp_path) as harness:
            good = invoice_samples()[0]
            gone = tmp_path / "gone.pdf"
            damaged = SAMPLES / "damaged download.pdf"
            batch_id = await harness.submit([local(good), local(gone), local(damaged)])
            batch = await harness.batches.wait_until_done(batch_id)

            first, second, third = await harness.batches.inputs(batch_id)
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
        async with open_harness(sandbox, tmp_path) as harness:
            first = await harness.submit([local(path) for path in copies])
            await harness.batches.wait_until_done(first)
            second = await harness.submit([local(original)])
            await harness.batches.wait_until_done(second)

            ids = {item.file_id for item in await harness.batches.inputs(first)}
            ids |= {item.file_id for item in await harness.batches.inputs(second)}
            assert len(ids) == 1
        state = sandbox.state()
        assert len(state["files"]) == 1
        assert len(state["runs"]) == 6


async def test_more_than_a_thousand_inputs_become_two_batch_runs(tmp_path: Path) -> None:
    # The runs themselves are not waited for: two or three a minute leave the machine to others.
    with start_sandbox("--files", "1050", "--files-per-minute", "2") as sandbox:
        async with open_harness(sandbox, tmp_path) as harness:
            files = await harness.remote(1050)
            batch_id = await harness.submit([remote(file) for file in files])
            runs: dict[InputId, RunId] = {}
            all_listed = asyncio.Event()

            def look(changed: InputsChanged) -> None:
                runs.update({item.id: item.run_id for item in changed.inputs if item.run_id})
                if len(runs) == 1050:
                    all_listed.set()

            harness.batches.inputs_changed.subscribe(look)
            await all_listed.wait()
            parts = await harness.journal.parts.of_batch(batch_id)
            assert [(part.ordinal, part.run_count) for part in parts] == [(1, 1000), (2, 50)]
            assert len(set(runs.values())) == 1050
            batch = await harness.batches.get(batch_id)
            assert (
                batch.phase_counts.total
                == batch.phase_counts.in_flight + batch.phase_counts.ended
                == 1050
            )
        state = sandbox.state()
        assert sorted(batch["runCount"] for batch in state["batches"]) == [50, 1000]
