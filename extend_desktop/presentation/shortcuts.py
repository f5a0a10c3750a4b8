"""Words for the keys of commands, which the operator may choose."""

from __future__ import annotations

SHORTCUTS_HINT = (
    "Choose a command, click into the field and press the new key. Keys with Ctrl, Alt or Meta, and "
    "F1 to F24, can be chosen."
)
KEY_FIELD = "Key of the command"
NO_KEY = "no key"
WORDS = "keyboard shortcuts keys commands"
NEEDS_MODIFIER = "Such a key is for typing. Take one with Ctrl, Alt or Meta, or a function key."


def taken_text(words: str) -> str:
    """Return that a command has the key already."""
    return f"“{words}” has this key. Give that another one first."


def fixed_text(key: str) -> str:
    """Return that a key belongs to editing or to a table."""
    return f"{key} is used in texts and lists, and stays there."


def key_text(key: str) -> str:
    """Return a key, or that there is none."""
    return key or NO_KEY


def usual_text(key: str) -> str:
    """Return the words of the button that takes a command's own key back."""
    return f"Back to {key}" if key else "Back to no key"
