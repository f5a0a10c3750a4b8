"""Single values: a label, and the value beside, after or under it.

Only the sandbox extractor imports this module.
"""

from __future__ import annotations

import re
import statistics
from collections.abc import Iterator

from extend_desktop.documents.text_positions import Word
from extend_desktop.sandbox.extraction.findings import NOTHING, Finding, Source
from extend_desktop.sandbox.extraction.layout import Layout, TextCell
from extend_desktop.sandbox.extraction.prose import find_in_prose, find_role
from extend_desktop.sandbox.extraction.typed import Reader, Schema, is_text, reader_for
from extend_desktop.sandbox.extraction.values import Conventions, Parsed
from extend_desktop.sandbox.extraction.vocabulary import (
    TITLE_WORDS,
    Phrase,
    is_issuer,
    is_label,
    phrases_for,
    tokens_of,
    word_tokens,
)
from extend_desktop.values import dataclass

_REACH_IN_HEIGHTS = 1.8
_BESIDE, _UNDER, _ANYWHERE = 0.98, 0.9, 0.55
_LETTERHEAD, _FIRST_LINE = 0.88, 0.62
_LETTERHEAD_SHARE = 0.35
_WRAPPING = frozenset({"address", "premises", "terms", "property", "notes"})
_BRACKETS_AND_RATES = re.compile(r"\([^)]*\)|\d+(?:[.,]\d+)?\s*%|@")


@dataclass(frozen=True, slots=True)
class _Label:
    """A label in a cell: how clear it is, and the cell's words behind it."""

    cell: TextCell
    clearness: float
    rest: tuple[Word, ...]


def find_field(key: str, schema: Schema, layout: Layout, conventions: Conventions) -> Finding:
    """Find the most convincing value for a scalar property, or nothing."""
    phrases = phrases_for(key, schema)
    reader = reader_for(key, schema, conventions)
    wraps = is_text(schema) and bool(_WRAPPING & set(tokens_of(key)))
    best = NOTHING
    for label in _labels(layout, phrases):
        for finding in _beside(label, layout, reader, wraps=wraps):
            # Later wins a tie: totals are at the end, where they count.
            if finding.confidence >= best.confidence:
                best = finding
    if is_text(schema) and best.confidence < 0.9:
        best = max(best, find_role(layout, phrases), key=_confidence)
    elif best.confidence < 0.6:
        best = max(best, find_in_prose(layout, phrases, reader), key=_confidence)
    if best.confidence < _LETTERHEAD and is_issuer(key, schema):
        best = max(best, _letterhead(layout), key=_confidence)
    if best is NOTHING and "enum" in schema:
        best = _anywhere(layout, reader)
    return best


def _confidence(finding: Finding) -> float:
    return finding.confidence


def _labels(layout: Layout, phrases: dict[Phrase, float]) -> Iterator[_Label]:
    """Give every cell that begins with one of the phrases, or has one before a colon."""
    longest_first = sorted(phrases, key=len, reverse=True)
    for cell in layout.cells():
        tokens = word_tokens(cell.words)
        words = tuple(token for token, _ in tokens)
        for start in range(len(words)):
            if start and not _follows_colon(cell, tokens[start][1], longest_first, words[start:]):
                continue
            phrase = next(
                (item for item in longest_first if words[start:][: len(item)] == item), None
            )
            if phrase is None:
                continue
            last = tokens[start + len(phrase) - 1][1]
            rest = cell.words[last + 1 :]
            clearness = phrases[phrase] * (0.97 if start else 1.0)
            yield _Label(cell, clearness * _coverage(cell.words[last], rest), rest)
            break


def _follows_colon(
    cell: TextCell, index: int, phrases: list[Phrase], words: tuple[str, ...]
) -> bool:
    """A label in mid-line must end in a colon, such as `Date: 1 May  Time: 9:30`."""
    for phrase in phrases:
        if words[: len(phrase)] == phrase:
            end = min(index + len(phrase) - 1, len(cell.words) - 1)
            return cell.words[end].text.endswith(":")
    return False


def _coverage(last: Word, rest: tuple[Word, ...]) -> float:
    """Doubt a label that goes on in other words; a colon, a bracket or a rate is no doubt."""
    left_over = _BRACKETS_AND_RATES.sub("", " ".join(word.text for word in rest)).strip(" :")
    return 1.0 if last.text.endswith(":") or not left_over else 0.93


