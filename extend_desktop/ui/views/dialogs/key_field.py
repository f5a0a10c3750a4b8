"""The field for an API key: hidden unless asked for, and cleaned of what was pasted with it."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from extend_desktop.domain.api_keys import PastedKey, read_pasted_key
from extend_desktop.domain.errors import CredentialError
from extend_desktop.ui.icons import Icons
from extend_desktop.ui.theme import Token


class KeyField(QLineEdit):
    """Shows dots; the eye at its end shows the key."""

    def __init__(self, icons: Icons, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText("sk_…")
        self.setEchoMode(QLineEdit.EchoMode.Password)
        reveal = QAction("Show the key", self)
        reveal.setCheckable(True)
        reveal.toggled.connect(self._reveal)
        icons.attach(reveal, "eye", Token.MUTED)
        self.addAction(reveal, QLineEdit.ActionPosition.TrailingPosition)

    def is_empty(self) -> bool:
        """Whether nothing but blanks was entered."""
        return not self.text().strip()

    def read(self) -> PastedKey:
        """Return the key in what was entered, and from now on show that alone.

        Raises:
            CredentialError: `malformed_key`, it cannot be one.
        """
        pasted = read_pasted_key(self.text())
        if pasted.problem is not None:
            raise CredentialError("malformed_key", reason=pasted.problem)
        if pasted.key != self.text():
            self.setText(pasted.key)
        return pasted

    def _reveal(self, shown: bool) -> None:  # noqa: FBT001 - a slot of Qt
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
