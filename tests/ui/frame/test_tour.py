"""The tour of a new operator, by mouse and keys in the real window, and where its card stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from extend_desktop.domain.settings import ThemeChoice
from extend_desktop.presentation.tour import STEPS, TourStep, step_title
from extend_desktop.ui.theme import Token
from extend_desktop.ui.views.tour.placing import card_place
from extend_desktop.ui.views.tour.tour import Tour
from extend_desktop.ui.views.window.pane_focus import has_focus_inside
from tests.helpers.ui_driver import button, click, until
from tests.helpers.window_stage import Stage, button_of

SIZES = ((853, 533), (1280, 800))
SMALLEST = QSize(640, 400)
PAGES = ("compose", "compose", "compose", "monitor", "review", "review")


async def first_account(stage: Stage) -> Tour:
    """Open the practice account by a click on the first-run page, as a new operator."""
    await stage.start()
    stage.window.activateWindow()
    await until(stage.window.isActiveWindow, "the window in front")
    await stage.press(stage.window.first_run.sandbox.start)
    await until(lambda: is_shown(stage), "the tour")
    return tour_of(stage)


def tour_of(stage: Stage) -> Tour:
    tour = stage.window.tour.tour
    assert tour is not None
    return tour


def is_shown(stage: Stage) -> bool:
    return stage.window.tour.tour is not None


def choose(stage: Stage, words: str) -> None:
    next(item for item in stage.window.menus.actions if item.text() == words).trigger()


def place_of(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def looks_right(stage: Stage, tour: Tour) -> bool:
    """Whether the card is whole, in the work area, and off what is ringed, if that leaves room.

    In the smallest window the corner of the one may lie on that of the other.
    """
    window, card = stage.window, place_of(tour.card, stage.window)
    ring = tour.ring.geometry()
    is_whole = tour.card.height() >= tour.card.heightForWidth(tour.card.width())
    common = card.intersected(ring)
    is_corner = common.width() * common.height() <= ring.width() * ring.height() // 100
    is_off = (
        not card.intersects(ring)
        or is_corner
        or ring.height() > window.height() // 2 < ring.width()
    )
    return is_whole and is_off and place_of(window.work, window).contains(card)


def is_around(tour: Tour, widget: QWidget, part: QRect | None = None) -> bool:
    """Whether the ring is around a widget, or the part of it that it is about."""
    window = widget.window()
    place = part or widget.rect()
    place = place.translated(widget.mapTo(window, QPoint(0, 0))).adjusted(-4, -4, 4, 4)
    return tour.ring.isVisible() and tour.ring.geometry() == place.intersected(window.rect())


async def test_it_comes_once_with_the_first_account_and_leads_through_the_pages(
    stage: Stage,
) -> None:
    tour = await first_account(stage)
    assert tour.card.next.hasFocus()
    zone = stage.window.work.composer.zone
    await until(lambda: zone.isVisible() and tour.ring.isVisible())
    for words in zone.findChildren(QLabel):
        place = place_of(words, stage.window).adjusted(-10, -6, 10, 6)
        assert not words.isVisible() or tour.ring.geometry().contains(place), "off its line"
    for step, page in zip(STEPS, PAGES, strict=True):
        await until(lambda: looks_right(stage, tour), step.name)
        assert tour.card.title.full_text() == step_title(step)
        assert step_title(step) in tour.card.next.accessibleDescription()
        assert stage.window.work.page.title.key == page
        assert tour.ring.isVisible()
        QTest.keyClick(tour.card.next, Qt.Key.Key_Space)
    assert not is_shown(stage)
    assert stage.window.work.page.title.key == "compose", "the page before is back"
    assert has_focus_inside(stage.window.work)
    stage.window.first_run_place.first_opened.emit()
    await stage.idle()
    assert not is_shown(stage), "once is enough"
    choose(stage, "Tour")
    assert tour_of(stage).step is TourStep.ADD
    choose(stage, "Add account…")
    assert not is_shown(stage), "what it points at is not in sight"
    choose(stage, "Tour")
    assert stage.page is stage.window.work, "it leads back there"
    await until(lambda: looks_right(stage, tour_of(stage)), "the tour on the work pages")
    assert tour_of(stage).ring.isVisible()


async def test_neither_the_sandbox_at_the_start_nor_a_further_account_brings_it(
    stage: Stage,
) -> None:
    await stage.start(sandbox=True)
    assert not is_shown(stage)
    choose(stage, "Add account…")
    stage.type_account()
    await stage.press(stage.window.first_run.account.open)
    assert stage.page is stage.window.work
    assert not is_shown(stage)


async def test_the_window_works_beside_it_and_esc_ends_it_from_anywhere(stage: Stage) -> None:
    tour = await first_account(stage)
    work = stage.window.work
    samples = button_of(work.composer.zone, "New here? Add the sample documents")
    middle = samples.mapTo(stage.window, samples.rect().center())
    assert stage.window.childAt(middle) is samples, "the mouse goes through the ring"
    click(samples)
    await stage.idle()
    assert stage.parts.account.staging.paths
    await until(lambda: not work.composer.zone.isVisible(), "the list in place of the zone")
    await until(lambda: is_around(tour, work.composer.adding), "around the buttons above the list")
    await until(lambda: looks_right(stage, tour), "beside the buttons above the list")
    click(tour.card.next)
    assert tour.step is TourStep.EXTRACTOR
    click(tour.card.back)
    assert tour.step is TourStep.ADD
    work.composer.terms.name.setFocus()
    QTest.keyClick(work.composer.terms.name, Qt.Key.Key_Escape)
    assert not is_shown(stage)
    assert work.composer.terms.name.hasFocus(), "nobody lost the focus"
    choose(stage, "Tour")
    assert tour_of(stage).card.next.hasFocus()
    QTest.keyClick(tour_of(stage).card.next, Qt.Key.Key_Escape)
    assert work.composer.terms.name.hasFocus(), "it went back"
    choose(stage, "Tour")
    click(button(tour_of(stage).card, "Skip the tour"))
    assert not is_shown(stage)


async def test_a_page_that_the_operator_chose_stays_and_nothing_is_ringed_there(
    stage: Stage,
) -> None:
    tour = await first_account(stage)
    for _ in range(2):
        click(tour.card.next)
    assert tour.step is TourStep.SUBMIT
    composer = stage.window.work.composer
    assert not composer.submit_button.isVisible()
    stage.window.add_samples()
    await stage.idle()
    await until(
        lambda: is_around(tour, composer.submit_button), "around Submit, now that it is there"
    )
    click(stage.window.header.switch.buttons["review"])
    await until(lambda: not tour.ring.isVisible(), "the ring to go")
    assert tour.card.isVisible()
    click(tour.card.skip)
    assert stage.window.work.page.title.key == "review"


async def test_it_follows_size_theme_and_the_direction_of_reading(stage: Stage) -> None:
    tour = await first_account(stage)
    stage.window.setMinimumSize(QSize(853, 533))
    zone = stage.window.work.composer.zone
    for step, size in zip(STEPS, SIZES * 3, strict=True):
        stage.window.resize(*size)
        if step is TourStep.ADD:
            await until(lambda: is_around(tour, zone, zone.ways), "around what has moved")
        await until(lambda: looks_right(stage, tour), f"{step} {stage.window.size()}")
        click(tour.card.next)
    choose(stage, "Tour")
    tour = tour_of(stage)
    for theme in (ThemeChoice.CONTRAST, ThemeChoice.LIGHT):
        stage.context.theme.choose(theme)
        ring = tour.ring.grab().toImage()
        line = stage.context.theme.color(Token.ACCENT)
        assert ring.pixelColor(ring.width() // 2, 1).name() == line.name()
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        click(tour.card.next)
        middle = stage.window.width() // 2
        await until(lambda: tour.ring.geometry().center().x() < middle, "from right to left")
        await until(lambda: looks_right(stage, tour), "from right to left")
        assert place_of(tour.card, stage.window).center().x() < middle
        for _ in STEPS[2:]:
            click(tour.card.next)
        bar = stage.window.header.menu_bar
        stage.window.resize(*SIZES[0])
        await until(lambda: stage.window.width() == SIZES[0][0], "the smaller window")
        await until(
            lambda: is_around(tour, bar, bar.actionGeometry(bar.actions()[-1])), "the Help menu"
        )
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


async def test_it_scrolls_to_what_it_is_about_in_a_window_too_small_for_a_page(
    stage: Stage,
) -> None:
    tour = await first_account(stage)
    composer = stage.window.work.composer
    stage.window.setMinimumSize(SMALLEST)
    stage.window.resize(SMALLEST)
    await until(lambda: stage.window.width() < SIZES[0][0], "the smaller window")
    await until(lambda: composer.side.width() > composer.width() - 40, "the form below the list")
    await stage.idle()
    click(tour.card.next)
    extractor = composer.terms.extractor
    await until(lambda: is_around(tour, extractor, extractor.rect()), "the whole extractor")
    click(tour.card.next)
    await until(tour.ring.isVisible, "the place of Submit")
    corner = composer.mapTo(stage.window, composer.rect().bottomRight())
    assert tour.ring.geometry().adjusted(0, 0, 10, 10).contains(corner)


async def test_it_names_the_keys_that_the_operator_chose(stage: Stage) -> None:
    await stage.start(sandbox=True)
    choose(stage, "Tour")
    stage.window.menus.keys.choose("Guide", QKeySequence())
    stage.window.menus.keys.choose("Find a command", QKeySequence("Ctrl+K"))
    choose(stage, "Tour")
    tour = tour_of(stage)
    for _ in STEPS[1:]:
        click(tour.card.next)
    assert tour.card.text.full_text().startswith("Ctrl+K finds a command")
    assert "Guide opens the guide" in tour.card.text.full_text()


@given(
    about=st.builds(
        QRect,
        st.integers(0, 1200),
        st.integers(-60, 700),
        st.integers(1, 1200),
        st.integers(1, 700),
    ),
    room=st.builds(QSize, st.integers(360, 1900), st.integers(200, 1000)),
    is_mirrored=st.booleans(),
)
def test_the_card_stays_in_its_room_and_off_what_it_is_about(
    about: QRect, room: QSize, *, is_mirrored: bool
) -> None:
    card, whole = QSize(340, 130), QRect(QPoint(0, 0), room)
    place = card_place(card, about, whole, is_mirrored=is_mirrored)
    assert whole.contains(place)
    assert place.size() == card
    has_room_below = about.bottom() + 30 + card.height() <= room.height()
    if has_room_below and about.bottom() >= 0:
        assert not place.intersects(about)


@pytest.mark.parametrize(("is_mirrored", "left"), [(False, 650), (True, 10)])
def test_without_room_it_stands_where_reading_ends(*, is_mirrored: bool, left: int) -> None:
    whole = QRect(0, 0, 1000, 600)
    place = card_place(QSize(340, 130), whole, whole, is_mirrored=is_mirrored)
    assert place.topLeft() == QPoint(left, 460)
