"""Options of uploads and batches: what is kept of them, and what tags are made of."""

from __future__ import annotations

import json
import re

from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.batch_options import (
    BatchOptions,
    UploadOptions,
    batch_options_of,
    override_settings,
    tags_of,
    upload_options_of,
)

WORDS = st.text("ab-_9é ;,\n", max_size=20)


@given(st.text("abc", max_size=4), st.booleans(), st.booleans())
def test_upload_options_come_back_from_plain_data(
    ending: str,
    to_pdf: bool,
    needs_password: bool,
) -> None:
    options = UploadOptions(ending, to_pdf, needs_password)
    assert upload_options_of(json.loads(json.dumps(options.to_facts()))) == options
    assert options.is_plain == (not options.to_facts())


@given(st.dictionaries(WORDS, st.integers() | WORDS), st.lists(WORDS))
def test_batch_options_come_back_from_plain_data(
    override: dict[str, int | str], tags: list[str]
) -> None:
    options = BatchOptions(override, tuple(tags))
    assert batch_options_of(json.loads(json.dumps(options.to_facts()))) == options


@given(
    st.one_of(st.none(), st.text(), st.lists(st.integers()), st.just({"override": 3, "tags": 4}))
)
def test_what_is_not_understood_counts_as_not_chosen(facts: object) -> None:
    assert batch_options_of(facts) == BatchOptions()
    assert upload_options_of(facts).is_plain


@given(WORDS)
def test_tags_hold_only_what_extend_keeps_each_once(text: str) -> None:
    tags = tags_of(text)
    assert len(set(tags)) == len(tags)
    assert all(re.fullmatch(r"[A-Za-z0-9_-]+", tag) for tag in tags)
    assert tags_of(", ".join(tags)) == tags


def test_tags_are_parted_by_commas_semicolons_and_blanks() -> None:
    assert tags_of(" dept-204, nov;nov  Köln_7 ") == ("dept-204", "nov", "Kln_7")


def test_each_advanced_option_counts_by_itself() -> None:
    override = {"baseVersion": "4.1", "advancedOptions": {"citationsEnabled": True, "a": 1}}
    assert override_settings(override) == (
        (("baseVersion",), "4.1"),
        (("advancedOptions", "citationsEnabled"), True),
        (("advancedOptions", "a"), 1),
    )
    assert BatchOptions(override, ("t",)).count == 4
