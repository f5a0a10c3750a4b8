"""Runs as the server lists them, in the journal; only storage/ imports it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from sqlite3 import Connection

from extend_desktop.domain.batches import InputState, phase_of
from extend_desktop.domain.errors import DefectError
from extend_desktop.domain.ids import InputId, PlanId, RunId
from extend_desktop.domain.runs import Run
from extend_desktop.domain.statuses import FailureReason, RunStatus, is_final
from extend_desktop.services.ports.control_journal import NO_RUN_REASONS
from extend_desktop.services.ports.journal import INPUT_KEY, TOKEN_KEY, RunCounts, RunsRecorded
from extend_desktop.storage.adopted_rows import adopt_input, learn_file
from extend_desktop.storage.calls import Calls, reads, writes
from extend_desktop.storage.rows import (
    all_rows,
    id_list,
    input_ids,
    one_row,
    to_text,
    to_us_or_none,
)
from extend_desktop.storage.transitions import transition
from extend_desktop.values import dataclass


def _counts(connection: Connection, part_id: PlanId) -> RunCounts:
    sql = """
        SELECT count(*), coalesce(sum(i.run IS NULL), 0), coalesce(sum(r.final = 0), 0),
            max(CASE WHEN r.final = 0 THEN r.status END)
                FILTER (WHERE r.status NOT IN (SELECT value FROM json_each(?)))
        FROM inputs i LEFT JOIN runs r ON r.id = i.run
        WHERE i.part_id = ? AND i.state = 'submitted'
    """
    known = id_list(RunStatus)
    row = one_row(connection, sql, known, part_id)
    return RunCounts(0, 0, 0) if row is None else RunCounts(*row)


def _open_runs(connection: Connection, part_id: PlanId) -> tuple[RunId, ...]:
    sql = "SELECT run_id FROM runs WHERE part_id = ? AND final = 0 ORDER BY input_id"
    rows = all_rows(connection, sql, part_id)
    return tuple(RunId(row[0]) for row in rows)


@dataclass(frozen=True, slots=True)
class _Known:
    """What the journal has of a run."""

    key: int
    input_id: InputId
    final: bool
    updated_at_us: int | None
    facts: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class _CurrentInput:
    """An input of the part that runs may still belong to; `run` is the key of its current run."""

    run: int | None
    state: InputState


@dataclass(frozen=True, slots=True)
class _PartFacts:
    """What decides to whom a run belongs."""

    id: PlanId
    batch_id: str
    is_adopted: bool
    run_count: int


def record_runs(connection: Connection, part_id: PlanId, runs: Sequence[Run]) -> RunsRecorded:
    """Write listed runs of a part inside the caller's transaction.

    A run's input is the one written before, else the one that our key in its metadata names.
    An adopted part has no keys, so a new run gets a new input while the part has fewer than its
    `run_count`. Then the first row that fits decides:

    | the input                                   | the run       | what is written              |
    |---------------------------------------------|---------------|------------------------------|
    | none, or of another part                    | any           | nothing; counts as unmatched |
    | sent again in a later part                  | new           | kept as extra, no output     |
    | sent again in a later part                  | known         | kept, updated if newer       |
    | submitted, its run is another               | new or newer  | kept as extra, no output     |
    | submitted, with no run or this one          | new or newer  | becomes the input's run      |
    | submitted                                   | nothing newer | nothing                      |
    | given up because no run came for it         | any           | as above, and it is reopened |

    "Newer" is decided by the server's own times, and what has ended stays ended unless it was
    changed since: see `_is_newer`. An input given up is reopened only for a run that becomes its
    run, and its batch and part with it.
    """
    part = _part(connection, part_id)
    tokens = _tokens(connection, part_id)
    latest = {run.id: run for run in runs}
    known = _known(connection, part_id, latest)
    keys = {
        run.id: known[run.id].input_id if run.id in known else _input_key(run, tokens)
        for run in latest.values()
    }
    # Of these inputs only: results come one by one, and a part has a thousand inputs.
    named = id_list(key for key in keys.values() if key is not None)
    current = _current_inputs(connection, part_id, named)
    superseded = _superseded(connection, part_id, named)
    unclaimed = _unclaimed(connection, part)
    recorder = _Recorder(connection, part)
    for run in latest.values():
        seen, input_id = known.get(run.id), keys[run.id]
        if seen is None and unclaimed > 0:
            unclaimed -= 1
            input_id = adopt_input(connection, part_id, part.batch_id, run)
            current[input_id] = _CurrentInput(None, InputState.SUBMITTED)
        if input_id is None:
            recorder.unmatched += 1
        elif input_id in current:
            recorder.record(run, input_id, current[input_id], seen)
        elif input_id in superseded:
            recorder.record_superseded(run, input_id, seen)
        else:
            recorder.unmatched += 1
    return recorder.report()


class _Recorder:
    """Writes one list of runs and counts what it brought."""

    def __init__(self, connection: Connection, part: _PartFacts) -> None:
        self.unmatched = 0
        self._connection = connection
        self._part_id = part.id
        self._batch_id = part.batch_id
        self._is_adopted = part.is_adopted
        self._changed: dict[InputId, None] = {}
        self._ended = 0
        self._extra = 0
        self._out_of_credits = 0
        self._reopened: list[InputId] = []
        self._run_keys: dict[InputId, int] = {}

    def report(self) -> RunsRecorded:
        if self._reopened:
            self._reopen()
        return RunsRecorded(
            tuple(self._changed), self._ended, self.unmatched, self._extra, self._out_of_credits
        )

    def record(
        self, run: Run, input_id: InputId, before: _CurrentInput, known: _Known | None
    ) -> None:
        run_key = self._run_keys.get(input_id, before.run)
        is_late = before.state is not InputState.SUBMITTED and input_id not in self._reopened
        if known is None:
            key = self._insert(run, input_id)
        elif is_late or _is_newer(run, known):
            key = known.key
            self._update(run, key)
        else:
            return
        if run_key is not None and run_key != key:
            self._extra += 1
            self._want_no_output(key)
            return
        if is_late:
            transition(self._connection, [input_id], InputState.SUBMITTED)
            self._reopened.append(input_id)
        self._run_keys[input_id] = key
        self._make_current(input_id, key, run)
        if self._is_adopted:
            learn_file(self._connection, input_id, run)
        was_final = known is not None and known.final
        if is_final(run.status) and not was_final:
            self._ended += int(run.status is not RunStatus.CANCELLED)
            self._out_of_credits += int(run.failure_reason == FailureReason.OUT_OF_CREDITS)

    def record_superseded(self, run: Run, input_id: InputId, known: _Known | None) -> None:
        """Write a run of an input that was sent again since; it counts for nothing any more."""
        if known is None:
            self._extra += 1
            key = self._insert(run, input_id)
        else:
            key = known.key
            if _is_newer(run, known):
                self._update(run, key)
        self._want_no_output(key)

    def _want_no_output(self, key: int) -> None:
        self._connection.execute("UPDATE runs SET wants_output = 0 WHERE id = ?", (key,))

    def _reopen(self) -> None:
        """Reopen a batch whose runs were given up, and the part if one is not final."""
        self._connection.execute(
            "UPDATE batches SET finished_at_us = NULL WHERE id = ?", (self._batch_id,)
        )
        open_runs = one_row(
            self._connection,
            "SELECT count(*) FROM runs WHERE part_id = ? AND final = 0 AND input_id IN "
            "(SELECT value FROM json_each(?))",
            self._part_id,
            id_list(self._reopened),
        )
        if open_runs is None or not open_runs[0]:
            return
        self._connection.execute(
            "UPDATE parts SET state = 'submitted', ended_at_us = NULL "
            "WHERE id = ? AND state = 'ended'",
            (self._part_id,),
        )

    def _insert(self, run: Run, input_id: InputId) -> int:
        cursor = self._connection.execute(
            """
            INSERT INTO runs (run_id, batch_id, part_id, input_id, status, final, failure_reason,
                failure_message, credits, dashboard_url, created_at_us, updated_at_us, wants_output)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            (
                run.id,
                self._batch_id,
                self._part_id,
                input_id,
                *_facts(run),
                to_us_or_none(run.created_at),
                to_us_or_none(run.updated_at),
                int(run.status is RunStatus.PROCESSED),
            ),
        )
        return cursor.lastrowid or 0

    def _update(self, run: Run, key: int) -> None:
        self._connection.execute(
            """
            UPDATE runs SET status = ?, final = ?, failure_reason = ?, failure_message = ?,
                credits = ?, dashboard_url = ?, updated_at_us = ?, wants_output = ?,
                output_problem = NULL WHERE id = ?
            """,
            (
                *_facts(run),
                to_us_or_none(run.updated_at),
                int(run.status is RunStatus.PROCESSED),
                key,
            ),
        )

    def _make_current(self, input_id: InputId, key: int, run: Run) -> None:
        phase = phase_of(InputState.SUBMITTED, run.status)
        self._connection.execute(
            "UPDATE inputs SET run = ?, phase = ?, credits = ? WHERE id = ? AND state = 'submitted'",
            (key, phase.value, run.credits, input_id),
        )
        self._changed[input_id] = None


