"""What the commands say about passwords of documents; never with a password in it."""

from __future__ import annotations

from extend_desktop.presentation.quantities import counted
from extend_desktop.presentation.text import plain

NO_STANDARD_INPUT = "There is no standard input to read passwords from."
NOT_TEXT = "This is no text in UTF-8, so its passwords cannot be read."
TOO_LONG = "This is more than 1 MB, so it is no list of passwords."
OPENS_NONE = "This opens none of them."


def open_to_others_text(source: str) -> str:
    """Return the warning about a file of passwords that is not private, with what to do."""
    return (
        f"Others on this computer may read the passwords in {plain(source)}. "
        f"To keep them to yourself: chmod 600 {plain(source)}"
    )


def password_prompt(first: str, count: int) -> str:
    """Return the question for a password of what is locked."""
    others = f" and {counted(count - 1, 'other input')}" if count > 1 else ""
    return f"Password of {plain(first, 80)}{others} (Enter alone goes on without): "


def with_links_text(count: int) -> str:
    """Return that a password goes along with links, whose documents are not looked at here."""
    return f"The first password goes along with {counted(count, 'link')}."


def still_locked_text(count: int) -> str:
    """Return that passwords of a batch are not known any more, and how to give them."""
    return (
        f"Passwords are kept in memory only: {counted(count, 'input')} of this batch "
        "need one again. Give them with --passwords FILE."
    )
