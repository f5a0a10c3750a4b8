"""Which files of a watched folder are new, and no longer written to. Plain data, no I/O."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from extend_desktop.domain.watching import FileMark

STABLE_S = 10.0
"""Scanners and copies write at least once in so long a time."""
GATHERED_S = 60.0
"""So long files wait for others that are still being written, to become one batch."""
MOST = 1_000
"""Files that are taken at once: those of one batch run."""


class NewFiles:
    """Remembers since when each new file is as it is."""

    def __init__(self) -> None:
        self._since_s: dict[FileMark, float] = {}

    @property
    def waiting(self) -> int:
        """New files that were not handed out yet."""
        return len(self._since_s)

    def look(
        self, present: Sequence[FileMark], known: Collection[FileMark], now_s: float
    ) -> Sequence[FileMark]:
        """Take a listing; return the files to take now, the oldest first.

        `known` are those that something was done with; `now_s` is monotonic.
        """
        new = [mark for mark in present if mark not in known]
        self._since_s = {mark: self._since_s.get(mark, now_s) for mark in new}
        stable = [mark for mark in new if now_s - self._since_s[mark] >= STABLE_S]
        stable.sort(key=lambda mark: (self._since_s[mark], mark.path))
        is_whole = len(stable) == len(new) or len(stable) >= MOST
        if stable and (is_whole or now_s - self._since_s[stable[0]] >= STABLE_S + GATHERED_S):
            return stable[:MOST]
        return ()

    def forget(self) -> None:
        """Begin anew: the folder was away, and files may be half there."""
        self._since_s.clear()
