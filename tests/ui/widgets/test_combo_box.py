"""The text of a picker: whole where it fits, else the short one, else what an ellipsis leaves."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from extend_desktop.ui.widgets.combo_box import SHORT_ROLE, ComboBox

WHOLE, SHORT = "Everything that was ever submitted", "Everything"


@pytest.mark.parametrize(
    ("room_for", "expected"), [(WHOLE, WHOLE), (SHORT, SHORT), ("Every", "\N{HORIZONTAL ELLIPSIS}")]
)
def test_the_text_is_as_long_as_there_is_room(qtbot: QtBot, room_for: str, expected: str) -> None:
    box = ComboBox("Which")
    qtbot.addWidget(box)
    box.addItem(WHOLE)
    box.setItemData(0, SHORT, SHORT_ROLE)
    shown = box._fitting(WHOLE, box.fontMetrics().horizontalAdvance(room_for))
    if expected in {WHOLE, SHORT}:
        assert shown == expected
    else:
        assert shown.endswith(expected)
        assert SHORT.startswith(shown.removesuffix(expected))
