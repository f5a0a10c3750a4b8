"""Compares what the sandbox knows with what the journal says, after kills.

The journal is read from a copy, so that the program finds its files exactly as the kill left them.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extend_desktop.system.unfinished_files import UnfinishedFiles

FILE_NAME = "journal.sqlite3"
_PIECES = ("", "-wal", "-journal")
_OWN_FILES = frozenset(FILE_NAME + piece for piece in (*_PIECES, "-shm")) | {
    "journal.holder.json",
    "journal.lock",
    "unfinished",
}
LOST_STATES = ("submitting", "unconfirmed")
_INPUTS = """
    SELECT i.id, i.batch_id, i.position, i.name, i.kind, i.state, i.phase, i.file_id, i.part_id,
        i.sha256, r.run_id, r.status, coalesce(r.final, 0) AS final,
        o.run IS NOT NULL AS has_output
    FROM inputs i LEFT JOIN runs r ON r.id = i.run LEFT JOIN outputs o ON o.run = r.id
    ORDER BY i.batch_id, i.position
"""


class NotAsPromisedError(AssertionError):
    """The journal and the sandbox's state do not fit together."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The journal's tables at one moment; rows as mappings, inputs in the operator's order."""

    batches: tuple[Mapping[str, Any], ...] = ()
    inputs: tuple[Mapping[str, Any], ...] = ()
    parts: tuple[Mapping[str, Any], ...] = ()
    attempts: tuple[Mapping[str, Any], ...] = ()

    @property
    def has_ended(self) -> bool:
        """Whether there is a batch and all of them have ended."""
        return bool(self.batches) and all(batch["finished_at_us"] for batch in self.batches)

    @property
    def open_tokens(self) -> frozenset[str]:
        """Tokens of attempts that are under way, or whose answer was lost."""
        return frozenset(part["token"] for part in self.parts if part["state"] in LOST_STATES)

    @property
    def uploading(self) -> int:
        """How many uploads were under way."""
        return sum(item["state"] == "uploading" for item in self.inputs)

    @property
    def file_ids(self) -> Mapping[int, str]:
        """Input → file id, of the inputs that have one."""
        return {item["id"]: item["file_id"] for item in self.inputs if item["file_id"]}


def read_journal(home: Path) -> Snapshot:
    """Read the journal of a data home, which no program may have open; it must be sound.

    Raises:
        NotAsPromisedError: the file is damaged, or one was set aside.
    """
    folder = home / "data"
    found = {path.name for path in folder.glob("*journal*")}
    # A kill while the holder's record is replaced leaves a piece, until the next program starts.
    strange = {name for name in found if not name.endswith(".new")} - _OWN_FILES
    require(not strange, f"files beside the journal: {sorted(strange)}")
    if not (folder / FILE_NAME).exists():
        return Snapshot()
    with tempfile.TemporaryDirectory(prefix="journal-copy-") as copy:
        for piece in _PIECES:
            if (folder / f"{FILE_NAME}{piece}").exists():
                shutil.copy(folder / f"{FILE_NAME}{piece}", copy)
        with closing(sqlite3.connect(Path(copy) / FILE_NAME)) as connection:
            return _snapshot(connection)


def _snapshot(connection: sqlite3.Connection) -> Snapshot:
    (answer,) = connection.execute("PRAGMA integrity_check").fetchone()
    require(answer == "ok", f"integrity_check says {answer}")
    require(not connection.execute("PRAGMA foreign_key_check").fetchall(), "a row points nowhere")
    if not connection.execute("PRAGMA user_version").fetchone()[0]:
        return Snapshot()
    connection.row_factory = sqlite3.Row

    def rows(sql: str) -> tuple[Mapping[str, Any], ...]:
        return tuple(dict(row) for row in connection.execute(sql))

    return Snapshot(
        rows("SELECT id, control, pause_reason, finished_at_us FROM batches"),
        rows(_INPUTS),
        rows(
            "SELECT id, ordinal, state, token, batch_run_id FROM parts ORDER BY batch_id, ordinal"
        ),
        rows("SELECT token, part_id, outcome FROM attempts ORDER BY started_at_us, rowid"),
    )


def age_attempts(home: Path, duration_s: float) -> None:
    """Age the attempts, as if the program had been closed for so long; it must be closed."""
    with closing(sqlite3.connect(home / "data" / FILE_NAME)) as connection, connection:
        connection.execute(
            "UPDATE attempts SET started_at_us = started_at_us - ?", (int(duration_s * 1e6),)
        )


def require(condition: object, what: str) -> None:
    """Say what is not as promised."""
    if not condition:
        raise NotAsPromisedError(what)


def key_of(run: Mapping[str, Any]) -> int:
    """The input a run of the sandbox was made for."""
    return int(run["metadata"]["edInput"])


def tokens_at(state: Mapping[str, Any]) -> frozenset[str]:
    """The attempts that took effect at the sandbox."""
    return frozenset(run["metadata"]["edAttempt"] for run in state["runs"])


def check_inputs(snapshot: Snapshot, names: Sequence[str]) -> None:
    """One batch, with every input the operator gave, each once, and counts that add up."""
    require(len(snapshot.batches) == 1, f"{len(snapshot.batches)} batches in the journal")
    found = Counter(item["name"] for item in snapshot.inputs)
    require(found == Counter(names), f"inputs differ: {_difference(found, Counter(names))}")
    positions = [item["position"] for item in snapshot.inputs]
    require(positions == list(range(len(names))), "positions are not 0, 1, 2, …")


