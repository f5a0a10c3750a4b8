"""Where the parts of a banner stand in the width there is. For banner.py."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from extend_desktop.ui.widgets.plain_text import PlainLabel

_GAP_PX = 8
_WIDE_PX = 700
"""From this width on the buttons stand beside the words, however long these are."""
_WORDS_PX = 260
"""So much of a narrower width is enough for words that wrap beside the buttons."""
_NARROW_PX = 360
"""Below this width the sign and the cross take room from the title alone."""
_MARGINS_PX = (12, 8, 8, 8)
_EDGES_PX = _MARGINS_PX[0] + _MARGINS_PX[2]
_FRAME_PX = 96
"""Sign, cross, margins and gaps."""
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
"""Where the sign stands beside a single line, as the line does."""


class BannerLayout(QVBoxLayout):
    """Sign, words, buttons and cross in a row; in a narrow pane all but the title below it."""

    def __init__(
        self,
        banner: QWidget,
        sign: QWidget,
        words: tuple[PlainLabel, PlainLabel],
        buttons: Sequence[QPushButton],
        close: QWidget,
    ) -> None:
        super().__init__(banner)
        self._sign = sign
        self._title, self._detail = words
        self._is_narrow = False
        self._words = QVBoxLayout()
        self._words.setSpacing(2)
        self._words.addWidget(self._title)
        self._words.addWidget(self._detail)
        self._buttons = BannerButtons(*buttons)
        self._body = QBoxLayout(_BESIDE)
        self._body.setSpacing(_GAP_PX)
        self._body.addLayout(self._words, 1)
        self._body.addLayout(self._buttons)
        self._row = QHBoxLayout()
        self._row.setSpacing(_GAP_PX)
        self._row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._body, 1)
        self._row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.setContentsMargins(*_MARGINS_PX)
        self.setSpacing(4)
        self.addLayout(self._row)

    def arrange(self, width_px: int) -> int:
        """Put the buttons beside the words where there is room; return the height it needs."""
        self._fold(is_narrow=width_px < _NARROW_PX)
        words_px = max(
            label.fontMetrics().horizontalAdvance(label.full_text())
            for label in (self._title, self._detail)
        )
        needed_px = words_px + self._buttons.width_px() + _FRAME_PX
        wrapping_px = _WORDS_PX + self._buttons.width_px() + _FRAME_PX
        beside = width_px >= min(_WIDE_PX, needed_px, max(wrapping_px, _NARROW_PX))
        self._buttons.fit(width_px - (_EDGES_PX if self._is_narrow else _FRAME_PX))
        self._body.setDirection(_BESIDE if beside else _BELOW)
        is_line = self._is_narrow or (beside and self._detail.isHidden())
        self._row.setAlignment(self._sign, _MIDDLE if is_line else Qt.AlignmentFlag.AlignTop)
        for part in (self._words, self._buttons, self._body, self._row, self):
            part.invalidate()
        return self.totalHeightForWidth(width_px)

    def _fold(self, *, is_narrow: bool) -> None:
        """Move all but the title below the sign and the cross, or back between them."""
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        words, body = (self._words, self._body) if not is_narrow else (self, self)
        old_words, old_body = (self, self) if not is_narrow else (self._words, self._body)
        old_words.removeWidget(self._detail)
        old_body.removeItem(self._buttons)
        words.addWidget(self._detail)
        body.addLayout(self._buttons)


class BannerButtons(QVBoxLayout):
    """Lays buttons out at the left, in as many rows as they need; hidden ones take no room."""

    def __init__(self, *buttons: QPushButton) -> None:
        super().__init__()
        self._buttons = buttons
        self._rows = [QHBoxLayout() for _ in buttons]
        self._placed: list[int] = []
        self.setSpacing(_GAP_PX)
        for row in self._rows:
            row.setSpacing(_GAP_PX)
            self.addLayout(row)
        self.fit(self.width_px())

    def width_px(self) -> int:
        """Return how wide they are beside each other."""
        widths = [item.sizeHint().width() for item in self._buttons if not item.isHidden()]
        return sum(widths) + _GAP_PX * max(len(widths) - 1, 0)

    def fit(self, room_px: int) -> None:
        """Begin another row where the next button is wider than what is left of the room."""
        placed = self._rows_in(room_px)
        if placed == self._placed:
            return
        self._placed = placed
        for row in self._rows:
            while row.count():
                row.takeAt(0)
        for button, number in zip(self._buttons, placed, strict=True):
            self._rows[number].addWidget(button)
        for row in self._rows:
            row.addStretch(1)

    def _rows_in(self, room_px: int) -> list[int]:
        """Return the number of each button's row."""
        placed, number, used_px = list[int](), 0, 0
        for button in self._buttons:
            width_px = 0 if button.isHidden() else button.sizeHint().width() + _GAP_PX
            if used_px and used_px + width_px - _GAP_PX > room_px:
                number, used_px = number + 1, 0
            used_px += width_px
            placed.append(number)
        return placed
