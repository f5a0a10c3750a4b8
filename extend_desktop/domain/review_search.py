"""Words found on a page, whatever their case, accents and line breaks; any module may import it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from extend_desktop.domain.page_geometry import Area, PageWord
from extend_desktop.values import dataclass

_BETWEEN = -1
"""The owner of a blank between two words."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where the text stands; `areas` are one a line."""

    page: int
    areas: tuple[Area, ...]


def find_in_page(text: str, page: int, words: Sequence[PageWord]) -> tuple[Hit, ...]:
    """Return every place of `text` on a page, in the order of its words."""
    wanted = folded_text(text)
    if not wanted:
        return ()
    line = _FoldedWords(words)
    return tuple(
        Hit(page, tuple(line.areas(start, start + len(wanted)))) for start in line.places_of(wanted)
    )


def folded_text(text: str) -> str:
    """Return a text as it is compared: small letters without accents, single blanks."""
    folded = ("".join(map(_folded, word)) for word in text.split())
    return " ".join(word for word in folded if word)


def _folded(character: str) -> str:
    """Return a character of a word without accents; what is only an accent becomes nothing."""
    split = unicodedata.normalize("NFKD", character)
    kept = (part for part in split if not (unicodedata.combining(part) or part.isspace()))
    return "".join(kept).casefold()


class _FoldedWords:
    """All words of a page as one text that knows which character of which word each is of."""

    def __init__(self, words: Sequence[PageWord]) -> None:
        self._words = words
        self._owners: list[tuple[int, int]] = []
        characters: list[str] = []
        for number, word in enumerate(words):
            parts = [(at, part) for at, letter in enumerate(word.text) for part in _folded(letter)]
            if parts and characters:
                characters.append(" ")
                self._owners.append((_BETWEEN, 0))
            characters.extend(part for _, part in parts)
            self._owners.extend((number, at) for at, _ in parts)
        self._text = "".join(characters)

    def places_of(self, wanted: str) -> Iterator[int]:
        start = self._text.find(wanted)
        while start >= 0:
            yield start
            start = self._text.find(wanted, start + len(wanted))

    def areas(self, start: int, end: int) -> Iterator[Area]:
        """Yield the areas of a stretch of the text, words beside each other in one."""
        before: Area | None = None
        for area in self._word_areas(start, end):
            if before is not None and _follows(before, area):
                before = (before[0], min(before[1], area[1]), area[2], max(before[3], area[3]))
                continue
            if before is not None:
                yield before
            before = area
        if before is not None:
            yield before

    def _word_areas(self, start: int, end: int) -> Iterator[Area]:
        parts: dict[int, list[int]] = {}
        for number, at in self._owners[start:end]:
            if number != _BETWEEN:
                parts.setdefault(number, []).append(at)
        for number, places in parts.items():
            word = self._words[number]
            step = (word.right - word.left) / len(word.text)
            left = word.left + step * places[0]
            yield (left, word.top, word.left + step * (places[-1] + 1), word.bottom)


def _follows(before: Area, area: Area) -> bool:
    """Whether an area stands right of another on its line."""
    middle = (area[1] + area[3]) / 2
    return before[1] <= middle <= before[3] and area[0] >= before[0]
