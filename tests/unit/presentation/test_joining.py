from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from extend_desktop.domain.batches import InputKind, InputSpec
from extend_desktop.domain.drafts import Draft, DraftState
from extend_desktop.domain.setting_changes import SettingName, SettingsPart
from extend_desktop.presentation.joining import (
    as_sentence,
    joined_clauses,
    joined_parts,
    joined_sentences,
)
from extend_desktop.presentation.problems import problem_groups
from extend_desktop.presentation.send_anyway import send_anyway_question
from extend_desktop.presentation.setting_changes import setting_text
from extend_desktop.presentation.translation import set_catalogue
from extend_desktop.presentation.triage import found_types_text
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


def words_of_a_setting_and_inputs() -> tuple[str, str, str, str]:
    drafts = [
        replace(
            Draft(1, InputSpec(InputKind.LOCAL, name, f"/{name}"), DraftState.BLOCKED),
            reason_code="unsupported_type",
            found=found,
        )
        for name, found in (("a.md", "pdf"), ("b.json", "csv"))
    ]
    return (
        setting_text(SettingName(SettingsPart.GENERAL, "theme")),
        send_anyway_question(drafts).explanation,
        found_types_text(drafts),
        problem_groups(drafts)[0].hint,
    )


@pytest.mark.parametrize(
    ("language", "colon", "stop", "comma"),
    [("", ": ", ". ", ", "), ("fr", "\u00a0: ", ". ", ", "), ("ja", ": ", "。", "、")],
)
def test_what_is_said_of_settings_and_inputs_is_joined_so(
    language: str, colon: str, stop: str, comma: str
) -> None:
    set_catalogue(Written(language) if language else None)
    setting, question, types, endings = words_of_a_setting_and_inputs()
    assert colon in setting
    assert question.count(stop) >= 1
    assert comma in types
    assert endings == f"md{comma}json"
    if language == "ja":
        assert ". " not in question
