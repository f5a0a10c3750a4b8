"""Words are found whatever their case and accents, and marked where they stand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.page_geometry import PageWord
from extend_desktop.domain.review_search import find_in_page, folded_text


def words(*texts: str, per_line: int = 3) -> list[PageWord]:
    return [
        PageWord(text, 100.0 * (at % per_line), 20.0 * (at // per_line), 100.0 * (at % per_line) + 10 * len(text), 20.0 * (at // per_line) + 10)
        for at, text in enumerate(texts)
    ]  # fmt: skip


def test_a_part_of_a_word_is_marked_as_that_part() -> None:
    (hit,) = find_in_page("müll", 2, words("Herr", "MULLER"))
    assert hit.page == 2
    assert hit.areas == ((100, 0, 140, 10),)


def test_words_beside_each_other_are_one_mark_and_a_line_break_makes_two() -> None:
    (hit,) = find_in_page("amount  due eur", 1, words("x", "Amount", "due", "EUR", "9"))
    assert hit.areas == ((100, 0, 230, 10), (0, 20, 30, 30))


def test_every_place_counts_once() -> None:
    assert len(find_in_page("an", 1, words("banana", "an", "ba"))) == 3
    assert find_in_page("  ", 1, words("a", "b")) == ()
    assert find_in_page("ab", 1, words("a", "b")) == ()


_TEXTS = st.lists(
    st.text(st.characters(exclude_categories=["Z", "C"]), min_size=1, max_size=6), max_size=6
)


@given(_TEXTS, st.data())
def test_every_stretch_of_words_is_found_within_its_words(
    texts: list[str], data: st.DataObject
) -> None:
    page = words(*texts)
    start = data.draw(st.integers(0, len(texts)))
    end = data.draw(st.integers(start, len(texts)))
    wanted = " ".join(texts[start:end])
    if not all(folded_text(text) for text in texts[start:end]) or not wanted:
        return
    hits = find_in_page(wanted, 1, page)
    assert hits
    for hit in hits:
        assert hit.areas
        for left, top, right, bottom in hit.areas:
            assert left < right
            assert any(word.top <= top and bottom <= word.bottom for word in page)
