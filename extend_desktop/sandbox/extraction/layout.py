"""Lines cut into cells, the way the eye reads a form. Only the sandbox extractor imports it."""

from __future__ import annotations

from dataclasses import field

from extend_desktop.documents.text_positions import (
    Box,
    DocumentText,
    Line,
    PageText,
    Word,
    box_around,
)
from extend_desktop.values import dataclass

_GAP_IN_HEIGHTS = 0.95


@dataclass(frozen=True, slots=True)
class TextCell:
    """Words that are close together on one line.

    Attributes:
        row: The line's index on its page; `column` the cell's index on its line.
    """

    words: tuple[Word, ...]
    page: PageText
    row: int
    column: int

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    @property
    def box(self) -> Box:
        return box_around(word.box for word in self.words)


@dataclass(frozen=True, slots=True)
class PageCells:
    """One page's cells, a list per line."""

    page: PageText
    rows: tuple[tuple[TextCell, ...], ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """The whole document in cells."""

    pages: tuple[PageCells, ...]
    text: str = field(repr=False)

    def cells(self) -> list[TextCell]:
        """Give every cell in reading order."""
        return [cell for page in self.pages for row in page.rows for cell in row]

    def right_of(self, cell: TextCell) -> tuple[TextCell, ...]:
        """Give the cells to the right on the same line."""
        return self.pages[cell.page.number - 1].rows[cell.row][cell.column + 1 :]

    def below(self, cell: TextCell, reach: float) -> list[TextCell]:
        """Give the cells under a cell, nearest first, down to `reach` line heights."""
        box = cell.box
        found: list[TextCell] = []
        for row in self.pages[cell.page.number - 1].rows[cell.row + 1 :]:
            if row[0].box.top - box.bottom > reach * box.height:
                break
            found.extend(item for item in row if _share_column(item.box, box))
        return found


def lay_out(document: DocumentText) -> Layout:
    """Cut every line of a document into cells."""
    pages = tuple(
        PageCells(page, tuple(_cells(line, page, row) for row, line in enumerate(page.lines)))
        for page in document.pages
    )
    text = "\n".join(line.text for page in document.pages for line in page.lines)
    return Layout(pages, text)


def _cells(line: Line, page: PageText, row: int) -> tuple[TextCell, ...]:
    groups: list[list[Word]] = []
    for word in (piece for whole in line.words for piece in _pieces(whole)):
        if groups and not _is_gap(groups[-1][-1].box, word.box):
            groups[-1].append(word)
        else:
            groups.append([word])
    return tuple(TextCell(tuple(group), page, row, index) for index, group in enumerate(groups))


def _pieces(word: Word) -> tuple[Word, ...]:
    """Cut `#2026-014` behind its sign, which belongs to the label and not to the value."""
    if not word.text.startswith("#") or not word.text[1:2].isalnum():
        return (word,)
    box = word.box
    cut = box.left + (box.right - box.left) / len(word.text)
    sign = Word("#", Box(box.left, box.top, cut, box.bottom))
    return sign, Word(word.text[1:], Box(cut, box.top, box.right, box.bottom))


def _is_gap(left: Box, right: Box) -> bool:
    return right.left - left.right > _GAP_IN_HEIGHTS * min(left.height, right.height)


def _share_column(box: Box, other: Box) -> bool:
    """Left or right edges in line, or more than half of the narrower one overlaps."""
    if abs(box.left - other.left) < 6 or abs(box.right - other.right) < 6:
        return True
    overlap = min(box.right, other.right) - max(box.left, other.left)
    return overlap > 0.5 * min(box.right - box.left, other.right - other.left)
