"""Pages of real documents: searched, turned, enlarged, and what is said where they cannot be shown."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from extend_desktop.domain.page_geometry import Citation
from extend_desktop.domain.settings import ThemeChoice
from extend_desktop.services.ports.review import PageImage, RenderPort
from extend_desktop.services.review import PageStore
from extend_desktop.system.render_process import RenderProcess
from extend_desktop.ui.theme import Token
from extend_desktop.ui.views.review import page_pane
from extend_desktop.ui.views.review.keys import add_keys, page_keys
from extend_desktop.ui.views.review.page_pane import PagePane
from extend_desktop.ui.views.review.page_view import ZoomMode
from tests.helpers.office_and_pictures import heic, picture
from tests.helpers.pane_fixtures import click, trigger, until
from tests.helpers.pdf_files import Page, pdf_of
from tests.helpers.ui_driver import button, shown_texts
from tests.ui.review.conftest import cited_field, document_at, idle, open_in, review_service


def pdf(path: Path, *lines: str) -> Path:
    path.write_bytes(pdf_of([Page(((line, 20, 60),)) for line in lines]))
    return path


def type_search(pane: PagePane, text: str) -> None:
    pane.open_search()
    QTest.keyClicks(pane.search_bar.field, text)
    QTest.keyClick(pane.search_bar.field, Qt.Key.Key_Return)


def said(pane: PagePane) -> str:
    return pane.search_bar.count.full_text()


async def test_words_are_found_on_all_pages_and_gone_through_by_keys(
    pane: PagePane, tmp_path: Path
) -> None:
    await open_in(pane, pdf(tmp_path / "three.pdf", "Total here", "nothing", "total TOTAL"))
    add_keys(pane, page_keys(pane))
    pane.activateWindow()
    type_search(pane, "total")
    await until(lambda: said(pane) == "1 of 3")
    assert len(pane.view.page._hits) == 1
    field = pane.search_bar.field
    QTest.keyClick(field, Qt.Key.Key_F3)
    await until(lambda: said(pane) == "2 of 3")
    assert pane.number == 3
    assert len(pane.view.page._hits) == 2
    QTest.keyClick(field, Qt.Key.Key_F3)
    QTest.keyClick(field, Qt.Key.Key_F3)
    await until(lambda: said(pane) == "1 of 3")
    assert pane.number == 1, "after the last comes the first"
    QTest.keyClick(field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    await until(lambda: said(pane) == "3 of 3")
    click(pane.search_bar.next)
    assert said(pane) == "1 of 3"

    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not said(pane)
    assert not pane.view.page._hits
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not pane.search_bar.isVisible()
    await idle(pane)


async def test_a_search_goes_on_in_the_next_document_and_says_what_has_no_text(
    pane: PagePane, tmp_path: Path
) -> None:
    await open_in(pane, pdf(tmp_path / "one.pdf", "Total"))
    type_search(pane, "total")
    await until(lambda: said(pane) == "1 of 1")
    await open_in(pane, pdf(tmp_path / "other.pdf", "none", "none"))
    await until(lambda: said(pane) == "Not found")
    assert not pane.search_bar.next.isEnabled()
    await open_in(pane, pdf(tmp_path / "blank.pdf", "none", ""))
    await until(lambda: said(pane) == "Not found · 1 page without text")
    scan = tmp_path / "scan.tif"
    scan.write_bytes(picture("TIFF", pages=2))
    await open_in(pane, scan)
    await until(lambda: said(pane) == "No text here to search, only pictures")
    await idle(pane)


async def test_a_long_name_keeps_its_number_and_ending(pane: PagePane, tmp_path: Path) -> None:
    await open_in(pane, pdf(tmp_path / f"Invoice {'Summit ' * 20} 2026-11 A.pdf", "Total"))
    shown = pane._frame_title.text()
    assert shown != pane.title()
    assert shown.startswith("Inv")
    assert shown.endswith("A.pdf")
    await idle(pane)


def edge_of(picture: QPixmap) -> str:
    return picture.toImage().pixelColor(0, 0).name()


async def test_small_pictures_have_an_edge_and_that_of_the_page_shown_is_not_tinted(
    pane: PagePane, tmp_path: Path
) -> None:
    await open_in(pane, pdf(tmp_path / "two.pdf", "Total", "Total"))
    await until(lambda: pane.strip.currentRow() == 0)
    size = pane.strip.iconSize()
    await until(lambda: len(pane.strip._drawn) == 2)
    icon = pane.strip.item(0).icon()
    shown, usual = (
        icon.pixmap(size, mode).toImage() for mode in (QIcon.Mode.Selected, QIcon.Mode.Normal)
    )
    paper = usual.rect().adjusted(4, 4, -4, -4)
    assert shown.copy(paper) == usual.copy(paper)
    edges = [picture.pixelColor(0, 0).name() for picture in (shown, usual)]
    assert edges == [
        pane.context.theme.paper_color(token).name() for token in (Token.ACCENT, Token.FIELD_LINE)
    ]
    pane.context.theme.choose(ThemeChoice.CONTRAST)
    line = pane.context.theme.paper_color(Token.FIELD_LINE).name()
    assert line != edges[1]
    await until(lambda: edge_of(pane.strip.item(0).icon().pixmap(size)) == line)
    await idle(pane)


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
@pytest.mark.parametrize("count", [2, 30])
async def test_small_pictures_are_whole_also_beside_a_scroll_bar(
    pane: PagePane, tmp_path: Path, count: int, direction: Qt.LayoutDirection
) -> None:
    strip = pane.strip
    strip.setLayoutDirection(direction)
    await open_in(pane, pdf(tmp_path / "pages.pdf", *["Total"] * count))
    has_bar = count > 2
    await until(lambda: strip.verticalScrollBar().isVisible() == has_bar)
    seen = strip.viewport().rect()

    def is_whole() -> bool:
        place = strip.visualItemRect(strip.item(0))
        return seen.left() <= place.left() and place.right() <= strip.viewport().rect().right()

    await until(is_whole)
    assert not strip.horizontalScrollBar().isVisible()
    await idle(pane)


async def test_the_menu_of_sizes_shows_what_is_chosen_and_it_is_remembered(
    pane: PagePane, tmp_path: Path
) -> None:
    await open_in(pane, pdf(tmp_path / "one.pdf", "Total"))
    for words, share in (("100 %", 1.0), ("200 %", 2.0)):
        click(pane.zoom.sizes)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        trigger(menu, words)
        menu.close()
        assert pane.zoom.sizes.text() == words
        # 100 % is the size of the paper: 72 points an inch on a screen of 96 dots.
        assert abs(pane.view.scale_px - share * 96 / 72) < 1e-6
    click(pane.zoom.larger)
    assert pane.zoom.sizes.text() == "250 %"
    pane.zoom.remember()
    again = PagePane(pane.context)
    assert again.view.mode is ZoomMode.FREE
    assert round(again.view.share, 2) == 2.5
    again.deleteLater()
    await idle(pane)


async def test_a_turned_page_keeps_its_turn_and_turns_its_cut_out(
    pane: PagePane, tmp_path: Path
) -> None:
    path = pdf(tmp_path / "one.pdf", "Total")
    place = Citation(1, (300, 200), ((20, 100), (60, 100), (60, 140), (20, 140)))
    turns: list[int] = []
    pane.cutter.ready.connect(lambda _snippet, _outline, turn: turns.append(turn))
    await open_in(pane, path, cited_field("total", place))
    await until(lambda: turns == [0])
    click(pane.zoom.sizes)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == "Turn clockwise").trigger()
    menu.close()
    assert pane.view.quarter_turns == 1
    await until(lambda: turns[-1] == 1)
    await open_in(pane, pdf(tmp_path / "other.pdf", "x"))
    assert pane.view.quarter_turns == 0
    await open_in(pane, path)
    assert pane.view.quarter_turns == 1
    await idle(pane)


async def test_places_on_the_white_page_have_the_colours_that_show_on_it_in_every_scheme(
    pane: PagePane, tmp_path: Path
) -> None:
    square = ((20.0, 20.0), (60.0, 20.0), (60.0, 60.0), (20.0, 60.0))
    field = cited_field("total", Citation(1, (300, 200), square))
    await open_in(pane, pdf(tmp_path / "one.pdf", "Total"), field)
    page, theme = pane.view.page, pane.context.theme
    pens = list[str]()
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        theme.choose(choice)
        for current in (None, 0):
            page.show_current(current)
            pens.append(page._boxes[0][0].pen().color().name())
    assert pens[2:] == pens[:2]
    await idle(pane)


async def test_a_place_that_is_no_rectangle_is_drawn_as_it_is(
    pane: PagePane, tmp_path: Path
) -> None:
    corners = (
        (20.0, 20.0),
        (120.0, 20.0),
        (120.0, 60.0),
        (60.0, 60.0),
        (60.0, 120.0),
        (20.0, 120.0),
    )
    path = tmp_path / "page.pdf"
    path.write_bytes(pdf_of([Page((), (0, 0, 200, 200))]))
    await open_in(pane, path, cited_field("stamp", Citation(1, (200, 200), corners)))
    (item,) = pane.view.page._boxes[0]
    shape = item.polygon()
    drawn = [(shape.at(number).x(), shape.at(number).y()) for number in range(shape.count())]
    assert drawn[: len(corners)] == list(corners)
    picked: list[int] = []
    pane.picked.connect(picked.append)

    def click_at(x: float, y: float) -> None:
        at: QPoint = pane.view.mapFromScene(x, y)
        QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    click_at(100, 100)
    assert picked == [], "beside the shape, though within its corners"
    click_at(40, 100)
    assert picked == [0]
    await idle(pane)


class HeldPages(PageStore):
    """Draws as ever, but not before it is let."""

    def __init__(self, render: RenderPort) -> None:
        super().__init__(render)
        self.let = asyncio.Event()

    async def image(self, path: Path, number: int, scale: float) -> PageImage:
        await self.let.wait()
        return await super().image(path, number, scale)


async def test_while_a_page_is_drawn_that_is_said_and_nothing_is_framed(
    pane: PagePane, render: RenderProcess, tmp_path: Path
) -> None:
    pages = HeldPages(render)
    pane.bind(review_service(pages, tmp_path))
    cuts: list[object] = []
    waits: list[bool] = []
    pane.cutter.ready.connect(lambda snippet, _outline, _turn: cuts.append(snippet))
    pane.cutter.awaited.connect(lambda: waits.append(True))
    total = cited_field("total", Citation(1, (200, 200), ((20, 40), (90, 40), (90, 70), (20, 70))))
    path = pdf(tmp_path / "slow.pdf", "Total")
    pane.show_document(document_at(path), (total,), 0)
    await until(pane.view.note.isVisible)
    await until(lambda: bool(waits))
    scene = pane.view.page
    (box,) = scene._boxes[0]
    assert not box.isVisible()
    assert not scene._halos
    assert not cuts

    pages.let.set()
    await until(lambda: bool(cuts))
    assert not pane.view.note.isVisible()
    assert box.isVisible()
    assert scene._halos
    await idle(pane)
    waits.clear()
    pane.show_current(0)
    assert not waits
    assert len(cuts) == 2, "the sharp page is there"


async def test_what_cannot_be_shown_says_why_and_the_pane_goes_on(
    pane: PagePane, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7\n garbage")
    pane.show_document(document_at(broken), (), None)
    await until(lambda: pane.message.title() == "The document cannot be shown")
    controls = (*pane.zoom.widgets, pane.boxes)
    assert not any(widget.isEnabled() for widget in controls), "there is nothing to enlarge"
    assert pane.open.isEnabled(), "its own program may know better"
    pane.say_nothing()
    assert not pane.open.isEnabled(), "a message was there before, too"
    await open_in(pane, pdf(tmp_path / "good.pdf", "Total"))
    assert pane.number == 1
    assert all(widget.isEnabled() for widget in controls)
    pane.say_nothing()
    assert not any(widget.isEnabled() for widget in (*controls, pane.open))
    await idle(pane)


async def test_a_cell_of_a_sheet_is_outlined_in_its_grid(pane: PagePane, tmp_path: Path) -> None:
    book = Workbook()
    first, second = book.active, book.create_sheet("second")
    assert first is not None
    first["A1"] = "cover"
    for row in range(1, 400):
        second.cell(row, 1, f"position {row}")
        second.cell(row, 3, row * 1.5)
    path = tmp_path / "book.xlsx"
    book.save(path)
    cuts: list[object] = []
    pane.cutter.ready.connect(lambda snippet, _outline, _turn: cuts.append(snippet))
    total = cited_field("total", Citation(2, None, (), "C300"))
    await open_in(pane, path, total, cited_field("gone", Citation(2, None, (), "C9999")))
    assert pane.number == 2, "the sheet that is cited"
    ((item,),) = pane.view.page._boxes.values()
    place = pane.view.mapFromScene(item.boundingRect().center())
    assert pane.view.viewport().rect().contains(place), "scrolled to"
    await until(lambda: len(cuts) == 1)
    type_search(pane, "position 300")
    await until(lambda: said(pane) == "1 of 1")
    await idle(pane)


@pytest.mark.parametrize(
    ("name", "content"), [("lease.docx", b"PK\x03\x04" + bytes(400)), ("photo.heic", heic())]
)
async def test_what_cannot_be_shown_can_be_opened_in_its_own_program(
    pane: PagePane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, content: bytes
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(page_pane, "open_file", lambda path, _say: opened.append(path))
    path = tmp_path / name
    path.write_bytes(content)
    pane.show_document(document_at(path), (), None)
    await idle(pane)
    assert pane.message.title() == "This type of file is not shown here"
    assert any("HEIC only where Qt" in text for text in shown_texts(pane.message))
    click(button(pane.message, "Open in its own program"))
    click(pane.open)
    assert opened == [path, path]


async def test_a_page_keeps_its_place_when_the_window_is_resized(
    pane: PagePane, tmp_path: Path
) -> None:
    await open_in(pane, pdf(tmp_path / "one.pdf", "Total"))
    view = pane.view
    for width in (900, 400, 1200):
        pane.resize(width, 420)
        await idle(pane)
        assert view.verticalScrollBar().value() == view.verticalScrollBar().minimum()
    # Not far down: the smaller page ends sooner, and cannot be scrolled beyond its end.
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 4)
    before = view.mapToScene(0, 0).y()
    pane.resize(900, 420)
    await idle(pane)
    assert view.mapToScene(0, 0).y() == pytest.approx(before, abs=2)
