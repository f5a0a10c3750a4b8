"""A field for what nobody should read over a shoulder: dots, and an eye that shows it."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from extend_desktop.ui.icons import Icons
from extend_desktop.ui.theme import Token


class SecretField(QLineEdit):
    """Shows dots; the eye at its end shows what was entered.

    Args:
        name: for screen readers.
        reveal_words: what the eye does.
    """

    def __init__(self, icons: Icons, name: str, reveal_words: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        reveal = QAction(reveal_words, self)
        reveal.setCheckable(True)
        reveal.toggled.connect(self._reveal)
        icons.attach(reveal, "eye", Token.MUTED)
        self.addAction(reveal, QLineEdit.ActionPosition.TrailingPosition)

    def _reveal(self, shown: bool) -> None:  # noqa: FBT001 - a slot of Qt
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
