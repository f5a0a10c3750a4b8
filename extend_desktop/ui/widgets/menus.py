"""Parts of menus that Qt has otherwise; for all that offer one."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from extend_desktop.presentation.joining import joined_parts


def add_section(menu: QMenu, title: str) -> None:
    """Begin a group of entries under a title, which cannot be chosen.

    Qt's own sections are mere lines in a menu that has a style sheet.
    """
    menu.addSeparator()
    menu.addAction(title).setEnabled(False)


def native_keys(keys: str) -> str:
    """Return keys as this system and language write them: 'PgUp, R' as 'Bild aufwärts, R'."""
    native = QKeySequence.SequenceFormat.NativeText
    shown = (QKeySequence(key).toString(native) or key for key in keys.split(", "))
    return joined_parts(shown)
