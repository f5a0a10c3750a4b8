"""One command of the menus. For the main window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the operator can do from a menu.

    Attributes:
        keys: shortcuts; the first is shown.
        hint: a key that a pane handles itself; shown only.
        needs_account: off while no account is open.
        starts_group: a line is drawn above.
    """

    menu: str
    text: str
    act: Callable[[], object]
    keys: tuple[QKeySequence | QKeySequence.StandardKey | str, ...] = ()
    icon: str = ""
    needs_account: bool = True
    hint: str = ""
    role: QAction.MenuRole = QAction.MenuRole.NoRole
    starts_group: bool = False

    @property
    def words(self) -> str:
        """What it is called outside a menu."""
        return self.text.replace("&", "").rstrip("…")

    @property
    def sequences(self) -> list[QKeySequence]:
        """Its own keys, the one shown first."""
        return [QKeySequence(key) for key in self.keys]
