"""Any order of acts of the operator, faults and kills: inputs add up, nothing is paid for twice, all ends.

`make fuzz` plays many more and longer ones (`EXTEND_DESKTOP_INTERLEAVINGS`, how many).
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import Phase as HypothesisPhase
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    rule,
)

from extend_desktop.domain.batches import CancelMode
from extend_desktop.domain.ids import BatchId
from tests.helpers.interleaving import Act, Interleaving

MANY = int(os.environ.get("EXTEND_DESKTOP_INTERLEAVINGS", "0"))
_TRANSIENT = [
    {"kind": "drop", "when": "before"},
    {"kind": "drop", "when": "after"},
    {"kind": "status", "status": 429, "retry_after": "7"},
    {"kind": "status", "status": 500},
    {"kind": "status", "status": 503, "when": "after"},
    {"kind": "stall"},
    {"kind": "truncated"},
    {"kind": "html"},
    {"kind": "empty"},
]
_UNHEARD = [
    {"kind": "drop", "when": "after"},
    {"kind": "status", "status": 503, "when": "after"},
    {"kind": "status", "status": 500, "when": "after"},
    {"kind": "stall"},
    {"kind": "truncated"},
    {"kind": "drop", "when": "before"},
]
_REFUSED = [
    {"kind": "status", "status": status, "when": "before"}
    for status in (400, 401, 402, 403, 404, 413)
]
_LISTS = [
    {"kind": kind} for kind in ("duplicate_items", "missing_items", "empty_page", "repeat_token")
]
_OPERATIONS = (
    "uploadFile",
    "createExtractBatch",
    "getBatchRun",
    "listExtractRuns",
    "getExtractRun",
    "cancelExtractRun",
    "*",
)
FAULTS = st.builds(
    lambda operation, how, times: {"operation": operation, "every": 1, "times": times, **how},
    st.sampled_from(_OPERATIONS),
    st.sampled_from(_TRANSIENT + _REFUSED),
    st.integers(1, 5),
) | st.builds(
    lambda how, times: {"operation": "listExtractRuns", "every": 1, "times": times, **how},
    st.sampled_from(_LISTS),
    st.integers(1, 3),
)

ACTS = st.sampled_from(Act)
TURNS = st.integers(0, 12) | st.integers(0, 200)
"""Of the loop: a submission takes some dozens, with the server's own."""

WRITES = st.integers(0, 15) | st.integers(0, 60)
"""Of the journal: a beginning with three uploads takes some twenty, with its runs and results forty."""


