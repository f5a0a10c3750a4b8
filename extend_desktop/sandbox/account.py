"""What one practice account holds, read from where it is kept. Only the sandbox imports this."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Iterator
from pathlib import Path

from extend_desktop.sandbox.clock import TickingClock
from extend_desktop.sandbox.content_store import ContentStore
from extend_desktop.sandbox.evaluation_sets import EvaluationSetStore
from extend_desktop.sandbox.file_store import FileStore
from extend_desktop.sandbox.options import SECOND_WORKSPACE_ID, WORKSPACE_ID, SandboxOptions
from extend_desktop.sandbox.retention import Retention, too_many
from extend_desktop.sandbox.run_store import RunStatus, RunStore, StoredRun
from extend_desktop.sandbox.seeded_files import SeededFiles
from extend_desktop.sandbox.state_store import StateDamagedError, StateStore, set_aside
from extend_desktop.sandbox.workspaces import Workspace
from extend_desktop.values import dataclass

STATE_FILE = "account.sqlite3"
_CONTENTS = "contents"
_OWNER_ONLY = 0o700


@dataclass(slots=True)
class PracticeAccount:
    """The workspaces of one account and what they are kept in.

    Attributes:
        is_new: nothing of an earlier process was found.
        set_aside: where a state that could not be used was moved to.
        next_sequence: number of the next run.
        folder: what goes away with the process, if the account does.
    """

    workspaces: dict[str, Workspace]
    contents: ContentStore
    retention: Retention
    clock: TickingClock
    store: StateStore
    is_new: bool
    set_aside: Path | None = None
    next_sequence: int = 0
    folder: tempfile.TemporaryDirectory[str] | None = None

    def waiting(self) -> Iterator[tuple[Workspace, list[StoredRun]]]:
        """Give the runs that an earlier process did not come to."""
        for workspace in self.workspaces.values():
            for batch in workspace.runs.batches.values():
                if not batch.is_left:
                    pending = [run for run in batch.runs if run.status is RunStatus.PENDING]
                    yield workspace, pending

    def close(self) -> None:
        """Close the state; one that is not kept goes away."""
        self.store.close()
        if self.folder is not None:
            self.folder.cleanup()


def open_account(options: SandboxOptions, clock: TickingClock | None = None) -> PracticeAccount:
    """Open the account that `options` name: kept in a folder, or gone with the process.

    Args:
        options: what the command line chose.
        clock: of an account that goes with the process; the wall clock when None.

    Raises:
        StateInUseError: another process works with the folder.
        StateError, OSError: the folder cannot be read or written.
    """
    if options.state is None:
        folder = tempfile.TemporaryDirectory(prefix="extend-sandbox-")
        account = _load(options, StateStore.in_memory(), Path(folder.name), clock)
        account.folder = folder
        return account
    options.state.mkdir(mode=_OWNER_ONLY, parents=True, exist_ok=True)
    path = options.state / STATE_FILE
    try:
        return _open_kept(options, path)
    except StateDamagedError:
        aside = set_aside(path)
    account = _open_kept(options, path)
    account.set_aside = aside
    return account


def _open_kept(options: SandboxOptions, path: Path) -> PracticeAccount:
    store = StateStore.open(path)
    try:
        if options.fresh:
            store.clear()
        return _load(options, store, path.parent)
    except (ValueError, TypeError, KeyError) as error:
        # What passes SQLite's own check may still be no row of ours.
        store.close()
        raise StateDamagedError(f"{path}: {type(error).__name__}") from error
    except BaseException:
        store.close()
        raise


def _load(
    options: SandboxOptions, store: StateStore, folder: Path, clock: TickingClock | None = None
) -> PracticeAccount:
    clock = clock or TickingClock()
    seeded = SeededFiles(options.seed, options.seeded_files)
    contents = ContentStore(folder / _CONTENTS, seeded)
    workspaces = {
        name: Workspace(
            name,
            FileStore(name, store),
            RunStore(name, clock.tick_us, store),
            EvaluationSetStore(name, store),
        )
        for name in (WORKSPACE_ID, SECOND_WORKSPACE_ID)
    }
    removed = store.removed_seeded()
    for record in seeded.records():
        clock.not_before(record.created_us)
        if record.id not in removed:
            workspaces[WORKSPACE_ID].files.load(record)
    retention = Retention(contents, None if options.state is None else options.state_mb * 1e6)
    account = PracticeAccount(workspaces, contents, retention, clock, store, store.is_new)
    _load_files(account)
    _load_batches(account)
    for workspace_id, evaluation_set in store.evaluation_sets():
        workspaces[workspace_id].evaluation_sets.load(evaluation_set)
        clock.not_before(evaluation_set.updated_us)
    return account


def _load_files(account: PracticeAccount) -> None:
    rows = list(account.store.files())
    there = account.contents.keep_only({file_id for _, file_id, file in rows if file is not None})
    for workspace_id, file_id, file in rows:
        if file is None or file_id not in there:
            account.store.forget_file(file_id)
            continue
        account.workspaces[workspace_id].files.load(file)
        account.retention.kept_bytes += file.size_bytes
        account.clock.not_before(file.created_us)


def _load_batches(account: PracticeAccount) -> None:
    files = {space.id: space.files.by_id() for space in account.workspaces.values()}
    rows = list(account.store.batches())
    for workspace_id, batch in rows:
        batch.runs = account.store.runs(batch, files[workspace_id])
    surplus = {batch.id for batch in too_many(batch for _, batch in rows)}
    account.store.remove_batches(surplus)
    for workspace_id, batch in rows:
        if batch.id not in surplus:
            account.workspaces[workspace_id].runs.load(batch)
            account.clock.not_before(max([batch.updated_us, *(r.updated_us for r in batch.runs)]))
    runs = (batch.runs for _, batch in rows)
    numbers = [run.sequence for run in itertools.chain.from_iterable(runs)]
    account.next_sequence = max(numbers, default=-1) + 1
