"""Exports that are written by themselves when a batch is finished; built with the account's services."""

from __future__ import annotations

import asyncio
import errno
import logging
import stat
from asyncio import to_thread
from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.errors import ExpectedError, ExportError
from extend_desktop.domain.exports import DueExport, ExportRequest, ExportSummary
from extend_desktop.domain.file_names import folded
from extend_desktop.domain.ids import AccountId, BatchId
from extend_desktop.domain.settings import Settings
from extend_desktop.services.events import Event
from extend_desktop.services.exports.presets import BUILT_IN, ExportPreset, find_preset
from extend_desktop.services.exports.service import ExportService, suggested_name
from extend_desktop.services.ports.journal import JournalPort
from extend_desktop.services.tasks import Policy, TaskRunner
from extend_desktop.values import dataclass

EVERY_BATCH = ""
"""Stands for the batches that have no choice of their own."""
_NEVER_THERE = frozenset({errno.ENAMETOOLONG, errno.ELOOP})
"""Why a system refuses to look for a name that nothing can have."""
_log = logging.getLogger(__name__)


class _Stored(BaseModel):
    model_config = ConfigDict(frozen=True)

    preset: str
    folder: str


@dataclass(frozen=True, slots=True)
class AutomaticExport:
    """By which preset, and where to."""

    preset: str
    folder: Path


@dataclass(frozen=True, slots=True)
class AutomaticResult:
    """What came of one: the summary, or the error."""

    batch_id: BatchId
    summary: ExportSummary | None
    error: ExpectedError | None = None


def automatic_of(stored: Mapping[str, str], batch_id: str) -> AutomaticExport | None:
    """Return what is chosen for a batch, or for every batch; None where nothing is."""
    found = _stored_of(stored, batch_id)
    return AutomaticExport(found.preset, Path(found.folder)) if found and found.folder else None


def is_turned_off(stored: Mapping[str, str], batch_id: str) -> bool:
    """Return whether it is chosen that a batch is not exported; settings that are lost choose nothing."""
    found = _stored_of(stored, batch_id)
    return found is not None and not found.folder


def _stored_of(stored: Mapping[str, str], batch_id: str) -> _Stored | None:
    for key in (batch_id, EVERY_BATCH):
        try:
            return _Stored.model_validate_json(stored[key])
        except (KeyError, ValidationError):
            continue
    return None


def with_automatic(
    stored: Mapping[str, str], batch_id: str, chosen: AutomaticExport | None
) -> Mapping[str, str]:
    """Return the choices with this one; None means not for this batch, whatever holds for every."""
    preset, folder = (chosen.preset, str(chosen.folder)) if chosen else ("", "")
    return {**stored, batch_id: _Stored(preset=preset, folder=folder).model_dump_json()}


