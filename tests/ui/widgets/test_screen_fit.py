"""Windows and dialogs lie on their screen, whole and with their frame."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMargins, QPoint, QRect, QSize

from extend_desktop.ui.widgets.screen_fit import fitted_geometry

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
