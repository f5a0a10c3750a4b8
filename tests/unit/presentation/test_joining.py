from __future__ import annotations

from collections.abc import Iterator

import pytest

from extend_desktop.presentation.joining import (
    as_sentence,
    joined_clauses,
    joined_parts,
    joined_sentences,
)
from extend_desktop.presentation.translation import set_catalogue
from resources.translations.files import SOURCES, read


class Written:
    """The catalogue of a language, as it is in the source tree."""

    def __init__(self, language: str) -> None:
        self._texts = read(SOURCES / f"{language}.ts").translations

    def find(self, source: str, meaning: str, count: int | None) -> str:
        return self._texts.get((source, meaning), ("",))[0]


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    set_catalogue(None)


@pytest.mark.parametrize(
    ("language", "joined"),
    [
        ("", ("a, b, c", "a; b; c", "A. B.")),
        ("fr", ("a, b, c", "a\u202f; b\u202f; c", "A. B.")),
        ("ja", ("a、b、c", "a。b。c", "A。B。")),
    ],
)
def test_texts_follow_each_other_as_in_their_language(
    language: str, joined: tuple[str, ...]
) -> None:
    set_catalogue(Written(language) if language else None)
    parts = ["a", "", "b", "c"]
    two = joined_sentences([as_sentence("A"), "", as_sentence("B")])
    assert (joined_parts(parts), joined_clauses(iter(parts)), two) == joined
    assert joined_parts([]) == ""
    # What came from outside is no template.
    assert "{0}" in joined_sentences(["{0}", "b"])
