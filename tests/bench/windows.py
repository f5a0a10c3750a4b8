"""Figures of the real window, which each get a process of their own under the display around us."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from extend_desktop.domain.batches import BatchSpec, InputKind, InputSpec
from extend_desktop.domain.ids import AttemptToken, BatchId, BatchRunId, RunId
from extend_desktop.domain.runs import BatchRun, Run, RunDetail
from extend_desktop.domain.schema import schema_of
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.services.accounts import environment_account
from extend_desktop.services.ports.journal import INPUT_KEY, TOKEN_KEY
from extend_desktop.storage.journal import Journal
from extend_desktop.system.clock import SystemClock
from extend_desktop.system.paths import HOME_VARIABLE, find_paths
from tests.bench.documents import write_files
from tests.bench.engine import environment_of, open_engine
from tests.bench.results import fill_results
from tests.bench.scale import Scale
from tests.helpers.sandbox_process import ROOT, SAMPLES, SandboxProcess, start_sandbox

_IN_A_FOLDER = 1000
_STAGED_BYTES = 100
_EVERYDAY = "tests.bench.everyday_child"


async def gap(scale: Scale, folder: Path) -> Mapping[str, float]:
    """The loop of the window at work, and beside it a process that only keeps the time."""
    paths = folder / "files"
    write_files(paths, scale.window_uploads)
    speed = str(scale.window_files_per_minute)
    sizes = (scale.window_runs, scale.window_least_s, scale.idle_s)
    with start_sandbox("--files", str(scale.window_runs), "--files-per-minute", speed) as sandbox:
        ticks = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.bench.event_loop_latency",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            cwd=ROOT,
        )
        child = await _child(sandbox, "gap", folder / "home", paths, *sizes)
        figures = await _figures(child)
        machine, _ = await ticks.communicate(b"")
    return {**figures, **json.loads(machine)}


async def everyday(scale: Scale, folder: Path) -> Mapping[str, float]:
    """What an operator does all day: scroll, type into a filter, work in the other scheme."""
    with start_sandbox("--files", "10") as sandbox:
        sizes = (folder / "home", scale.dropped_files)
        return await _figures(await _child(sandbox, "everyday", *sizes, module=_EVERYDAY))


async def start(scale: Scale, folder: Path) -> Mapping[str, float]:
    """The window's start with a large batch in the journal and with none, one after the other."""
    with start_sandbox("--files", "100") as sandbox:
        full, empty = folder / "full", folder / "empty"
        await _fill(sandbox, full, scale.journal_inputs)
        # The first start of all fills the system's caches for both.
        await timed_start(sandbox, folder / "warm", 0)
        empty_s, without = await timed_start(sandbox, empty, 0)
        full_s, having = await timed_start(sandbox, full, scale.journal_inputs)
    await asyncio.to_thread(shutil.rmtree, full)
    return {
        "resume_100k": full_s / empty_s,
        "rss_100k_mb": having["rss_mb"] - without["rss_mb"],
        "rss_100k_shown_mb": having["rss_shown_mb"] - without["rss_mb"],
        "shown_100k_s": having["shown_s"],
        "page_switch_ms": having["page_switch_ms"],
        "page_switch_cpu_ms": having["page_switch_cpu_ms"],
        "start_s": empty_s,
    }


async def grid(scale: Scale, folder: Path) -> Mapping[str, float]:
    """A batch of which every document has a result, searched, sorted and scrolled through."""
    with start_sandbox("--files", "100") as sandbox:
        override = environment_account(environment_of(sandbox))
        assert override is not None
        home = folder / "home"
        await fill_results(home, override[0].id, scale.journal_inputs)
        child = await _child(sandbox, "grid", home, scale.journal_inputs)
        return await _figures(child)


async def stage(scale: Scale, folder: Path) -> Mapping[str, float]:
    """A folder of very many small files, from the drop to the batch."""
    files = folder / "files"
    for first in range(0, scale.journal_inputs, _IN_A_FOLDER):
        count = min(_IN_A_FOLDER, scale.journal_inputs - first)
        await asyncio.to_thread(write_files, files / f"{first:06}", count, _STAGED_BYTES, first)
    with start_sandbox("--files", "100", "--rate", "75", "--latency-ms", "50") as sandbox:
        child = await _child(sandbox, "stage", folder / "home", files, scale.journal_inputs)
        return await _figures(child)


async def staged_search(scale: Scale, folder: Path) -> Mapping[str, float]:
    """A search through a long staging list, and the drop of many paths onto it."""
    with start_sandbox("--files", "10") as sandbox:
        child = await _child(
            sandbox, "search", folder / "home", scale.filtered_rows, scale.dropped_files
        )
        return await _figures(child)


