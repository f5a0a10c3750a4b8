"""The harness itself: its sums, and measurements without a window at the smallest sizes."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import closing
from pathlib import Path

import pytest

from tests.bench import export_formats, exporting, following, starting, uploading
from tests.bench.__main__ import MEASUREMENTS, main
from tests.bench.documents import write_files
from tests.bench.event_loop_latency import FRAME_MS, CoreWaits, gap_figures, p99_frames
from tests.bench.figures import FIGURES, Figure, medians, table, write_json
from tests.bench.scale import Scale

TINY = Scale(
    limited_files=12,
    sdk_limited_files=30,
    detected_runs=3,
    detected_files_per_minute=1200,
    exported_documents=400,
    written_documents=300,
    workbook_documents=200,
)


def test_every_figure_has_one_measurement() -> None:
    given = [name for measurement in MEASUREMENTS for name in measurement.gives]
    assert sorted(given) == sorted(figure.name for figure in FIGURES)


def test_goals_are_judged_on_both_sides() -> None:
    least, most = Figure("a", "", at_least=0.9), Figure("b", "", at_most=2.0)
    assert [least.verdict(value) for value in (0.9, 0.89)] == ["met", "MISSED"]
    assert [most.verdict(value) for value in (2.0, 2.01)] == ["met", "MISSED"]
    assert Figure("c", "").verdict(7.0) == ""


def test_medians_are_written_flat_and_keep_what_was_known(tmp_path: Path) -> None:
    samples = [{"resume_100k": value} for value in (3.0, 1.0, 1.5)] + [{"gap_max_ms": 40.0}]
    values = medians(samples)
    assert values == {"gap_max_ms": 40.0, "resume_100k": 1.5}
    target = tmp_path / "build" / "bench.json"
    write_json(target, {"start_s": 1.0, "gap_max_ms": 9.0})
    write_json(target, values)
    assert json.loads(target.read_text()) == {"start_s": 1.0, **values}
    assert "met" in table(values, samples)


def test_the_99th_of_100_gaps_counts_in_frames() -> None:
    gaps_ms = [4.0] * 98 + [FRAME_MS * 2, FRAME_MS * 3]
    assert p99_frames(gaps_ms) == pytest.approx(3.0)
    assert gap_figures("gap", gaps_ms)["gap_max_ms"] == pytest.approx(FRAME_MS * 3)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells it")
def test_the_machine_s_part_of_a_gap_is_told_apart() -> None:
    """Time asleep is no wait for a core; a thread that shares one waits half the time."""
    with closing(CoreWaits()) as waits:
        # On a busy machine a sleeper also waits once it is woken, at times.
        assert any(0 <= _asleep_ms(waits) < 25 for _ in range(100))
        _wait_beside_another(waits)


def _asleep_ms(waits: CoreWaits) -> float:
    waits.since_last_ms()
    time.sleep(0.05)
    return waits.since_last_ms()


def _wait_beside_another(waits: CoreWaits) -> None:
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(allowed)})
    try:
        with subprocess.Popen([sys.executable, "-c", "while True: pass"]) as other:
            waited_ms = 0.0
            while waited_ms < 5:
                waited_ms += waits.since_last_ms()
            other.kill()
    finally:
        os.sched_setaffinity(0, allowed)


def test_files_differ_and_have_the_size_asked_for(tmp_path: Path) -> None:
    contents = [path.read_bytes() for path in write_files(tmp_path, 30, 500)]
    assert len(set(contents)) == 30
    assert {len(content) for content in contents} == {500}


async def test_uploads_are_measured_against_the_limit(tmp_path: Path) -> None:
    figures = await uploading.limit_utilisation(TINY, tmp_path)
    assert 0 < figures["limit_utilisation"] <= 1
    assert 0 <= figures["limited_share"] < 0.5


async def test_the_sdk_is_measured_at_the_limit(tmp_path: Path) -> None:
    assert 0 < (await uploading.sdk_at_limit(TINY, tmp_path))["sdk_at_limit"] <= 1


async def test_the_lag_is_measured(tmp_path: Path) -> None:
    assert (await following.detection_lag_s(TINY, tmp_path))["detection_lag_s"] > 0


async def test_an_export_is_measured(tmp_path: Path) -> None:
    figures = await exporting.export(TINY, tmp_path)
    assert figures["export_s"] > figures["export_gap_ms"] / 1000 > 0


@pytest.mark.parametrize(
    "measure",
    [export_formats.csv_writing, export_formats.flattening, export_formats.workbook_writing],
)
async def test_writers_are_measured(
    measure: Callable[[Scale, Path], Awaitable[Mapping[str, float]]], tmp_path: Path
) -> None:
    try:
        figures = await measure(TINY, tmp_path)
    finally:
        gc.unfreeze()
    assert figures
    assert min(figures.values()) > 0


async def test_an_unknown_figure_is_refused() -> None:
    assert await main(["--only", "fastest_ever"]) == 2


async def test_without_a_frozen_program_nothing_is_measured_and_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(starting, "FROZEN", tmp_path / "nothing")
    assert await starting.size(TINY, tmp_path) == {}
    assert await starting.startup(TINY, tmp_path) == {}
    assert capsys.readouterr().out.count("`make package` builds it") == 2


async def test_the_moments_of_lines_are_taken_in_order(tmp_path: Path) -> None:
    command = [sys.executable, "-uc", "print('one'); print('two'); input()"]
    moments = await starting.moments_of_lines(command, ["one", "two"], tmp_path)
    assert 0 < moments["one"].clock_s <= moments["two"].clock_s
    assert 0 <= moments["one"].cpu_s <= moments["two"].cpu_s
    with pytest.raises(AssertionError, match="instead of"):
        await starting.moments_of_lines(command, ["three"], tmp_path)
