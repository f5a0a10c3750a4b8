"""The journal as it grows: bytes an input, and the window's start with very many of them."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Mapping
from pathlib import Path
from sqlite3 import Connection

from extend_desktop.domain.batches import InputKind, InputSpec
from extend_desktop.domain.ids import AccountId
from extend_desktop.services.accounts import environment_account
from extend_desktop.storage.journal import Journal
from extend_desktop.storage.rows import pack
from extend_desktop.system.clock import SystemClock
from extend_desktop.system.paths import HOME_VARIABLE, find_paths
from tests.bench.documents import local_inputs, write_files
from tests.bench.engine import UNLIMITED, environment_of, open_engine
from tests.bench.scale import Scale
from tests.bench.windows import timed_start
from tests.helpers.journals import batch_spec
from tests.helpers.results_fixtures import CONFIG, answer
from tests.helpers.sandbox_process import start_sandbox

_BATCHES = 10
_HALF_PROCESSED = (
    """UPDATE parts SET state = 'submitted', batch_run_id = 'bpr_' || id, submitted_at_us = 1
        WHERE batch_id = :batch AND ordinal <= (SELECT max(ordinal) / 2 FROM parts
            WHERE batch_id = :batch)""",
    """INSERT INTO runs (run_id, batch_id, part_id, input_id, status, final, credits,
        created_at_us, updated_at_us, wants_output)
        SELECT 'exr_' || i.id, i.batch_id, i.part_id, i.id, 'PROCESSED', 1, 5.0, 1, 1, 0
        FROM inputs i JOIN parts p ON p.id = i.part_id
        WHERE i.batch_id = :batch AND p.state = 'submitted'""",
    """UPDATE inputs SET state = 'submitted', phase = 'processed', credits = 5.0,
        file_id = 'file_' || id, run = (SELECT id FROM runs WHERE input_id = inputs.id)
        WHERE batch_id = :batch AND part_id IN (SELECT id FROM parts WHERE state = 'submitted')""",
    "INSERT INTO outputs SELECT id, :body, 1 FROM runs WHERE batch_id = :batch",
)


async def journal_growth(scale: Scale, folder: Path) -> Mapping[str, float]:
    """Bytes of the journal for each input that was uploaded, processed and whose result is kept."""
    paths = write_files(folder / "files", scale.journalled_files)
    with start_sandbox("--files-per-minute", "60000") as sandbox:
        before = await _bytes_with(folder / "empty")
        async with open_engine(sandbox, folder / "home", UNLIMITED) as engine:
            batch_id = await engine.submit(local_inputs(paths))
            await engine.workspace.batches.wait_until_done(batch_id)
    after = await _bytes_with(folder / "home")
    return {"journal_growth": (after - before) / len(paths)}


async def _bytes_with(home: Path) -> int:
    """Return the size of a closed journal, whose log is part of it by then."""
    file = find_paths({HOME_VARIABLE: str(home)}).journal_file
    journal = await Journal.open(file)
    await journal.aclose()
    return file.stat().st_size


async def many_batches_start(scale: Scale, folder: Path) -> Mapping[str, float]:
    """The window's start with ten live batches, each large and half done, and with none."""
    with start_sandbox("--files", "100") as sandbox:
        override = environment_account(environment_of(sandbox))
        assert override is not None
        full = folder / "full"
        await fill_batches(full, override[0].id, scale.journal_inputs)
        # The first start of all fills the system's caches for both.
        await timed_start(sandbox, folder / "warm", 0)
        empty_s, without = await timed_start(sandbox, folder / "empty", 0)
        full_s, having = await timed_start(sandbox, full, 0)
    size = find_paths({HOME_VARIABLE: str(full)}).journal_file.stat().st_size
    await asyncio.to_thread(shutil.rmtree, full)
    return {
        "journal_100k_batches_start": full_s / empty_s,
        "journal_100k_batches_rss_mb": having["rss_mb"] - without["rss_mb"],
        "journal_100k_batches_mb": size / 1e6,
    }


async def fill_batches(home: Path, account_id: AccountId, inputs: int) -> None:
    """Leave ten batches of so many inputs each, of which one half is processed."""
    journal = await Journal.open(find_paths({HOME_VARIABLE: str(home)}).journal_file)
    try:
        for number in range(_BATCHES):
            specs = [_spec(number * inputs + each) for each in range(inputs)]
            spec = batch_spec(specs, config=CONFIG, account_id=account_id, name=f"Batch {number}")
            batch_id = await journal.batches.create(spec, SystemClock().now())

            def process(connection: Connection, batch_id: str = batch_id) -> None:
                for sql in _HALF_PROCESSED:
                    connection.execute(sql, {"batch": batch_id, "body": pack(answer(1))})

            await journal.database.write(process)
    finally:
        await journal.aclose()


def _spec(number: int) -> InputSpec:
    return InputSpec(
        InputKind.LOCAL,
        f"invoice {number:07}.pdf",
        f"/data/march/invoice {number:07}.pdf",
        size_bytes=80_000 + number,
        sha256=f"{number:064x}",
        folder="march",
    )
