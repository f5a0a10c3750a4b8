"""Chips that filter by kind: chosen before the counts are there, where there is little room."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from extend_desktop.domain.settings import ThemeChoice
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.widgets import FilterChips
from extend_desktop.ui.widgets.filter_chips import ChipTitle
from tests.helpers.text_problems import contrast_of

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


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
async def test_the_ring_of_what_is_left_aside_stands_out_from_its_chip(
    context: UiContext, choice: ThemeChoice
) -> None:
    context.theme.choose(choice)
    chips = FilterChips(context, [ChipTitle("skipped", "Skipped", Token.HANDLE)])
    chips.show_counts({"skipped": 3})
    ground = context.theme.color(Token.PANEL)
    picture = QImage(10, 10, QImage.Format.Format_RGB32)
    picture.fill(ground)
    painter = QPainter(picture)
    painter.drawPixmap(0, 0, chips.chip("skipped").icon().pixmap(10, 10))
    painter.end()
    across = [contrast_of(picture.pixel(x, 5), ground.rgb()) for x in range(10)]
    assert max(across) >= 3
    # A ring, so that it is not taken for what waits.
    assert across[5] < 1.5
    chips.deleteLater()
