"""Puts texts one after the other as the language of the window does: '、' and no space in Japanese."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

from extend_desktop.presentation.translation import tr


def joined_parts(parts: Iterable[str]) -> str:
    """Return 'a, b, c'; empty texts are left out."""
    return reduce(_with_part, filter(None, parts), "")


def joined_clauses(parts: Iterable[str]) -> str:
    """Return 'a; b; c'; empty texts are left out."""
    return reduce(_with_clause, filter(None, parts), "")


def joined_sentences(parts: Iterable[str]) -> str:
    """Return 'A. B. C.'; empty texts are left out."""
    return reduce(_with_sentence, filter(None, parts), "")


def _with_part(first: str, second: str) -> str:
    return tr("{first}, {second}", "parts", first=first, second=second) if first else second


def _with_clause(first: str, second: str) -> str:
    return tr("{first}; {second}", "clauses", first=first, second=second) if first else second


def _with_sentence(first: str, second: str) -> str:
    return tr("{first} {second}", "sentences", first=first, second=second) if first else second


def as_sentence(text: str) -> str:
    """Return 'A.', with the full stop of the language."""
    return tr("{sentence}.", sentence=text)
