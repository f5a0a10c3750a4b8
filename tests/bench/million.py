"""What very many inputs come to, on one simulated account in virtual time; one line of JSON on stdout.

    python -m tests.bench.million INPUTS RATE FOLDER

The whole engine on a real journal: files are uploaded, batches created, followed and their results
kept, as fast as RATE requests a second in each category allow. Processing is no limit here.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import psutil

from extend_desktop.domain.ids import BatchId
from extend_desktop.services.batches import BatchService
from extend_desktop.services.extractors import ExtractorsService
from extend_desktop.storage.journal import Journal
from tests.bench.documents import local_inputs, write_files
from tests.bench.simulated_account import SimulatedAccount
from tests.helpers.journals import ACCOUNT, TERMS, drafts_of
from tests.helpers.virtual_harness import InlineDatabase
from tests.helpers.virtual_time import LoopClock, VirtualTimeLoop

_IN_A_BATCH = 100_000
_IN_A_FOLDER = 1000
_FILE_BYTES = 60


async def measure(inputs: int, rate: float, folder: Path) -> Mapping[str, float]:
    file = folder / "journal.sqlite3"
    began_cpu_s, before = time.process_time(), _rss()
    journal, batches, account = await _opened(file, rate)
    before = max(before, _rss())
    loop, peak = asyncio.get_running_loop(), before
    began_s = loop.time()
    ids = [
        await _submit(batches, folder, first, min(_IN_A_BATCH, inputs - first))
        for first in range(0, inputs, _IN_A_BATCH)
    ]
    for batch_id in ids:
        # One after the other; a look at the memory now and then.
        waiting = asyncio.ensure_future(batches.wait_until_done(batch_id))
        while not waiting.done():
            await asyncio.wait({waiting}, timeout=60)
            peak = max(peak, _rss())
            sys.stderr.write(f"{loop.time() - began_s:.0f} s: {account.calls}\n")
    took_s = loop.time() - began_s
    await batches.aclose()
    await journal.aclose()
    start_s = await _start_s(file, rate)
    return {
        "inputs": inputs,
        "hours": took_s / 3600,
        "best_hours": inputs / rate / 3600,
        "journal_mb": file.stat().st_size / 1e6,
        "memory_mb": (peak - before) / 1e6,
        "start_s": start_s,
        "processor_s": time.process_time() - began_cpu_s,
        **account.calls,
    }


async def _opened(file: Path, rate: float) -> tuple[Journal, BatchService, SimulatedAccount]:
    account = SimulatedAccount(LoopClock(), rate)
    journal = Journal(await InlineDatabase.open(file))
    batches = BatchService(ACCOUNT, account, journal, account.clock, ExtractorsService(account))
    await batches.start(resume=True)
    return journal, batches, account


async def _submit(batches: BatchService, folder: Path, first: int, count: int) -> BatchId:
    """Make a batch of new files."""
    paths: list[Path] = []
    for begin in range(first, first + count, _IN_A_FOLDER):
        few = min(_IN_A_FOLDER, first + count - begin)
        paths += write_files(folder / f"{begin:07}", few, _FILE_BYTES, begin)
    terms = replace(TERMS, name=f"From {first}")
    return await batches.submit(terms, drafts_of(local_inputs(paths)))


async def _start_s(file: Path, rate: float) -> float:
    """Return the processor time of a start up to the list of batches."""
    began_s = time.process_time()
    journal, batches, _ = await _opened(file, rate)
    await batches.list()
    spent_s = time.process_time() - began_s
    await batches.aclose()
    await journal.aclose()
    return spent_s


def _rss() -> int:
    return psutil.Process().memory_info().rss


def main() -> None:
    inputs, rate, folder = int(sys.argv[1]), float(sys.argv[2]), Path(sys.argv[3])
    folder.mkdir(parents=True)
    with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:
        figures = runner.run(measure(inputs, rate, folder))
    sys.stdout.write(json.dumps(figures) + "\n")


if __name__ == "__main__":
    main()
