"""Checking results beside their documents, by mouse and keys in the real window."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from extend_desktop.bootstrap.smoke_checks import EXTRACTOR
from extend_desktop.domain.extractors import LATEST
from extend_desktop.domain.ids import InputId
from extend_desktop.services.batch_terms import BatchTerms
from extend_desktop.ui.views.review.page import ReviewPage
from tests.helpers.real_window import RealWindow, opened, real_window
from tests.helpers.sandbox_process import SAMPLES
from tests.helpers.ui_driver import click, click_row, click_tab, shown_texts, table_texts, until

TWO_PAGES = "tidewater 3 pages.pdf"


async def finished_batch(real: RealWindow, *paths: Path) -> None:
    """Run a batch of documents and wait for its results in Monitor."""
    services = await opened(real)
    real.window.activateWindow()
    services.staging.add_paths(paths)
    await services.staging.wait_until_idle()
    extractor = await services.extractors.find(EXTRACTOR)
    terms = BatchTerms("Week 47", extractor, LATEST, None)
    batch_id = await services.batches.submit(terms, services.staging.drafts)
    await services.batches.wait_until_done(batch_id)
    real.window.work.show_batch(batch_id)
    results = real.window.work.detail.results
    await until(lambda: results.model.rowCount() >= len(paths), "the results")


def press(widget: QWidget, key: Qt.Key, more: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(widget, key, more or Qt.KeyboardModifier.NoModifier)


async def press_and_move(review: ReviewPage, key: Qt.Key) -> None:
    """Press a key that leads to another value, here or in another document."""
    before = (review.current, review.fields.current)
    press(review.fields.table, key)
    await until(lambda: (review.current, review.fields.current) != before, "another value")


def current(review: ReviewPage) -> InputId:
    assert review.current is not None
    return review.current


def is_said(review: ReviewPage, words: str) -> bool:
    return words in shown_texts(review.documents)


def shown_page(review: ReviewPage) -> str:
    return review.page.title() if review.page.path is not None else ""


async def test_from_a_result_to_its_place_and_through_all_doubts(private_home: Path) -> None:
    names = ("kestrel march.pdf", "lease-maplewood-12.pdf", "receipt-espresso.pdf")
    async with real_window(private_home, sandbox=True) as real:
        await finished_batch(real, *(SAMPLES / name for name in names))
        work, review = real.window.work, real.window.work.review
        table = work.detail.results.table
        await until(table.isVisible, "Results")
        row = table_texts(table, 0).index("kestrel march.pdf")
        index = table.model().index(row, 2)
        place = table.visualRect(index).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        await until(lambda: shown_page(review) == "kestrel march.pdf", "the document")
        field = review.fields.current_field
        assert field is not None
        assert field.column.title == table.model().headerData(2, Qt.Orientation.Horizontal)

        await _pick_by_the_page(review)
        await _go_through_the_doubts(review)
        await _check_all(real, review)

        press(review.fields.table, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        await until(table.isVisible, "Monitor again")
        assert table.currentIndex().row() == row


async def _pick_by_the_page(review: ReviewPage) -> None:
    """A click on a value's place picks the value, and its cut-out shows."""
    view, fields = review.page.view, review.fields
    key = next(at for at, field in enumerate(fields.order) if field.citations and at > 2)
    (x, y), (right, bottom) = (
        fields.order[key].citations[0].outline[0],
        fields.order[key].citations[0].outline[2],
    )
    at = view.mapFromScene((x + right) / 2, (y + bottom) / 2)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at.x(), at.y()))
    assert fields.current == key
    assert fields.table.currentIndex().row() == key
    await until(lambda: fields.cut_out.strip._picture is not None, "the cut-out")


async def _go_through_the_doubts(review: ReviewPage) -> None:
    """N meets every doubtful value of the batch once, in order; P goes the same way back."""
    fields, order = review.fields, review.documents.order
    await until(lambda: len(order) == 3, "all documents")
    while order.due_beside(current(review), -1) is not None:
        await press_and_move(review, Qt.Key.Key_P)
    fields.pick(fields.doubtful_keys()[0])
    total = order.number_of(current(review), 0)[1]
    assert total > 3
    met: list[str] = [fields.place.full_text()]
    for _ in range(total - 1):
        await press_and_move(review, Qt.Key.Key_N)
        await until(lambda: fields.place.full_text() not in met, "its number")
        met.append(fields.place.full_text())
    assert met == [f"Doubtful {number} of {total}" for number in range(1, total + 1)]
    press(fields.table, Qt.Key.Key_N)
    assert fields.place.full_text() == met[-1], "there is none after the last"