def _facts(run: Run) -> tuple[object, ...]:
    return (
        str(run.status),
        int(is_final(run.status)),
        run.failure_reason,
        None if run.failure_message is None else to_text(run.failure_message),
        run.credits,
        run.dashboard_url,
    )


def _is_newer(run: Run, known: _Known) -> bool:
    """Say whether a run is to be written over what is known of it.

    What has ended stays ended, unless it was changed since and its status is one we know.
    """
    updated_us = to_us_or_none(run.updated_at)
    if known.final and not is_final(run.status):
        has_moved = (updated_us or 0) > (known.updated_at_us or updated_us or 0)
        return has_moved and isinstance(run.status, RunStatus)
    if None in (updated_us, known.updated_at_us) or updated_us == known.updated_at_us:
        return _facts(run) != known.facts
    return (updated_us or 0) > (known.updated_at_us or 0)


def _input_key(run: Run, tokens: Collection[str]) -> InputId | None:
    token, key = run.metadata.get(TOKEN_KEY), run.metadata.get(INPUT_KEY)
    if token not in tokens or not isinstance(key, str) or not key.isdecimal():
        return None
    return InputId(int(key))


def _part(connection: Connection, part_id: PlanId) -> _PartFacts:
    sql = "SELECT batch_id, origin, coalesce(run_count, 0) FROM parts WHERE id = ?"
    row = one_row(connection, sql, part_id)
    if row is None:
        raise DefectError("invariant", what="unknown_part")
    return _PartFacts(part_id, row[0], row[1] == "adopted", row[2])


