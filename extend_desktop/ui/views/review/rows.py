"""How high the rows of the Review page are."""

from __future__ import annotations

_LEAST_ROW_PX, _PADDING_PX = 26, 11


def row_height_px(line_px: int) -> int:
    """Return the height of a row of one line of text."""
    return max(_LEAST_ROW_PX, line_px + _PADDING_PX)
