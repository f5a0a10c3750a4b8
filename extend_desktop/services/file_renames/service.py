"""Plans new names for a batch's originals, carries them out and takes them back, all of it journalled."""

from __future__ import annotations

import asyncio
import os
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.file_renames import (
    NamedFile,
    PlannedRename,
    RenamedFile,
    RenameKind,
    RenamePattern,
    RenameProblem,
    RenameState,
    Renaming,
    planned_renames,
)
from extend_desktop.domain.flat_results import FlatCell
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.domain.numbers import number_text
from extend_desktop.domain.results import ColumnPart, Presence, ResultColumn, columns_of
from extend_desktop.domain.schema import FieldKind, schema_of
from extend_desktop.services.file_renames import disk
from extend_desktop.services.ports import Clock
from extend_desktop.services.ports.journal import JournalPort
from extend_desktop.services.ports.renames import RenamesJournal
from extend_desktop.services.ports.results import GridRow
from extend_desktop.services.results import fill_results
from extend_desktop.values import dataclass

ROW, OLD_NAME = "row", "original name"
"""Fields of ours, beside the schema's and the operator's own."""
_READ_AT_ONCE = 1000
_PIECE = 25
"""Renamed between two notes in the journal, and before a stop takes effect."""
Progress = Callable[[int, int], None]
_Step = Callable[[RenameKind, RenamedFile, disk.Fingerprint], disk.State]


@dataclass(frozen=True, slots=True)
class Renamable:
    """The files of a batch and the fields that can name them, in the schema's order."""

    fields: tuple[str, ...]
    files: tuple[NamedFile, ...]


@dataclass(frozen=True, slots=True)
class RenameOutcome:
    """What came of it: how many were done, and why the others were not."""

    done: int
    problems: Mapping[RenameProblem, int]


