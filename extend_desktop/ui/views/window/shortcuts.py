"""Which key does what: the program's own keys and those that the operator chose. For the menus."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeySequence

from extend_desktop.presentation.shortcuts import NEEDS_MODIFIER, fixed_text, taken_text
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.settings_store import SettingsStore
from extend_desktop.ui.views.window.command import Command

_STANDARD = QKeySequence.StandardKey
_NATIVE = QKeySequence.SequenceFormat.NativeText
_EDITING = (
    _STANDARD.Copy,
    _STANDARD.Cut,
    _STANDARD.Undo,
    _STANDARD.Redo,
    _STANDARD.SelectAll,
    _STANDARD.NextChild,
    _STANDARD.PreviousChild,
)
_FIXED = ("Ctrl+Tab", "Ctrl+Shift+Tab", "Alt+Up", "Alt+Down", "Alt+Left", "Alt+Return")
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Shortcuts:
    """Gives commands their keys; a change holds at once and is remembered.

    A command that a pane handles by a key of its own (`hint`) is not among them.
    """

    def __init__(self, settings: SettingsStore) -> None:
        self._settings = settings
        self._commands: dict[str, tuple[Command, QAction]] = {}

    def add(self, command: Command, action: QAction) -> None:
        """Take a command with its own key; `follow` gives it the chosen one once all are there."""
        action.setShortcuts(command.sequences)
        if not command.hint:
            self._commands[command.name] = (command, action)

    @property
    def names(self) -> tuple[str, ...]:
        """The commands whose key can be chosen, in the order of the menus."""
        return tuple(self._commands)

    def words(self, name: str) -> str:
        """Return what a command is called on screen."""
        return self._commands[name][0].words

    def key(self, name: str) -> QKeySequence:
        """Return the key of a command now; empty for none."""
        return self._commands[name][1].shortcut()

    def usual_key(self, name: str) -> QKeySequence:
        """Return the key that a command has by itself."""
        return next(iter(self._commands[name][0].sequences), QKeySequence())

    def refusal(self, name: str, key: QKeySequence) -> str:
        """Return why a command cannot have a key; empty where it can."""
        if key.isEmpty():
            return ""
        if not _is_for_commands(key):
            return tr(NEEDS_MODIFIER)
        if _is_fixed(key):
            return fixed_text(key.toString(_NATIVE))
        taken = (
            self.words(other) for other in self._commands if other != name and self._has(other, key)
        )
        return next(map(taken_text, taken), "")

    def choose(self, name: str, key: QKeySequence) -> None:
        """Give a command another key, or none; one that `refusal` allows."""
        command, action = self._commands[name]
        chosen = dict(self._settings.current.shortcuts)
        if key == self.usual_key(name):
            chosen.pop(name, None)
            action.setShortcuts(command.sequences)
        else:
            chosen[name] = key.toString(QKeySequence.SequenceFormat.PortableText)
            action.setShortcuts([key] if not key.isEmpty() else [])
        self._settings.update(shortcuts=chosen)

    def reset(self) -> None:
        """Give every command its own key back."""
        self._settings.update(shortcuts={})
        self.follow()

    def follow(self) -> None:
        """Give every command the key that the settings say, where it can be, else its own."""
        chosen = dict(self._settings.current.shortcuts)
        while refused := self._first_refused(chosen):
            # Its own key is in the way of who has chosen that: all are looked at anew.
            del chosen[refused]

    def _first_refused(self, chosen: Mapping[str, str]) -> str:
        """Give the chosen keys; return a command that cannot have its one, empty for none."""
        for name, (command, action) in self._commands.items():
            # Two commands may have each other's key: neither is in the way of the other.
            action.setShortcuts([] if name in chosen else command.sequences)
        for name in filter(chosen.__contains__, self._commands):
            if not self._apply(*self._commands[name], chosen[name]):
                return name
        return ""

    def _apply(self, command: Command, action: QAction, text: str) -> bool:
        """Take what the settings say, unless somebody has written what cannot be."""
        key = QKeySequence.fromString(text, QKeySequence.SequenceFormat.PortableText)
        is_possible = bool(text) is not key.isEmpty() and not self.refusal(command.name, key)
        if is_possible:
            action.setShortcuts([key] if text else [])
        return is_possible

    def _has(self, name: str, key: QKeySequence) -> bool:
        return key in self._commands[name][1].shortcuts()


def _is_for_commands(key: QKeySequence) -> bool:
    """Whether a key is none that types something."""
    # The stubs do not know that a sequence has items.
    first = cast("QKeyCombination", cast("Any", key)[0])
    is_function_key = Qt.Key.Key_F1 <= first.key() <= Qt.Key.Key_F24
    return is_function_key or bool(first.keyboardModifiers() & _MODIFIERS)


def _is_fixed(key: QKeySequence) -> bool:
    texts = key in [QKeySequence(text) for text in _FIXED]
    return texts or any(key in QKeySequence.keyBindings(name) for name in _EDITING)
