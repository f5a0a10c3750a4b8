"""An input list that a spreadsheet saved, read as a table; pure, any module may import it.

Spreadsheets save lists in whatever encoding and with whatever delimiter their country uses and say
neither in the file. Both are found out here, with the header; each can be given instead when the
finding is wrong. Nothing is lost: a row that does not fit is kept as it is, with its problem.
"""

from __future__ import annotations

import codecs
import csv
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import islice

from extend_desktop.domain.inspections import ARCHIVE_ENDINGS
from extend_desktop.values import dataclass

DELIMITERS = (",", ";", "\t", "|")
"""The most usual first: it decides where a list fits several."""
_SAMPLE_ROWS = 50
_SAMPLE_BYTES = 65_536
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    # The four bytes of UTF-32 begin like the two of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SEPARATOR_LINE = re.compile(r"\ufeff?sep=([^\w \r\"']|\t)\r?\n", re.IGNORECASE)
"""As Excel writes it; a letter, a quote or a blank would cut words, and is a line like others."""
DOCUMENT_ENDINGS = ARCHIVE_ENDINGS.union(
    ("pdf", "png", "jpg", "jpeg", "jpe", "jfif", "tif", "tiff", "svg", "heic", "heif", "bmp"),
    ("dib", "gif", "webp", "psd", "pcx", "xls", "xlsx", "xltm", "xltx", "ods", "doc", "docx"),
    ("wpd", "dotx", "odt", "ppt", "pptx", "ppm", "csv", "txt", "text", "rtf", "lis", "md"),
    ("markdown", "eml", "html", "htm", "xhtml", "xml"),
)
"""By which a cell is known as an input whatever else it holds."""
_DOCUMENT = re.compile(
    r"^\s*(https?://|file:|file_(?!(name|path|id|type|size|url|no|number)s?\s*$)\w"
    r"|([a-z]:|~|\.{1,2})?[/\\])"
    rf"|\.({'|'.join(sorted(DOCUMENT_ENDINGS))})\s*$",
    re.IGNORECASE,
)
"""A link, a file id (but no name of a column about files), a path from its root, or a document."""
_PERHAPS_INPUT = re.compile(r"https?://|[/\\]|\.[a-z0-9]{2,5}\s*$", re.IGNORECASE)
_FIGURE = re.compile(r"\s*[-+]?[0-9][0-9.,' /:T-]*([ap]m|z)?\s*", re.IGNORECASE)
"""A number, a date or a time, which are no paths though they have a `/` or a `.` in them."""
_KANA = re.compile("[\u3041-\u30fe]")
_HIGH_BYTES = re.compile(rb"[\x80-\xff]+")
_UNDECODABLE = "\ufffd"


