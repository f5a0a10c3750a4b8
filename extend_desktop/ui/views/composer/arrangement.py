"""Where the list and the form of New batch are, by the width there is. For the composer."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QWidget

from extend_desktop.ui.views.composer.header import AddButtons
from extend_desktop.ui.views.composer.side import SidePanel
from extend_desktop.ui.widgets import Rule
from extend_desktop.ui.widgets.buttons import FoldingButton

_FORM_PX = ((1280, 320), (0, 260))
"""Widths of the form beside the list, by the least width of the pane."""
_BESIDE_FROM_PX, _LIST_LEAST_PX = 700, 220
"""In a narrower pane, as on a small screen at 200 %, the form is below the list, which keeps some
rows, and the head has no room for all its words."""


class ComposerArrangement(QBoxLayout):
    """The list and the form beside each other, or one below the other."""

    def __init__(
        self, places: QWidget, side: SidePanel, toggle: FoldingButton, adding: AddButtons
    ) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._places, self._side, self._toggle, self._adding = places, side, toggle, adding
        self._upright, self._level = Rule(is_upright=True), Rule()
        self.setSpacing(0)
        self.addWidget(places, 1)
        for part in (self._upright, self._level, side):
            self.addWidget(part)

    def fit(self, width_px: int) -> None:
        """Arrange all for a pane of this width."""
        is_narrow = width_px < _BESIDE_FROM_PX
        self._toggle.set_folded(is_narrow)
        self._adding.fold(is_folded=is_narrow)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self.setDirection(down if is_narrow else across)
        self._upright.setHidden(is_narrow)
        self._level.setVisible(is_narrow)
        self._places.setMinimumHeight(_LIST_LEAST_PX if is_narrow else 0)
        self._side.lie_below(is_below=is_narrow)
        self._side.set_width_px(next(form for least, form in _FORM_PX if width_px >= least))
