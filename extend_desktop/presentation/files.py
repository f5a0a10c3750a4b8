"""What the list of files at Extend says: without rows, of its order, of what is done to files."""

from __future__ import annotations

from collections.abc import Sequence

from extend_desktop.domain.files import RemoteFile
from extend_desktop.presentation.control import Choice
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.quantities import (
    count_text,
    counted,
    exact_time_text,
    size_text,
)
from extend_desktop.presentation.text import plain

LOADING = "The first page is on its way."
NOT_LOADED = "They could not be loaded; see above."
STARTS_OVER = "The place in the list had expired at Extend, so the list starts over."
NOTHING_FOUND = "The filter looks at all files of the account."
EMPTY_PAGE = "Its files were deleted since the list was opened."
NO_FILES = "Files sent with a batch are listed here. Start with files from this computer."
STOPPING = "Stopping after the files that are being deleted now…"
FETCHING = "Fetching the file from Extend…"
NO_PICTURE = "There is no picture of this type of file. Download it to open it in its own program."
SELECT_ALL = "Select all that match, on all pages"
_MOST_NAMED = 5


def order_text(title: str, rows: int) -> str:
    """Return that `rows` on the page are sorted by a column's title, not the whole list."""
    return f"Sorted by {title}: only the {counted(rows, 'row')} of this page"


def selecting_text(count: int) -> str:
    """Return how many files are selected so far while the pages are read."""
    return f"Selecting all that match: {count_text(count)} so far"


def selected_all_text(count: int) -> str:
    """Return how many files were selected in the end."""
    return f"All {counted(count, 'file')} that match selected" if count else "No file matches"


def selecting_stopped_text(count: int) -> str:
    """Return what a stop has left selected."""
    return f"Stopped: the first {counted(count, 'file')} that match are selected"


def delete_question(names: Sequence[str]) -> Choice:
    """Return the question before files are deleted at Extend."""
    what = f"“{plain(names[0])}”" if len(names) == 1 else counted(len(names), "file")
    return Choice(
        f"Delete {what} at Extend?",
        "This is for good, for everybody in the account: what is deleted can no longer be opened "
        "in the dashboard or be reused. Results stay. Files that a batch still needs are left.",
    )


def delete_button_text(count: int) -> str:
    return f"Delete {counted(count, 'file')}"


def deleting_text(done: int, total: int) -> str:
    return f"Deleting at Extend: {count_text(done)} of {count_text(total)}"


def downloading_text(done: int, total: int, size_bytes: int) -> str:
    """Return how many files and how much of them have come."""
    return f"Downloading: {count_text(done)} of {count_text(total)} · {size_text(size_bytes)}"


def deleted_text(count: int, total: int) -> str:
    """Return what was deleted, and of how many if not all were."""
    return f"Deleted at Extend: {_of_total(count, total)}"


def downloaded_text(count: int, total: int) -> str:
    """Return what was downloaded, and of how many if not all were."""
    return f"Downloaded: {_of_total(count, total)}"


def download_rest_text(left: int, failed: int) -> str:
    """Return what the button does that downloads what is left."""
    return "Resume" if left > failed else f"Retry {count_text(failed)}"


def failed_files_text(failures: Sequence[tuple[str, BaseException]]) -> str:
    """Return of each file why it failed, by its name; the first few only."""
    lines = [
        f"“{plain(name)}”: {message_of(error).title}." for name, error in failures[:_MOST_NAMED]
    ]
    more = len(failures) - len(lines)
    if more:
        lines.append(f"And {counted(more, 'file')} more.")
    return "\n".join(lines)


def file_facts(file: RemoteFile) -> tuple[tuple[str, str], ...]:
    """Return what is known of a file, each with its label."""
    pages = count_text(file.page_count) if file.page_count is not None else "—"
    return (
        ("Name", plain(file.name)),
        ("Id", plain(file.id)),
        ("Type", plain(file.type or "—")),
        ("Pages", pages),
        ("Created", exact_time_text(file.created_at)),
    )


def _of_total(count: int, total: int) -> str:
    whole = counted(total, "file")
    return whole if count == total else f"{count_text(count)} of {whole}"


def page_of_text(number: int, total: int) -> str:
    return f"Page {count_text(number)} of {count_text(total)}"
