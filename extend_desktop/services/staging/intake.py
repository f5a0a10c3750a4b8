"""Turns what was added into rows, and counts what became of it; for the staging service."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, islice
from pathlib import Path
from typing import TypeGuard, cast

from extend_desktop.domain.batches import InputKind, InputSpec
from extend_desktop.domain.drafts import Draft, DraftState
from extend_desktop.domain.files import RemoteFile
from extend_desktop.domain.inspections import InspectionProblem
from extend_desktop.domain.list_mapping import ListEntry, columns_fit
from extend_desktop.domain.scans import Found, FoundFile, LeftOut, LeftOutKind, ScanProgress
from extend_desktop.services.pasted import Pasted, read_entry
from extend_desktop.services.ports import ScannerPort

_CHUNK = 500
COLUMNS_TOO_LONG = "metadata_too_large"
Chunks = Iterator[Sequence[Found | Draft]]
"""What a search comes upon, a chunk at a time; every step blocks. An empty one is a breath, for a
search that is long about one thing: it ends before the next step when it is not wanted any more."""


def chunks_of_list(entries: Iterable[str], scanner: ScannerPort, folder: Path | None) -> Chunks:
    """Read a list an entry at a time, in its order; relative paths count from `folder`."""
    read = (read_entry(entry, folder=folder) for entry in entries)
    for is_path, group in groupby(read, key=lambda entry: isinstance(entry, Path)):
        if is_path:
            yield from scanner.scan(cast("Iterator[Path]", group))
        else:
            yield from _in_chunks(group)


def chunks_of_table(entries: Iterable[ListEntry], scanner: ScannerPort, folder: Path) -> Chunks:
    """Read the rows of an input list; all that an entry leads to gets the columns of its row."""
    chunk: list[LeftOut | Draft] = []
    for entry in entries:
        chunk += _rows_of_entry(entry, scanner, folder)
        if len(chunk) >= _CHUNK:
            yield tuple(chunk)
            chunk = []
    if chunk:
        yield tuple(chunk)


def _rows_of_entry(
    entry: ListEntry, scanner: ScannerPort, folder: Path
) -> Iterator[LeftOut | Draft]:
    read = read_entry(entry.input, folder=folder)
    found = (item for part in scanner.scan([read]) for item in part) if _is_path(read) else [read]
    for item in found:
        if isinstance(item, LeftOut):
            yield item
        else:
            draft = item if isinstance(item, Draft) else draft_of(cast("FoundFile", item))
            yield with_columns(draft, entry.metadata)


def _is_path(read: Pasted) -> TypeGuard[Path]:
    return isinstance(read, Path)


def with_columns(draft: Draft, columns: Mapping[str, str]) -> Draft:
    """Return a row with other columns of its own; it is blocked where they are too long."""
    draft = replace(draft, spec=replace(draft.spec, metadata=dict(columns)))
    if not columns_fit(columns):
        return replace(draft, state=DraftState.BLOCKED, reason_code=COLUMNS_TOO_LONG)
    return draft


def _in_chunks(group: Iterator[Pasted]) -> Iterator[Sequence[Draft]]:
    while chunk := tuple(islice(group, _CHUNK)):
        yield cast("tuple[Draft, ...]", chunk)


class IntakeCount:
    """What became of all that was met since the list was last empty."""

    def __init__(self) -> None:
        self._found = 0
        self._listed_already = 0
        self._problems: Counter[InspectionProblem] = Counter()
        self._left_out: dict[Path, LeftOut] = {}
        self._included: set[Path] = set()
        self._kinds: Counter[LeftOutKind] = Counter()

    @property
    def left_out(self) -> Sequence[LeftOut]:
        """All that was passed by, in the order it was met."""
        return tuple(self._left_out.values())

    def note(self, chunk: Sequence[Found | Draft]) -> None:
        """Count what a search came upon."""
        for item in chunk:
            if isinstance(item, LeftOut):
                self._note_left_out(item)
            elif isinstance(item, FoundFile):
                self._note_file(item)
            elif item.state is DraftState.CHECKING:
                self._found += 1

    def note_listed_already(self, count: int) -> None:
        """Count rows that were in the list before."""
        self._listed_already += count

    def note_unlocked(self, count: int) -> None:
        """Count rows as found that were locked in archives, as far as they were counted so."""
        self._found += count
        self._problems[InspectionProblem.ARCHIVE_LOCKED] -= count
        # They may be of a list that was brought back, and count for nothing here.
        self._problems = +self._problems

    def change_problems(
        self, before: Iterable[InspectionProblem], after: Iterable[InspectionProblem]
    ) -> None:
        """Count rows as blocked for what a search anew has come to."""
        self._problems.subtract(before)
        # They may be of a list that was brought back, and count for nothing here.
        self._problems = +self._problems
        self._problems.update(after)

    def forget_left_out(self, paths: Collection[Path]) -> None:
        """Count these no longer: they are searched after all."""
        self._included.update(paths)
        for path in paths:
            if item := self._left_out.pop(path, None):
                self._kinds[item.kind] -= 1

    def progress(self, *, running: bool, place: str = "") -> ScanProgress:
        """Return the counts as they are now."""
        return ScanProgress(
            self._found,
            running,
            dict(self._kinds),
            dict(self._problems),
            self._listed_already,
            place,
        )

    def _note_left_out(self, item: LeftOut) -> None:
        if item.path not in self._left_out and item.path not in self._included:
            self._left_out[item.path] = item
            self._kinds[item.kind] += 1

    def _note_file(self, found: FoundFile) -> None:
        if found.problem is None:
            self._found += 1
        else:
            self._problems[found.problem] += 1


def draft_of(found: FoundFile) -> Draft:
    """Return the row of a file, still to be looked at, or blocked when that is known already."""
    problem = found.problem
    return Draft(
        key=0,
        spec=InputSpec(
            InputKind.LOCAL,
            found.name or found.path.name or str(found.path),
            str(found.path),
            size_bytes=found.cloud_bytes,
            folder=found.folder,
        ),
        state=DraftState.BLOCKED if problem else DraftState.CHECKING,
        reason_code=problem.value if problem else None,
        in_cloud=found.cloud_bytes is not None,
    )


def draft_of_remote(file: RemoteFile) -> Draft:
    """Return the row of a file that is at Extend already."""
    name = file.name or file.id
    spec = InputSpec(InputKind.REMOTE, name, file.id, page_count=file.page_count, file_id=file.id)
    return Draft(0, spec, DraftState.READY)
