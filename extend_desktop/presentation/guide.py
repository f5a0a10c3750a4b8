"""Words around the guide, and which page of it belongs to which page of the window."""

from __future__ import annotations

from collections.abc import Sequence

from extend_desktop.presentation.text import has_words
from extend_desktop.presentation.translation import marked

GUIDE_TITLE = marked("Guide")
GUIDE_SEARCH = marked("Search the guide")
NOTHING_FOUND = marked("No page has these words")
FIRST_STEPS, WHATS_NEW = "first-steps", "whats-new"
_PAGES = {
    "compose": "adding-documents",
    "monitor": "watching-a-batch",
    "review": "checking-results",
}


def guide_page(work_page: str) -> str:
    """Return the key of the chapter about a page of the window."""
    return _PAGES.get(work_page, FIRST_STEPS)


def pages_with(texts: Sequence[str], query: str) -> tuple[int, ...]:
    """Return the places of the texts that have every word of `query`; all without one."""
    return tuple(place for place, text in enumerate(texts) if has_words(text, query))
