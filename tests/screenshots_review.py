"""The Review page in its states to `build/screenshots/`; run by `make screenshots`.

Over the real program and a practice server, as tests/screenshots.py; `python -m
tests.screenshots_review SCENE…` takes some of them.
"""

from __future__ import annotations

import tempfile
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from extend_desktop.bootstrap.smoke_checks import EXTRACTOR
from extend_desktop.domain.extractors import LATEST
from extend_desktop.domain.settings import ThemeChoice
from extend_desktop.services.batches import BatchTerms
from extend_desktop.system.resources import resource_folder
from extend_desktop.ui.views.review.page import ReviewPage
from tests.helpers.ui_driver import click, until
from tests.screenshot_session import (
    ScreenshotSession,
    files_shown,
    in_each_theme,
    screenshot_session,
    take_screenshots,
)

SAMPLES = resource_folder() / "samples"


async def _finish(
    session: ScreenshotSession, paths: Sequence[Path], name: str, version: str = LATEST
) -> None:
    services = session.workspace
    services.staging.add_paths(paths)
    await services.staging.wait_until_idle()
    extractor = await services.extractors.find(EXTRACTOR)
    terms = BatchTerms(name, extractor, version, None)
    batch_id = await services.batches.submit(terms, services.staging.drafts)
    await services.batches.wait_until_done(batch_id)
    services.staging.clear()


@asynccontextmanager
async def _reviewing(
    theme: ThemeChoice, paths: Sequence[Path], *flags: str, version: str = LATEST
) -> AsyncGenerator[tuple[ScreenshotSession, ReviewPage]]:
    async with screenshot_session(theme, ("--files", "12", *flags)) as session:
        await files_shown(session)
        await _finish(session, paths, "November supplier invoices", version)
        session.window.activateWindow()
        await session.show_page("review")
        review = session.window.work.review
        await until(lambda: review.page.path is not None, "a document")
        yield session, review


def _press(review: ReviewPage, key: Qt.Key, more: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(review.fields.table, key, more or Qt.KeyboardModifier.NoModifier)


async def _open(review: ReviewPage, name: str) -> None:
    documents = review.documents
    row = next(
        row
        for row in range(documents.model.rowCount())
        if name in documents.model.index(row, 0).data()
    )
    documents.table.setCurrentIndex(documents.model.index(row, 0))
    await until(lambda: name in review.page.title(), name)


async def review(theme: ThemeChoice) -> None:
    paths = [path for path in sorted(SAMPLES.iterdir()) if "protected" not in path.name]
    async with _reviewing(theme, paths) as (session, page):
        await session.shoot("80-review-document")
        await _open(page, "receipt-espresso")
        _press(page, Qt.Key.Key_N)
        _press(page, Qt.Key.Key_N)
        await session.shoot("81-review-doubtful")
        await _open(page, "tidewater")
        page.page.open_search()
        QTest.keyClicks(page.page.search_bar.field, "invoice")
        await until(lambda: any(map(str.isdigit, page.page.search_bar.count.full_text())), "a hit")
        await session.shoot("82-review-search")
        page.page.search_bar.end()
        _press(page, Qt.Key.Key_C)
        page.documents.filter.open()
        await session.shoot("83-review-find-documents")


async def compare(theme: ThemeChoice) -> None:
    paths = sorted(SAMPLES.glob("invoice-*.pdf"))
    async with _reviewing(theme, paths, version="1.0") as (session, page):
        await _finish(session, paths, "Newer version", LATEST)
        document = page.marking.document
        assert document is not None
        service = session.workspace.review
        (other,) = await service.comparisons.choices(document.input.id)
        page.navigation._comparing.compare(document.input.id, other)
        await until(lambda: page.fields.is_comparing, "the comparison")
        await session.shoot("84-review-compare")
        click(page.fields.compare.only_chip)
        await session.shoot("85-review-compare-all")


async def missing(theme: ThemeChoice) -> None:
    """An original that moved; offline; and one that is broken meanwhile."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "invoice-harbor.pdf"
        path.write_bytes((SAMPLES / "invoice-harbor-HP-20417.pdf").read_bytes())
        async with screenshot_session(theme, ("--files", "12")) as session:
            await files_shown(session)
            await _finish(session, [path], "November supplier invoices")
            path.unlink()
            await session.show_page("review")
            page = session.window.work.review.page
            await until(lambda: "not on this computer" in page.message.title(), "what is wrong")
            await session.shoot("86-review-original-moved")
            await session.session._sandbox.aclose()
            page.loader.download()
            await until(lambda: "offline" in page.message.title(), "that it is offline")
            await session.shoot("87-review-offline")


async def empty(theme: ThemeChoice) -> None:
    async with screenshot_session(theme, ("--files", "12")) as session:
        await files_shown(session)
        await session.show_page("review")
        await session.shoot("89-review-empty")


async def main() -> int:
    return await in_each_theme(review, compare, missing, empty)


if __name__ == "__main__":
    take_screenshots(main)
