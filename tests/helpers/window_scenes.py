"""The window's pages in their states, over a session in memory: for pictures and for what measures them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from extend_desktop.domain.batches import (
    Batch,
    BatchControl,
    BatchStatus,
    FinePhase,
    InputState,
    PhaseCounts,
)
from extend_desktop.domain.errors import ConnectivityError, ServiceError, StorageError
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.pace import Pace
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.translation import tr
from extend_desktop.services.batch_events import ConnectionHealth, InputsChanged
from extend_desktop.ui.main_window import MainWindow
from tests.helpers.compose_scenes import COMPOSE_SCENES, NAMES, compose_staged
from tests.helpers.control_fixtures import hold_of
from tests.helpers.fake_workspace import NOW, batch, one_input
from tests.helpers.pane_fixtures import until
from tests.helpers.results_fixtures import B1, CONFIG, answer, put_invoices
from tests.helpers.review_scenes import REVIEW_SCENES
from tests.helpers.session_parts import SessionParts

RUNNING, ENDED = BatchId("s1"), BatchId("s2")
Scene = Callable[[MainWindow, SessionParts], Awaitable[None]]
_COUNTS = PhaseCounts(
    waiting=1_843,
    running=88,
    processed=412,
    failed=18,
    skipped=3,
    blocked=51,
    uploading=24,
    unconfirmed=3,
    credits=3_090,
)


def fill(parts: SessionParts) -> None:
    """Put a running batch, one that failed in part, and some older ones into the account."""
    made = [
        batch("s1", "November supplier invoices", _COUNTS, created_at=NOW),
        batch(
            "s2",
            "Utility bills Q3, re-run with version 2",
            PhaseCounts(processed=23, failed=17, credits=120),
            status=BatchStatus.COMPLETED_WITH_FAILURES,
            created_at=NOW - timedelta(days=1),
            finished_at=NOW - timedelta(hours=20),
        ),
    ]
    made += [_older(number) for number in range(1, 9)]
    batches = parts.account.batches
    batches.put(*made)
    batches.paces[RUNNING] = Pace(28, 3_720, 4_680)
    reasons = ("FAILED_TO_PROCESS_FILE", "INTERNAL_ERROR", "PARSING_ERROR")
    kinds = ((RunStatus.FAILED, 17), (RunStatus.PROCESSED, 23))
    for item in (RUNNING, ENDED):
        states = [status for status, count in kinds for _ in range(count)]
        batches.inputs_of[item] = tuple(
            one_input(
                number,
                f"{number} {NAMES[number % len(NAMES)]}",
                status,
                batch_id=item,
                folder="Scans/November",
                reason_code=reasons[number % 3] if status is RunStatus.FAILED else None,
            )
            for number, status in enumerate(states, 1)
        )


def _older(number: int) -> Batch:
    return batch(
        f"o{number}",
        f"Receipts week {40 + number}",
        PhaseCounts(processed=1_188, failed=number % 2 * 12),
        status=BatchStatus.COMPLETED_WITH_FAILURES if number % 2 else BatchStatus.COMPLETED,
        created_at=NOW - timedelta(days=number + 1),
        finished_at=NOW - timedelta(days=number),
    )


async def monitor_empty(window: MainWindow, parts: SessionParts) -> None:
    batches = parts.account.batches
    for batch_id in tuple(batches.known):
        await batches.delete_from_history(batch_id)
    window.work.bind(parts.session.current)
    window.work.show_page("monitor")
    await until(lambda: window.work.batches.empty.title() == tr("No batches yet"))


async def monitor_loading(window: MainWindow, parts: SessionParts) -> None:
    """Choose a batch whose runs are still being read."""
    window.work.show_page("monitor")
    await until(lambda: window.work.batches.model.rowCount() == 10)
    parts.account.batches.gate.shut()
    window.work.batches.select(ENDED)
    await until(window.work.detail.busy.isVisible)


async def monitor_many(window: MainWindow, parts: SessionParts) -> None:
    """Show thirty batches, some of them with long names."""
    long = "Customs papers Göteborg and everything else the northern region handed over"
    more = [replace(_older(number), name=f"{long} {number}") for number in range(9, 29)]
    for item in more:
        parts.account.batches.announce(item)
    window.work.show_page("monitor")
    await until(lambda: window.work.batches.model.rowCount() == 30)
    window.work.batches.select(more[3].id)


async def _monitor(window: MainWindow, batch_id: BatchId, tab: str) -> None:
    work = window.work
    work.show_page("monitor")
    await until(lambda: work.batches.model.rowCount() == 10)
    work.batches.select(batch_id)
    await until(lambda: work.detail.title() not in (tr("Loading…"), tr("No batch selected")))
    work.detail.tabs.setCurrentWidget(getattr(work.detail, tab))
    await until(lambda: work.detail.runs.model.rowCount() > 0)


async def monitor_runs(window: MainWindow, parts: SessionParts) -> None:
    await _monitor(window, RUNNING, "runs")
    account = parts.account
    account.health.emit(ConnectionHealth(2.0, 3.0, online=True, problem=None))
    busy = [
        one_input(41, "uploading.pdf", None, InputState.UPLOADING, batch_id=RUNNING),
        one_input(42, "processing.pdf", RunStatus.PROCESSING, batch_id=RUNNING),
    ]
    account.batches.inputs_changed.emit(InputsChanged(RUNNING, tuple(busy)))
    await until(lambda: window.work.detail.runs.model.rowCount() == 42)


async def monitor_results(window: MainWindow, parts: SessionParts) -> None:
    await _monitor(window, RUNNING, "results")


async def results_filling(window: MainWindow, parts: SessionParts) -> None:
    """Show results of a batch that still runs."""
    put_invoices(parts.account)
    await _results(window, parts)


async def results_doubtful(window: MainWindow, parts: SessionParts) -> None:
    await results_filling(window, parts)
    view = window.work.detail.results
    view.tools.doubtful.click()
    await until(lambda: view.model.rowCount() < 20)


async def results_items(window: MainWindow, parts: SessionParts) -> None:
    """Open the rows of an array below the results."""
    await results_filling(window, parts)
    view = window.work.detail.results
    view.table.setCurrentIndex(view.model.index(3, 9))
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    await until(view.items.isVisible)


async def results_long(window: MainWindow, parts: SessionParts) -> None:
    text = "Everything that was delivered to the northern region, with all its enclosures, "
    await _put_results(window, parts, f"{text * 3}{{}}.pdf", text * 5)


async def results_rtl(window: MainWindow, parts: SessionParts) -> None:
    await _put_results(window, parts, "חשבונית מס 2026-{} — ספק.pdf", "شركة النقل البحري ش.م.م 12")


async def _put_results(window: MainWindow, parts: SessionParts, name: str, vendor: str) -> None:
    results = parts.account.results
    results.set_config(CONFIG)
    for number in range(30):
        item = one_input(number, name.format(number + 1), RunStatus.PROCESSED)
        results.put_answer(item, answer(number, value={"vendor": vendor, "note": vendor}))
    parts.account.batches.inputs_of[B1] = results.inputs
    parts.account.batches.put(batch("b1", vendor, PhaseCounts(processed=30, credits=60)))
    await _results(window, parts)


async def _results(window: MainWindow, parts: SessionParts) -> None:
    parts.account.batches.announce(parts.account.batches.known[B1])
    work, view = window.work, window.work.detail.results
    work.show_page("monitor")
    await until(lambda: work.batches.model.rowCount() == 11)
    work.batches.select(B1)
    work.detail.tabs.setCurrentWidget(view)
    await until(lambda: view.feed.is_loaded and view.model.row_at(0) is not None)


async def monitor_activity(window: MainWindow, parts: SessionParts) -> None:
    await _monitor(window, RUNNING, "activity")


async def monitor_reasons(window: MainWindow, parts: SessionParts) -> None:
    await _monitor(window, ENDED, "runs")
    detail = window.work.detail
    detail.head.chips.choose([FinePhase.FAILED])
    await until(lambda: detail.runs.reasons.groups.rowCount() == 3)


async def monitor_offline(window: MainWindow, parts: SessionParts) -> None:
    parts.account.batches.paces.clear()
    await monitor_runs(window, parts)
    lost = ConnectionHealth(
        60.0, 12.0, online=False, problem=ConnectivityError("dns"), offline_since=NOW
    )
    parts.account.health.emit(lost)
    parts.account.batches.health.emit(lost)
    await until(window.work.detail.offline.banner.isVisible)


async def monitor_held(window: MainWindow, parts: SessionParts) -> None:
    await _monitor(window, RUNNING, "runs")
    batches = parts.account.batches
    held = replace(batches.known[RUNNING], status=BatchStatus.PAUSED, pause_reason="operator")
    held = replace(held, control=BatchControl.PAUSED)
    batches.paces.clear()
    batches.announce(held)
    batches.come_to_hold(hold_of("payment_required"))
    window.banner.say_error(message_of(ServiceError("internal", request_id="req_4dTz81")))
    await until(window.hold.isVisible)


async def monitor_error(window: MainWindow, parts: SessionParts) -> None:
    parts.account.batches.list_error = StorageError("journal_locked")
    window.work.bind(parts.session.current)
    window.work.show_page("monitor")
    await until(window.work.batches.banner.text)


async def overview(window: MainWindow, parts: SessionParts) -> None:
    await monitor_runs(window, parts)
    await compose_staged(window, parts)
    window.work.show_page("overview")


async def first_run(window: MainWindow, parts: SessionParts) -> None:
    window.header.add_chosen.emit()


SCENES: dict[str, Scene] = {
    scene.__name__: scene
    for scene in (
        first_run,
        *COMPOSE_SCENES,
        monitor_empty,
        monitor_loading,
        monitor_many,
        monitor_runs,
        monitor_results,
        results_filling,
        results_doubtful,
        results_items,
        results_long,
        results_rtl,
        monitor_activity,
        monitor_reasons,
        monitor_offline,
        monitor_held,
        monitor_error,
        overview,
        *REVIEW_SCENES,
    )
}
_FIRST = ("compose_scanning", "compose_left_out", "monitor_error")
"""They show what was not chosen yet, and other scenes choose it."""
_LAST = ("results_doubtful", "review_doubtful")
"""After these a page is not as it was, also for another account: a filter stays."""
_ALONE = ("compose_options", "review_find")
"""They need a page as it is at first, and leave another."""


def _window_of(scene: str) -> str:
    if scene in _ALONE:
        return scene
    page = scene.partition("_")[0]
    return {"first": "compose", "results": "monitor"}.get(page, page)


def scenes_by_window() -> dict[str, list[str]]:
    """Return the scenes that one window can show, in an order in which it can."""
    found: dict[str, list[str]] = {}
    for name in (*_FIRST, *(name for name in SCENES if name not in (*_FIRST, *_LAST)), *_LAST):
        found.setdefault(_window_of(name), []).append(name)
    return found
