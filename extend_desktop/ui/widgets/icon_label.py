"""An icon as a picture on the window, in step with the theme. For ui."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from extend_desktop.presentation.translation import tr
from extend_desktop.ui.icons import Icons
from extend_desktop.ui.theme import Theme, Token


class IconLabel(QLabel):
    """Shows one icon beside the words that say the same: a screen reader meets it as a picture."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        size_px: int,
        token: Token = Token.MUTED,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._size_px = size_px
        self._token = token
        self._name = ""
        self.setAccessibleName(tr("Picture", "an icon beside its words"))
        theme.changed.connect(self._draw)

    def show_icon(self, name: str, token: Token | None = None) -> None:
        """Show another icon, in another colour if `token` is given; the one shown costs nothing."""
        if (name, token or self._token) == (self._name, self._token):
            return
        self._name = name
        self._token = token or self._token
        self._draw()

    def _draw(self) -> None:
        if self._name:
            ratio = self.devicePixelRatioF()
            self.setPixmap(self._icons.pixmap(self._name, self._size_px, self._token, ratio))
