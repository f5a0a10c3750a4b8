"""The journal under every order of steps: counts add up, and forbidden steps change nothing."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from extend_desktop.domain.batches import (
    BatchControl,
    CancelMode,
    Input,
    InputState,
    Phase,
    phase_of,
)
from extend_desktop.domain.errors import DefectError, RequestError
from extend_desktop.domain.ids import AttemptToken, FileId
from extend_desktop.domain.input_transitions import RETRY_STARTS, TRANSITIONS
from extend_desktop.domain.plans import PlanState
from extend_desktop.domain.statuses import FINAL_STATUSES, RunStatus, Unknown
from extend_desktop.services.ports.control_journal import RUN_MISSING
from extend_desktop.services.ports.journal import Content, ErrorRecord
from extend_desktop.storage.journal import Journal
from tests.helpers.journals import (
    batch_run_of,
    batch_spec,
    earlier_attempts,
    later,
    local_input,
    remote_input,
    run_of,
)

T = TypeVar("T")
STATUSES = (*RunStatus, Unknown("HELD"))


class JournalMachine(RuleBasedStateMachine):
    """A model of what each input's state should be, beside a real journal."""

    inputs = Bundle("inputs")

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = tempfile.TemporaryDirectory()
        self.model: dict[int, InputState] = {}
        self.statuses: dict[int, object] = {}
        self.moment_s = 0.0
        self.attempts = 0
        self.earlier: dict[int, int] = {}
        self.replaced_results = 0

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(work)

    def teardown(self) -> None:
        if hasattr(self, "journal"):
            self.do(self.journal.aclose())
        self.loop.run_until_complete(self.loop.shutdown_default_executor())
        self.loop.close()
        self.folder.cleanup()

    @initialize(locals_=st.integers(0, 4), remotes=st.integers(0, 3), blocked=st.integers(0, 2))
    def create(self, locals_: int, remotes: int, blocked: int) -> None:
        self.journal = self.do(Journal.open(Path(self.folder.name) / "journal.sqlite3"))
        specs = [
            *(local_input(number) for number in range(locals_)),
            *(remote_input(number) for number in range(remotes)),
            *(local_input(90 + number, blocked_reason="empty") for number in range(blocked)),
        ]
        self.batch_id = self.do(self.journal.batches.create(batch_spec(specs), later(0)))
        for item in self.read():
            self.model[item.id] = item.state
        self.total = len(specs)

    def read(self) -> tuple[Input, ...]:
        return self.do(self.journal.inputs.of_batch(self.batch_id))

    def attempt(self, work: Coroutine[Any, Any, object], input_id: int, to: InputState) -> None:
        """Do a step the model allows; one it forbids must be refused and change nothing."""
        if to in TRANSITIONS[self.model[input_id]]:
            self.do(work)
            self.model[input_id] = to
        else:
            with pytest.raises(DefectError):
                self.do(work)

    def pick(self, data: st.DataObject) -> Any:
        return data.draw(st.sampled_from(sorted(self.model)))

    @precondition(lambda self: bool(self.model))
    @rule(data=st.data(), step=st.sampled_from(["start", "done", "back", "fail"]))
    def upload_step(self, data: st.DataObject, step: str) -> None:
        item = self.pick(data)
        journal = self.journal.inputs
        if step == "start":
            self.attempt(journal.uploading(item), item, InputState.UPLOADING)
        elif step == "done":
            content = Content(f"{item:064x}", 1)
            work = journal.uploaded(item, FileId(f"file_{item}"), content, later(0))
            self.attempt(work, item, InputState.UPLOADED)
        elif step == "back":
            self.attempt(journal.back_to_waiting(item), item, InputState.WAITING)
        else:
            self.attempt(journal.failed(item, ErrorRecord("too_large")), item, InputState.FAILED)

    @precondition(lambda self: hasattr(self, "batch_id"))
    @rule(how=st.sampled_from(["accepted", "refused", "not_sent", "unconfirmed", "crash"]))
    def submit(self, how: str) -> None:
        parts = self.journal.parts
        for part in self.do(parts.ready(self.batch_id, later(0))):
            self.attempts += 1
            token = AttemptToken(f"token {self.attempts}")
            sent = self.do(parts.begin_attempt(part.id, token, later(self.attempts)))
            if how == "accepted":
                self.do(parts.accepted(part.id, batch_run_of(len(sent)), later(0)))
                self.set(sent, InputState.SUBMITTED)
            elif how == "refused":
                self.do(parts.refused(part.id, ErrorRecord("invalid_request"), later(0)))
                self.set(sent, InputState.FAILED)
            elif how == "not_sent":
                self.do(parts.not_sent(part.id, ErrorRecord("rate_limited"), later(0)))
                self.set(sent, InputState.UPLOADED)
            elif how == "unconfirmed":
                self.do(parts.unconfirmed(part.id, ErrorRecord("cut"), later(0)))
                self.set(sent, InputState.UNCONFIRMED)
            else:
                self.set(sent, InputState.SUBMITTING)

    def set(self, sent: tuple[Input, ...], state: InputState) -> None:
        self.model.update({item.id: state for item in sent})

    @precondition(lambda self: hasattr(self, "batch_id"))
    @rule()
    def crash(self) -> None:
        """Open the file anew, as after a kill; interrupted steps become what is true of them."""
        self.do(self.journal.aclose())
        self.journal = self.do(Journal.open(Path(self.folder.name) / "journal.sqlite3"))
        self.do(self.journal.batches.recover(self.batch_id))
        after = {
            InputState.UPLOADING: InputState.WAITING,
            InputState.SUBMITTING: InputState.UNCONFIRMED,
        }
        self.model = {key: after.get(state, state) for key, state in self.model.items()}

    @precondition(lambda self: hasattr(self, "batch_id"))
    @rule(data=st.data())
    def adopt(self, data: st.DataObject) -> None:
        for part in self.do(self.journal.parts.of_batch(self.batch_id)):
            inputs = [item for item in self.read() if item.part_id == part.id]
            lost = [item for item in inputs if item.state is InputState.UNCONFIRMED]
            if not lost or part.state is not PlanState.UNCONFIRMED or part.token is None:
                continue
            found = data.draw(
                st.lists(st.sampled_from(lost), unique_by=lambda item: item.id, min_size=1)
            )
            runs = [run_of(item.id, part.token) for item in found]
            self.do(self.journal.parts.adopt(part.id, runs, later(0)))
            self.set(tuple(lost), InputState.SUBMITTED)
            self.statuses.update({item.id: RunStatus.PENDING for item in found})

    @precondition(lambda self: InputState.SUBMITTED in self.model.values())
    @rule(data=st.data(), status=st.sampled_from(STATUSES))
    def list_runs(self, data: st.DataObject, status: Any) -> None:
        submitted = [item for item in self.read() if item.state is InputState.SUBMITTED]
        item = data.draw(st.sampled_from(submitted))
        assert item.part_id is not None
        part = self.do(self.journal.parts.get(item.part_id))
        assert part.token is not None
        self.moment_s += 1
        run = run_of(item.id, part.token, status, moment_s=self.moment_s)
        stale = run_of(item.id, part.token, RunStatus.PENDING, moment_s=-1)
        foreign = run_of(item.id, "another token", RunStatus.FAILED, number=10_000)
        recorded = self.do(self.journal.runs.record(part.id, [run, foreign]))
        # What has ended is not opened again by a status that is not known.
        is_kept = self.statuses.get(item.id) in FINAL_STATUSES and isinstance(status, Unknown)
        assert recorded.changed == (() if is_kept else (item.id,))
        assert recorded.unmatched == 1
        assert self.do(self.journal.runs.record(part.id, [run, stale])).changed == ()
        if not is_kept:
            self.statuses[item.id] = status

    @precondition(lambda self: hasattr(self, "batch_id"))
    @rule(mode=st.sampled_from(CancelMode))
    def cancel(self, mode: CancelMode) -> None:
        control = self.journal.control
        changed = self.do(control.begin_cancel(self.batch_id, mode, later(0)))
        unsent = [
            key
            for key, state in self.model.items()
            if state in (InputState.WAITING, InputState.UPLOADED)
        ]
        assert sorted(changed) == unsent
        self.model.update(dict.fromkeys(unsent, InputState.CANCELLED))
        assert self.do(control.cancel_mode(self.batch_id)) is mode
        assert self.do(control.cancel_unsent(self.batch_id, later(0))) == ()

    def has_no_result(self, key: int) -> bool:
        state, word = self.model[key], self.statuses.get(key)
        return phase_of(state, word) in (Phase.FAILED, Phase.CANCELLED)  # type: ignore[arg-type]

    @precondition(lambda self: bool(self.model))
    @rule(data=st.data())
    def retry(self, data: st.DataObject) -> None:
        chosen = data.draw(st.sets(st.sampled_from(sorted(self.model)), min_size=1))
        control = self.journal.control
        batch = self.do(self.journal.batches.get(self.batch_id))
        work = control.retry(self.batch_id, chosen, None, later(0))  # type: ignore[arg-type]
        if batch.control is BatchControl.CANCELLING:
            # The operator waits for the end of the cancel; here it comes at once.
            with pytest.raises(RequestError, match="still_cancelling"):
                self.do(work)
            self.do(self.journal.batches.set_control(self.batch_id, BatchControl.ACTIVE))
            return
        before = {item.id: item for item in self.read()}
        taken = self.do(work)
        assert sorted(taken) == sorted(key for key in chosen if self.has_no_result(key))
        after = {item.id: item for item in self.read()}
        for key in taken:
            assert before[key].state in RETRY_STARTS
            assert after[key].part_id not in (None, before[key].part_id)
            assert (after[key].run_id, after[key].reason_code) == (None, None)
            self.model[key] = after[key].state
            assert after[key].state in (InputState.WAITING, InputState.UPLOADED)
            assert after[key].file_id or after[key].state is InputState.WAITING
            self.replaced_results += self.statuses.pop(key, None) is RunStatus.PROCESSED
            self.earlier[key] = self.earlier.get(key, 0) + 1
            assert len(self.do(earlier_attempts(self.journal, after[key].id))) == self.earlier[key]

    @precondition(lambda self: InputState.UNCONFIRMED in self.model.values())
    @rule()
    def send_again(self) -> None:
        for part in self.do(self.journal.parts.of_batch(self.batch_id)):
            if part.state is PlanState.UNCONFIRMED:
                taken = self.do(self.journal.control.plan_again(part.id, later(0)))
                self.model.update(dict.fromkeys(taken, InputState.UPLOADED))

    @precondition(lambda self: InputState.SUBMITTED in self.model.values())
    @rule(data=st.data(), comes_late=st.booleans())
    def fail_missing(self, data: st.DataObject, comes_late: bool) -> None:
        """Runs that never appeared; sometimes one does after all."""
        submitted = [item for item in self.read() if item.state is InputState.SUBMITTED]
        part_id = data.draw(st.sampled_from(submitted)).part_id
        assert part_id is not None
        control = self.journal.control
        missing = self.do(control.fail_missing(part_id, (), ErrorRecord(RUN_MISSING)))
        for key in missing:
            assert self.statuses.get(key) not in FINAL_STATUSES
        self.model.update(dict.fromkeys(missing, InputState.FAILED))
        part = self.do(self.journal.parts.get(part_id))
        if comes_late and missing and part.token is not None:
            self.moment_s += 1
            run = run_of(missing[0], part.token, RunStatus.PROCESSED, moment_s=self.moment_s)
            self.do(self.journal.runs.record(part_id, [run]))
            self.model[missing[0]] = InputState.SUBMITTED
            self.statuses[missing[0]] = RunStatus.PROCESSED

    @invariant()
    def counts_add_up(self) -> None:
        if not hasattr(self, "batch_id"):
            return
        batch = self.do(self.journal.batches.get(self.batch_id))
        inputs = self.read()
        assert {item.id: item.state for item in inputs} == self.model
        assert batch.phase_counts.total == self.total == len(inputs)
        for phase in Phase:
            expected = [
                key
                for key, state in self.model.items()
                if phase_of(state, self.statuses.get(key)) is phase  # type: ignore[arg-type]
            ]
            assert batch.phase_counts.of(phase) == len(expected)
            assert [item.id for item in inputs if item.phase is phase] == expected
        processed = [key for key, word in self.statuses.items() if word is RunStatus.PROCESSED]
        assert batch.outputs_missing == len(processed)
        assert batch.phase_counts.credits == 5.0 * (len(processed) + self.replaced_results)
        ended = [item for item in inputs if item.phase not in (Phase.WAITING, Phase.RUNNING)]
        assert batch.phase_counts.ended == len(ended)


TestJournalStates = JournalMachine.TestCase
TestJournalStates.settings = settings(max_examples=8, stateful_step_count=20, deadline=None)
