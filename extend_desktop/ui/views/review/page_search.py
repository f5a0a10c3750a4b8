"""Searches the document on view and goes from hit to hit. For the page pane."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from extend_desktop.domain.page_geometry import Area
from extend_desktop.domain.review_search import Hit
from extend_desktop.presentation.review import search_text
from extend_desktop.services.review.text_search import search_pages
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.views.review.page_loader import PageLoader
from extend_desktop.ui.views.review.page_view import PageView
from extend_desktop.ui.views.review.search_bar import SearchBar

_TASK = "search"


class PageSearch(QObject):
    """What was found, and which of it is looked at."""

    page_wanted = Signal(int)
    """The page of the hit to look at, where another one is on view."""

    def __init__(
        self, bar: SearchBar, view: PageView, loader: PageLoader, tasks: PaneTasks
    ) -> None:
        super().__init__(bar)
        self._bar = bar
        self._view = view
        self._loader = loader
        self._tasks = tasks
        self._text = ""
        self._page = self._first_page = 1
        self._hits: list[Hit] = []
        self._current: Hit | None = None
        self._wordless = self._looked_at = 0
        bar.searched.connect(self._search)
        bar.stepped.connect(self.step)
        bar.closed.connect(self._end)

    def begin(self) -> None:
        """Let the operator type what to look for, from the page on view on."""
        self._first_page = self._page if self._loader.original is not None else 1
        self._bar.begin()

    def repeat(self) -> None:
        """Look for the same in another document, if the search is open."""
        if self._bar.isVisible():
            self._first_page = 1
            self._search(self._text)

    def show_page(self, page: int) -> None:
        """Show what was found on a page that came on view."""
        self._page = page
        self._show_hits()

    def step_or_begin(self, step: int) -> None:
        """Look at the next (1) or previous (-1) hit; begin a search if none is open."""
        if self._bar.isVisible():
            self.step(step)
        else:
            self.begin()

    def step(self, step: int) -> None:
        """Look at the next (1) or previous (-1) hit, from the first again after the last."""
        if not self._hits:
            return
        at = self._hits.index(self._current) if self._current in self._hits else -step
        self._look_at(self._hits[(at + step) % len(self._hits)])

    def _show_hits(self) -> None:
        found = [hit for hit in self._hits if hit.page == self._page]
        current = [hit for hit in found if hit == self._current]
        self._view.show_hits(_areas(found), _areas(current))

    def _search(self, text: str) -> None:
        self._forget()
        self._text = text
        self._tasks.cancel(_TASK)
        if text and self._loader.original is not None:
            self._tasks.start(self._find, _TASK)
        self._say()

    async def _find(self) -> None:
        original, service = self._loader.original, self._loader.service
        if original is None or service is None:
            return
        count = len(original.pages.sizes)
        found = search_pages(
            service.pages, original.path, self._text, count, min(self._first_page, count)
        )
        async for page in found:
            self._looked_at += 1
            self._wordless += not page.has_words
            if page.hits:
                self._hits = sorted([*self._hits, *page.hits], key=lambda hit: hit.page)
                if self._current is None:
                    self._look_at(page.hits[0])
            self._say()

    def _look_at(self, hit: Hit) -> None:
        self._current, self._first_page = hit, hit.page
        if hit.page != self._page:
            self.page_wanted.emit(hit.page)
        self._say()

    def _say(self) -> None:
        original = self._loader.original
        if not self._text or original is None:
            self._bar.say("", has_hits=False)
        else:
            at = self._hits.index(self._current) + 1 if self._current in self._hits else 0
            words = search_text(
                at,
                len(self._hits),
                pages=len(original.pages.sizes),
                looked_at=self._looked_at,
                wordless=self._wordless,
            )
            self._bar.say(words, has_hits=bool(self._hits))
        self._show_hits()

    def _end(self) -> None:
        self._search("")

    def _forget(self) -> None:
        self._hits, self._current = [], None
        self._wordless = self._looked_at = 0


def _areas(hits: Sequence[Hit]) -> list[Area]:
    return [area for hit in hits for area in hit.areas]