class FileRenames:
    """Nothing is overwritten, and only files that still are what was sent are touched.

    Args:
        fingerprint: returns the SHA-256 of a file; blocking, raises OSError.
    """

    def __init__(
        self,
        journal: JournalPort,
        renames: RenamesJournal,
        clock: Clock,
        fingerprint: disk.Fingerprint,
    ) -> None:
        self._journal = journal
        self._renames = renames
        self._clock = clock
        self._fingerprint = fingerprint
        self._turn = asyncio.Lock()

    async def load(self, batch_id: BatchId, only: Collection[InputId] | None = None) -> Renamable:
        """Return the files of a batch, or of `only` some inputs, with what they can be named after.

        Raises:
            StorageError: the journal cannot be read.
        """
        async for _ in fill_results(self._journal.results, batch_id):
            continue
        columns = columns_of(schema_of(await self._journal.batches.config(batch_id)))
        own = await self._journal.inputs.metadata_keys(batch_id)
        inputs = await self._journal.inputs.of_batch(batch_id)
        wanted = [item for item in inputs if only is None or item.id in only]
        # A thread makes the paths: those of 40,000 inputs would hold the loop.
        paths = await asyncio.to_thread(lambda: [Path(item.source) for item in wanted])
        waiting = await self._renames.to_upload(paths)
        files: list[NamedFile] = []
        for start in range(0, len(wanted), _READ_AT_ONCE):
            ids = [item.id for item in wanted[start : start + _READ_AT_ONCE]]
            rows = await self._journal.results.rows(ids)
            files += await asyncio.to_thread(_named_files, rows, columns, waiting)
        return Renamable((*_fields_of(columns), *own, OLD_NAME, ROW), tuple(files))

    async def plan(
        self, files: Sequence[NamedFile], pattern: RenamePattern, folder: Path | None = None
    ) -> tuple[PlannedRename, ...]:
        """Return what would become of each file; copies go to `folder`, without one they are renamed."""

        def work() -> tuple[PlannedRename, ...]:
            places = {folder} if folder else {item.path.parent for item in files if item.path}
            there = {place: _names_in(place) for place in places}
            return tuple(planned_renames(files, pattern, there, folder))

        return await asyncio.to_thread(work)

    async def carry_out(
        self,
        batch_id: BatchId,
        kind: RenameKind,
        plan: Sequence[PlannedRename],
        on_progress: Progress,
    ) -> RenameOutcome:
        """Rename or copy what has a target; a stop leaves the rest as it is, and so says the journal.

        Raises:
            StorageError: the journal cannot be written; nothing more is done then.
        """
        pairs = [
            (item.file.path, item.target, item.file.sha256)
            for item in plan
            if item.target is not None and item.file.path is not None and item.file.sha256
        ]
        at = self._clock.now()
        renaming, files = await self._renames.begin(batch_id, kind, at, pairs)
        return await self._work_off(renaming, kind, files, disk.carry_out, on_progress)

    async def last(self, batch_id: BatchId) -> Renaming | None:
        """Return the last renaming that can be undone; what was interrupted is found out first."""
        found = await self._renames.last(batch_id)
        if found is not None and await self._settle(found.id, found.kind):
            return await self._renames.last(batch_id)
        return found

    async def undo(self, renaming: Renaming, on_progress: Progress) -> RenameOutcome:
        """Take a renaming back as a whole, the last file first; what was changed since stays.

        Raises:
            StorageError: the journal cannot be written; nothing more is done then.
        """
        await self._settle(renaming.id, renaming.kind)
        files = await self._renames.files(renaming.id, (RenameState.DONE,))
        return await self._work_off(renaming.id, renaming.kind, files[::-1], disk.undo, on_progress)

    async def _settle(self, renaming: int, kind: RenameKind) -> bool:
        """Find out what became of files that were written down only; return whether there were any."""
        files = await self._renames.files(renaming, (RenameState.PLANNED,))
        for start in range(0, len(files), _PIECE):
            await self._piece(renaming, kind, files[start : start + _PIECE], disk.found_out)
        return bool(files)

    async def _work_off(
        self,
        renaming: int,
        kind: RenameKind,
        files: Sequence[RenamedFile],
        step: _Step,
        on_progress: Progress,
    ) -> RenameOutcome:
        problems: Counter[RenameProblem] = Counter()
        done = 0
        on_progress(0, len(files))
        for start in range(0, len(files), _PIECE):
            # Shielded: what is done on the disk is noted, whatever is cancelled meanwhile.
            piece = files[start : start + _PIECE]
            states = await asyncio.shield(self._piece(renaming, kind, piece, step))
            found = [problem for _, problem in states if problem is not None]
            problems.update(found)
            done += len(piece) - len(found)
            on_progress(start + len(piece), len(files))
        return RenameOutcome(done, problems)

    async def _piece(
        self, renaming: int, kind: RenameKind, files: Sequence[RenamedFile], step: _Step
    ) -> Sequence[disk.State]:
        def work() -> list[disk.State]:
            return [step(kind, file, self._fingerprint) for file in files]

        # What a stop left under way is not looked at before it has ended.
        async with self._turn:
            states = await asyncio.to_thread(work)
            noted = {file.id: state for file, state in zip(files, states, strict=True)}
            await self._renames.note(renaming, noted)
        return states


def _named_files(
    rows: Sequence[GridRow], columns: Sequence[ResultColumn], waiting: Collection[Path]
) -> list[NamedFile]:
    return [_named_file(row, columns, waiting) for row in rows]


def _named_file(
    row: GridRow, columns: Sequence[ResultColumn], waiting: Collection[Path]
) -> NamedFile:
    item = row.input
    path = Path(item.source) if item.kind is InputKind.LOCAL else None
    values = _values_of(row, columns) if row.cells else None
    return NamedFile(item.id, item.name, path, item.sha256, values, path in waiting)


def _values_of(row: GridRow, columns: Sequence[ResultColumn]) -> Mapping[str, str]:
    item = row.input
    values = {ROW: str(item.position + 1), OLD_NAME: Path(item.name).stem, **item.metadata}
    for column, cell in zip(columns, row.cells, strict=False):
        if column.kind is not FieldKind.ARRAY:
            values.pop(_field_of(column), None)
            if cell.presence is Presence.VALUE:
                values[_field_of(column)] = _text_of(cell)
    return values


def _fields_of(columns: Sequence[ResultColumn]) -> tuple[str, ...]:
    return tuple(_field_of(column) for column in columns if column.kind is not FieldKind.ARRAY)


def _field_of(column: ResultColumn) -> str:
    is_whole = column.part == ColumnPart.VALUE
    return column.path if is_whole else f"{column.path}.{column.part}"


def _text_of(cell: FlatCell) -> str:
    value = cell.value
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value if isinstance(value, str) else "" if value is None else number_text(value)


def _names_in(folder: Path) -> Collection[str]:
    with suppress(OSError):
        return [entry.name for entry in os.scandir(folder)]
    return ()
