"""Texts in the operator's language; English unless the window sets a catalogue. Knows no Qt.

A message is its English text. Its fields have names: `{name}`, filled in with texts. How texts are
written so that they can be translated: docs/translations.md.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import LiteralString, Protocol

from extend_desktop.presentation.formats import formats, stays_english
from extend_desktop.values import dataclass

CONTEXT = "extend-desktop"
"""All messages of a catalogue are in one context: equal texts are translated once."""
COUNT_FIELD = "n"
_MANY = 2
"""Has the form of many, in every language there is."""
_TOKEN = re.compile(r"(\{\{|\}\}|\{[A-Za-z_][A-Za-z0-9_]*\}|[{}])")
_BRACES = {"{{": "{", "}}": "}"}


class Catalogue(Protocol):
    """The texts of one language. Called from any thread."""

    def find(self, source: str, meaning: str, count: int | None) -> str:
        """Return the translation of an English text, in the form for `count`; '' for none."""
        ...


@dataclass(frozen=True, slots=True)
class Marked:
    """A text in a constant or a table; only `tr` makes a text to be shown of it.

    Attributes:
        source: English.
        meaning: tells equal English texts apart that another language has two words for.
    """

    source: str
    meaning: str = ""

    @property
    def fields(self) -> frozenset[str]:
        """The names of its fields."""
        return _template(self.source).fields


@dataclass(frozen=True, slots=True)
class MarkedPlural:
    """The same with a count; only `tr_marked_n` makes a text to be shown of it.

    Attributes:
        source: English for many, its name in a catalogue.
    """

    singular: str
    source: str
    meaning: str = ""

    @property
    def fields(self) -> frozenset[str]:
        """The names of its fields, with that of the count."""
        return _template(self.source).fields | {COUNT_FIELD}


@dataclass(frozen=True, slots=True)
class _Template:
    tokens: tuple[str, ...]
    fields: frozenset[str]
    is_sound: bool
    """No brace stands alone."""

    def filled(self, values: Mapping[str, str]) -> str:
        return "".join(self._token(token, values) for token in self.tokens)

    def _token(self, token: str, values: Mapping[str, str]) -> str:
        return _BRACES.get(token) or values.get(token[1:-1] if token[:1] == "{" else "", token)


class _Current:
    catalogue: Catalogue | None = None


def set_catalogue(catalogue: Catalogue | None) -> None:
    """Choose the language of the whole process, None for English. For the window alone."""
    _Current.catalogue = catalogue


def marked(source: LiteralString, meaning: LiteralString = "") -> Marked:
    """Mark a text that is shown later, by `tr`."""
    return Marked(source, meaning)


def marked_n(
    singular: LiteralString, plural: LiteralString, meaning: LiteralString = ""
) -> MarkedPlural:
    """Mark a text with a count `{n}` that is shown later, by `tr_marked_n`."""
    return MarkedPlural(singular, plural, meaning)


def tr(message: LiteralString | Marked, meaning: LiteralString = "", /, **fields: str) -> str:
    """Return a message in the operator's language, its fields filled in; never raises.

    A translation whose fields are not those of the message gives way to English.
    """
    known = message if isinstance(message, Marked) else Marked(message, meaning)
    template = _template(known.source)
    translation = _found(known.source, known.meaning, None)
    if translation is not None and translation.fields == template.fields:
        template = translation
    return template.filled(fields)


def worded(text: str | Marked) -> str:
    """Return a text of a table that may hold both messages and texts from outside."""
    return tr(text) if isinstance(text, Marked) else text


def tr_n(
    singular: LiteralString,
    plural: LiteralString,
    count: int,
    meaning: LiteralString = "",
    /,
    **fields: str,
) -> str:
    """Return a message in the form for a count: `tr_n("{n} file", "{n} files", count)`.

    `{n}` is the count as this language writes it; a form may do without it.
    """
    return tr_marked_n(MarkedPlural(singular, plural, meaning), count, **fields)


def tr_marked_n(message: MarkedPlural, count: int, /, **fields: str) -> str:
    """Return the same of a marked message."""
    template = _template(message.singular if count == 1 else message.source)
    translation = _found(message.source, message.meaning, count)
    if translation is not None and count != 1 and COUNT_FIELD not in translation.fields:
        # French has one form for 0 and 1, which may be about "the only" one.
        translation = _found(message.source, message.meaning, _MANY)
    if translation is not None and translation.fields | {COUNT_FIELD} == message.fields:
        template = translation
    return template.filled({COUNT_FIELD: formats().count(count), **fields})


def _found(source: str, meaning: str, count: int | None) -> _Template | None:
    catalogue = None if stays_english() else _Current.catalogue
    text = catalogue.find(source, meaning, count) if catalogue is not None else ""
    template = _template(text) if text else None
    return template if template is not None and template.is_sound else None


@lru_cache(maxsize=8192)
def _template(text: str) -> _Template:
    if "{" not in text and "}" not in text:
        return _Template((text,), frozenset(), is_sound=True)
    tokens = tuple(token for token in _TOKEN.split(text) if token)
    marks = [token for token in tokens if _TOKEN.fullmatch(token)]
    names = frozenset(mark[1:-1] for mark in marks if len(mark) > 2)
    return _Template(tokens, names, not any(mark in ("{", "}") for mark in marks))
