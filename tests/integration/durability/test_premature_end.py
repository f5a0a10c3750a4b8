"""A program must not take its leave before the end of its batch is in the journal."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.ids import AttemptToken, PlanId
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.services.engine import Engine
from extend_desktop.services.engine.batch_job import BatchJob
from extend_desktop.services.engine.uploads import UploadPool
from extend_desktop.services.ports import ApiPort
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.storage.journal import Journal
from extend_desktop.system.clock import SystemClock
from tests.helpers.fake_api import PagedRuns
from tests.helpers.journals import ACCOUNT, NOW, batch_run_of, batch_spec, remote_input, run_of

TOKEN = AttemptToken("t")


async def test_a_batch_read_just_before_its_last_part_ended_is_not_settled(tmp_path: Path) -> None:
    journal = await Journal.open(tmp_path / "journal.sqlite3")
    engine = Engine(ACCOUNT, cast("ApiPort", PagedRuns([], [])), journal, SystemClock())
    batch_id = await journal.batches.create(batch_spec([remote_input(1)]), NOW)
    (part,) = await journal.parts.ready(batch_id, NOW)
    (item,) = await journal.parts.begin_attempt(part.id, TOKEN, NOW)
    await journal.parts.accepted(part.id, batch_run_of(1), NOW)
    await journal.runs.record(part.id, [run_of(item.id, TOKEN, RunStatus.FAILED, moment_s=1)])
    before = await journal.batches.get(batch_id)
    job = BatchJob(engine.context, TaskRunner(), UploadPool(engine.context), batch_id)
    job.context.gate.set(before)
    assert before.status not in ENDED_STATUSES
    await journal.parts.end(PlanId(part.id), NOW)

    assert not await job.is_idle(before)
    after = await journal.batches.get(batch_id)
    assert after.status in ENDED_STATUSES
    assert not await job.is_idle(after)
    assert await journal.batches.finish(batch_id, NOW)
    assert await engine.is_idle(await journal.batches.get(batch_id))
    await journal.aclose()
