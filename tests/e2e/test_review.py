"""Checking results beside their documents, by mouse and keys in the real window."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from extend_desktop.bootstrap.smoke_checks import EXTRACTOR
from extend_desktop.domain.extractors import LATEST
from extend_desktop.domain.ids import InputId
from extend_desktop.services.batch_terms import BatchTerms
from extend_desktop.ui.models.results import FILE
from extend_desktop.ui.views.evaluation.dialog import EvaluationSetDialog
from extend_desktop.ui.views.review.page import ReviewPage
from tests.helpers.real_window import RealWindow, opened, real_window
from tests.helpers.sandbox_process import SAMPLES
from tests.helpers.ui_driver import (
    button,
    choose_file,
    click,
    click_row,
    click_tab,
    open_dialog,
    shown_texts,
    table_texts,
    type_into,
    until,
)

TWO_PAGES = "tidewater 3 pages.pdf"


async def finished_batch(
    real: RealWindow, *paths: Path, name: str = "Week 47", version: str = LATEST
) -> None:
    """Run a batch of documents and wait for its results in Monitor."""
    services = await opened(real)
    real.window.activateWindow()
    services.staging.add_paths(paths)
    await services.staging.wait_until_idle()
    extractor = await services.extractors.find(EXTRACTOR)
    terms = BatchTerms(name, extractor, version, None)
    batch_id = await services.batches.submit(terms, services.staging.drafts)
    services.staging.clear()
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
        await until(lambda: "kestrel march.pdf" in table_texts(table, FILE), "its row")
        row = table_texts(table, FILE).index("kestrel march.pdf")
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
    key = next(at for at, field in enumerate(fields.order.all) if field.citations and at > 2)
    (x, y), (right, bottom) = (
        fields.order.all[key].citations[0].outline[0],
        fields.order.all[key].citations[0].outline[2],
    )
    await until(lambda: view.page.has_content, "the drawn page")
    at = view.mapFromScene((x + right) / 2, (y + bottom) / 2)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at.x(), at.y()))
    assert fields.current == key
    assert fields.table.currentIndex().row() == key
    await until(lambda: fields.cut_out.strip.has_picture, "the cut-out")


async def _go_through_the_doubts(review: ReviewPage) -> None:
    """N meets every doubtful value of the batch once, in order; P goes the same way back."""
    fields, order = review.fields, review.documents.order
    await until(lambda: len(order) == 3, "all documents")
    while order.due_beside(current(review), -1) is not None:
        await press_and_move(review, Qt.Key.Key_P)
    fields.pick(fields.order.doubtful_keys()[0])
    total = order.number_of(current(review), 0)[1]
    assert total > 3
    place = fields.foot.place
    met: list[str] = [place.full_text()]
    for _ in range(total - 1):
        await press_and_move(review, Qt.Key.Key_N)
        await until(lambda: place.full_text() not in met, "its number")
        met.append(place.full_text())
    assert met == [f"Doubtful {number} of {total}" for number in range(1, total + 1)]
    press(fields.table, Qt.Key.Key_N)
    assert place.full_text() == met[-1], "there is none after the last"


async def _check_all(real: RealWindow, review: ReviewPage) -> None:
    for checked in range(1, 4):
        press(review.fields.table, Qt.Key.Key_C)
        await until(partial(is_said, review, f"{checked} of 3 checked"), f"{checked} checked")
    assert review.documents.filter.doubtful_chip.accessibleName() == "Show Doubtful 0"
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
        fit = page.view.share
        press(table, Qt.Key.Key_Plus)
        assert page.view.share > fit
        press(table, Qt.Key.Key_0)
        assert abs(page.view.share - fit) < fit / 100
        press(table, Qt.Key.Key_H)
        assert not page.view.page.shows_boxes

        review.marking.write_note()
        note = review.fields.note
        QTest.keyClicks(note, "ncp: the stamp hides the date")
        assert note.text() == "ncp: the stamp hides the date", "letters are no keys while typing"
        press(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        await until(lambda: shown_page(review) == "invoice-oakfield-100482.txt", "the text")
        assert not note.text()
        press(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        await until(lambda: note.text() == "ncp: the stamp hides the date", "the note again")


async def test_an_original_that_moved_is_downloaded_or_found(
    private_home: Path, tmp_path: Path
) -> None:
    path = tmp_path / "mine.pdf"
    path.write_bytes((SAMPLES / "kestrel march.pdf").read_bytes())
    async with real_window(private_home, sandbox=True) as real:
        await finished_batch(real, path)
        path.unlink()
        work, review = real.window.work, real.window.work.review
        click(real.window.header.switch.buttons["review"])
        message = review.page.message
        await until(lambda: button_named(message, "Download from Extend"), "what can be done")
        assert review.fields.model.rowCount() > 5, "the fields stay"
        assert button_named(message, "Find the file…")
        focused = QApplication.focusWidget()
        assert focused is not None
        assert review.isAncestorOf(focused), "the page's keys count"
        click(button(message, "Download from Extend"))
        await until(lambda: shown_page(review) == "mine.pdf", "the document, from Extend")
        assert review.page.path is not None
        assert private_home in review.page.path.parents

        await real.session._sandbox.aclose()
        review.page.path.unlink()
        review.page.loader.again()
        await until(lambda: message.title() == "Not on this computer; offline", "the word")
        assert work.isVisible()

        other = tmp_path / "other.pdf"
        other.write_bytes((SAMPLES / "receipt-espresso.pdf").read_bytes())
        await choose_in_dialog(review, other)
        await until(lambda: is_said(review, "That is another file"), "that it is not the one")
        moved = tmp_path / "moved" / "mine.pdf"
        moved.parent.mkdir()
        moved.write_bytes((SAMPLES / "kestrel march.pdf").read_bytes())
        await choose_in_dialog(review, moved)
        await until(lambda: review.page.path == moved, "what the operator found")


async def choose_in_dialog(review: ReviewPage, path: Path) -> None:
    click(button(review.page.message, "Find the file…"))
    await choose_file(review.page, path)


def button_named(parent: QWidget, text: str) -> bool:
    return text in shown_texts(parent)


async def test_nothing_to_review_leads_to_monitor(private_home: Path) -> None:
    async with real_window(private_home, sandbox=True) as real:
        await opened(real)
        review = real.window.work.review
        click(real.window.header.switch.buttons["review"])
        await until(review.empty.isVisible, "the empty page")
        assert review.empty.title() == "Nothing to review yet"
        click(review.empty._button)
        assert real.window.work.page.title.key == "monitor"


async def test_runs_are_compared_and_the_list_is_filtered_and_restored(private_home: Path) -> None:
    names = ("invoice-harbor-HP-20417.pdf", "kestrel march.pdf", TWO_PAGES)
    paths = [SAMPLES / name for name in names]
    async with real_window(private_home, sandbox=True) as real:
        await finished_batch(real, *paths, name="Older version", version="1.0")
        await finished_batch(real, *paths)
        switched = real.window.header.switch.buttons["review"]
        await until(lambda: switched.count.text == "1", "the count before Review was opened")
        click(switched)
        review = real.window.work.review
        await until(lambda: shown_page(review) == names[0], "the first document")
        await _compare(review)
        await _filter(review)
        press(review.fields.table, Qt.Key.Key_Plus)
        size = review.page.zoom.sizes.text()
    async with real_window(private_home, sandbox=True) as real:
        await opened(real)
        click(real.window.header.switch.buttons["review"])
        review = real.window.work.review
        await until(lambda: shown_page(review) == TWO_PAGES, "the document looked at last")
        assert review.documents.batches.currentText() == "Week 47"
        assert review.page.zoom.sizes.text() == size


async def test_a_document_is_added_to_an_evaluation_set(private_home: Path) -> None:
    async with real_window(private_home, sandbox=True) as real:
        await finished_batch(real, SAMPLES / "kestrel march.pdf")
        click(real.window.header.switch.buttons["review"])
        review = real.window.work.review
        await until(lambda: shown_page(review) == "kestrel march.pdf", "the document")
        await choose_in_menu(review.fields.more, "Add to an evaluation set…")
        dialog = await open_dialog(real.window, EvaluationSetDialog)
        await until(lambda: dialog.choice.count() > 0, "the sets")
        type_into(dialog.name, "Doubtful")
        click(dialog.add)
        await until(review.documents.banner.isVisible, "what was added")
        words = "1 document is now in the evaluation set “Doubtful”"
        assert words in review.documents.banner.text()
        sets = real.workspace.evaluation_sets
        extractor = await real.workspace.extractors.find(EXTRACTOR)
        assert [made.name for made in await sets.sets(extractor.id)] == ["Doubtful"]


async def _compare(review: ReviewPage) -> None:
    """The older version has fewer fields, and other types of them."""
    fields = review.fields
    await choose_in_menu(fields.more, "Compare with…")
    await until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "the other runs")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (entry,) = [action for action in menu.actions() if "Older version" in action.text()]
    assert "Invoices 1.0" in entry.text()
    entry.trigger()
    menu.close()
    await until(lambda: fields.is_comparing, "the comparison")
    compare = fields.compare
    comparison = compare.comparison
    assert 0 < comparison.different < comparison.total
    words = f"{comparison.different} of {comparison.total} differ"
    assert words in shown_texts(compare)
    assert compare.model.rowCount() == len(compare.different_keys)
    before = fields.current
    press(compare.table, Qt.Key.Key_N)
    assert fields.current != before
    assert fields.current in compare.different_keys
    click(compare.only_chip)
    assert compare.model.rowCount() == len(comparison.fields)
    press(compare.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    await until(lambda: shown_page(review) == "kestrel march.pdf", "the next document")
    await until(lambda: fields.is_comparing, "compared with the same batch")
    press(compare.table, Qt.Key.Key_Escape)
    assert not fields.is_comparing


async def choose_in_menu(opener: QWidget, text: str) -> None:
    click(opener)
    await until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "a menu")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(action for action in menu.actions() if action.text() == text)
    place = menu.actionGeometry(action).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)


async def _filter(review: ReviewPage) -> None:
    documents = review.documents
    press(review.fields.table, Qt.Key.Key_C)
    await until(lambda: "1 of 3 checked" in shown_texts(documents), "one checked")
    documents.table.setFocus()
    QTest.keyClick(documents.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    await until(documents.filter.field.isVisible, "the search for documents")
    QTest.keyClicks(documents.filter.field, "TIDE")
    await until(lambda: table_texts(documents.table, 0) == [TWO_PAGES], "the one of that name")
    click_row(documents.table, 0)
    await until(lambda: shown_page(review) == TWO_PAGES, "the document")
    QTest.keyClick(documents.filter.field, Qt.Key.Key_Escape)
    click(documents.filter.unchecked_chip)
    assert "kestrel march.pdf" not in table_texts(documents.table, 0)
    assert len(table_texts(documents.table, 0)) == 2
    click(documents.filter.doubtful_chip)
    await until(lambda: documents.model.rowCount() < 2, "fewer")
    QTest.keyClick(documents.filter.field, Qt.Key.Key_Escape)
    click(documents.filter.all_chip)
    assert documents.model.rowCount() == 3
    click(documents.table)
    await until(lambda: review.current is not None, "a document")
    click_row(documents.table, 2)
    await until(lambda: shown_page(review) == TWO_PAGES, "the last")


async def test_another_limit_marks_other_values_at_once(private_home: Path) -> None:
    async with real_window(private_home, sandbox=True) as real:
        await finished_batch(real, SAMPLES / "kestrel march.pdf", SAMPLES / TWO_PAGES)
        click(real.window.header.switch.buttons["review"])
        review = real.window.work.review
        await until(lambda: shown_page(review) == "kestrel march.pdf", "the first document")
        press(review.fields.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        await until(lambda: shown_page(review) == TWO_PAGES, "the second")
        assert review.fields.doubtful_chip.text() == "Doubtful 0"
        review._context.settings.update(doubt_limit_percent=90)
        await until(lambda: review.fields.doubtful_chip.text() == "Doubtful 2", "other marks")
        await until(lambda: shown_page(review) == TWO_PAGES, "the same document again")
