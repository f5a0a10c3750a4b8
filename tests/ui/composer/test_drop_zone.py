"""The drop zone shows whole what it shows, however little room there is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.composer.drop_zone import DropZone


@pytest.mark.parametrize("height_px", [120, 140, 180, 300])
def test_nothing_in_it_is_cut_off(context: UiContext, qtbot: QtBot, height_px: int) -> None:
    zone = DropZone(context)
    qtbot.addWidget(zone)
    zone.resize(520, height_px)
    zone.show()
    layout = zone.layout()
    assert layout is not None
    layout.activate()
    children = [*zone.findChildren(QLabel), *zone.findChildren(QPushButton)]
    shown = [child for child in children if child.isVisible()]
    assert len([child for child in shown if isinstance(child, QPushButton)]) >= 3
    for child in shown:
        assert zone.rect().contains(child.geometry()), child.objectName()
        assert child.height() >= child.minimumSizeHint().height()
    for item in shown:
        assert not any(
            item.geometry().intersects(other.geometry()) for other in shown if other is not item
        )


def test_with_room_it_says_more(context: UiContext, qtbot: QtBot) -> None:
    zone = DropZone(context)
    qtbot.addWidget(zone)
    counts: list[int] = []
    for height_px in (120, 150, 220):
        zone.resize(520, height_px)
        zone.show()
        counts.append(sum(label.isVisible() for label in zone.findChildren(QLabel)))
    assert counts == [1, 2, 3]


@pytest.mark.parametrize("height_px", [120, 300])
def test_files_folders_and_pasting_are_always_offered_beside_it(
    context: UiContext, qtbot: QtBot, height_px: int
) -> None:
    # Where the window system brings no drops, these are the only ways.
    zone = DropZone(context)
    qtbot.addWidget(zone)
    zone.resize(480, height_px)
    zone.show()
    offered = [item for item in zone.findChildren(QPushButton) if item.isVisible()][:3]
    assert [item.text() for item in offered] == ["Add files…", "Add folder…", "Paste a list"]
    for item in offered:
        assert item.isEnabled()
        assert item.width() >= item.minimumSizeHint().width()
    wanted: list[str] = []
    for name in ("files", "folder", "paste"):
        getattr(zone, f"{name}_wanted").connect(lambda name=name: wanted.append(name))
    for item in offered:
        item.click()
    assert wanted == ["files", "folder", "paste"]
