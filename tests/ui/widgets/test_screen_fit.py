"""Windows and dialogs lie on their screen, whole and with their frame."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMargins, QPoint, QRect, QSize
from pytestqt.qtbot import QtBot

from extend_desktop.ui.widgets import Button, PlainLabel
from extend_desktop.ui.widgets.dialog import Dialog
from extend_desktop.ui.widgets.screen_fit import fitted_geometry
from tests.helpers.waiting import GIVE_UP_S

COORDINATES = st.integers(-5_000, 5_000)
RECTS = st.builds(
    QRect,
    st.builds(QPoint, COORDINATES, COORDINATES),
    st.builds(QSize, st.integers(1, 5_000), st.integers(1, 5_000)),
)
ROOMS = st.builds(
    QRect,
    st.builds(QPoint, COORDINATES, COORDINATES),
    st.builds(QSize, st.integers(200, 5_000), st.integers(200, 5_000)),
)
FRAMES = st.builds(
    QMargins, st.integers(0, 20), st.integers(0, 60), st.integers(0, 20), st.integers(0, 20)
)


@given(wanted=RECTS, available=ROOMS, frame=FRAMES)
def test_it_lies_on_the_screen_and_no_more_is_changed_than_need_be(
    wanted: QRect, available: QRect, frame: QMargins
) -> None:
    fitted = fitted_geometry(wanted, available, frame)
    room = available.marginsRemoved(frame)
    assert room.contains(fitted)
    if room.contains(wanted):
        assert fitted == wanted
    assert fitted.size() == wanted.size().boundedTo(room.size())
    assert fitted_geometry(fitted, available, frame) == fitted


def test_a_screen_smaller_than_the_frame_shows_the_corner() -> None:
    fitted = fitted_geometry(QRect(50, 50, 400, 300), QRect(0, 0, 20, 20), QMargins(4, 36, 4, 4))
    assert fitted.topLeft() == QPoint(4, 36)
    assert fitted.size() == QSize(12, 1)


def question(qtbot: QtBot) -> Dialog:
    dialog = Dialog(None, "Delete", width_px=460)
    qtbot.addWidget(dialog)
    dialog.column.addWidget(
        PlainLabel("Its inputs and what came of them are removed. " * 4, wrap=True)
    )
    dialog.column.addStretch(1)
    dialog.add_buttons(Button("Delete"))
    return dialog


def test_a_dialog_is_as_tall_as_its_words_and_grows_with_them(qtbot: QtBot) -> None:
    dialog = question(qtbot)
    dialog.show()
    layout = dialog.layout()
    assert layout is not None
    assert dialog.height() == layout.totalHeightForWidth(dialog.width())
    before_px = dialog.height()
    dialog.column.insertWidget(0, PlainLabel("Nothing at Extend is touched. " * 8, wrap=True))
    qtbot.waitUntil(lambda: dialog.height() > before_px, timeout=round(GIVE_UP_S * 1_000))
    assert dialog.height() == layout.totalHeightForWidth(dialog.width())


def test_a_size_that_was_chosen_stays(qtbot: QtBot) -> None:
    dialog = question(qtbot)
    dialog.resize(460, 420)
    dialog.show()
    assert dialog.height() == 420
