"""Searches the text of a document page by page, beginning with the one on view."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

from extend_desktop.domain.review_search import Hit, find_in_page
from extend_desktop.services.review.page_store import PageStore
from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class SearchedPage:
    """What was found on a page; a scan has no words to search."""

    number: int
    hits: tuple[Hit, ...]
    has_words: bool


async def search_pages(
    pages: PageStore, path: Path, text: str, page_count: int, first: int
) -> AsyncIterator[SearchedPage]:
    """Yield every page of a document, from the first to look at on, and from page 1 after the last.

    Raises:
        DocumentError: the document cannot be read.
    """
    for number in (*range(first, page_count + 1), *range(1, first)):
        words = await pages.words(path, number)
        # A sheet has thousands of words on its one page.
        hits = await asyncio.to_thread(find_in_page, text, number, words)
        yield SearchedPage(number, hits, bool(words))