async def _check_all(real: RealWindow, review: ReviewPage) -> None:
    for checked in range(1, 4):
        press(review.fields.table, Qt.Key.Key_C)
        await until(partial(is_said, review, f"{checked} of 3 checked"), f"{checked} checked")
    assert review.documents.doubtful_chip.text() == "Doubtful 0"
    press(review.fields.table, Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    await until(lambda: "2 of 3 checked" in shown_texts(review.documents), "one taken off")
    marks = {document.mark.checked_at for document in review.documents._documents.values()}
    assert None in marks
    badge = real.window.header.switch.buttons["review"].count.text
    assert badge == str(review.documents.order.due or "")


async def test_pages_zoom_and_notes(private_home: Path) -> None:
    async with real_window(private_home, sandbox=True) as real:
        await finished_batch(real, SAMPLES / TWO_PAGES, SAMPLES / "invoice-oakfield-100482.txt")
        work, review = real.window.work, real.window.work.review
        click_tab(work.detail.tabs, "Runs")
        click_row(work.detail.runs.table, 0)
        press(work.detail.runs.table, Qt.Key.Key_Return)
        await until(lambda: shown_page(review) == TWO_PAGES, "the run's document")

        page, table = review.page, review.fields.table
        await until(lambda: page.strip.isVisible() and page.strip.count() == 2, "a page each")
        press(table, Qt.Key.Key_PageDown)
        assert page.number == 2
        fit = page.view.zoom
        press(table, Qt.Key.Key_Plus)
        assert page.view.zoom > fit
        press(table, Qt.Key.Key_0)
        assert abs(page.view.zoom - fit) < fit / 100
        press(table, Qt.Key.Key_H)
        assert not page.view.shows_boxes

        review.marking.write_note()
        note = review.fields.note
        QTest.keyClicks(note, "ncp: the stamp hides the date")
        assert note.text() == "ncp: the stamp hides the date", "letters are no keys while typing"
        press(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        await until(lambda: shown_page(review) == "invoice-oakfield-100482.txt", "the text")
        assert not note.text()
        press(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        await until(lambda: note.text() == "ncp: the stamp hides the date", "the note again")


async def test_an_original_that_is_gone_is_fetched_or_found(
    private_home: Path, tmp_path: Path
) -> None:
    path = tmp_path / "mine.pdf"
    path.write_bytes((SAMPLES / "kestrel march.pdf").read_bytes())
    async with real_window(private_home, sandbox=True) as real:
        await finished_batch(real, path)
        path.unlink()
        work, review = real.window.work, real.window.work.review
        click(real.window.header.switch.buttons["review"])
        await until(lambda: shown_page(review) == "mine.pdf", "the document, from Extend")
        assert review.page.path is not None
        assert private_home in review.page.path.parents
        focused = QApplication.focusWidget()
        assert focused is not None
        assert review.isAncestorOf(focused), "the page's keys count"

        await real.session._sandbox.aclose()
        review.page.path.unlink()
        assert review.marking.document is not None
        review.page.show_document(
            review.marking.document.input, review.fields.order, review.fields.current
        )
        await until(
            lambda: review.page.empty.title() == "Not on this computer; offline", "the word"
        )
        assert work.isVisible()
        copy = tmp_path / "copy.pdf"
        copy.write_bytes((SAMPLES / "kestrel march.pdf").read_bytes())
        review.use_file(str(copy))
        await until(lambda: review.page.path == copy, "what the operator found")


async def test_nothing_to_review_leads_to_monitor(private_home: Path) -> None:
    async with real_window(private_home, sandbox=True) as real:
        await opened(real)
        review = real.window.work.review
        click(real.window.header.switch.buttons["review"])
        await until(review.empty.isVisible, "the empty page")
        assert review.empty.title() == "Nothing to review yet"
        click(review.empty._button)
        assert real.window.work.page.title.key == "monitor"
