"""The colours an account can have, one to be picked. For the account's dialog."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from extend_desktop.domain.accounts import AccountColor
from extend_desktop.presentation.accounts import COLOR_NAMES
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.theme import Theme

_SWATCH_PX = 16


class ColorPalette(QWidget):
    """A swatch each; the name of a colour is in its tooltip and read by screen readers."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(tr("Colour"))
        self.buttons = {color: self._button(color) for color in AccountColor}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in self.buttons.values():
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        theme.changed.connect(self._draw)
        self._draw()

    @property
    def color(self) -> AccountColor:
        """The colour picked."""
        picked = (color for color, button in self.buttons.items() if button.isChecked())
        return next(picked, AccountColor.GREY)

    def pick(self, color: AccountColor) -> None:
        """Pick a colour."""
        self.buttons[color].setChecked(True)

    def _button(self, color: AccountColor) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setIconSize(QSize(_SWATCH_PX, _SWATCH_PX))
        button.setToolTip(tr(COLOR_NAMES[color]))
        button.setAccessibleName(tr(COLOR_NAMES[color]))
        button.setObjectName("swatch")
        return button

    def _draw(self) -> None:
        for color, button in self.buttons.items():
            button.setIcon(self._swatch(color))

    def _swatch(self, color: AccountColor) -> QIcon:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(QSize(_SWATCH_PX, _SWATCH_PX) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.account_color(color))
        painter.drawRoundedRect(0, 0, _SWATCH_PX, _SWATCH_PX, 4, 4)
        painter.end()
        return QIcon(picture)