class RowProblem(StrEnum):
    """What is wrong with a row."""

    TOO_FEW = "too_few_columns"
    TOO_MANY = "too_many_columns"
    UNCLOSED_QUOTE = "unclosed_quote"
    UNREADABLE = "unreadable_characters"
    """Bytes that mean nothing in the list's encoding; another encoding may be right."""
    TOO_LONG = "field_too_long"


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row as it is in the list.

    Attributes:
        line: where it begins, from 1.
        cells: all of them, more or fewer than there are columns when `problem` says so.
    """

    line: int
    cells: tuple[str, ...]
    problem: RowProblem | None = None


@dataclass(frozen=True, slots=True)
class InputList:
    """A list as it was understood.

    Attributes:
        encoding: Python's name.
        header: the names of the columns; None when the first row is one of values already.
        column_count: what most rows have.
    """

    encoding: str
    delimiter: str
    header: tuple[str, ...] | None
    column_count: int
    rows: tuple[ListRow, ...]

    @property
    def problems(self) -> tuple[ListRow, ...]:
        """The rows that need a look."""
        return tuple(row for row in self.rows if row.problem is not None)


def read_input_list(
    content: bytes,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    has_header: bool | None = None,
) -> InputList:
    """Read a list.

    Args:
        content: the whole file.
        encoding: instead of the one found out.
        delimiter: one character, instead of the one found out.
        has_header: instead of what the first row looks like.

    Raises:
        LookupError: Python does not know `encoding`.
    """
    used_encoding = encoding or encoding_of(content)
    text = content.decode(used_encoding, "replace").removeprefix("\ufeff")
    said = _SEPARATOR_LINE.match(text)
    used_delimiter = delimiter or (said[1] if said else delimiter_of(text))
    first_line = 2 if said else 1
    read = list(_rows(text[said.end() :] if said else text, used_delimiter, first_line))
    return _table(used_encoding, used_delimiter, read, has_header=has_header)


def _table(
    encoding: str, delimiter: str, read: Sequence[ListRow], *, has_header: bool | None
) -> InputList:
    count = _usual(len(row.cells) for row in read)
    is_headed = looks_like_header(read) if has_header is None else has_header
    header = _header(read[0].cells, count) if is_headed and read else None
    rows = tuple(_judged(row, count) for row in read[1 if header else 0 :])
    return InputList(encoding, delimiter, header, count, rows)


def list_of_rows(rows: Iterable[Sequence[str]], *, has_header: bool | None = None) -> InputList:
    """Return the list that rows of a worksheet make, which have no encoding and no delimiter."""
    read = [
        ListRow(line, tuple(cells))
        for line, cells in enumerate(rows, start=1)
        if any(cell.strip() for cell in cells)
    ]
    return _table("", "", read, has_header=has_header)


def looks_like_input(cell: str) -> bool:
    """Return whether a cell looks like a path, a link or a file id."""
    return is_document(cell) or bool(_PERHAPS_INPUT.search(cell) and not _FIGURE.fullmatch(cell))


def is_document(cell: str) -> bool:
    """Return whether a cell can be nothing but a path, a link or a file id."""
    return bool(_DOCUMENT.search(cell))


def encoding_of(content: bytes) -> str:
    """Return the encoding that the bytes show, or the likeliest one."""
    for mark, name in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return name
    without_mark = _utf_16_without_mark(content[:_SAMPLE_BYTES])
    if without_mark:
        return without_mark
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return "cp932" if _is_shift_jis(content) else "cp1252"
    return "utf-8"


def delimiter_of(text: str) -> str:
    """Return the delimiter that cuts the first rows into columns most evenly."""
    best, best_score = DELIMITERS[0], 0.0
    for delimiter in DELIMITERS:
        rows = list(islice(_rows(text, delimiter, 1), _SAMPLE_ROWS))
        counts = Counter(len(row.cells) for row in rows)
        columns, alike = counts.most_common(1)[0] if counts else (1, 0)
        # Two columns in all rows are better than five in half of them.
        score = alike / len(rows) + columns / 1000 if columns > 1 else 0.0
        if score > best_score:
            best, best_score = delimiter, score
    return best


def looks_like_header(rows: Sequence[ListRow]) -> bool:
    """Whether the first row names the columns: no document, no figure, no name twice.

    One name may be missing, as that of the row's number. Where the rows below say which column has
    the inputs, a name in another one may have a `/` or a `.` in it, as `Cost/Unit` and `Inv.No`.
    In doubt it is one of values: a name among the inputs is seen, a lost document is not.
    """
    names = [cell.strip() for cell in rows[0].cells] if rows else []
    if names.count("") > 1 or len({name.casefold() for name in names}) < len(names):
        return False
    if any(is_document(name) or _FIGURE.fullmatch(name) for name in names):
        return False
    place = _input_place(rows[1:_SAMPLE_ROWS])
    judged = names if place is None else names[place : place + 1]
    if len(rows) < 2 and any(character.isdigit() for name in names for character in name):
        # Alone, it may as well be one input whose file has no ending.
        return False
    return all(judged) and bool(judged) and not any(map(looks_like_input, judged))


def _input_place(rows: Sequence[ListRow]) -> int | None:
    """Return the place of the column with inputs in most rows, None where that is not sure."""
    sure = _places(rows, is_document)
    counts = sure or _places(rows, looks_like_input)
    place, count = counts.most_common(1)[0] if counts else (0, 0)
    is_told_apart = bool(sure) or len(counts) == 1
    return place if is_told_apart and count * 2 > len(rows) else None


def _places(rows: Sequence[ListRow], is_input: Callable[[str], bool]) -> Counter[int]:
    return Counter(place for row in rows for place, cell in enumerate(row.cells) if is_input(cell))


def _rows(text: str, delimiter: str, first_line: int) -> Iterator[ListRow]:
    """Yield the rows that are not blank."""
    lines = _Lines(text)
    reader = csv.reader(lines, delimiter=delimiter)
    while True:
        line = first_line + lines.count
        lines.quotes = 0
        try:
            cells = tuple(next(reader))
        except StopIteration:
            return
        except csv.Error:
            yield ListRow(line, (), RowProblem.TOO_LONG)
            continue
        is_open = lines.is_at_end and lines.quotes % 2 == 1
        if any(cell.strip() for cell in cells):
            yield ListRow(line, cells, RowProblem.UNCLOSED_QUOTE if is_open else None)


class _Lines:
    """The lines of a text, counted as they are read, with the quotes in them.

    Attributes:
        count: lines handed out.
        quotes: in the lines handed out since it was last set to 0.
    """

    def __init__(self, text: str) -> None:
        # Only these end a row; other kinds of line ends are part of a cell.
        self._lines = re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+", text)
        self.count = 0
        self.quotes = 0

    @property
    def is_at_end(self) -> bool:
        return self.count >= len(self._lines)

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        if self.is_at_end:
            raise StopIteration
        line = self._lines[self.count]
        self.count += 1
        self.quotes += line.count('"')
        return line


def _usual(counts: Iterator[int]) -> int:
    """Return the most frequent count; of equally frequent ones the first."""
    usual = Counter(count for count in counts if count).most_common(1)
    return usual[0][0] if usual else 0


def _header(cells: Sequence[str], count: int) -> tuple[str, ...]:
    names = [cell.strip() for cell in cells]
    return (*names, *(f"column {place + 1}" for place in range(len(names), count)))


def _judged(row: ListRow, count: int) -> ListRow:
    if row.problem is not None:
        return row
    if any(_UNDECODABLE in cell for cell in row.cells):
        return ListRow(row.line, row.cells, RowProblem.UNREADABLE)
    if len(row.cells) == count:
        return row
    is_short = len(row.cells) < count
    return ListRow(row.line, row.cells, RowProblem.TOO_FEW if is_short else RowProblem.TOO_MANY)


def _utf_16_without_mark(sample: bytes) -> str | None:
    """Recognise UTF-16 by its zeros: delimiters and line ends are ASCII in every list."""
    pairs = len(sample) // 2
    if not pairs:
        return None
    for name, zeros, others in (
        ("utf-16-le", sample[1::2].count(0), sample[::2].count(0)),
        ("utf-16-be", sample[::2].count(0), sample[1::2].count(0)),
    ):
        if zeros * 20 >= pairs and others * 10 <= zeros:
            return name
    return None


def _is_shift_jis(content: bytes) -> bool:
    """Distinguish Shift-JIS from a Western code page, in which most texts can be read too.

    Kana give it away; else its characters come side by side, while accents come among letters.
    """
    try:
        text = content.decode("cp932")
    except UnicodeDecodeError:
        return False
    if _KANA.search(text):
        return True
    runs = _HIGH_BYTES.findall(content)
    return sum(map(len, runs)) >= 2 * len(runs)
