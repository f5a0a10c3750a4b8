"""The menus of the window and their keys. For the main window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from extend_desktop.presentation.translation import Marked, marked, tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.window.command import Command
from extend_desktop.ui.views.window.shortcuts import Shortcuts
from extend_desktop.ui.widgets.menus import native_keys

FILE, EDIT, VIEW = marked("&File"), marked("&Edit"), marked("&View")
FIND_COMMAND = marked("Find a command…")
EXPORT = marked("Export…")
BATCH, HELP = marked("&Batch"), marked("&Help")
MENUS = (FILE, EDIT, VIEW, BATCH, HELP)


class WindowMenus:
    """Builds the menu bar from commands and switches them with the account.

    Attributes:
        keys: which key does what.
    """

    def __init__(self, window: QWidget, bar: QMenuBar, context: UiContext) -> None:
        self._window = window
        self._icons = context.icons
        self.keys = Shortcuts(context.settings)
        self._bound: list[QAction] = []
        self._commands: list[tuple[Command, QAction]] = []
        self._menus: dict[Marked, QMenu] = {}
        # Drawn when the menu is first opened, for the window is shown without them.
        self._without_icon: list[tuple[Command, QAction]] = []
        for title in MENUS:
            self._menus[title] = bar.addMenu(tr(title))
            self._menus[title].aboutToShow.connect(self._add_icons)

    @property
    def commands(self) -> Sequence[tuple[Command, QAction]]:
        """All commands with their actions, in the order of the menus."""
        return self._commands

    @property
    def actions(self) -> list[QAction]:
        """All commands, in the order of the menus."""
        return [action for _, action in self._commands]

    def fill(self, commands: Sequence[Command]) -> None:
        """Add all commands, then give them the keys that were chosen."""
        for command in commands:
            self._add(command)
        self.keys.follow()

    def _add(self, command: Command) -> None:
        """Add a command at the end of its menu."""
        text = tr(command.text)
        action = QAction(
            f"{text}\t{native_keys(command.hint)}" if command.hint else text, self._window
        )
        self.keys.add(command, action)
        action.setMenuRole(command.role)
        # Qt would hand `checked` to whatever takes an argument.
        action.triggered.connect(lambda: command.act())  # noqa: PLW0108
        if command.icon:
            self._without_icon.append((command, action))
        if command.needs_account:
            self._bound.append(action)
        self._commands.append((command, action))
        if command.starts_group:
            self._menus[command.menu].addSeparator()
        self._menus[command.menu].addAction(action)

    def _add_icons(self) -> None:
        for command, action in self._without_icon:
            self._icons.attach(action, command.icon)
        self._without_icon.clear()

    def set_account_open(self, *, is_open: bool) -> None:
        """Switch on or off what needs an account."""
        for action in self._bound:
            action.setEnabled(is_open)

    def shortcuts(self) -> list[tuple[str, str]]:
        """Return (key, words) of every command that has a key, in the order of the menus."""
        rows = [(shown_key(command, action), command.words) for command, action in self._commands]
        return [(key, words) for key, words in rows if key]


def shown_key(command: Command, action: QAction) -> str:
    """Return the key of a command as this system writes it; empty for none."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) or native_keys(
        command.hint
    )