class AnyInterleaving(RuleBasedStateMachine):
    batches = Bundle("batches")

    @initialize()
    def begin(self) -> None:
        self.home = Path(tempfile.mkdtemp(prefix="interleaving-"))
        self.life = Interleaving(self.home)

    @rule(target=batches, count=st.integers(1, 4), is_remote=st.booleans())
    def submit(self, count: int, is_remote: bool) -> object:
        return self._new(lambda: self.life.submit(count, is_remote=is_remote))

    @rule(target=batches, count=st.integers(1, 3))
    def adopt(self, count: int) -> object:
        return self._new(lambda: self.life.adopt(count))

    @rule(batch=batches)
    def pause(self, batch: BatchId) -> None:
        self.life.pause(batch)

    @rule(batch=batches)
    def resume(self, batch: BatchId) -> None:
        self.life.resume(batch)

    @rule(batch=batches, mode=st.sampled_from(CancelMode))
    def cancel(self, batch: BatchId, mode: CancelMode) -> None:
        self.life.cancel(batch, mode)

    @rule(batch=batches)
    def retry(self, batch: BatchId) -> None:
        self.life.retry(batch)

    @rule(batch=batches, early=st.booleans())
    def resend(self, batch: BatchId, early: bool) -> None:
        self.life.resend(batch, early=early)

    @rule(fault=FAULTS)
    def fault(self, fault: dict[str, object]) -> None:
        self.life.plan_fault(fault)

    @rule(target=batches, count=st.integers(1, 4), how=st.sampled_from(_UNHEARD))
    def submit_unheard(self, count: int, how: dict[str, object]) -> object:
        """Submit, and never hear whether it was accepted."""
        self.life.plan_fault({"operation": "createExtractBatch", "every": 1, "times": 1, **how})
        made = self._new(lambda: self.life.submit(count, is_remote=False))
        self.life.pass_time(5.0)
        return made

    @rule(duration_s=st.sampled_from([0.5, 20.0, 300.0]))
    def outage(self, duration_s: float) -> None:
        self.life.lose_network(is_gone=True)
        self.life.pass_time(duration_s)
        self.life.lose_network(is_gone=False)

    @rule(is_gone=st.booleans())
    def network(self, is_gone: bool) -> None:
        """Anything may be done while it is gone."""
        self.life.lose_network(is_gone=is_gone)

    @rule(
        batch=batches, other=batches, acts=st.tuples(ACTS, ACTS), mode=st.sampled_from(CancelMode)
    )
    def at_once(
        self, batch: BatchId, other: BatchId, acts: tuple[Act, Act], mode: CancelMode
    ) -> None:
        first, second = acts
        self.life.at_once(
            [
                lambda: self.life.act_on(batch, first, mode),
                lambda: self.life.act_on(other, second, mode),
            ],
            f"{first} {batch} and {second} {other}",
        )

    @rule(
        batch=batches, act=ACTS, turns=TURNS, mode=st.sampled_from(CancelMode), resume=st.booleans()
    )
    def kill_within(
        self, batch: BatchId, act: Act, turns: int, mode: CancelMode, resume: bool
    ) -> None:
        begin = partial(self.life.act_on, batch, act, mode)
        self.life.cut_short(begin, f"{act} {batch}", turns, resume=resume)

    @rule(
        target=batches,
        count=st.integers(1, 3),
        kind=st.sampled_from(["documents", "files", "adopt"]),
        writes=WRITES,
        turns=st.integers(0, 12),
        resume=st.booleans(),
    )
    def kill_within_a_beginning(
        self, count: int, kind: str, writes: int, turns: int, resume: bool
    ) -> object:
        """At any step of it: the batch may not be there yet, be on its way, or be at Extend."""
        begin = (
            partial(self.life.adopt_act, count)
            if kind == "adopt"
            else partial(self.life.submit_act, count, is_remote=kind == "files")
        )
        name = f"{kind} {count}"
        return self._new(
            lambda: self.life.cut_short(
                begin, name, turns, resume=resume, writes=writes, begins=count
            )
        )

    @rule(resume=st.booleans())
    def kill_in_an_outage(self, resume: bool) -> None:
        self.life.lose_network(is_gone=True)
        self.life.kill(resume=resume)
        self.life.lose_network(is_gone=False)

    @rule(duration_s=st.sampled_from([0.0, 0.01, 0.3, 1.0, 3.0, 10.0, 61.0, 400.0]))
    def time(self, duration_s: float) -> None:
        self.life.pass_time(duration_s)

    @rule()
    def refresh(self) -> None:
        self.life.refresh()

    @rule(resume=st.booleans())
    def restart(self, resume: bool) -> None:
        self.life.restart(resume=resume)

    @rule(resume=st.booleans())
    def kill(self, resume: bool) -> None:
        self.life.kill(resume=resume)

    @invariant()
    def adds_up(self) -> None:
        self.life.check()

    def teardown(self) -> None:
        if not hasattr(self, "life"):
            return
        try:
            self.life.settle()
            self.life.check_end()
        finally:
            self.life.close()
            shutil.rmtree(self.home)

    def _new(self, act: Callable[[], object]) -> object:
        before = set(self.life.batches)
        act()
        return multiple(*(set(self.life.batches) - before))


AnyInterleaving.TestCase.settings = settings(
    max_examples=MANY or 12,
    stateful_step_count=40 if MANY else 14,
    phases=(
        HypothesisPhase.explicit,
        HypothesisPhase.reuse,
        HypothesisPhase.generate,
        HypothesisPhase.shrink,
    ),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
TestAnyInterleaving = pytest.mark.timeout(600 + 30 * MANY)(AnyInterleaving.TestCase)