def _beside(label: _Label, layout: Layout, reader: Reader, *, wraps: bool) -> Iterator[Finding]:
    """Give what follows the label in its cell, to its right, and under it."""
    own = _before_next_label(label.rest)
    if own:
        yield _finding(label, reader, own, label.cell, 1.0)
    # Words behind the label that are no value make the label itself doubtful.
    doubt = 1.0 if _coverage(label.cell.words[-1], own) == 1.0 else 0.85
    right = layout.right_of(label.cell)
    for distance, cell in enumerate(right):
        if is_label(cell.text):
            break
        found = _finding(label, reader, cell.words, cell, _BESIDE * doubt * 0.97**distance)
        if found is not NOTHING and wraps:
            found = _with_wrapped_lines(found, label.cell, cell, layout)
        yield found
    for distance, cell in enumerate(layout.below(label.cell, _REACH_IN_HEIGHTS)[:2]):
        if is_label(cell.text):
            break
        found = _finding(label, reader, cell.words, cell, _UNDER * doubt * 0.9**distance)
        if found is not NOTHING and wraps:
            found = _with_wrapped_lines(found, None, cell, layout)
        yield found


def _before_next_label(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Cut at a later label: `14:33 Cashier: Ann` keeps `14:33`."""
    for index in range(1, len(words)):
        if words[index].text.endswith(":"):
            return words[:index]
    return words


def _finding(
    label: _Label, reader: Reader, words: tuple[Word, ...], cell: TextCell, closeness: float
) -> Finding:
    text = " ".join(word.text for word in words)
    parsed = reader(text)
    if parsed is None:
        return NOTHING
    confidence = label.clearness * parsed.fit * closeness
    return Finding(parsed.value, confidence, (Source(cell.page, _words_in(words, parsed)),))


def _words_in(words: tuple[Word, ...], parsed: Parsed) -> tuple[Word, ...]:
    """Give the words that the used span of their joined text touches."""
    kept: list[Word] = []
    at = 0
    for word in words:
        if at < parsed.end and at + len(word.text) > parsed.start:
            kept.append(word)
        at += len(word.text) + 1
    return tuple(kept) or words


def _with_wrapped_lines(
    finding: Finding, label: TextCell | None, cell: TextCell, layout: Layout
) -> Finding:
    """Add the lines a long text goes on in: same left edge, close below, no label before them."""
    words = list(finding.sources[0].words)
    bottom = cell
    for row in layout.pages[cell.page.number - 1].rows[cell.row + 1 :][:4]:
        close = row[0].box.top - bottom.box.bottom < 0.8 * bottom.box.height
        inline = next((item for item in row if abs(item.box.left - cell.box.left) < 4), None)
        labelled = label is not None and row[0].box.left < cell.box.left - 4
        if not close or inline is None or labelled or is_label(inline.text):
            break
        words.extend(inline.words)
        bottom = inline
    text = " ".join(word.text for word in words)
    return Finding(text, finding.confidence, (Source(cell.page, tuple(words)),))


def _letterhead(layout: Layout) -> Finding:
    """Take the largest words at the top of page one that are no title; the topmost of equals."""
    if not layout.pages:
        return NOTHING
    page = layout.pages[0].page
    limit = page.height * _LETTERHEAD_SHARE
    names = [
        cell
        for row in layout.pages[0].rows
        for cell in row
        if cell.box.top < limit and _may_be_name(cell)
    ]
    if not names:
        return NOTHING
    heights = [cell.words[0].box.height for cell in layout.cells()]
    largest = max(cell.words[0].box.height for cell in names)
    first = next(cell for cell in names if cell.words[0].box.height > largest * 0.9)
    stands_out = largest > 1.15 * statistics.median(heights)
    confidence = _LETTERHEAD if stands_out else _FIRST_LINE
    return Finding(first.text, confidence, (Source(page, first.words),))


def _may_be_name(cell: TextCell) -> bool:
    words = tokens_of(cell.text)
    plain = [word for word in words if not any(character.isdigit() for character in word)]
    return bool(set(plain) - TITLE_WORDS - {"number"}) and not is_label(cell.text)


def _anywhere(layout: Layout, reader: Reader) -> Finding:
    for cell in layout.cells():
        parsed = reader(cell.text)
        if parsed is not None:
            source = Source(cell.page, _words_in(cell.words, parsed))
            return Finding(parsed.value, _ANYWHERE * parsed.fit, (source,))
    return NOTHING
