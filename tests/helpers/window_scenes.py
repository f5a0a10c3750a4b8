"""The window's pages in their states, over a session in memory: for pictures and for what measures them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

from extend_desktop.domain.batches import Batch, BatchStatus, FinePhase, InputState, PhaseCounts
from extend_desktop.domain.drafts import DraftState
from extend_desktop.domain.errors import ConnectivityError, ServiceError, StorageError
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.pace import Pace
from extend_desktop.domain.scans import ScanProgress
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.presentation.errors import message_of
from extend_desktop.services.batch_events import ConnectionHealth, InputsChanged
from extend_desktop.ui.main_window import MainWindow
from tests.helpers.control_fixtures import hold_of
from tests.helpers.fake_workspace import NOW, batch, one_input
from tests.helpers.pane_fixtures import until
from tests.helpers.review_scenes import REVIEW_SCENES
from tests.helpers.session_parts import SessionParts

RUNNING, ENDED = BatchId("s1"), BatchId("s2")
Scene = Callable[[MainWindow, SessionParts], Awaitable[None]]
_NAMES = (
    "scan_20261103_0101.tif",
    "Facture Café Étoile SARL n° 2026-0391.pdf",
    "Faktura Åkerlund Design AB ÅD-26-1187 (Kopie) (2).pdf",
    "Τιμολόγιο Πελαγία Ναυτιλιακά 3298.pdf",
)
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
                f"{number} {_NAMES[number % len(_NAMES)]}",
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


async def compose_empty(window: MainWindow, parts: SessionParts) -> None:
    window.work.show_page("compose")


async def compose_staged(window: MainWindow, parts: SessionParts) -> None:
    window.work.show_page("compose")
    staging = parts.account.staging
    staging.stage(*(f"{number} {_NAMES[number % 4]}" for number in range(40)))
    staging.stage(
        *(f"locked {number}.pdf" for number in range(12)),
        state=DraftState.BLOCKED,
        reason_code="encrypted",
    )
    await until(lambda: window.work.composer.list.model.rowCount() == 52)


async def compose_scanning(window: MainWindow, parts: SessionParts) -> None:
    await compose_staged(window, parts)
    parts.account.staging.scan_changed.emit(ScanProgress(6_214, running=True))


async def monitor_empty(window: MainWindow, parts: SessionParts) -> None:
    parts.account.batches.known.clear()
    window.work.bind(parts.session.current)
    window.work.show_page("monitor")
    await until(lambda: window.work.batches.empty.title() == "No batches yet")


async def _monitor(window: MainWindow, batch_id: BatchId, tab: str) -> None:
    work = window.work
    work.show_page("monitor")
    await until(lambda: work.batches.model.rowCount() == 10)
    work.batches.select(batch_id)
    await until(lambda: work.detail.title() not in ("Loading…", "No batch selected"))
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


async def monitor_activity(window: MainWindow, parts: SessionParts) -> None:
    await _monitor(window, RUNNING, "activity")


async def monitor_reasons(window: MainWindow, parts: SessionParts) -> None:
    await _monitor(window, ENDED, "runs")
    detail = window.work.detail
    detail.head.chips.choose([FinePhase.FAILED])
    await until(lambda: detail.runs.reasons.groups.rowCount() == 3)


async def monitor_offline(window: MainWindow, parts: SessionParts) -> None:
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
        compose_empty,
        compose_staged,
        compose_scanning,
        monitor_empty,
        monitor_runs,
        monitor_results,
        monitor_activity,
        monitor_reasons,
        monitor_offline,
        monitor_held,
        monitor_error,
        overview,
        *REVIEW_SCENES,
    )
}
