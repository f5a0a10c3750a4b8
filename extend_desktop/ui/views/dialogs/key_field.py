"""The field for an API key: hidden unless asked for, and cleaned of what was pasted with it."""

from __future__ import annotations

from extend_desktop.domain.api_keys import PastedKey, read_pasted_key
from extend_desktop.domain.errors import CredentialError
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.icons import Icons
from extend_desktop.ui.views.dialogs.secret_field import SecretField


class KeyField(SecretField):
    """Takes a key as people paste it."""

    def __init__(self, icons: Icons, name: str) -> None:
        super().__init__(icons, name, tr("Show the key"))
        self.setPlaceholderText("sk_…")  # untranslated: as keys begin

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
