"""What a pane shows when it is empty: whole, however little room there is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets.empty_state import EmptyState


@pytest.mark.parametrize(("height_px", "count"), [(30, 1), (60, 2), (200, 3)])
def test_it_leaves_out_what_it_would_cut_off(
    context: UiContext, qtbot: QtBot, height_px: int, count: int
) -> None:
    empty = EmptyState(context)
    qtbot.addWidget(empty)
    empty.say("table", "Results appear here as runs finish", "Each row is a document.")
    # As a pane does that has no more to give.
    empty.setMinimumHeight(1)
    empty.resize(420, height_px)
    empty.show()
    layout = empty.layout()
    assert layout is not None
    layout.activate()
    shown = [label for label in empty.findChildren(QLabel) if label.isVisible()]
    assert len(shown) == count
    for label in shown:
        top = label.mapTo(empty, label.rect().topLeft())
        assert empty.rect().contains(label.rect().translated(top)), label.text()
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.height()
        assert label.height() >= needed


def test_no_sentence_takes_no_room(context: UiContext, qtbot: QtBot) -> None:
    empty = EmptyState(context)
    qtbot.addWidget(empty)
    empty.resize(420, 300)
    empty.show()
    shown: list[int] = []
    for text in ("Each row is a document.", ""):
        empty.say("table", "Offline", text)
        shown.append(sum(label.isVisible() for label in empty.findChildren(QLabel)))
    assert shown == [3, 2]
