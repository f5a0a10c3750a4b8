"""What the screens of control need: an account in memory whose batches are in every state."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from extend_desktop.domain.activities import Activity, ActivityKind
from extend_desktop.domain.batches import BatchControl, BatchStatus, Input, InputState, PhaseCounts
from extend_desktop.domain.control import AccountHold, FailureGroup
from extend_desktop.domain.errors import AccessCode, AccessError
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.pace import Pace
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.domain.waits import LookUp
from extend_desktop.presentation.look_ups import NOT_FOUND_CODE
from extend_desktop.ui.views.detail.pane import DetailPane
from tests.helpers.fake_workspace import NOW, FakeBatches, batch, one_input
from tests.helpers.pane_fixtures import until

RUNNING, ENDED, LOST, ASKED, CANCELLING, CANCELLED = (
    BatchId(f"b{number}") for number in range(1, 7)
)
GROUPS = (
    FailureGroup("FAILED_TO_PROCESS_FILE", 2, retryable=True),
    FailureGroup("INTERNAL_ERROR", 1, retryable=True),
)
_LOST = Activity(
    NOW - timedelta(minutes=18),
    ActivityKind.SUBMISSION_UNCONFIRMED,
    {"ordinal": 1, "inputs": 120, "code": "cut"},
    "req_7Hk2mQ",
)
_ASKED = Activity(
    NOW - timedelta(minutes=3), ActivityKind.CALL_FAILED, {"code": NOT_FOUND_CODE, "ordinal": 1}
)


def hold_of(code: AccessCode, request_id: str = "req_4dTz81") -> AccountHold:
    """Return an account that stands still since eleven minutes."""
    return AccountHold(
        code, NOW - timedelta(minutes=11), request_id, AccessError(code, request_id=request_id)
    )


def fill(batches: FakeBatches) -> None:
    """Put batches in every state of control, newest first as named above."""
    made = (
        batch("b1", "November invoices", PhaseCounts(120, 8, 640, 3, credits=1284)),
        batch(
            "b2",
            "Receipts wk 46",
            PhaseCounts(processed=97, failed=3, credits=200),
            status=BatchStatus.COMPLETED_WITH_FAILURES,
            finished_at=NOW - timedelta(hours=2),
        ),
        batch(
            "b3",
            "Lease pack 12",
            PhaseCounts(waiting=120, unconfirmed=120),
            status=BatchStatus.UNCONFIRMED,
        ),
        batch(
            "b4",
            "Lease pack 13",
            PhaseCounts(waiting=120, unconfirmed=120),
            status=BatchStatus.UNCONFIRMED,
        ),
        batch(
            "b5",
            "Delivery notes",
            PhaseCounts(waiting=70, running=10, processed=32, cancelled=8, credits=64),
            control=BatchControl.CANCELLING,
            status=BatchStatus.CANCELLING,
        ),
        batch(
            "b6",
            "October invoices",
            PhaseCounts(processed=60, failed=1, cancelled=39, skipped=2, credits=120),
            status=BatchStatus.COMPLETED_WITH_FAILURES,
            finished_at=NOW - timedelta(days=1),
        ),
    )
    batches.put(
        *(
            replace(item, created_at=NOW - timedelta(minutes=20 * number))
            for number, item in enumerate(made, 1)
        )
    )
    batches.groups = GROUPS
    batches.again = 3
    batches.paces[RUNNING] = Pace(28, 240, 360)
    batches.activities[LOST] = (_LOST,)
    batches.activities[ASKED] = (_ASKED, _LOST)
    for item in (RUNNING, ENDED, CANCELLING, CANCELLED):
        batches.inputs_of[item] = tuple(_inputs(batches.known[item].phase_counts, item))


def look_up(batches: FakeBatches) -> None:
    """Let the search for the lost batch go on for a minute and a half already."""
    search = LookUp(
        NOW - timedelta(seconds=90), NOW + timedelta(minutes=13), 6, NOW, 230, None, is_over=False
    )
    batches.inputs_of[LOST] = tuple(
        one_input(number, "", None, InputState.UNCONFIRMED, batch_id=LOST) for number in range(120)
    )
    batches.announce(replace(batches.known[LOST], look_up=search))


def _inputs(phase_counts: PhaseCounts, batch_id: BatchId) -> list[Input]:
    reasons = ("FAILED_TO_PROCESS_FILE", "INTERNAL_ERROR", "FAILED_TO_PROCESS_FILE")
    kinds: list[tuple[int, RunStatus | None, InputState]] = [
        (phase_counts.failed, RunStatus.FAILED, InputState.SUBMITTED),
        (phase_counts.running, RunStatus.PROCESSING, InputState.SUBMITTED),
        (phase_counts.cancelled, RunStatus.CANCELLED, InputState.SUBMITTED),
        (phase_counts.waiting, None, InputState.WAITING),
        (phase_counts.skipped, None, InputState.SKIPPED),
        (phase_counts.processed, RunStatus.PROCESSED, InputState.SUBMITTED),
    ]
    made: list[Input] = []
    for count, status, state in kinds:
        for number in range(count):
            reason = reasons[number % 3] if status is RunStatus.FAILED else None
            made.append(
                one_input(len(made) + 1, "", status, state, batch_id=batch_id, reason_code=reason)
            )
    return made


async def show(pane: DetailPane, batch_id: object) -> None:
    """Show a batch with its runs, and wait until they are read."""
    pane.show_batch(batch_id)  # pyright: ignore[reportArgumentType]
    pane.tabs.setCurrentWidget(pane.runs)
    await until(lambda: pane.title() not in ("Loading…", "No batch selected"))
    await until(lambda: pane.context.tasks.is_running("detail.runs") is False)