def check_submissions(snapshot: Snapshot, state: Mapping[str, Any]) -> None:
    """Nothing is at the sandbox twice, and nothing is there that the journal does not know."""
    keys = Counter(key_of(run) for run in state["runs"])
    twice = {key: count for key, count in keys.items() if count > 1}
    require(not twice, f"submitted more than once: input → runs {twice}")
    own = {item["id"] for item in snapshot.inputs}
    require(set(keys) <= own, f"runs of unknown inputs: {set(keys) - own}")
    known = {attempt["token"] for attempt in snapshot.attempts}
    require(tokens_at(state) <= known, "an attempt took effect that is not in the journal")
    require(
        len(state["batches"]) <= len(snapshot.parts),
        f"{len(state['batches'])} batch runs for {len(snapshot.parts)} parts",
    )


def check_end(snapshot: Snapshot, state: Mapping[str, Any]) -> None:
    """All is over: every input that was sent has its one run, with the same end on both sides."""
    require(snapshot.has_ended, "the batch has not ended")
    require(len(state["batches"]) == len(snapshot.parts), "as many batch runs as parts")
    runs = {key_of(run): run for run in state["runs"]}
    sent = {item["id"]: item for item in snapshot.inputs if item["part_id"] is not None}
    require(set(runs) == set(sent), f"inputs without a run: {set(sent) - set(runs)}")
    for key, item in sent.items():
        run = runs[key]
        at = f"input {key}"
        require(item["run_id"] == run["id"], f"{at}: run {item['run_id']} instead of {run['id']}")
        require(
            item["status"] == run["status"], f"{at}: {item['status']} instead of {run['status']}"
        )
        require(item["phase"].upper() == run["status"], f"{at}: phase {item['phase']}")
        wants = run["status"] == "PROCESSED"
        require(bool(item["has_output"]) == wants, f"{at}: answer kept: {item['has_output']}")
        if run["fileId"] is not None:
            require(item["file_id"] == run["fileId"], f"{at}: another file at the sandbox")


def check_uploads(
    snapshots: Sequence[Snapshot], state: Mapping[str, Any], *, cut: int, spoilt: int
) -> None:
    """What was journalled as uploaded keeps its file, and nothing is uploaded needlessly.

    `cut` counts uploads that were under way at kills, `spoilt` those whose answer the sandbox was
    told to lose.
    """
    last = snapshots[-1]
    for before in snapshots:
        changed = {
            key: (file_id, last.file_ids.get(key))
            for key, file_id in before.file_ids.items()
            if last.file_ids.get(key) != file_id
        }
        require(not changed, f"uploads that were done were done again: {changed}")
    contents = {
        item["sha256"] for item in last.inputs if item["kind"] == "local" and item["file_id"]
    }
    count = len(state["files"])
    require(
        count <= len(contents) + cut + spoilt,
        f"{count} uploads for {len(contents)} contents, {cut} cut by kills, {spoilt} spoilt",
    )


def check_csv(snapshot: Snapshot, rows: Sequence[Mapping[str, str]]) -> None:
    """Every input is in the export once, with the state and the run of the journal."""
    expected = Counter((item["name"], item["run_id"] or "") for item in snapshot.inputs)
    found = Counter((row["file"], row["run id"]) for row in rows)
    require(found == expected, f"rows differ: {_difference(found, expected)}")
    ended = Counter(item["phase"] for item in snapshot.inputs)
    statuses = Counter(row["status"] for row in rows)
    require(statuses == ended, f"statuses {dict(statuses)} instead of {dict(ended)}")


def check_nothing_unfinished(home: Path, *folders: Path) -> None:
    """After the last program no kill has left anything half written, here or elsewhere."""
    # A short program ends without waiting for what clears: a later start does it then.
    UnfinishedFiles(home / "data" / "unfinished").clear()
    notes = sorted(home.glob("data/unfinished/*"))
    left = [path for folder in folders for path in folder.rglob("*") if _is_unfinished(path.name)]
    require(not [*notes, *left], f"left behind: {[*map(str, notes), *map(str, left)]}")


def _is_unfinished(name: str) -> bool:
    return name.endswith((".part", ".part-journal", ".old"))


def check_summary(snapshot: Snapshot, summary: Mapping[str, Any]) -> None:
    """The counts the program tells add up, and are those of the journal."""
    names = ("processed", "failed", "cancelled", "skipped", "blocked", "in_flight")
    require(summary["inputs"] == sum(summary[name] for name in names), f"{summary} does not add up")
    require(summary["inputs"] == len(snapshot.inputs), f"{summary['inputs']} inputs are told")
    phases = Counter(item["phase"] for item in snapshot.inputs)
    reported = {name: summary[name] for name in names[:-1]}
    require(
        reported == {name: phases[name] for name in reported},
        f"told {reported}, journal {dict(phases)}",
    )


def _difference(found: Counter[Any], expected: Counter[Any]) -> str:
    return f"missing {dict(expected - found)}, too many {dict(found - expected)}"
