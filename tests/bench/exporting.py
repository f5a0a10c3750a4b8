"""The export of a large batch: its memory against that of a small one, and the loop meanwhile.

    python -m tests.bench.exporting JOURNAL BATCH TARGET

as a process of its own tells what it measured as one line of JSON on stdout.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import psutil

from extend_desktop.domain.exports import ExportRequest
from extend_desktop.domain.ids import BatchId
from extend_desktop.exports import FileExportWriters
from extend_desktop.services.exports import ExportService
from extend_desktop.storage.journal import Journal
from extend_desktop.system.clock import SystemClock
from tests.bench.event_loop_latency import BEAT_MS
from tests.bench.scale import Scale
from tests.helpers.running_batches import RunningBatch
from tests.helpers.sandbox_process import ROOT

_FEWER = 20
_TEXT_CHARS = 2000
_MB = 1e6


async def export(scale: Scale, folder: Path) -> Mapping[str, float]:
    """A batch that still runs, and one of a twentieth of its documents."""
    many = await _figures(folder / "many", scale.exported_documents)
    few = await _figures(folder / "few", scale.exported_documents // _FEWER)
    return {
        "export_memory": many["peak_mb"] / few["peak_mb"],
        "export_rss_mb": many["growth_mb"],
        "export_gap_ms": many["gap_ms"],
        "export_s": many["s"],
    }


async def _figures(folder: Path, count: int) -> Mapping[str, float]:
    """Fill a journal, and export it in a process that has done nothing before."""
    await asyncio.to_thread(folder.mkdir)
    file = folder / "journal.sqlite3"
    journal = await Journal.open(file)
    try:
        batch_id = await RunningBatch(count, count // 20, _TEXT_CHARS).create(journal)
    finally:
        await journal.aclose()
    command = (sys.executable, "-m", "tests.bench.exporting", str(file), batch_id)
    child = await asyncio.create_subprocess_exec(
        *command, str(folder / "table.csv"), stdout=asyncio.subprocess.PIPE, cwd=ROOT
    )
    output, _ = await child.communicate()
    assert child.returncode == 0, f"the export ended with {child.returncode}"
    return json.loads(output)


async def _export(file: Path, batch_id: BatchId, target: Path) -> Mapping[str, float]:
    journal = await Journal.open(file)
    try:
        service = ExportService(journal, FileExportWriters(), SystemClock(), ",")
        started_s, before = time.perf_counter(), _memory_bytes()
        exporting = asyncio.create_task(service.export(ExportRequest((batch_id,)), target))
        peak, gap_s = await _ticks_of(exporting)
        taken_s = time.perf_counter() - started_s
        return {
            "peak_mb": peak / _MB,
            "growth_mb": (peak - before) / _MB,
            "gap_ms": gap_s * 1000,
            "s": taken_s,
        }
    finally:
        await journal.aclose()


async def _ticks_of(work: asyncio.Future[Any]) -> tuple[int, float]:
    """The most memory and the worst gap of the loop while `work` goes on."""
    peak, gap_s, last_s = _memory_bytes(), 0.0, time.perf_counter()
    while not work.done():
        await asyncio.sleep(BEAT_MS / 1000)
        now_s = time.perf_counter()
        peak, gap_s, last_s = max(peak, _memory_bytes()), max(gap_s, now_s - last_s), now_s
    await work
    return peak, gap_s


def _memory_bytes() -> int:
    return psutil.Process().memory_info().rss


if __name__ == "__main__":
    journal_file, batch, table = sys.argv[1:]
    figures = asyncio.run(_export(Path(journal_file), BatchId(batch), Path(table)))
    sys.stdout.write(json.dumps(figures))
