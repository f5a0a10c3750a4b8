"""What Submit would do, counted from all rows at once; the product counts row by row."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil

from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.drafts import Draft, DraftState, Plan
from extend_desktop.domain.runs import MAX_INPUTS_PER_BATCH_RUN


def plan_of(drafts: Iterable[Draft]) -> Plan:
    """Return what Submit would do with these rows, counted from the start."""
    rows = list(drafts)
    sent = [row for row in rows if row.is_sent]
    damaged = sum(row.is_damaged for row in rows)
    uploads = [row for row in sent if _needs_upload(row)]
    known_pages = [row.spec.page_count for row in sent if row.spec.page_count is not None]
    return Plan(
        inputs=len(sent),
        batch_runs=ceil(len(sent) / MAX_INPUTS_PER_BATCH_RUN),
        uploads=len(uploads),
        upload_bytes=sum(row.spec.size_bytes or 0 for row in uploads),
        reused=_count(rows, DraftState.REUSED),
        skipped=_count(rows, DraftState.SKIPPED),
        blocked=_count(rows, DraftState.BLOCKED) - damaged,
        damaged=damaged,
        forced=sum(row.is_forced for row in sent),
        warned=sum(bool(row.warnings) and not row.is_forced for row in sent),
        checking=_count(rows, DraftState.CHECKING),
        pages=sum(known_pages) if known_pages else None,
        pages_unknown=len(sent) - len(known_pages),
        in_cloud=sum(row.waits_for_download for row in rows),
        in_cloud_bytes=sum(row.spec.size_bytes or 0 for row in rows if row.waits_for_download),
    )


def _needs_upload(draft: Draft) -> bool:
    return draft.spec.kind is InputKind.LOCAL and draft.state is DraftState.READY


def _count(rows: Iterable[Draft], state: DraftState) -> int:
    return sum(1 for row in rows if row.state is state)
