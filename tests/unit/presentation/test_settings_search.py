"""What the search of Settings finds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.presentation.text import has_words

WORDS = st.lists(st.text("abcdefgß", min_size=1, max_size=6), min_size=1, max_size=6)


def test_every_word_counts_in_any_order() -> None:
    assert has_words("Ask before Submit: a limit of credits", "CREDITS ask")
    assert not has_words("Ask before Submit: a limit of credits", "credits pages")


@given(WORDS, st.randoms(use_true_random=False))
def test_words_of_a_text_are_found_whatever_their_order_and_case(words: list[str], random) -> None:
    asked = [word.upper() for word in words]
    random.shuffle(asked)
    assert has_words(" ".join(words), " ".join(asked))
    assert not has_words(" ".join(words), " ".join([*asked, "h"]))
