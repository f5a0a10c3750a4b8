"""Keeps the plan of a long staging list up to date row by row; for the staging service."""

from __future__ import annotations

from collections import Counter

from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.drafts import Draft, DraftState, Plan
from extend_desktop.domain.plans import batch_runs_for


class RunningPlan:
    """Adds up rows as they come and go.

    With 40,000 rows, counting all of them after each chunk would stall the window.
    """

    def __init__(self) -> None:
        self._states = dict.fromkeys(DraftState, 0)
        self._uploads = 0
        self._upload_bytes = 0
        self._pages = 0
        self._with_pages = 0
        self._damaged = 0
        self._forced = 0
        self._warned = 0
        self._trying = 0
        self._columns: Counter[str] = Counter()
        self._in_cloud = 0
        self._in_cloud_bytes = 0

    def add(self, draft: Draft) -> None:
        """Count a row in."""
        self._count(draft, 1)

    def remove(self, draft: Draft) -> None:
        """Count a row out; it must have been counted in exactly like this."""
        self._count(draft, -1)

    @property
    def checking(self) -> int:
        """Rows still being looked at."""
        return self._states[DraftState.CHECKING]

    def plan(self) -> Plan:
        """Return what Submit would do now."""
        inputs = self._states[DraftState.READY] + self._states[DraftState.REUSED]
        return Plan(
            inputs=inputs,
            batch_runs=batch_runs_for(inputs),
            uploads=self._uploads,
            upload_bytes=self._upload_bytes,
            reused=self._states[DraftState.REUSED],
            skipped=self._states[DraftState.SKIPPED],
            blocked=self._states[DraftState.BLOCKED] - self._damaged,
            damaged=self._damaged,
            forced=self._forced,
            warned=self._warned,
            checking=self.checking,
            trying=self._trying,
            columns=sum(count > 0 for count in self._columns.values()),
            pages=self._pages if self._with_pages else None,
            pages_unknown=inputs - self._with_pages,
            in_cloud=self._in_cloud,
            in_cloud_bytes=self._in_cloud_bytes,
        )

    def _count(self, draft: Draft, step: int) -> None:
        self._states[draft.state] += step
        for name in draft.spec.metadata:
            self._columns[name] += step
        if draft.is_sent:
            self._count_sent(draft, step)
            return
        self._damaged += step * draft.is_damaged
        self._trying += step * draft.is_trying
        if draft.waits_for_download:
            self._in_cloud += step
            self._in_cloud_bytes += step * (draft.spec.size_bytes or 0)

    def _count_sent(self, draft: Draft, step: int) -> None:
        spec = draft.spec
        if draft.reason_code is not None:
            self._forced += step
        elif draft.warnings:
            self._warned += step
        if draft.state is DraftState.READY and spec.kind is InputKind.LOCAL:
            self._uploads += step
            self._upload_bytes += step * (spec.size_bytes or 0)
        if spec.page_count is not None:
            self._pages += step * spec.page_count
            self._with_pages += step
