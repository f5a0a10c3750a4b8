"""What the list of files at Extend says: without rows, of its order, of what is done to files."""

from __future__ import annotations

from collections.abc import Sequence

from extend_desktop.domain.files import RemoteFile
from extend_desktop.presentation.control import Choice
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.joining import as_sentence
from extend_desktop.presentation.nouns import FILES, PAGES
from extend_desktop.presentation.quantities import (
    count_text,
    counted,
    exact_time_text,
    size_text,
)
from extend_desktop.presentation.text import plain, quoted, with_detail
from extend_desktop.presentation.translation import marked, tr, tr_n

LOADING = marked("The first page is on its way.")
NOT_LOADED = marked("They could not be loaded; see above.")
STARTS_OVER = marked("The place in the list had expired at Extend, so the list starts over.")
NOTHING_FOUND = marked("The filter looks at all files of the account.")
EMPTY_PAGE = marked("Its files were deleted since the list was opened.")
NO_FILES = marked("Files sent with a batch are listed here. Start with files from this computer.")
STOPPING = marked("Stopping after the files that are being deleted now…")
FETCHING = marked("Fetching the file from Extend…")
NO_PICTURE = marked(
    "There is no picture of this type of file. Download it to open it in its own program."
)
SELECT_ALL = marked("Select all that match, on all pages")
_MOST_NAMED = 5


def order_text(title: str, rows: int) -> str:
    """Return that `rows` on the page are sorted by a column's title, not the whole list."""
    return tr_n(
        "Sorted by {column}: only the {n} row of this page",
        "Sorted by {column}: only the {n} rows of this page",
        rows,
        column=title,
    )


def selecting_text(count: int) -> str:
    """Return how many files are selected so far while the pages are read."""
    return tr("Selecting all that match: {count} so far", count=count_text(count))


def selected_all_text(count: int) -> str:
    """Return how many files were selected in the end."""
    if not count:
        return tr("No file matches")
    return tr_n("All {n} file that match selected", "All {n} files that match selected", count)


def picked_text(count: int, pages: int) -> str:
    """Return how many files are selected, and on how many pages; empty for none."""
    if count and pages > 1:
        on = counted(pages, PAGES)
        return tr_n("{n} selected on {pages}", "{n} selected on {pages}", count, "files", pages=on)
    return tr_n("{n} selected", "{n} selected", count, "files") if count else ""


def selecting_stopped_text(count: int) -> str:
    """Return what a stop has left selected."""
    return tr_n(
        "Stopped: the first {n} file that match are selected",
        "Stopped: the first {n} files that match are selected",
        count,
    )


def delete_question(names: Sequence[str]) -> Choice:
    """Return the question before files are deleted at Extend."""
    question = tr_n("Delete {n} file at Extend?", "Delete {n} files at Extend?", len(names))
    if len(names) == 1:
        question = tr("Delete “{name}” at Extend?", name=plain(names[0]))
    return Choice(
        question,
        tr(
            "This is for good, for everybody in the account: what is deleted can no longer be "
            "opened in the dashboard or be reused. Results stay. Files that a batch still needs "
            "are left."
        ),
    )


def delete_button_text(count: int) -> str:
    return tr_n("Delete {n} file", "Delete {n} files", count)


def deleting_text(done: int, total: int) -> str:
    return tr(
        "Deleting at Extend: {done} of {total}", done=count_text(done), total=count_text(total)
    )


def downloading_text(done: int, total: int, size_bytes: int) -> str:
    """Return how many files and how much of them have come."""
    return tr(
        "Downloading: {done} of {total} · {size}",
        done=count_text(done),
        total=count_text(total),
        size=size_text(size_bytes),
    )


def deleted_text(count: int, total: int) -> str:
    """Return what was deleted, and of how many if not all were."""
    return tr("Deleted at Extend: {files}", files=_of_total(count, total))


def downloaded_text(count: int, total: int) -> str:
    """Return what was downloaded, and of how many if not all were."""
    return tr("Downloaded: {files}", files=_of_total(count, total))


def download_rest_text(left: int, failed: int) -> str:
    """Return what the button does that downloads what is left."""
    return tr("Resume") if left > failed else tr_n("Retry {n}", "Retry {n}", failed, "files")


def failed_files_text(failures: Sequence[tuple[str, BaseException]]) -> str:
    """Return of each file why it failed, by its name; the first few only."""
    lines = [
        as_sentence(with_detail(quoted(plain(name)), message_of(error).title))
        for name, error in failures[:_MOST_NAMED]
    ]
    more = len(failures) - len(lines)
    if more:
        lines.append(tr_n("And {n} file more.", "And {n} files more.", more))
    return "\n".join(lines)


def file_facts(file: RemoteFile) -> tuple[tuple[str, str], ...]:
    """Return what is known of a file, each with its label."""
    pages = count_text(file.page_count) if file.page_count is not None else "—"
    return (
        (tr("Name"), plain(file.name)),
        (tr("Id"), plain(file.id)),
        (tr("Type"), plain(file.type or "—")),
        (tr("Pages"), pages),
        (tr("Created"), exact_time_text(file.created_at)),
    )


def _of_total(count: int, total: int) -> str:
    if count == total:
        return counted(total, FILES)
    return tr_n("{count} of {n} file", "{count} of {n} files", total, count=count_text(count))


def page_of_text(number: int, total: int) -> str:
    return tr("Page {number} of {total}", number=count_text(number), total=count_text(total))