_MAY_HAVE_RUNS = """part_id = ? AND (state = 'submitted' OR (state IN ('failed', 'cancelled')
    AND reason_code IN (SELECT value FROM json_each(?))))"""
"""The inputs a run of a part may still belong to."""


def _current_inputs(
    connection: Connection, part_id: PlanId, named: str
) -> dict[InputId, _CurrentInput]:
    """Return those of the named inputs that a run of the part may still belong to."""
    # The plus keeps SQLite from walking the whole part.
    sql = f"""SELECT id, run, state FROM inputs
        WHERE id IN (SELECT value FROM json_each(?)) AND +{_MAY_HAVE_RUNS}"""  # noqa: S608 - our own words
    rows = all_rows(connection, sql, named, part_id, id_list(NO_RUN_REASONS))
    return {InputId(row[0]): _CurrentInput(row[1], InputState(row[2])) for row in rows}


def _superseded(connection: Connection, part_id: PlanId, named: str) -> frozenset[InputId]:
    """Return those of the named inputs that were sent again in another part."""
    sql = """SELECT input_id FROM earlier_tries
        WHERE input_id IN (SELECT value FROM json_each(?)) AND +part_id = ?"""
    return frozenset(input_ids(connection, sql, named, part_id))


def _unclaimed(connection: Connection, part: _PartFacts) -> int:
    """Return how many runs of an adopted part have no input yet; other parts take in none."""
    if not part.is_adopted:
        return 0
    sql = f"""SELECT (SELECT count(*) FROM inputs WHERE {_MAY_HAVE_RUNS})
        + (SELECT count(*) FROM earlier_tries WHERE part_id = ?)"""  # noqa: S608 - our own words
    row = one_row(connection, sql, part.id, id_list(NO_RUN_REASONS), part.id)
    return part.run_count - (row[0] if row else 0)


def _tokens(connection: Connection, part_id: PlanId) -> frozenset[str]:
    sql = "SELECT token FROM attempts WHERE part_id = ?"
    return frozenset(row[0] for row in all_rows(connection, sql, part_id))


def _known(
    connection: Connection, part_id: PlanId, run_ids: Iterable[RunId]
) -> Mapping[RunId, _Known]:
    sql = """
        SELECT run_id, id, status, final, updated_at_us, input_id, failure_reason, failure_message, credits,
            dashboard_url
        FROM runs WHERE part_id = ? AND run_id IN (SELECT value FROM json_each(?))
    """
    return {
        RunId(row[0]): _Known(row[1], row[5], bool(row[3]), row[4], (row[2], row[3], *row[6:]))
        for row in all_rows(connection, sql, part_id, id_list(run_ids))
    }


class RunRows(Calls):
    """Runs of all parts; see the Protocol for what each call does."""

    record = writes(record_runs)
    counts = reads(_counts)
    open_runs = reads(_open_runs)