async def review(scale: Scale, folder: Path) -> Mapping[str, float]:
    """From document to document in Review, as somebody does who looks at each."""
    files = folder / "files"
    await asyncio.to_thread(_copy_samples, files, scale.reviewed_documents)
    with start_sandbox("--files", "10") as sandbox:
        child = await _child(sandbox, "review", folder / "home", files)
        return await _figures(child)


def _copy_samples(folder: Path, count: int) -> None:
    """Leave so many documents of a page or more, no two of the same content."""
    folder.mkdir()
    samples = sorted(SAMPLES.glob("invoice-*.pdf"))
    for number in range(count):
        content = samples[number % len(samples)].read_bytes()
        (folder / f"{number:03} invoice.pdf").write_bytes(content + b"\n%" + str(number).encode())


async def timed_start(
    sandbox: SandboxProcess, home: Path, inputs: int
) -> tuple[float, Mapping[str, float]]:
    started_s = time.perf_counter()
    child = await _child(sandbox, "start", home, inputs)
    assert child.stdout is not None
    line = await child.stdout.readline()
    ready_s = time.perf_counter() - started_s
    assert line == b"ready\n", line
    return ready_s, await _figures(child)


async def _child(
    sandbox: SandboxProcess,
    what: str,
    *arguments: Any,
    module: str = "tests.bench.window_child",
) -> asyncio.subprocess.Process:
    if not os.environ.get("DISPLAY"):
        raise SystemExit("The window needs a display: run this by .ci/with-desktop")
    home = arguments[0]
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        module,
        what,
        *map(str, arguments),
        stdout=asyncio.subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, **environment_of(sandbox), HOME_VARIABLE: str(home)},
    )


async def _figures(child: asyncio.subprocess.Process) -> Mapping[str, float]:
    output, _ = await child.communicate()
    assert child.returncode == 0, f"the window ended with {child.returncode}"
    return json.loads(output.splitlines()[-1])


async def _fill(sandbox: SandboxProcess, home: Path, count: int) -> None:
    """Leave a batch in the journal of which one half is processed and the other waits."""
    async with open_engine(sandbox, home) as engine:
        extractor = engine.extractor
        detail = await engine.workspace.extractors.detail(extractor.id, "latest")
    override = environment_account(environment_of(sandbox))
    assert override is not None
    half = count // 2
    inputs = tuple(
        InputSpec(
            InputKind.REMOTE if number < half else InputKind.LOCAL,
            f"invoice {number:06}.pdf",
            f"file_{number:022}" if number < half else f"/data/march/invoice {number:06}.pdf",
            size_bytes=80_000 + number,
            sha256=f"{number:064x}",
            folder="march",
        )
        for number in range(count)
    )
    spec = BatchSpec(
        override[0].id,
        "March",
        extractor.id,
        extractor.name,
        "latest",
        "2.0",
        detail.config,
        50,
        inputs,
    )
    journal = await Journal.open(find_paths({HOME_VARIABLE: str(home)}).journal_file)
    try:
        batch_id = await journal.batches.create(spec, SystemClock().now())
        await _process_first_half(journal, batch_id, _answer(detail.config))
    finally:
        await journal.aclose()


def _answer(config: Mapping[str, Any]) -> Mapping[str, Any]:
    """A run's whole answer with a text and a confidence for every field at the schema's root."""
    names = [field.key for field in schema_of(config)]
    return {
        "object": "extract_run",
        "status": "PROCESSED",
        "output": {
            "value": {name: f"{name} of a document of March" for name in names},
            "metadata": {name: {"logprobsConfidence": 0.97, "citations": []} for name in names},
        },
    }


async def _process_first_half(
    journal: Journal, batch_id: BatchId, answer: Mapping[str, Any]
) -> None:
    clock = SystemClock()
    for part in await journal.parts.ready(batch_id, clock.now()):
        token = AttemptToken(f"{part.ordinal:032x}")
        inputs = await journal.parts.begin_attempt(part.id, token, clock.now())
        now = clock.now()
        run = BatchRunId(f"bpr_{part.ordinal}")
        accepted = BatchRun(run, RunStatus.PROCESSED, len(inputs), now, now)
        await journal.parts.accepted(part.id, accepted, now)
        runs = [
            Run(
                RunId(f"exr_{item.id:021}"),
                RunStatus.PROCESSED,
                None,
                None,
                None,
                {TOKEN_KEY: token, INPUT_KEY: str(item.id)},
                5.0,
                f"https://dashboard.extend.ai/runs/exr_{item.id:021}",
                now,
                now,
            )
            for item in inputs
        ]
        await journal.runs.record(part.id, runs)
        details = {run.id: RunDetail(run, answer) for run in runs}
        due = await journal.outputs.due([batch_id], len(runs))
        await asyncio.gather(
            *(journal.outputs.store(item, details[item.run_id], now) for item in due)
        )
