"""The chips above the documents where there is little room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.review.document_filter import DocumentFilter
from tests.helpers.pane_fixtures import shown
from tests.helpers.text_problems import cut_off


def lay_out(chips: DocumentFilter) -> None:
    """Do at once what the loop would do before the next paint."""
    layout = chips.layout()
    assert layout is not None
    layout.activate()


@pytest.mark.parametrize(("width_px", "word"), [(420, "Doubtful 1,234"), (232, "1,234")])
def test_chips_are_never_cut(context: UiContext, width_px: int, word: str) -> None:
    chips = shown(DocumentFilter(context), QSize(width_px, 60))

    chips.show_counts(12_412, 1_234, 900)
    lay_out(chips)

    assert cut_off(chips) == []
    assert chips.doubtful_chip.text() == word
    assert chips.doubtful_chip.accessibleName() == "Show Doubtful 1,234"


def test_a_wider_pane_says_the_word_again(context: UiContext) -> None:
    chips = shown(DocumentFilter(context), QSize(200, 60))
    chips.show_counts(12_412, 1_234, 900)

    chips.resize(420, 60)

    assert chips.doubtful_chip.text() == "Doubtful 1,234"
