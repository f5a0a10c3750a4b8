"""What we paint and place by ourselves, for who reads from the right: by rectangles and pixels."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from extend_desktop.domain.batches import BatchStatus, FinePhase, PhaseCounts
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.review import form_of
from extend_desktop.domain.schema import schema_of
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.results import FILE, FIRST_FIELD
from extend_desktop.ui.theme import Token
from extend_desktop.ui.views.batches.pane import BatchesPane
from extend_desktop.ui.views.detail.pane import DetailPane
from extend_desktop.ui.views.detail.summary_bar import PhaseBar
from extend_desktop.ui.views.review.breadcrumb import Breadcrumb
from extend_desktop.ui.views.review.fields_pane import FieldsPane
from extend_desktop.ui.widgets.boxes import row_box
from extend_desktop.ui.widgets.stacked_bar import paint, segments_of
from tests.helpers.fake_workspace import FakeAccount, batch
from tests.helpers.pane_fixtures import shown, until
from tests.helpers.results_fixtures import B1, CONFIG, answer, put_invoices

COUNTS = PhaseCounts(processed=60, failed=10, waiting=30)


@pytest.fixture
def right_to_left(qt_application: QApplication) -> Iterator[None]:
    qt_application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qt_application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def place_in(widget: QWidget, window: QWidget) -> QRect:
    """Return where a widget is in its window."""
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())


def columns_of(picture: QImage, color: QColor, row: int) -> list[int]:
    """Return where a line of a picture has a colour."""
    return [x for x in range(picture.width()) if picture.pixelColor(x, row) == color]


def test_parts_of_a_bar_are_mirrored_one_by_one() -> None:
    usual = segments_of(COUNTS, 200)
    mirrored = segments_of(COUNTS, 200, is_mirrored=True)
    assert [phase for phase, _, _ in mirrored] == [phase for phase, _, _ in usual]
    for (_, left, width), (_, other_left, other_width) in zip(usual, mirrored, strict=True):
        assert other_left == pytest.approx(200 - left - width)
        assert other_width == pytest.approx(width)


async def test_a_bar_begins_at_the_right(context: UiContext) -> None:
    pictures: list[QImage] = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        picture = QImage(200, 8, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.setLayoutDirection(direction)
        paint(painter, QRectF(0, 0, 200, 8), COUNTS, context.theme)
        painter.end()
        pictures.append(picture)
    done = context.theme.color(Token.OK)
    assert columns_of(pictures[0], done, 4)[0] < 3
    assert columns_of(pictures[1], done, 4)[-1] > 196
    assert len(columns_of(pictures[0], done, 4)) == len(columns_of(pictures[1], done, 4))


async def test_a_click_on_the_bar_filters_by_what_is_painted_there(context: UiContext) -> None:
    bar = PhaseBar(context)
    bar.show_phase_counts(COUNTS)
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown(bar, QSize(200, 14))
    chosen: list[FinePhase] = []
    bar.phase_clicked.connect(chosen.append)
    for x in (190, 10):
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QRect(x, 7, 1, 1).topLeft())
    assert chosen == [FinePhase.PROCESSED, FinePhase.WAITING]
    bar.deleteLater()


@pytest.mark.usefixtures("right_to_left")
async def test_a_card_has_its_mark_and_its_bar_at_the_right(context: UiContext) -> None:
    account = FakeAccount()
    account.batches.put(batch("b0", "March", COUNTS, status=BatchStatus.PROCESSING))
    pane = BatchesPane(context)
    pane.bind(account.workspace())
    shown(pane, QSize(288, 500))
    table = pane.table
    await until(lambda: pane.model.rowCount() == 1)
    await until(table.horizontalHeader().isHidden)
    pane.select(BatchId("b0"))
    await until(lambda: table.selected_rows() == [0])
    card = table.viewport().grab().toImage()
    accent, done = context.theme.color(Token.ACCENT), context.theme.color(Token.OK)
    width = card.width()
    assert columns_of(card, accent, 4) == [width - 3, width - 2, width - 1]
    bar = next(row for row in range(65) if columns_of(card, done, row))
    assert min(columns_of(card, done, bar + 2)) > width * 0.3
    assert max(columns_of(card, done, bar + 2)) > width - 20
    pane.bind(None)
    pane.deleteLater()


@pytest.mark.usefixtures("right_to_left")
async def test_the_frozen_columns_stand_at_the_right_and_arrow_keys_go_over_to_them(
    context: UiContext,
) -> None:
    account = FakeAccount()
    put_invoices(account)
    pane = DetailPane(context)
    pane.bind(account.workspace())
    pane.show_batch(B1)
    shown(pane, QSize(980, 640))
    view = pane.results
    await until(lambda: view.feed.is_loaded)
    assert place_in(view.grid.frozen, pane).left() > place_in(view.grid.main, pane).right()
    # What stands beside the tabs keeps its distance from the edge of the pane.
    assert place_in(view.tools, pane).left() >= 11
    # A button and its arrow are one, with the arrow at the left.
    export = pane.buttons.export
    assert place_in(export.arrow, pane).right() + 1 == place_in(export.all, pane).left()
    assert (export.all.property("split"), export.arrow.property("split")) == ("right", "left")
    pane.activateWindow()
    await until(pane.isActiveWindow)
    view.table.setFocus()
    view.table.setCurrentIndex(view.model.index(2, FIRST_FIELD))
    QTest.keyClick(view.grid.main, Qt.Key.Key_Right)
    assert view.grid.frozen.hasFocus()
    assert view.table.currentIndex() == view.model.index(2, FILE)
    QTest.keyClick(view.grid.frozen, Qt.Key.Key_Left)
    assert view.grid.main.hasFocus()
    assert view.table.currentIndex() == view.model.index(2, FIRST_FIELD)
    pane.bind(None)
    pane.deleteLater()


@pytest.mark.usefixtures("right_to_left")
async def test_the_fields_of_review_are_mirrored(context: UiContext) -> None:
    pane = FieldsPane(context)
    pane.show_form(form_of(answer(3), schema_of(CONFIG)))
    shown(pane, QSize(404, 700))
    table, foot = pane.table, pane.foot
    await until(lambda: table.model().rowCount() > 0)
    name, value, sure = (table.visualRect(table.model().index(0, column)) for column in range(3))
    assert sure.right() < value.left() < value.right() < name.left()
    # The share of a bar is filled from the right: 97 of 100 leave a gap at its left.
    picture = table.viewport().grab().toImage().copy(sure)
    filled = columns_of(picture, context.theme.color(Token.OK), sure.height() // 2)
    assert filled
    left_over = columns_of(picture, context.theme.color(Token.LINE), sure.height() // 2)
    assert max(left_over, default=0) < min(filled)
    assert place_in(foot.checked, pane).right() < place_in(foot.next, pane).left()
    assert place_in(foot.next, pane).right() < place_in(foot.previous, pane).left()
    # “P” is said before its arrow, which leads back, and the arrow that leads on is the outer one.
    assert foot.previous.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert foot.next.layoutDirection() is Qt.LayoutDirection.LeftToRight
    pane.deleteLater()


@pytest.mark.usefixtures("right_to_left")
def test_margins_are_those_of_where_one_begins_to_read() -> None:
    parent, label = QWidget(), QLabel("x")
    row_box(parent, label, margins_px=(30, 0, 4, 0))
    shown(parent, QSize(200, 30))
    assert label.geometry().left() == 4
    assert label.geometry().right() == 200 - 30 - 1
    parent.deleteLater()


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_arrows_of_a_way_point_where_it_leads(
    qt_application: QApplication, direction: Qt.LayoutDirection
) -> None:
    way = Breadcrumb()
    way.setLayoutDirection(direction)
    way.show_steps([("Line items",), ("3", "Taxes")])
    shown(way, QSize(300, 40))
    first, arrow, number, _, last = _parts_of(way)
    is_mirrored = direction is Qt.LayoutDirection.RightToLeft
    assert (last.x() < number.x() < first.x()) is is_mirrored
    picture = arrow.grab().toImage()
    ground = picture.pixelColor(0, 0)
    inked = [
        [x for x in range(picture.width()) if picture.pixelColor(x, y) != ground]
        for y in range(picture.height())
    ]
    rows = [row for row in inked if row]
    # The tip is at half the height of the sign.
    tip, edge = rows[len(rows) // 2], rows[0]
    assert (min(tip) < min(edge)) is is_mirrored
    way.deleteLater()


def _parts_of(way: Breadcrumb) -> list[QWidget]:
    row = way.layout()
    assert row is not None
    items = (row.itemAt(at) for at in range(row.count()))
    return [widget for item in items if item is not None and (widget := item.widget()) is not None]
