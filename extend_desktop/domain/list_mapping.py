"""Which column of an input list is the input, and which go along with it; any module may import it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import field

from extend_desktop.domain.batch_options import RESERVED_PREFIX
from extend_desktop.domain.input_lists import (
    InputList,
    ListRow,
    RowProblem,
    is_document,
    looks_like_input,
)
from extend_desktop.domain.runs import MAX_METADATA_BYTES
from extend_desktop.domain.sheet_grid import column_letters
from extend_desktop.values import dataclass

_OWN_KEYS = frozenset({"edAttempt", "edInput"})
"""Under which this program finds its runs again."""
_OWN_BYTES = 300
"""What these, and tags for billing, take at most of what may be sent with an input."""
_SAMPLE_ROWS = 200
UNFIT = frozenset({RowProblem.UNREADABLE, RowProblem.TOO_LONG, RowProblem.UNCLOSED_QUOTE})
"""Rows that are not taken, because what they say is not known."""


@dataclass(frozen=True, slots=True)
class ListMapping:
    """How the columns of a list are used.

    Attributes:
        input_column: place of the column with paths, links and file ids, from 0.
        columns: places of those that go along as metadata, by their names there.
    """

    input_column: int
    columns: Mapping[int, str] = field(default_factory=dict[int, str])


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One row of a list as an input.

    Attributes:
        line: where it stands in the list, from 1.
        input: path, link or file id, as it was written.
        metadata: the columns that go along; empty cells are left out.
    """

    line: int
    input: str
    metadata: Mapping[str, str] = field(default_factory=dict[str, str])


def column_names(table: InputList) -> tuple[str, ...]:
    """Return a name for each column, each once: its header, or its letter in a spreadsheet."""
    given = table.header or ()
    names: list[str] = []
    for place in range(table.column_count):
        name = given[place].strip() if place < len(given) else ""
        name = name or f"column {column_letters(place)}"
        names.append(name if name not in names else f"{name} ({column_letters(place)})")
    return tuple(names)


def suggested_mapping(table: InputList) -> ListMapping:
    """Return the column that looks most like inputs, with all others that may go along."""
    column = input_column_of(table)
    names = column_names(table)
    others = {
        place: name for place, name in enumerate(names) if place != column and not is_reserved(name)
    }
    return ListMapping(column, others)


def input_column_of(table: InputList) -> int:
    """Return the place of the column in which most cells look like paths, links or file ids.

    What can be nothing else counts twice: a `/` is in many a remark, too.
    """
    counts = [0] * max(1, table.column_count)
    for row in table.rows[:_SAMPLE_ROWS]:
        for place, cell in enumerate(row.cells[: len(counts)]):
            counts[place] += looks_like_input(cell) + is_document(cell)
    return counts.index(max(counts))


def find_column(table: InputList, name: str) -> int | None:
    """Return the place of a column by its name, without regard to case, or by its letters."""
    wanted = name.strip().casefold()
    names = [known.casefold() for known in column_names(table)]
    if wanted in names:
        return names.index(wanted)
    letters = [column_letters(place).casefold() for place in range(table.column_count)]
    return letters.index(wanted) if wanted in letters else None


def entries_of(table: InputList, mapping: ListMapping) -> Iterator[ListEntry]:
    """Yield the inputs of a list in their order; rows without an input are left out."""
    for row in table.rows:
        if _is_taken(row, mapping):
            metadata = {
                name: row.cells[place]
                for place, name in mapping.columns.items()
                if place < len(row.cells) and row.cells[place]
            }
            yield ListEntry(row.line, row.cells[mapping.input_column], metadata)


def rows_left_out(table: InputList, mapping: ListMapping) -> Sequence[ListRow]:
    """Return the rows that are not taken: without an input, or not understood."""
    return [row for row in table.rows if not _is_taken(row, mapping)]


def has_names_only(table: InputList) -> bool:
    """Return whether a list has names of columns and no row below them."""
    return table.header is not None and not table.rows


def is_reserved(name: str) -> bool:
    """Return whether a column may not go along, because Extend or this program uses its name."""
    return name in _OWN_KEYS or name.startswith(RESERVED_PREFIX)


def columns_fit(metadata: Mapping[str, str]) -> bool:
    """Return whether an input's columns are short enough to be sent along."""
    text = json.dumps(dict(metadata), ensure_ascii=False, separators=(",", ":"))
    return len(text.encode("utf-8", "replace")) <= MAX_METADATA_BYTES - _OWN_BYTES


def too_long(entries: Iterable[ListEntry]) -> Collection[int]:
    """Return the lines whose columns are too long to be sent along."""
    return [entry.line for entry in entries if not columns_fit(entry.metadata)]


def _is_taken(row: ListRow, mapping: ListMapping) -> bool:
    place = mapping.input_column
    is_known = row.problem not in UNFIT
    return is_known and place < len(row.cells) and bool(row.cells[place].strip())
