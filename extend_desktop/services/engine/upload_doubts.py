"""Tells a file that cannot be uploaded from a server that takes none; only the uploader uses it."""

from __future__ import annotations

from collections import Counter

from extend_desktop.domain.errors import ConnectivityError, ExtendDesktopError
from extend_desktop.domain.ids import InputId

_MOST_CUTS = 5
_MOST_REFUSALS = 3
_MOST_REFUSALS_ALONE = 12
"""With the waits between them these take minutes; then a file no other can vouch for is given up."""
_OUTAGE_FROM = 3


class UploadDoubts:
    """Keeps the score of uploads; an outage must not fail the rows that happen to be in it."""

    def __init__(self) -> None:
        self.successes = 0
        self._tries: Counter[InputId] = Counter()
        self._successes_at_first: dict[InputId, int] = {}
        self._in_a_row = 0

    @property
    def is_outage(self) -> bool:
        """Whether the server has failed several uploads one after the other."""
        return self._in_a_row >= _OUTAGE_FROM

    def succeeded(self) -> None:
        """Note an upload that came through."""
        self.successes += 1
        self._in_a_row = 0

    def blames_file(self, input_id: InputId, error: ExtendDesktopError) -> bool:
        """Note a failed upload, and say whether it is the file's own fault.

        It is when it keeps failing while others come through.
        """
        self._in_a_row += 1
        self._tries[input_id] += 1
        first = self._successes_at_first.setdefault(input_id, self.successes)
        others_come_through = self.successes > first
        is_blamed = _is_enough(self._tries[input_id], error, others=others_come_through)
        if is_blamed:
            # The operator may send it again, and then it is judged anew.
            del self._tries[input_id], self._successes_at_first[input_id]
        return is_blamed


def _is_enough(tries: int, error: ExtendDesktopError, *, others: bool) -> bool:
    """Return whether so many failures are the file's fault; `others` came through meanwhile."""
    if isinstance(error, ConnectivityError):
        return tries >= _MOST_CUTS and others
    return tries >= (_MOST_REFUSALS if others else _MOST_REFUSALS_ALONE)
