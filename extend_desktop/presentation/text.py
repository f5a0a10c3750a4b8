"""Makes text from outside (file names, answers of a server) safe to put on a screen or a terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence

from extend_desktop.presentation.quantities import Count
from extend_desktop.presentation.translation import (
    COUNT_FIELD,
    Marked,
    MarkedPlural,
    tr,
    tr_marked_n,
)
from extend_desktop.values import dataclass

MAX_LENGTH = 300
"""Default bound in characters of a text from outside."""
_KEPT_FORMAT_CHARACTERS = frozenset("\u200c\u200d")  # joiners: emoji and some scripts need them
_REPLACEMENT = "\ufffd"


def plain(text: str, limit: int = MAX_LENGTH) -> str:
    """Return `text` in one line of at most `limit` characters that shows what it really is.

    Line breaks and tabs become spaces, control characters and lone surrogates the replacement
    character; characters that reorder or hide text (bidirectional overrides) are removed.
    """
    cleaned = "".join(_shown(character) for character in text[:limit])
    return cleaned if len(text) <= limit else cleaned[: limit - 1] + "…"


def with_detail(title: str, detail: str) -> str:
    """Return 'title: detail'; French has a space before the colon, Japanese another colon."""
    return tr("{title}: {detail}", title=title, detail=detail)


def quoted(name: str) -> str:
    """Return the name in the quotation marks of the language."""
    return tr("“{name}”", name=name)


@dataclass(frozen=True, slots=True)
class Counting:
    """A sentence whose form depends on a count, which is one of the facts."""

    fact: str
    message: MarkedPlural


def first_fitting(sentences: Sequence[Marked | Counting], facts: Mapping[str, object]) -> str:
    """Return the first sentence all of whose {fields} have a fact, filled in; else ''."""
    known = {
        name: value if isinstance(value, Count) else plain(str(value))
        for name, value in facts.items()
        if value is not None and value != ""
    }
    for sentence in sentences:
        try:
            return _filled(sentence, known)
        except (KeyError, ValueError):
            continue
    return ""


def _filled(sentence: Marked | Counting, facts: Mapping[str, object]) -> str:
    message = sentence.message if isinstance(sentence, Counting) else sentence
    fields = {name: f"{facts[name]}" for name in message.fields - {COUNT_FIELD}}
    if isinstance(sentence, Marked):
        return tr(sentence, **fields)
    return tr_marked_n(sentence.message, int(str(facts[sentence.fact])), **fields)


def has_words(text: str, query: str) -> bool:
    """Whether every word of a query stands in a text, in any order, be it large or small."""
    found_in = text.casefold()
    return all(word in found_in for word in query.casefold().split())


def capitalised(text: str) -> str:
    """Return `text` with its first letter as a capital and the rest untouched."""
    return text[:1].upper() + text[1:]


def _shown(character: str) -> str:
    if character in "\r\n\t\u2028\u2029":
        return " "
    category = unicodedata.category(character)
    if category in ("Cc", "Cs"):
        return _REPLACEMENT
    if category == "Cf" and character not in _KEPT_FORMAT_CHARACTERS:
        return ""
    return character
