"""The real window in a process of its own; tells what it measured as one line of JSON on stdout.

    python -m tests.bench.window_child gap  HOME FOLDER UPLOADS RUNS LEAST_S IDLE_S
    python -m tests.bench.window_child start HOME INPUTS
    python -m tests.bench.window_child stage HOME FOLDER FILES
    python -m tests.bench.window_child grid  HOME RESULTS
    python -m tests.bench.window_child search HOME ROWS DROPPED
    python -m tests.bench.window_child review HOME FOLDER

The account is that of the EXTEND_* variables.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from statistics import median

import psutil
from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, QUrl
from PySide6.QtTest import QTest

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batches import InputKind, InputSpec
from extend_desktop.domain.files import FileQuery
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.batch_events import ActivityAdded
from extend_desktop.ui.application import make_application
from extend_desktop.ui.demo import drop_mime
from extend_desktop.ui.models.results import FILE
from extend_desktop.ui.runtime import run
from extend_desktop.ui.views.composer.drafts_view import DraftsView
from extend_desktop.ui.views.detail.results import ResultsView
from extend_desktop.ui.views.review.page import ReviewPage
from tests.bench.documents import local_inputs
from tests.bench.engine import submit
from tests.bench.event_loop_latency import BEAT_MS, CoreWaits, gap_figures
from tests.helpers.real_window import RealWindow, opened, real_window
from tests.helpers.ui_driver import click, drop, until
from tests.helpers.ui_steps import choose_extractor

SIZE_PX = (1280, 800)
FRAME_S = 1 / 60
_BETWEEN_PAGES_S = 0.3
SETTLED_S = 3.0
"""By then nothing of the start goes on any more."""


class LatencyProbe(QObject):
    """A precise timer of the Qt loop that writes down the time between its beats.

    Attributes:
        gaps_ms: whole gaps.
        own_gaps_ms: the same without the time in which the loop's thread waited for a core.
        used_ms: the processor time of the loop's thread within each; it waits for other threads of
            the process too, longer while others use the machine.
    """

    def __init__(self) -> None:
        super().__init__()
        self.gaps_ms: list[float] = []
        self.own_gaps_ms: list[float] = []
        self.used_ms: list[float] = []
        self._waits = CoreWaits()
        self._last_s = time.perf_counter()
        self._used_s = time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._last_s = time.perf_counter()
        self._waits.since_last_ms()
        self._used_s = time.thread_time()
        self._timer.start(BEAT_MS)

    def stop(self) -> None:
        self._tick()
        self._timer.stop()
        self._waits.close()

    def _tick(self) -> None:
        self.used_ms.append((time.thread_time() - self._used_s) * 1000)
        now_s = time.perf_counter()
        gap_ms = (now_s - self._last_s) * 1000
        self.gaps_ms.append(gap_ms)
        self.own_gaps_ms.append(max(0.0, gap_ms - self._waits.since_last_ms()))
        self._last_s = now_s
        # Reading the clocks is not what is measured.
        self._used_s = time.thread_time()


async def ticks_of(work: asyncio.Future[None] | None, least_s: float) -> LatencyProbe:
    """The gaps while `work` goes on, and for `least_s` at least."""
    probe = LatencyProbe()
    probe.start()
    await asyncio.sleep(least_s)
    if work is not None:
        await work
    probe.stop()
    return probe


async def show(real: RealWindow) -> AccountServices:
    """Wait until the account's panes are filled."""
    workspace = await opened(real)
    real.window.resize(*SIZE_PX)
    work = real.window.work
    await until(lambda: not (work.batches.busy.busy or work.files.busy.busy), "the panes")
    return workspace


async def gap(home: Path, folder: Path, sizes: list[float]) -> Mapping[str, float]:
    """A long batch runs and is shown; meanwhile another one uploads."""
    runs, least_s, idle_s = int(sizes[0]), sizes[1], sizes[2]
    paths = await asyncio.to_thread(lambda: sorted(folder.iterdir()))
    async with real_window(home) as real:
        workspace = await show(real)
        idle = await ticks_of(None, idle_s)
        batch_id = await submit(workspace, await files_of(workspace, runs), "Long")
        work = real.window.work
        work.show_batch(batch_id)
        await until(lambda: work.detail.batch_id == batch_id, "the batch to be shown")
        await until(lambda: work.detail.results.model.rowCount() > 0, "results")
        uploads = asyncio.ensure_future(uploaded(workspace, paths))
        busy = await ticks_of(uploads, least_s)
    return {
        **gap_figures("gap", busy.gaps_ms),
        **gap_figures("gap_own", busy.own_gaps_ms),
        **gap_figures("gap_idle", idle.gaps_ms),
    }


