"""Texts that do not fit into a cell of a format, cut and counted; for the writers in this package.

A CSV has no such limit and never cuts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

WORKBOOK_TEXT_UNITS = 32_767
"""What a cell of an Excel workbook holds at most, in UTF-16 code units."""


class TextLimit:
    """Cuts texts to what a cell holds, and keeps count of the cut ones by column."""

    def __init__(self, max_units: int = WORKBOOK_TEXT_UNITS) -> None:
        self._max_units = max_units
        self._cut: Counter[str] = Counter()

    @property
    def cut_cells(self) -> Mapping[str, int]:
        """How many texts were cut, by the name of their column, in order of appearance."""
        return self._cut

    def fit(self, column: str, text: str) -> str:
        """Return `text`, or its beginning with an ellipsis; no character is cut in two."""
        if len(text) * 2 <= self._max_units or _units(text) <= self._max_units:
            return text
        self._cut[column] += 1
        kept = text.encode("utf-16-le", "replace")[: (self._max_units - 1) * 2]
        return kept.decode("utf-16-le", "ignore") + "…"


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "replace")) // 2
