"""Words around the guide, and which page of it belongs to which page of the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extend_desktop.presentation.text import has_words
from extend_desktop.presentation.translation import Marked, marked, tr

GUIDE_TITLE = marked("Guide")
GUIDE_SEARCH = marked("Search the guide")
NOTHING_FOUND = marked("No page matches these words")
FIRST_STEPS, WHATS_NEW = "first-steps", "whats-new"
PAGE_TITLES: Mapping[str, Marked] = {
    FIRST_STEPS: marked("First steps"),
    "adding-documents": marked("Adding documents"),
    "files-that-need-you": marked("Files that need you"),
    "plan-and-submit": marked("Plan, cost and Submit"),
    "watching-a-batch": marked("Watching a batch"),
    "checking-results": marked("Checking results"),
    "exporting": marked("Exporting"),
    "files-at-extend": marked("Files at Extend"),
    "accounts-and-keys": marked("Accounts, keys and networks"),
    "when-something-is-wrong": marked("When something is wrong"),
    "the-window": marked("The window"),
    "settings": marked("Settings"),
}
"""By the keys of the pages, whose files have the English ones too."""
_PAGES = {
    "compose": "adding-documents",
    "monitor": "watching-a-batch",
    "review": "checking-results",
}


def guide_page(work_page: str) -> str:
    """Return the key of the chapter about a page of the window."""
    return _PAGES.get(work_page, FIRST_STEPS)


def page_title(key: str, english: str) -> str:
    """Return what a page is called, in the language of the window where it is known."""
    title = PAGE_TITLES.get(key)
    return english if title is None else tr(title)


def pages_with(texts: Sequence[str], query: str) -> tuple[int, ...]:
    """Return the places of the texts that have every word of `query`; all without one."""
    return tuple(place for place, text in enumerate(texts) if has_words(text, query))