async def review(home: Path, folder: Path) -> Mapping[str, float]:
    """Press Alt+Down in Review once each page and the one after it are there."""
    paths = await asyncio.to_thread(lambda: sorted(folder.iterdir()))
    async with real_window(home) as real:
        workspace = await show(real)
        batch_id = await submit(workspace, local_inputs(paths), "Reviewed")
        await workspace.batches.wait_until_done(batch_id)
        page = real.window.work.review
        real.window.activateWindow()
        click(real.window.header.switch.buttons["review"])
        await until(lambda: len(page.documents.order) == len(paths), "the documents")
        times_ms = [await _next_document(page) for _ in paths[1:]]
    times_ms.sort()
    return {
        "review_next_doc_ms": times_ms[round(0.95 * (len(times_ms) - 1))],
        "review_next_doc_median_ms": times_ms[len(times_ms) // 2],
    }


async def _next_document(page: ReviewPage) -> float:
    await until(lambda: not (page.page.busy.busy or page.documents.busy.busy), "the one after it")
    drawn = asyncio.Event()
    before = page.current

    def note(_number: int, _image: object) -> None:
        if page.current != before:
            drawn.set()

    page.page.loader.drawn.connect(note)
    started_s = time.perf_counter()
    QTest.keyClick(page.fields.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    await drawn.wait()
    page.page.loader.drawn.disconnect(note)
    return (time.perf_counter() - started_s) * 1000


async def files_of(workspace: AccountServices, count: int) -> tuple[InputSpec, ...]:
    listing = await workspace.files.load(FileQuery(page_size=1000))
    inputs: list[InputSpec] = []
    while True:
        inputs += [
            InputSpec(InputKind.REMOTE, file.name, file.id, file_id=file.id)
            for file in listing.page.files
        ]
        if len(inputs) >= count:
            return tuple(inputs[:count])
        listing = await workspace.files.next()


async def uploaded(workspace: AccountServices, paths: list[Path]) -> None:
    over = asyncio.Event()

    def note(fact: ActivityAdded) -> None:
        if fact.activity.kind is ActivityKind.UPLOADS_FINISHED:
            over.set()

    # The long batch has nothing to upload, so this is the other one's.
    workspace.batches.activity_added.subscribe(note)
    await submit(workspace, local_inputs(paths), "Short")
    await over.wait()


async def start(home: Path, inputs: int) -> Mapping[str, float]:
    """Tell the parent when the window is ready, then how much memory that took."""
    async with real_window(home) as real:
        workspace = await show(real)
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        figures = {"rss_mb": rss_mb()}
        if inputs:
            batch = (await workspace.batches.list())[0]
            assert batch.phase_counts.total == inputs
            begun_s = time.perf_counter()
            work = real.window.work
            work.show_batch(batch.id)
            await until(lambda: work.detail.runs.model.total == inputs, "the rows")
            figures["shown_s"] = time.perf_counter() - begun_s
            figures["rss_shown_mb"] = rss_mb()
            figures |= await switched(real)
    return figures


async def grid(home: Path, results: int) -> Mapping[str, float]:
    """The results of a long batch are searched, sorted and scrolled through."""
    async with real_window(home) as real:
        workspace = await show(real)
        (batch,) = await workspace.batches.list()
        work = real.window.work
        work.show_page("monitor")
        before_mb = rss_mb()
        work.show_batch(batch.id)
        view = work.detail.results
        work.detail.tabs.setCurrentWidget(view)
        await until(lambda: view.model.rowCount() == results, "the rows")
        await until(lambda: view.model.row_at(0), "the first row")
        await asyncio.sleep(SETTLED_S)
        figures = await _searched(view) | await _sorted(view) | await _scrolled(view)
        figures["grid_100k_rss_mb"] = rss_mb() - before_mb
    return figures


async def _searched(view: ResultsView) -> dict[str, float]:
    """The median of several searches, of which each finds some rows."""
    spent_s: list[float] = []
    for number in range(5):
        view.tools.search.setText(f"TM-{88_500 + number}")
        begun_s = time.perf_counter()
        QTest.keyClick(view.tools.search, Qt.Key.Key_Return)
        before = view.model.order
        await until(partial(_shows_others, view, before), f"the rows of search {number}")
        spent_s.append(time.perf_counter() - begun_s)
    view.tools.search.reset()
    QTest.keyClick(view.tools.search, Qt.Key.Key_Escape)
    view._ask()
    await until(lambda: view.model.rowCount() > len(spent_s) * 1000, "all rows")
    return {"grid_100k_filter_frames": median(spent_s) / FRAME_S}


def _shows_others(view: ResultsView, before: Sequence[int]) -> bool:
    return view.model.order is not before and bool(
        view.model.rowCount() and view.model.row_at(0) is not None
    )


async def _sorted(view: ResultsView) -> dict[str, float]:
    """By a text, by a number and by the files' names, up and down."""
    await asyncio.sleep(SETTLED_S)
    gaps_ms: list[float] = []
    spent_s: list[float] = []
    for column, is_descending in ((2, False), (7, False), (7, True), (FILE, True)):
        probe = LatencyProbe()
        before = view.model.order
        probe.start()
        begun_s = time.perf_counter()
        view.header.sort_by(column, is_descending=is_descending)
        await until(partial(_shows_others, view, before), "the sorted rows")
        spent_s.append(time.perf_counter() - begun_s)
        probe.stop()
        gaps_ms.append(max(probe.own_gaps_ms))
    return {"grid_100k_sort_gap_ms": max(gaps_ms), "grid_100k_sort_s": median(spent_s)}


async def _scrolled(view: ResultsView) -> dict[str, float]:
    bar = view.table.verticalScrollBar()
    probe = LatencyProbe()
    probe.start()
    for step in range(200):
        bar.setValue(bar.maximum() * step // 200)
        await asyncio.sleep(FRAME_S)
    bar.setValue(bar.maximum())
    last = view.model.rowCount() - 1
    await until(lambda: view.model.row_at(last) is not None, "the last row")
    probe.stop()
    return {"grid_100k_scroll_gap_ms": max(probe.own_gaps_ms)}


async def switched(real: RealWindow) -> Mapping[str, float]:
    """Show each page some times; return the worst gaps, those of its first time left out."""
    work = real.window.work
    pages = ("compose", "monitor", "review")
    for key in pages:
        work.show_page(key)
        await asyncio.sleep(SETTLED_S)
    probe = LatencyProbe()
    probe.start()
    for key in pages * 3:
        work.show_page(key)
        await asyncio.sleep(_BETWEEN_PAGES_S)
    probe.stop()
    return {
        "page_switch_ms": max(probe.own_gaps_ms),
        "page_switch_cpu_ms": max(probe.used_ms),
    }


async def search(home: Path, rows: int, dropped: int) -> Mapping[str, float]:
    """Many paths are dropped; a long staging list is searched, until its rows are painted."""
    async with real_window(home) as real:
        workspace = await show(real)
        await asyncio.sleep(SETTLED_S)
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(f"{home}/{number}.pdf") for number in range(dropped)])
        drop_s, own_drop_s = taken_s(partial(drop_mime, real.window.work.composer, mime))
        await workspace.staging.wait_until_idle()
        workspace.staging.clear()
        workspace.staging.add_text("\n".join(f"https://example.com/{n}.pdf" for n in range(rows)))
        view = real.window.work.composer.list
        await until(lambda: view.model.total == rows, "the rows")
        await asyncio.sleep(SETTLED_S)
        spent_s: list[tuple[float, float]] = []
        for text in ("4711", "1.pdf", "", "no such thing", ""):
            spent_s.append(taken_s(lambda text=text: _search_and_paint(view, text)))
            await asyncio.sleep(FRAME_S)
    return {
        "drop_10k_ms": drop_s * 1000,
        "drop_10k_own_ms": own_drop_s * 1000,
        "staging_50k_filter_frames": max(spent for spent, _ in spent_s) / FRAME_S,
        "staging_50k_own_filter_frames": max(own for _, own in spent_s) / FRAME_S,
    }


def _search_and_paint(view: DraftsView, text: str) -> None:
    view.search(text)
    view.table.viewport().repaint()


def taken_s(work: Callable[[], object]) -> tuple[float, float]:
    """Return how long work took, and how long without waiting for a core."""
    begun_s, own_begun_s = time.perf_counter(), time.thread_time()
    work()
    return time.perf_counter() - begun_s, time.thread_time() - own_begun_s


async def stage(home: Path, folder: Path, files: int) -> Mapping[str, float]:
    """A folder of many files is dropped on the window and submitted."""
    async with real_window(home) as real:
        await show(real)
        await asyncio.sleep(SETTLED_S)
        composer = real.window.work.composer
        probe = LatencyProbe()
        probe.start()
        begun_s = time.perf_counter()
        drop(composer, [folder])
        figures = {"drop_100k_ms": (time.perf_counter() - begun_s) * 1000}
        await until(lambda: composer.list.model.total == files, "the rows")
        await choose_extractor(real)
        await until(composer.submit_button.isEnabled, "the checks")
        figures["staged_100k_s"] = time.perf_counter() - begun_s
        probe.stop()
        figures["staged_100k_gap_ms"] = max(probe.gaps_ms)
        figures["staged_100k_own_gap_ms"] = max(probe.own_gaps_ms)
        probe = LatencyProbe()
        probe.start()
        click(composer.submit_button)
        await until(lambda: real.window.work.detail.batch_id is not None, "the batch")
        probe.stop()
        figures["submitted_100k_gap_ms"] = max(probe.gaps_ms)
        figures["submitted_100k_own_gap_ms"] = max(probe.own_gaps_ms)
    return figures


def rss_mb() -> float:
    return psutil.Process().memory_info().rss / 1e6


async def main() -> int:
    what, home, *rest = sys.argv[1:]
    if what == "gap":
        figures = await gap(Path(home), Path(rest[0]), [float(size) for size in rest[1:]])
    elif what == "grid":
        figures = await grid(Path(home), int(rest[0]))
    elif what == "stage":
        figures = await stage(Path(home), Path(rest[0]), int(rest[1]))
    elif what == "search":
        figures = await search(Path(home), int(rest[0]), int(rest[1]))
    elif what == "review":
        figures = await review(Path(home), Path(rest[0]))
    else:
        figures = await start(Path(home), int(rest[0]))
    sys.stdout.write(json.dumps(figures) + "\n")
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    application = make_application()
    sys.exit(run(main))
