"""Words for what was pasted as an API key; never a piece of it."""

from __future__ import annotations

from extend_desktop.domain.api_keys import KeyJunk, PastedKey

_JUNK = {
    KeyJunk.INVISIBLE: "invisible characters",
    KeyJunk.QUOTES: "quotes or punctuation",
    KeyJunk.BEARER: "the word “Bearer”",
    KeyJunk.NAME: "a variable's name",
}


def removed_text(pasted: PastedKey) -> str:
    """Return what was taken off around a key, as a sentence; empty when nothing was."""
    if not pasted.removed:
        return ""
    words = [_JUNK[junk] for junk in pasted.removed]
    listed = " and ".join([*([", ".join(words[:-1])] if words[1:] else []), words[-1]])
    return f"Taken off around the key: {listed}."
