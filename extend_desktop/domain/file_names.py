"""Names for files that any system accepts; any module may import it."""

from __future__ import annotations

import re
import unicodedata

LONGEST_NAME_BYTES = 200
"""Systems take 255; the rest is for endings and numbers."""
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\ud800-\udfff]')
_RESERVED = re.compile(
    r"(con|conin\$|conout\$|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *(\..*|)",
    re.IGNORECASE | re.DOTALL,
)


def safe_name(text: str, otherwise: str, limit_bytes: int = LONGEST_NAME_BYTES) -> str:
    """Return `text` as a file's name: what no system takes is replaced, and it is not too long.

    Characters that cannot be seen, or that turn the order of the others, are left out; `otherwise`
    stands where nothing is left.
    """
    seen = "".join(sign for sign in text if unicodedata.category(sign) != "Cf")
    name = _UNSAFE.sub("_", unicodedata.normalize("NFC", seen)).strip(" .")
    name = name.encode()[:limit_bytes].decode(errors="ignore").strip(" .") or otherwise
    # What stands after a point does not help: CON.x.pdf is a device, too.
    return _RESERVED.sub(r"\1_\2", name) if _RESERVED.fullmatch(name) else name


class UniqueNames:
    """Numbers names that were given before, whatever the case of their letters."""

    def __init__(self) -> None:
        self._next: dict[str, int] = {}

    def free(self, stem: str, ending: str = "") -> str:
        """Return `stem` and `ending`, with a number between where that is taken."""
        name = stem + ending
        number = self._next.get(folded(name), 1)
        while folded(name) in self._next:
            number += 1
            name = f"{stem} ({number}){ending}"
        self._next[folded(stem + ending)] = number
        self._next.setdefault(folded(name), 1)
        return name


def folded(name: str) -> str:
    """Return what is the same for all names that some system takes for one."""
    return unicodedata.normalize("NFKC", name).casefold()
