"""One command of the menus. For the main window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence

from extend_desktop.presentation.translation import Marked, tr
from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the operator can do from a menu.

    Attributes:
        keys: shortcuts; the first is shown.
        hint: a key that a pane handles itself; shown only.
        needs_account: off while no account is open.
        starts_group: a line is drawn above.
    """

    menu: Marked
    text: Marked
    act: Callable[[], object]
    keys: tuple[QKeySequence | QKeySequence.StandardKey | str, ...] = ()
    icon: str = ""
    needs_account: bool = True
    hint: str = ""
    role: QAction.MenuRole = QAction.MenuRole.NoRole
    starts_group: bool = False

    @property
    def name(self) -> str:
        """What settings know it by, in every language."""
        return _outside_a_menu(self.text.source)

    @property
    def words(self) -> str:
        """What it is called outside a menu."""
        return _outside_a_menu(tr(self.text))

    @property
    def sequences(self) -> list[QKeySequence]:
        """Its own keys, the one shown first."""
        return [QKeySequence(key) for key in self.keys]


def _outside_a_menu(text: str) -> str:
    return text.replace("&", "").rstrip("…")
