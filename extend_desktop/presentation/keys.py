"""Words for what was pasted as an API key; never a piece of it."""

from __future__ import annotations

from extend_desktop.domain.api_keys import KeyJunk, PastedKey
from extend_desktop.presentation.joining import joined_parts
from extend_desktop.presentation.translation import marked, tr

_JUNK = {
    KeyJunk.INVISIBLE: marked("invisible characters"),
    KeyJunk.QUOTES: marked("quotes or punctuation"),
    KeyJunk.BEARER: marked("the word “Bearer”"),
    KeyJunk.NAME: marked("a variable's name"),
}


def removed_text(pasted: PastedKey) -> str:
    """Return what was taken off around a key, as a sentence; empty when nothing was."""
    if not pasted.removed:
        return ""
    *first, last = (tr(_JUNK[junk]) for junk in pasted.removed)
    if not first:
        return tr("Taken off around the key: {junk}.", junk=last)
    listed = joined_parts(first)
    return tr("Taken off around the key: {first} and {last}.", first=listed, last=last)
