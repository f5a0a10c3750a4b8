"""Line items: a header row, then rows under its columns, over as many pages as it takes.

Only the sandbox extractor imports this module.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field

from extend_desktop.documents.text_positions import Box, Word, box_around
from extend_desktop.sandbox.extraction.findings import NOTHING, Finding, Source
from extend_desktop.sandbox.extraction.layout import Layout, PageCells, TextCell
from extend_desktop.sandbox.extraction.typed import Schema, is_text, reader_for
from extend_desktop.sandbox.extraction.values import Conventions
from extend_desktop.sandbox.extraction.vocabulary import (
    CARRY_WORDS,
    SUMMARY_IDEAS,
    Phrase,
    ideas_of,
    phrases_for,
    tokens_of,
    word_tokens,
)
from extend_desktop.values import dataclass

_WRAP_IN_HEIGHTS = 0.9
_ENDS = frozenset(phrase for idea in SUMMARY_IDEAS for phrase in ideas_of(idea))


@dataclass(frozen=True, slots=True)
class _Column:
    """A header: the property it names (None for a column that is not asked for), and its place."""

    key: str | None
    box: Box
    clearness: float


@dataclass(frozen=True, slots=True)
class _Match:
    """A property's label in a cell: `size` comparable words from the one numbered `first`."""

    cell: TextCell
    key: str
    clearness: float
    first: int
    size: int
    words: tuple[Word, ...]

    def box(self) -> Box:
        return box_around(word.box for word in self.words)


@dataclass(slots=True)
class TableRow:
    """One row under construction: the words of each property and the page they are on."""

    cells: dict[str, list[Word]]
    page: PageCells
    bottom: Box
    clearness: dict[str, float] = field(default_factory=dict[str, float])


def find_rows(
    properties: dict[str, Schema], layout: Layout, conventions: Conventions
) -> list[dict[str, Finding]]:
    """Find the rows of a table whose header names at least two of the properties.

    Without a header, lines of a text and an amount above the first total are rows, as on a
    receipt.
    """
    table = _Table(properties, conventions)
    rows = list(table.read(layout)) or list(table.read_without_header(layout))
    return [table.finish(row) for row in rows]


