"""Which entries the command palette finds, and which it offers first."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.presentation.palette import PaletteEntry, batch_entry, best_first
from tests.helpers.fake_workspace import batch

ENTRIES = (
    PaletteEntry("Add files", "File"),
    PaletteEntry("Retry failed", "Batch", name="retry"),
    PaletteEntry("Files at Extend", "View"),
    PaletteEntry("Profiles", "Settings", name="profiles"),
    PaletteEntry("March", "Batch", detail="Finished · 12 failed"),
)
WORDS = st.text("abAB éß", max_size=8)


def titles(query: str, *used: str) -> list[str]:
    return [ENTRIES[place].title for place in best_first(ENTRIES, query, used)]


def test_all_are_listed_at_first_those_used_lately_before_the_rest() -> None:
    assert titles("") == [entry.title for entry in ENTRIES]
    assert titles("", "profiles", "gone since", "retry")[:2] == ["Profiles", "Retry failed"]
    assert titles("", "") == titles("")


def test_a_title_that_begins_so_leads_then_one_a_word_of_which_does() -> None:
    assert titles("files") == ["Files at Extend", "Add files", "Profiles"]


def test_words_are_found_in_any_order_and_in_what_is_said_beside_the_title() -> None:
    assert titles("failed batch") == ["Retry failed", "March"]
    assert titles("FAILED  12") == ["March"]
    assert titles("failed nowhere") == []


@given(st.lists(WORDS, max_size=6), WORDS)
def test_every_entry_is_listed_once_or_lacks_a_word(names: list[str], query: str) -> None:
    entries = [PaletteEntry(name, "") for name in names]
    found = best_first(entries, query)
    assert len(set(found)) == len(found)
    for place, entry in enumerate(entries):
        has_all = all(word in entry.title.casefold() for word in query.casefold().split())
        assert (place in found) is has_all


def test_a_hostile_name_of_a_batch_stays_in_one_plain_line() -> None:
    entry = batch_entry(replace(batch("one"), name="a\nb\u202ec\x00"))
    assert entry.title == "a bc\ufffd"
