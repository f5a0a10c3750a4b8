"""`make bench`: measures, prints a table, writes `build/bench.json`.

    PYTHONPATH=packaging .ci/with-desktop .venv/bin/python -m tests.bench [--only NAME,…] [--runs N] [--quick]

Every figure compares within one run with a peer or with what is physically possible, for times by
themselves mean nothing on machines that others use too.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench import (
    at_rest,
    bare_uploads,
    export_formats,
    exporting,
    following,
    intake,
    journal_size,
    starting,
    uploading,
    windows,
)
from tests.bench.figures import FIGURES, medians, table, write_json
from tests.bench.scale import QUICK, Scale

TARGET = Path("build") / "bench.json"


@dataclass(frozen=True, slots=True)
class Measurement:
    """One procedure and the figures it gives, the first of which is its name."""

    measure: Callable[[Scale, Path], Awaitable[Mapping[str, float]]]
    gives: tuple[str, ...]


MEASUREMENTS = (
    Measurement(
        uploading.limit_utilisation,
        ("limit_utilisation", "limited_share", "limit_utilisation_warm", "limited_share_warm"),
    ),
    Measurement(
        uploading.limit_utilisation_75,
        (
            "limit_utilisation_75",
            "limited_share_75",
            "limit_utilisation_75_warm",
            "limited_share_75_warm",
        ),
    ),
    Measurement(
        uploading.upload_vs_sdk,
        ("upload_vs_sdk", "upload_vs_sdk_cold", "sdk_upload_s", "our_upload_s"),
    ),
    Measurement(
        bare_uploads.upload_vs_limit, ("upload_vs_limit", "upload_vs_limit_cpu", "bare_upload_s")
    ),
    Measurement(
        bare_uploads.upload_big_vs_limit,
        ("upload_big_vs_limit", "upload_big_rss_mb", "bare_upload_big_s"),
    ),
    Measurement(uploading.sdk_at_limit, ("sdk_at_limit",)),
    Measurement(
        following.monitor_requests,
        (
            "monitor_requests",
            "monitor_requests_1000",
            "monitor_lag_s",
            "monitor_peer_lag_s",
            "results_per_request",
        ),
    ),
    Measurement(following.detection_lag_s, ("detection_lag_s",)),
    Measurement(
        windows.gap,
        tuple(
            f"gap{part}_{what}"
            for part in ("", "_own", "_idle", "_machine")
            for what in ("p99_frames", "max_ms")
        ),
    ),
    Measurement(
        windows.start,
        (
            "resume_100k",
            "rss_100k_mb",
            "rss_100k_shown_mb",
            "shown_100k_s",
            "page_switch_ms",
            "page_switch_cpu_ms",
            "start_s",
        ),
    ),
    Measurement(journal_size.journal_growth, ("journal_growth",)),
    Measurement(
        journal_size.many_batches_start,
        (
            "journal_100k_batches_start",
            "journal_100k_batches_rss_mb",
            "journal_100k_batches_mb",
        ),
    ),
    Measurement(
        windows.stage,
        (
            "drop_100k_ms",
            "staged_100k_s",
            "staged_100k_gap_ms",
            "staged_100k_own_gap_ms",
            "submitted_100k_gap_ms",
            "submitted_100k_own_gap_ms",
        ),
    ),
    Measurement(intake.scan_rate, ("scan_rate_vs_walk",)),
    Measurement(intake.hashing, ("hash_vs_hashlib",)),
    Measurement(
        intake.preflight_rate,
        ("preflight_pages_per_s", "preflight_own_pages_per_s", "preflight_cpu"),
    ),
    Measurement(
        windows.staged_search,
        (
            "staging_50k_filter_frames",
            "staging_50k_own_filter_frames",
            "drop_10k_ms",
            "drop_10k_own_ms",
        ),
    ),
    Measurement(windows.review, ("review_next_doc_ms", "review_next_doc_median_ms")),
    Measurement(
        windows.grid,
        (
            "grid_100k_filter_frames",
            "grid_100k_sort_gap_ms",
            "grid_100k_sort_s",
            "grid_100k_scroll_gap_ms",
            "grid_100k_rss_mb",
        ),
    ),
    Measurement(exporting.export, ("export_memory", "export_rss_mb", "export_gap_ms", "export_s")),
    Measurement(export_formats.csv_writing, ("export_csv_vs_writer",)),
    Measurement(export_formats.flattening, ("export_vs_pandas", "export_vs_pandas_values")),
    Measurement(export_formats.workbook_writing, ("xlsx_vs_openpyxl",)),
    Measurement(starting.size, ("bundle_mb",)),
    Measurement(
        starting.startup,
        ("frozen_startup_ratio", "frozen_window_ratio", "frozen_usable_ratio", "bare_window_s"),
    ),
    Measurement(
        starting.source_startup,
        ("window_ratio", "window_cpu_ratio", "usable_ratio", "usable_cpu_ratio"),
    ),
    Measurement(
        at_rest.idle,
        ("idle_cpu_percent", "idle_wakeups_per_s", "rss_idle_mb", "rss_idle_ratio"),
    ),
    Measurement(
        windows.everyday,
        (
            "scroll_10k_frames",
            "scroll_10k_own_frames",
            "filter_keystroke_frames",
            "theme_switch_ms",
        ),
    ),
    Measurement(uploading.journal_overhead, ("journal_overhead",)),
)


async def sample(measurement: Measurement, scale: Scale) -> Mapping[str, float]:
    """Measure once, in a folder of its own."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        return await measurement.measure(scale, Path(folder))


async def main(arguments: Sequence[str]) -> int:
    options = _parser().parse_args(arguments)
    wanted = {name.strip() for name in options.only.split(",") if name.strip()}
    unknown = wanted - {figure.name for figure in FIGURES}
    if unknown:
        sys.stderr.write(f"There is no figure {', '.join(sorted(unknown))}\n")
        return 2
    scale = QUICK if options.quick else Scale()
    samples: list[Mapping[str, float]] = []
    for measurement in MEASUREMENTS:
        if wanted and not wanted & set(measurement.gives):
            continue
        for number in range(options.runs):
            load = os.getloadavg()[0]
            figures = await sample(measurement, scale)
            samples.append(figures)
            words = ", ".join(f"{name} {value:.4g}" for name, value in figures.items())
            if words:
                sys.stdout.write(f"run {number + 1} (load before {load:.1f}): {words}\n")
            sys.stdout.flush()
    values = medians(samples)
    sys.stdout.write("\n" + table(values, samples) + "\n")
    if not options.quick:
        write_json(TARGET, values)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Measure.")
    parser.add_argument("--only", default="", help="figures, separated by commas")
    parser.add_argument("--runs", type=int, default=3, help="samples of each; the median counts")
    parser.add_argument("--quick", action="store_true", help="tiny sizes, nothing is written")
    return parser


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1:])))
