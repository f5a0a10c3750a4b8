"""Splitting a batch into batch runs, and what Submit would do; any module may import it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil
from typing import TypeVar

from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.drafts import Draft, DraftState, Plan
from extend_desktop.domain.runs import MAX_INPUTS_PER_BATCH_RUN

T = TypeVar("T")


def split(inputs: Sequence[T], size: int = MAX_INPUTS_PER_BATCH_RUN) -> list[Sequence[T]]:
    """Return `inputs` in order, in pieces of at most `size`; an empty list gives no piece."""
    return [inputs[start : start + size] for start in range(0, len(inputs), size)]


def plan_of(drafts: Iterable[Draft]) -> Plan:
    """Return what Submit would do with these rows."""
    rows = list(drafts)
    sent = [row for row in rows if row.is_sent]
    damaged = sum(row.is_damaged for row in rows)
    uploads = [row for row in sent if _needs_upload(row)]
    known_pages = [row.page_count for row in sent if row.page_count is not None]
    return Plan(
        inputs=len(sent),
        batch_runs=ceil(len(sent) / MAX_INPUTS_PER_BATCH_RUN),
        uploads=len(uploads),
        upload_bytes=sum(row.size_bytes or 0 for row in uploads),
        reused=_count(rows, DraftState.REUSED),
        skipped=_count(rows, DraftState.SKIPPED),
        blocked=_count(rows, DraftState.BLOCKED) - damaged,
        damaged=damaged,
        forced=sum(row.is_forced for row in sent),
        warned=sum(bool(row.warnings) and not row.is_forced for row in sent),
        checking=_count(rows, DraftState.CHECKING),
        pages=sum(known_pages) if known_pages else None,
        pages_unknown=len(sent) - len(known_pages),
        in_cloud=sum(map(waits_for_download, rows)),
        in_cloud_bytes=sum(row.size_bytes or 0 for row in rows if waits_for_download(row)),
    )


def waits_for_download(draft: Draft) -> bool:
    """Whether looking at this row means that the system downloads its file first."""
    return draft.in_cloud and draft.state is DraftState.CHECKING


def _needs_upload(draft: Draft) -> bool:
    return draft.kind is InputKind.LOCAL and draft.state is DraftState.READY


def _count(rows: Iterable[Draft], state: DraftState) -> int:
    return sum(1 for row in rows if row.state is state)
