"""Finds files by their names as programs show them; for the folder scan only.

A name whose bytes are no text is shown with replacement signs, and so it comes out of a clipboard
or a file chooser.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

REPLACEMENT = "\ufffd"
# Programs differ in how many signs they put for neighbouring bytes.
_SIGNS = re.compile(f"{REPLACEMENT}+")


def find_as_shown(path: Path) -> Path | None:
    """Return the one file that `path` can mean, or None; blocking.

    Only parts of the path that hold replacement signs are searched for.
    """
    if REPLACEMENT not in str(path):
        return None
    place = Path(path.anchor)
    for part in path.parts[1:]:
        following = place / part
        if REPLACEMENT in part and not os.path.lexists(following):
            names = _names_shown_as(place, part)
            if len(names) != 1:
                return None
            following = place / names[0]
        place = following
    return place if os.path.lexists(place) else None


def _names_shown_as(folder: Path, shown: str) -> list[str]:
    wanted = _SIGNS.sub(REPLACEMENT, shown)
    try:
        names = os.listdir(folder)  # noqa: PTH208 - only the names are needed
    except OSError:
        return []
    return [name for name in names if not name.isascii() and _shown(name) == wanted]


def _shown(name: str) -> str:
    text = os.fsencode(name).decode("utf-8", "replace")
    return _SIGNS.sub(REPLACEMENT, text)