class AutomaticExports:
    """Exports each batch that ends in this program, if it is to be: once, also when it was killed since.

    What is due stands in the journal from the transaction that ends the batch until the export is
    whole. One that fails stays due until the next start, or until it is turned off.

    Args:
        batch_changed: announces batches as they go on.
        stored: reads the choices; called in a thread.
        choosing: held while a free name is chosen, by all accounts of the program.
    """

    def __init__(
        self,
        exports: ExportService,
        journal: JournalPort,
        batch_changed: Event[Batch],
        stored: Callable[[], Settings],
        tasks: TaskRunner,
        choosing: asyncio.Lock,
    ) -> None:
        self._exports = exports
        self._journal = journal
        self._stored = stored
        self._tasks = tasks
        self._choosing = choosing
        self._seen_ended: dict[BatchId, datetime] = {}
        self._failed: set[BatchId] = set()
        self._ended: Event[AutomaticResult] = Event()
        self._unheard: list[AutomaticResult] | None = []
        batch_changed.subscribe(self._changed)

    async def take_up(self, account_id: AccountId) -> None:
        """Export what an earlier start left due; call it once, when nothing has ended yet."""
        for batch_id in await self._journal.due_exports.of_account(account_id):
            self.begin(batch_id)

    def hear(self, listener: Callable[[AutomaticResult], None]) -> None:
        """Call `listener` for every export that was tried, at once for what came before the first one."""
        unheard, self._unheard = self._unheard, None
        self._ended.subscribe(listener)
        for result in unheard or ():
            listener(result)

    def has_failed(self, batch_id: BatchId) -> bool:
        """Return whether a batch is still due because its export failed in this program."""
        return batch_id in self._failed

    def begin(self, batch_id: BatchId) -> None:
        """Export a batch if it is due, after what is under way for it."""
        self._start(batch_id, ended_now=False)

    def _start(self, batch_id: BatchId, *, ended_now: bool) -> None:
        work = self._export(batch_id, ended_now=ended_now)
        self._tasks.start(work, name=f"export of {batch_id}", policy=Policy.QUEUE)

    def _changed(self, batch: Batch) -> None:
        # One that was retried may have ended again before anybody is told that it went on.
        if batch.finished_at is None or self._seen_ended.get(batch.id) == batch.finished_at:
            return
        self._seen_ended[batch.id] = batch.finished_at
        self._start(batch.id, ended_now=True)

    async def _export(self, batch_id: BatchId, *, ended_now: bool) -> None:
        try:
            summary = await self._export_due(batch_id, ended_now=ended_now)
        except ExpectedError as error:
            _log.warning("A finished batch was not exported: %s", error)
            self._failed.add(batch_id)
            self._say(AutomaticResult(batch_id, None, error))
        else:
            self._failed.discard(batch_id)
            if summary is not None:
                self._say(AutomaticResult(batch_id, summary))

    async def _export_due(self, batch_id: BatchId, *, ended_now: bool) -> ExportSummary | None:
        """Export what is due, or nothing where it is not wanted any more."""
        due = await self._journal.due_exports.of_batch(batch_id)
        if due is None:
            return None
        settings = await to_thread(self._stored)
        chosen = automatic_of(settings.automatic_exports, batch_id)
        if chosen is None:
            # Settings that were damaged at the start say nothing: what was due before stays so.
            if ended_now or is_turned_off(settings.automatic_exports, batch_id):
                await self._journal.due_exports.settle(due)
            return None
        preset = find_preset(settings.export_presets, chosen.preset) or BUILT_IN[0]
        summary = await self._write(due, preset, chosen.folder)
        await self._journal.due_exports.settle(DueExport(batch_id, summary.path))
        return summary

    async def _write(self, due: DueExport, preset: ExportPreset, folder: Path) -> ExportSummary:
        request = ExportRequest((due.batch_id,), preset.options, preset=preset.name)
        before = due.target
        # One elsewhere is not ours to say anything about.
        if before is not None and before.parent == folder and await to_thread(_is_taken, before):
            # A kill came after the file had its name, which was free: what is there stays.
            return await self._exports.export(request, before, is_written=True)
        batch = await self._journal.batches.get(due.batch_id)
        name = suggested_name(batch, preset.options.format)
        async with self._choosing:
            # Read before the disk is looked at: what is not on the list any more is there.
            targets = await self._journal.due_exports.targets() - {before}
            target = await to_thread(_free_path, folder, name, targets)
            await self._journal.due_exports.choose(due.batch_id, target)
        try:
            return await self._exports.export(request, target)
        except ExpectedError:
            if not await to_thread(_is_surely_taken, target):
                # What others put there before the next try would count as written.
                await self._journal.due_exports.choose(due.batch_id, None)
            raise

    def _say(self, result: AutomaticResult) -> None:
        if self._unheard is not None:
            self._unheard.append(result)
        self._ended.emit(result)


def _free_path(folder: Path, name: str, others: Collection[Path]) -> Path:
    """Return a path that is not taken: what was written by itself replaces nothing.

    Raises:
        ExportError: the folder is not there, or cannot be looked into.
    """
    if not stat.S_ISDIR(_mode(folder, follows=True)):
        # No name of one that is out of reach may be kept: what is there would count as written.
        raise ExportError("folder_missing", path=str(folder))
    # Those that are not on the disk yet: which of them it takes for the same is not known.
    folded_others = {folded(str(other)) for other in others}
    path, number = folder / name, 2
    while folded(str(path)) in folded_others or _is_taken(path):
        path = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
        number += 1
    return path


def _is_surely_taken(path: Path) -> bool:
    try:
        return _is_taken(path)
    except ExportError:
        return False


def _is_taken(path: Path) -> bool:
    """Return whether something has this name, even a link to nothing.

    Raises:
        ExportError: that cannot be said.
    """
    return _mode(path, follows=False) != 0


def _mode(path: Path, *, follows: bool) -> int:
    """Return what kind of thing is there, by the bits of its mode; 0 for nothing.

    Raises:
        ExportError: that cannot be said.
    """
    try:
        return path.stat(follow_symlinks=follows).st_mode
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return 0
    except PermissionError as error:
        raise ExportError("target_denied", path=str(path)) from error
    except OSError as error:
        if error.errno in _NEVER_THERE:
            return 0
        raise ExportError("export_failed", path=str(path)) from error
