"""Chips that filter by kind: chosen before the counts are there, where there is little room."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

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


async def test_what_failed_is_in_sight_when_larger_counts_have_folded(context: UiContext) -> None:
    failed = ChipTitle("failed", "Failed", Token.FAILED)
    # Within another widget it is resized at once.
    window = QWidget()
    chips = FilterChips(context, [*TITLES, failed], folds=True)
    chips.setParent(window)
    chips.show_counts({"waiting": 1_840, "running": 64, "processed": 412, "failed": 1})
    window.show()
    for px in range(600, 0, -20):
        chips.resize(px, 24)
        if not chips.more.isHidden():
            break
    assert chips.chip("running").isHidden()
    assert not chips.chip("failed").isHidden()
    window.close()
    window.deleteLater()