class _Table:
    """Reads one table."""

    def __init__(self, properties: dict[str, Schema], conventions: Conventions) -> None:
        self._properties = properties
        self._phrases = {key: phrases_for(key, schema) for key, schema in properties.items()}
        self._readers = {
            key: reader_for(key, schema, conventions) for key, schema in properties.items()
        }
        self._texts = [key for key, schema in properties.items() if is_text(schema)]
        self._numbers = [key for key in properties if key not in self._texts]

    def read(self, layout: Layout) -> Iterator[TableRow]:
        """Read page after page until a summary line ends the table."""
        columns: list[_Column] = []
        for page in layout.pages:
            found = self._find_header(page)
            if found is None and not columns:
                continue
            first_row, columns = (found[0] + 1, found[1]) if found else (0, columns)
            rows, ended = self._read_page(page, first_row, columns)
            yield from rows
            if ended:
                return

    def read_without_header(self, layout: Layout) -> Iterator[TableRow]:
        """Read lines of a text on the left and an amount on the right, up to the totals."""
        if len(self._texts) == 0 or not self._numbers:
            return
        text_key, amount_key = self._texts[0], self._numbers[-1]
        for page in layout.pages:
            for row in page.rows:
                if _ends_table(row):
                    return
                if len(row) >= 2 and self._is_amount(row[-1].text, amount_key):
                    cells = {text_key: list(row[0].words), amount_key: list(row[-1].words)}
                    self._split_quantity(cells, text_key, row)
                    clear = dict.fromkeys(cells, 0.75)
                    yield TableRow(cells, page, row[0].box, clear)

    def finish(self, row: TableRow) -> dict[str, Finding]:
        """Read each cell as its property's type."""
        found: dict[str, Finding] = {}
        for key in self._properties:
            words = tuple(row.cells.get(key, ()))
            parsed = self._readers[key](" ".join(word.text for word in words)) if words else None
            found[key] = NOTHING
            if parsed is not None:
                confidence = row.clearness.get(key, 0.75) * parsed.fit
                found[key] = Finding(parsed.value, confidence, (Source(row.page.page, words),))
        return found

    def _find_header(self, page: PageCells) -> tuple[int, list[_Column]] | None:
        best: tuple[int, list[_Column]] | None = None
        best_count = 1
        for index, row in enumerate(page.rows):
            columns = self._header_columns(row)
            count = sum(column.key is not None for column in columns)
            if count > best_count:
                best, best_count = (index, columns), count
        return best

    def _header_columns(self, row: tuple[TextCell, ...]) -> list[_Column]:
        """Match a line's words to the properties' labels; the rest become columns without a property.

        The clearest match of the whole line is settled first, so that in `Item No. | Description`
        the second is the description.
        """
        columns: list[_Column] = []
        taken: set[str] = set()
        matches = [match for cell in row for match in self._matches(cell)]
        covered: set[tuple[int, int]] = set()
        for match in sorted(matches, key=lambda item: (-item.clearness, -item.size)):
            places = {(match.cell.column, match.first + step) for step in range(match.size)}
            if match.key in taken or places & covered:
                continue
            taken.add(match.key)
            covered |= places
            columns.append(_Column(match.key, match.box(), match.clearness))
        settled = {place[0] for place in covered}
        columns.extend(_Column(None, cell.box, 0) for cell in row if cell.column not in settled)
        return columns

    def _matches(self, cell: TextCell) -> Iterator[_Match]:
        tokens = word_tokens(cell.words)
        words = tuple(token for token, _ in tokens)
        for at in range(len(words)):
            for key, phrases in self._phrases.items():
                for phrase, clearness in phrases.items():
                    if words[at : at + len(phrase)] == phrase:
                        last = tokens[at + len(phrase) - 1][1]
                        box_words = cell.words[tokens[at][1] : last + 1]
                        yield _Match(cell, key, clearness, at, len(phrase), box_words)

    def _read_page(
        self, page: PageCells, first_row: int, columns: list[_Column]
    ) -> tuple[list[TableRow], bool]:
        rows: list[TableRow] = []
        for row in page.rows[first_row:]:
            if _is_carry(row):
                continue
            if _ends_table(row):
                return rows, True
            built = self._build(row, page, columns)
            if self._is_row(built, columns):
                rows.append(built)
            elif rows and self._continues(built, rows[-1]):
                rows[-1].cells[self._texts[0]].extend(built.cells[self._texts[0]])
                rows[-1].bottom = built.bottom
        return rows, False

    def _build(
        self, row: tuple[TextCell, ...], page: PageCells, columns: list[_Column]
    ) -> TableRow:
        built = TableRow({}, page, row[0].box)
        for cell in row:
            column = min(columns, key=lambda item: _distance(item.box, cell.box))
            if column.key is not None:
                built.cells.setdefault(column.key, []).extend(cell.words)
                built.clearness[column.key] = column.clearness
        return built

    def _is_row(self, row: TableRow, columns: list[_Column]) -> bool:
        """A row has a text or two numbers, and at least one number that is nothing else."""
        present = [column.key for column in columns if column.key in self._numbers]
        good = [key for key in present if key in row.cells and self._is_clean(row, key)]
        has_text = any(row.cells.get(key) for key in self._texts)
        needed = 1 if has_text or len(present) < 2 else 2
        return len(good) >= needed and all(
            self._is_clean(row, key) for key in present if key in row.cells
        )

    def _is_clean(self, row: TableRow, key: str) -> bool:
        parsed = self._readers[key](" ".join(word.text for word in row.cells[key]))
        return parsed is not None and parsed.fit > 0.75

    def _continues(self, row: TableRow, above: TableRow) -> bool:
        """A line with nothing but text, close under a row, goes on with that row's text."""
        if set(row.cells) != set(self._texts[:1]) or self._texts[0] not in above.cells:
            return False
        if not any(
            character.isalnum() for word in row.cells[self._texts[0]] for character in word.text
        ):
            return False
        gap = row.bottom.top - above.bottom.bottom
        return gap < _WRAP_IN_HEIGHTS * above.bottom.height

    def _is_amount(self, text: str, key: str) -> bool:
        parsed = self._readers[key](text)
        return parsed is not None and parsed.fit > 0.9 and any(mark in text for mark in ".,")

    def _split_quantity(
        self, cells: dict[str, list[Word]], text_key: str, row: tuple[TextCell, ...]
    ) -> None:
        """Read `2 x Espresso`, and a lone whole number before or behind the text, as a quantity."""
        if len(self._numbers) < 2:
            return
        words = cells[text_key]
        if len(words) > 2 and words[0].text.isdigit() and words[1].text.casefold() in {"x", "×"}:  # noqa: RUF001 - printed so
            cells[self._numbers[0]] = words[:1]
            cells[text_key] = words[2:]
        elif len(row) == 3 and row[0].text.isdigit():
            cells[self._numbers[0]] = list(row[0].words)
            cells[text_key] = list(row[1].words)
        elif len(row) == 3 and row[1].text.isdigit():
            cells[self._numbers[0]] = list(row[1].words)


def _distance(header: Box, cell: Box) -> float:
    """How far a cell is from a column: nothing under the header, else the closest edges count."""
    edges = min(
        abs(header.left - cell.left),
        abs(header.right - cell.right),
        abs((header.left + header.right - cell.left - cell.right) / 2),
    )
    overlaps = min(header.right, cell.right) > max(header.left, cell.left)
    return edges * (0.5 if overlaps else 1.0)


def _starts_with(words: Phrase, phrases: frozenset[Phrase] | tuple[Phrase, ...]) -> bool:
    return any(words[: len(phrase)] == phrase for phrase in phrases)


def _is_carry(row: tuple[TextCell, ...]) -> bool:
    return any(_starts_with(tokens_of(cell.text), CARRY_WORDS) for cell in row)


def _ends_table(row: tuple[TextCell, ...]) -> bool:
    """A line ends the table when a cell before its last begins like a sum."""
    cells = row[:-1] if len(row) > 1 else row
    if len(row) > 3:
        return False
    return any(_starts_with(tokens_of(cell.text), _ENDS) for cell in cells)
