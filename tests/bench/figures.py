"""What is measured, what is aimed at, and how it is written down."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of the report; without a goal it is only reported."""

    name: str
    what: str
    at_least: float | None = None
    at_most: float | None = None

    @property
    def goal(self) -> str:
        if self.at_least is not None:
            return f">= {self.at_least:g}"
        return "reported" if self.at_most is None else f"<= {self.at_most:g}"

    def verdict(self, value: float) -> str:
        if self.at_least is None and self.at_most is None:
            return ""
        enough = self.at_least is None or value >= self.at_least
        return "met" if enough and (self.at_most is None or value <= self.at_most) else "MISSED"


FIGURES = (
    Figure("limit_utilisation", "time at the limit / our time, 10/s, cold budget", at_least=0.97),
    Figure("limited_share", "429s among the uploads of that", at_most=0.005),
    Figure("limit_utilisation_warm", "the same in a later start", at_least=0.97),
    Figure("limited_share_warm", "429s among the uploads of that"),
    Figure("limit_utilisation_75", "time at the limit / our time, 75/s", at_least=0.92),
    Figure("limited_share_75", "429s among the uploads of that"),
    Figure("limit_utilisation_75_warm", "the same in a later start", at_least=0.97),
    Figure("limited_share_75_warm", "429s among the uploads of that"),
    Figure("upload_vs_sdk", "SDK (16 parallel) / ours, budget without a ceiling", at_least=1.5),
    Figure("upload_vs_sdk_cold", "the same with the product's own budget, cold, at most 75/s"),
    Figure("sdk_upload_s", "the SDK's seconds"),
    Figure("our_upload_s", "our seconds"),
    Figure(
        "upload_vs_limit",
        "bare httpx (64 parallel, no journal) / ours, budget without a ceiling",
        at_least=0.9,
    ),
    Figure("upload_vs_limit_cpu", "the same in processor time of the client"),
    Figure("bare_upload_s", "the seconds of bare httpx"),
    Figure(
        "upload_big_vs_limit", "large files: sendfile of bare sockets / our engine", at_least=0.6
    ),
    Figure("upload_big_rss_mb", "memory growth during that", at_most=50),
    Figure("bare_upload_big_s", "the seconds of the bare sockets"),
    Figure("sdk_at_limit", "share of files the SDK got through at 10/s before it gave up"),
    Figure(
        "monitor_requests", "ours / listing all each poll, same page size and lag", at_most=0.12
    ),
    Figure("monitor_requests_1000", "the same, the peer with pages of 1,000"),
    Figure("monitor_lag_s", "median lag of ours in that run"),
    Figure("monitor_peer_lag_s", "median lag of the peer in that run"),
    Figure(
        "results_per_request",
        "results stored / reads of whole runs; one each is the least, see docs/extend-api.md",
        at_least=1.0,
    ),
    Figure("detection_lag_s", "median from a run's end to its announcement", at_most=5.0),
    Figure("gap_p99_frames", "p99 gap of the Qt loop, frames of 16.7 ms", at_most=0.9),
    Figure("gap_max_ms", "worst gap of the Qt loop", at_most=50.0),
    Figure("gap_own_p99_frames", "the same without the loop's waits for a core (Linux)"),
    Figure("gap_own_max_ms", "the same without the loop's waits for a core (Linux)"),
    Figure("gap_idle_p99_frames", "the same of the idle window"),
    Figure("gap_idle_max_ms", "the same of the idle window"),
    Figure("gap_machine_p99_frames", "the same of a process that does nothing, meanwhile"),
    Figure("gap_machine_max_ms", "the same of a process that does nothing, meanwhile"),
    Figure("resume_100k", "window's start with 100,000 inputs / with none", at_most=2.0),
    Figure("rss_100k_mb", "memory growth from that batch at the start", at_most=150.0),
    Figure(
        "rss_100k_shown_mb",
        "the same with the batch selected and all its rows shown",
        at_most=150,
    ),
    Figure("shown_100k_s", "from the selection until all its rows are there"),
    Figure(
        "page_switch_ms",
        "worst gap of the Qt loop while pages are switched, with that batch shown",
        at_most=50,
    ),
    Figure("page_switch_cpu_ms", "the same in processor time of the loop's thread", at_most=50),
    Figure("journal_growth", "bytes of the journal for an input processed, with its result"),
    Figure(
        "journal_100k_batches_start",
        "start with 100,000 inputs in each of 10 batches / with none",
        at_most=1.5,
    ),
    Figure("journal_100k_batches_rss_mb", "memory growth from those at the start"),
    Figure("journal_100k_batches_mb", "the size of that journal, 10^6 bytes"),
    Figure("start_s", "the window's start with an empty journal"),
    Figure(
        "drop_100k_ms", "dropping a folder of 100,000 files, until the drop returns", at_most=50
    ),
    Figure("staged_100k_s", "from that drop until each row says what will happen"),
    Figure("staged_100k_gap_ms", "worst gap of the Qt loop in that time", at_most=100),
    Figure("staged_100k_own_gap_ms", "the same without the loop's waits for a core (Linux)"),
    Figure("submitted_100k_gap_ms", "worst gap while all of it becomes a batch", at_most=100),
    Figure("submitted_100k_own_gap_ms", "the same without the loop's waits for a core (Linux)"),
    Figure("drop_10k_ms", "dropping 10,000 paths, until the drop returns", at_most=50),
    Figure("drop_10k_own_ms", "the same without the waits for a core"),
    Figure("scan_rate_vs_walk", "our search through 10,000 files / os.walk and stat", at_most=3),
    Figure("hash_vs_hashlib", "hashlib's seconds over a file / ours", at_least=0.8),
    Figure(
        "staging_50k_filter_frames", "a search in the list of 50,000 inputs, painted", at_most=6
    ),
    Figure("staging_50k_own_filter_frames", "the same without the waits for a core"),
    Figure(
        "preflight_pages_per_s", "bare pypdfium2's seconds over small PDFs / ours", at_least=0.7
    ),
    Figure("preflight_own_pages_per_s", "our pages a second of that"),
    Figure("preflight_cpu", "its processor time / that of all our processes; two share the work"),
    Figure(
        "review_next_doc_ms",
        "Alt+Down in Review until the next document's page is there, p95, prefetched",
        at_most=100,
    ),
    Figure("review_next_doc_median_ms", "the median of those"),
    Figure(
        "grid_100k_filter_frames",
        "a search in 100,000 results, until its rows show, frames of 16.7 ms",
        at_most=12,
    ),
    Figure(
        "grid_100k_sort_gap_ms",
        "worst gap of the Qt loop while they are sorted, its waits for a core left out",
        at_most=100,
    ),
    Figure("grid_100k_sort_s", "from the click on a header until the sorted rows show"),
    Figure("grid_100k_scroll_gap_ms", "the same while all of them are scrolled through"),
    Figure("grid_100k_rss_mb", "memory growth from showing, sorting and scrolling them"),
    Figure("export_memory", "peak memory of exporting 40,000 documents / of 2,000", at_most=1.1),
    Figure("export_rss_mb", "memory growth during that of 40,000", at_most=100),
    Figure("export_gap_ms", "worst gap of the loop in that time", at_most=100),
    Figure("export_s", "the seconds of that export"),
    Figure("export_csv_vs_writer", "csv.writer's time over the same rows / ours", at_least=0.5),
    Figure("export_vs_pandas", "json_normalize and to_csv of answers, time / ours", at_least=3.0),
    Figure("export_vs_pandas_values", "the same of the bare values, whose rows lack the rest"),
    Figure("xlsx_vs_openpyxl", "openpyxl's write-only time / ours", at_least=2.0),
    Figure("bundle_mb", "size of the frozen program, 10^6 bytes", at_most=130),
    Figure("frozen_startup_ratio", "frozen first paint / bare window, from source", at_most=2.0),
    Figure("frozen_window_ratio", "frozen window, painted / bare window", at_most=2.5),
    Figure("frozen_usable_ratio", "the same until the filter can be typed in", at_most=3.0),
    Figure("window_ratio", "window from source, painted / bare window", at_most=2.5),
    Figure("window_cpu_ratio", "the same in processor time"),
    Figure("usable_ratio", "until the account's page and its filter are there", at_most=3.0),
    Figure("usable_cpu_ratio", "the same in processor time"),
    Figure("bare_window_s", "the bare window's seconds, interpreter included"),
    Figure(
        "idle_cpu_percent",
        "of a core, a live batch listed in Monitor, not selected, polls included",
        at_most=1,
    ),
    Figure("idle_wakeups_per_s", "of all threads in that time (Linux)", at_most=5),
    Figure("rss_idle_mb", "resident memory then, 10^6 bytes"),
    Figure("rss_idle_ratio", "the same / a bare window's", at_most=2.0),
    Figure("scroll_10k_frames", "share of frames over 16.7 ms, 10,000 rows scrolled", at_most=0.01),
    Figure("scroll_10k_own_frames", "the same without the waits for a core"),
    Figure(
        "filter_keystroke_frames", "a key in the filter of those until painted, worst", at_most=2
    ),
    Figure("theme_switch_ms", "to the other scheme and painted, all pages built, median"),
    Figure("journal_overhead", "journal on disk / in memory, no limits", at_most=1.2),
)


def medians(samples: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """The median of each name over the runs, in the order of the report."""
    return {
        figure.name: median(values)
        for figure in FIGURES
        if (values := [sample[figure.name] for sample in samples if figure.name in sample])
    }


def table(values: Mapping[str, float], samples: Sequence[Mapping[str, float]]) -> str:
    """A line a figure: median, goal, verdict, every single run."""
    lines = [f"{'figure':<24}{'median':>9}  {'goal':<9}{'':<8}{'runs':<28}what"]
    for figure in FIGURES:
        if figure.name not in values:
            continue
        runs = " ".join(f"{sample[figure.name]:.4g}" for sample in samples if figure.name in sample)
        value = values[figure.name]
        lines.append(
            f"{figure.name:<24}{value:>9.4g}  {figure.goal:<9}{figure.verdict(value):<8}"
            f"{runs:<28}{figure.what}"
        )
    return "\n".join(lines)


def write_json(path: Path, values: Mapping[str, float]) -> None:
    """Write one flat object; figures that were not measured now keep what the file had."""
    known = json.loads(path.read_text()) if path.exists() else {}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({**known, **values}, indent=2) + "\n")
