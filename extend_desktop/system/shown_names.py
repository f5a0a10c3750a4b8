"""Finds files by their names as programs show them; for the folder scan only.

A name whose bytes are no text is shown with replacement signs, and so it comes out of a clipboard
or a file chooser.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
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


def find_alike(path: Path) -> Path | None:
    """Return the one file whose path differs in case or form of its letters only; blocking.

    Lists are often written on another system: a Mac writes "é" as two characters, and Windows does
    not distinguish "A.PDF" from "a.pdf".
    """
    place = Path(path.anchor)
    for part in path.parts[1:]:
        following = place / part
        if not os.path.lexists(following):
            names = _names_alike(place, part)
            if len(names) != 1:
                return None
            following = place / names[0]
        place = following
    return place


def _names_alike(folder: Path, part: str) -> tuple[str, ...]:
    try:
        known = _names_by_letters(folder, folder.stat().st_mtime_ns)
    except OSError:
        return ()
    return known.get(_letters(part), ())


@lru_cache(maxsize=8)
def _names_by_letters(folder: Path, _changed_ns: int) -> Mapping[str, tuple[str, ...]]:
    """Return the names in a folder by their letters; a list names one folder again and again."""
    names: dict[str, tuple[str, ...]] = {}
    for name in os.listdir(folder):  # noqa: PTH208 - only the names are needed
        key = _letters(name)
        names[key] = (*names.get(key, ()), name)
    return names


def _letters(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


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
