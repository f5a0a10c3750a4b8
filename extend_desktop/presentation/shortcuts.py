"""Words for the keys of commands, which the operator may choose."""

from __future__ import annotations

from extend_desktop.presentation.translation import marked, tr

SHORTCUTS_HINT = marked(
    "Choose a command, click into the field and press the new key. Keys with Ctrl, Alt or Meta, and "
    "F1 to F24, can be chosen."
)
KEY_FIELD = marked("Key of the command")
NO_KEY = marked("no key")
WORDS = marked("keyboard shortcuts keys commands")
NEEDS_MODIFIER = marked(
    "Such a key is for typing. Take one with Ctrl, Alt or Meta, or a function key."
)


def taken_text(words: str) -> str:
    """Return that a command has the key already."""
    return tr("“{command}” has this key. Give that another one first.", command=words)


def fixed_text(key: str) -> str:
    """Return that a key belongs to editing or to a table."""
    return tr("{key} is used in texts and lists, and stays there.", key=key)


def key_text(key: str) -> str:
    """Return a key, or that there is none."""
    return key or tr(NO_KEY)


def usual_text(key: str) -> str:
    """Return the words of the button that takes a command's own key back."""
    return tr("Back to {key}", key=key) if key else tr("Back to no key")
