"""Chips that filter by kind: chosen before the counts are there, where there is little room."""

from __future__ import annotations

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.widgets import FilterChips
from extend_desktop.ui.widgets.filter_chips import ChipTitle

TITLES = [ChipTitle(word.lower(), word, Token.OK) for word in ("Waiting", "Running", "Processed")]


async def test_chips_chosen_before_there_are_counts_fold_where_there_is_no_room(
    context: UiContext,
) -> None:
    chips = FilterChips(context, TITLES, folds=True, keeps_chosen=True)
    chips.resize(60, 24)
    chips.show()
    chips.choose(["waiting", "processed"])
    assert chips.keys == ("waiting", "processed")
    assert not chips.chip("").isHidden()
    assert chips.chip("waiting").isHidden()
    assert not chips.more.isHidden()
    chips.close()
    chips.deleteLater()
