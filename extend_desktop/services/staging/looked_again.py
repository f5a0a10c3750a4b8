"""Rows that stand for an archive, or a part of one, are searched again; for the staging service."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from extend_desktop.domain.drafts import Draft, DraftState
from extend_desktop.domain.inspections import InspectionProblem, leads_into_archive
from extend_desktop.domain.scans import Found, FoundFile
from extend_desktop.services.ports import ScannerPort
from extend_desktop.services.staging.intake import Chunks, draft_of, with_columns
from extend_desktop.services.staging.listed_rows import ListedRows
from extend_desktop.services.staging.row_checks import RowChecks
from extend_desktop.services.staging.searches import Searches

_OF_SEARCHES = frozenset(InspectionProblem)


class LookedAgain:
    """Searches archives again; loop's thread only.

    A row goes, or becomes something else, only once that is known: a search may be stopped.

    Args:
        append: puts rows on the list that an archive leads to.
    """

    def __init__(
        self,
        rows: ListedRows,
        scanner: ScannerPort,
        searches: Searches,
        checks: RowChecks,
        append: Callable[[Sequence[Draft]], Sequence[Draft]],
    ) -> None:
        self._rows = rows
        self._scanner = scanner
        self._searches = searches
        self._checks = checks
        self._append = append

    def start(self, blocked: Sequence[Draft]) -> None:
        """Search what these rows stand for; returns at once."""
        left = {draft.key: draft for draft in blocked}

        def take(drafts: Sequence[Draft]) -> Sequence[Draft]:
            self._take_new([draft for draft in drafts if draft.key not in left])
            self._take([draft for draft in drafts if draft.key in left], left)
            # Cancelling the search must not take off what has taken the place of rows.
            return ()

        chunks = _chunks(blocked, self._scanner)
        self._searches.start(chunks, take, then=lambda: self._take_off(left))

    def _take_new(self, drafts: Sequence[Draft]) -> None:
        self._searches.change_problems((), [code for row in drafts for code in _problems(row)])
        self._append(drafts)

    def _take(self, drafts: Sequence[Draft], left: dict[int, Draft]) -> None:
        """Put what rows have become in their place, as far as they are as they were."""
        for draft in drafts:
            before = left.get(draft.key)
            if before is None:
                # Of two entries of the same name in an archive, the other one.
                self._take_new([draft])
            elif self._is_as_it_was(before):
                self._put(draft, before)
                del left[draft.key]

    def _put(self, draft: Draft, before: Draft) -> None:
        self._searches.change_problems(_problems(before), _problems(draft))
        if not self._rows.without_doubles([draft]):
            self._searches.note_listed_already(1)
            return
        if draft.state is DraftState.BLOCKED:
            draft = replace(before, reason_code=draft.reason_code)
        self._rows.change([draft])
        self._checks.start([draft])
        self._checks.chosen.emit((draft,))

    def _take_off(self, left: Mapping[int, Draft]) -> None:
        """Take off what has led to other rows, once all of them are there."""
        gone = [draft for draft in left.values() if self._is_as_it_was(draft)]
        self._searches.change_problems([code for row in gone for code in _problems(row)], ())
        self._rows.remove([draft.key for draft in gone])

    def _is_as_it_was(self, before: Draft) -> bool:
        now = self._rows.get(before.key)
        return now is not None and now.is_of_archive and now.spec.source == before.spec.source


def _problems(draft: Draft) -> Sequence[InspectionProblem]:
    is_counted = draft.state is DraftState.BLOCKED and draft.reason_code in _OF_SEARCHES
    return [InspectionProblem(str(draft.reason_code))] if is_counted else []


def _chunks(blocked: Sequence[Draft], scanner: ScannerPort) -> Chunks:
    """Search for all rows at once, so that an archive is read once for all that is in it."""
    rows = {draft.spec.source: draft for draft in blocked}
    for chunk in scanner.scan([Path(source) for source in rows]):
        yield tuple(_as_before(found, rows) for found in chunk)


def _as_before(found: Found, rows: Mapping[str, Draft]) -> Found | Draft:
    """Return a file with the folder and the columns of the row that led to it.

    With the key of that row too, where it stands for the same file.
    """
    if not isinstance(found, FoundFile):
        return found
    place = found.inside or found.path
    before = next((rows[way] for way in _ways(place) if way in rows), None)
    if before is None:
        return found
    is_same = str(place) == before.spec.source
    folder = before.spec.folder if is_same else _folder_below(before, found.folder)
    found = replace(found, folder=folder)
    draft = replace(draft_of(found), key=before.key if is_same else 0)
    columns = before.spec.metadata
    return with_columns(draft, columns) if columns else draft


def _folder_below(before: Draft, found: str) -> str:
    """Return the folder of what a row led to; that of an archive in another one says its way too."""
    folder = before.spec.folder
    if leads_into_archive(str(Path(before.spec.source).parent)):
        parts = folder.split("/")
        for start in range(len(parts)):
            if f"{found}/".startswith("/".join(parts[start:]) + "/"):
                return "/".join((*parts[:start], found))
    return "/".join(filter(None, (folder, found)))


def _ways(place: Path) -> Iterator[str]:
    return map(str, (place, *place.parents))
