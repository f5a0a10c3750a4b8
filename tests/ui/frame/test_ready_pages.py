"""In Review the next page and the next document are ready before they are asked for."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from extend_desktop.services.review.page_store import PageStore
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.review.page import ReviewPage
from tests.helpers.pane_fixtures import until
from tests.helpers.window_scenes import SCENES, fill
from tests.helpers.window_stage import Stage

ALT = Qt.KeyboardModifier.AltModifier


@pytest_asyncio.fixture
async def review(context: UiContext) -> AsyncIterator[ReviewPage]:
    """Review at a document of two pages, with more documents after it."""
    stage = Stage(context)
    fill(stage.parts)
    await stage.start(sandbox=True)
    await SCENES["review_document"](stage.window, stage.parts)
    stage.window.activateWindow()
    await until(stage.window.isActiveWindow)
    await ready(stage.window.work.review)
    yield stage.window.work.review
    await stage.end()


async def ready(page: ReviewPage) -> None:
    """Wait until nothing is drawn any more."""
    await page.page.context.tasks.idle()
    await until(lambda: not (page.page.busy.busy or page.documents.busy.busy))


class Drawings:
    """How often the drawing process was asked about a document until a page of it was shown."""

    def __init__(self, page: ReviewPage, monkeypatch: pytest.MonkeyPatch) -> None:
        self._page = page.page
        self._asked: list[object] = []
        self.shown: list[tuple[int, int]] = []
        usual = PageStore._get

        async def get(store: PageStore, path: object, about: object, ask: object) -> object:
            def count() -> object:
                self._asked.append(path)
                return ask()  # type: ignore[operator]

            return await usual(store, path, about, count)  # type: ignore[arg-type]

        monkeypatch.setattr(PageStore, "_get", get)
        page.page.loader.drawn.connect(self._note)

    def _note(self, number: int, _content: object) -> None:
        # Those that follow are made ready meanwhile.
        self.shown.append((number, self._asked.count(self._page.path)))


async def test_the_next_page(review: ReviewPage, monkeypatch: pytest.MonkeyPatch) -> None:
    drawings = Drawings(review, monkeypatch)
    review.fields.table.setFocus()
    QTest.keyClick(review.fields.table, Qt.Key.Key_PageDown)
    await until(lambda: drawings.shown)
    assert drawings.shown[0] == (2, 0)
    await ready(review)


async def test_the_next_document(review: ReviewPage, monkeypatch: pytest.MonkeyPatch) -> None:
    review.navigation.show(review.documents.order.keys[0])
    await ready(review)
    drawings, before = Drawings(review, monkeypatch), review.current
    QTest.keyClick(review.fields.table, Qt.Key.Key_Down, ALT)
    await until(lambda: review.current != before and drawings.shown)
    assert drawings.shown[0] == (1, 0)
    await ready(review)
