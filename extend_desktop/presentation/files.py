"""What the list of files at Extend says where it has no rows, and of its order."""

from __future__ import annotations

from extend_desktop.presentation.quantities import counted

LOADING = "The first page is on its way."
NOT_LOADED = "They could not be loaded; see above."
STARTS_OVER = "The place in the list had expired at Extend, so the list starts over."
NOTHING_FOUND = "The filter looks at all files of the account."
EMPTY_PAGE = "Its files were deleted since the list was opened."
NO_FILES = "Files sent with a batch are listed here. Start with files from this computer."


def order_text(title: str, rows: int) -> str:
    """Return that `rows` on the page are sorted by a column's title, not the whole list."""
    return f"Sorted by {title}: only the {counted(rows, 'row')} of this page"
