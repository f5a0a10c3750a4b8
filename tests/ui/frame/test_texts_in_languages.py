"""In every language, in a longer one, and in one from the right: no text is cut off or lies on another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_delegate import LEFT, RIGHT
from extend_desktop.ui.delegates.cell_texts import draw_text, mirrored
from extend_desktop.ui.translation import LANGUAGES, Language
from resources.translations.files import FORMS, SOURCES, compile_catalogue
from tests.helpers.every_dialog import DIALOGS, opened
from tests.helpers.pseudo_language import PSEUDO, PSEUDO_RIGHT_TO_LEFT, make_catalogue, spoken
from tests.helpers.text_problems import cut_off
from tests.helpers.window_scenes import SCENES, fill
from tests.helpers.window_stage import Stage
from tests.ui.frame.test_texts import cut_at_rest, laid_out, pages_of, unpainted

pytestmark = pytest.mark.takes_long

SIZES = ((1024, 640), (1280, 800))
SHOWN = (
    "compose_staged",
    "monitor_runs",
    "monitor_results",
    "monitor_activity",
    "monitor_reasons",
    "review_doubtful",
)
"""One after the other in one window: a page of each kind."""
SHORTENED = (
    "titles cut",  # with dots, and whole in the tip
    "ComboBox",  # with dots: an account is called as its owner likes
    "QMenuBar",  # what has no room is behind an arrow
    "\\n",  # where one is in a long list, in two lines
)
"""What a language that is a third longer may do; none that is spoken does it."""
OFFERED = tuple(language for language in LANGUAGES if language.code in FORMS)


@pytest.fixture(params=(PSEUDO, PSEUDO_RIGHT_TO_LEFT, *OFFERED), ids=lambda language: language.code)
def language(
    request: pytest.FixtureRequest, qt_application: QApplication, tmp_path: Path
) -> Iterator[Language]:
    chosen: Language = request.param
    if chosen in OFFERED:
        source = SOURCES / f"{chosen.code}.ts"
        compile_catalogue(source, tmp_path / f"{chosen.code}.qm")
    else:
        make_catalogue(tmp_path, chosen)
    with spoken(qt_application, tmp_path, chosen):
        yield chosen


def cut_in(language: Language, found: Sequence[str]) -> list[str]:
    if language in OFFERED:
        return list(found)
    return [line for line in found if not any(known in line for known in SHORTENED)]


async def test_every_page_can_be_read(context: UiContext, language: Language) -> None:
    found: dict[tuple[str, tuple[int, int]], list[str]] = {}
    sizes = SIZES if language in OFFERED else SIZES[1:]
    stage = Stage(context)
    try:
        await stage.start(sandbox=True)
        for name in SHOWN:
            await stage.open_anew(fill)
            await SCENES[name](stage.window, stage.parts)
            with unpainted(stage.window):
                for size in sizes:
                    stage.window.resize(*size)
                    found[name, size] = cut_in(language, await cut_at_rest(stage.window))
    finally:
        await stage.end()
    assert {place: cut for place, cut in found.items() if cut} == {}


@pytest.mark.parametrize("language", OFFERED, indirect=True, ids=lambda item: item.code)
async def test_in_the_smallest_window_every_menu_is_in_sight(
    context: UiContext, language: Language
) -> None:
    stage = Stage(context)
    await stage.start(sandbox=True)
    stage.window.setMinimumSize(1, 1)
    stage.window.resize(632, 360)
    await laid_out()
    bar = stage.window.header.menu_bar
    assert {action.text() for action in bar.actions()} != {
        "&File",
        "&Edit",
        "&View",
        "&Batch",
        "&Help",
    }
    folded = [
        action.text()
        for action in bar.actions()
        if not bar.rect().contains(bar.actionGeometry(action))
        or bar.actionGeometry(action).isEmpty()
    ]
    assert folded == []
    await stage.end()


async def test_every_dialog_can_be_read(context: UiContext, language: Language) -> None:
    found: dict[tuple[str, str], list[str]] = {}
    for make in DIALOGS:
        async with opened(context, make) as dialog:
            for page in pages_of(dialog):
                await laid_out()
                found[make.__name__, page] = cut_in(language, cut_off(dialog))
    assert {place: cut for place, cut in found.items() if cut} == {}


@pytest.mark.parametrize("language", [PSEUDO_RIGHT_TO_LEFT], indirect=True)
async def test_from_the_right_a_name_keeps_its_order_and_a_sign_its_side(
    context: UiContext, language: Language
) -> None:
    picture = QImage(200, 20, QImage.Format.Format_RGB32)
    area, place = QRect(0, 0, 200, 20), QRect(0, 0, 10, 20)
    shown: list[QImage] = []
    both = Qt.LayoutDirection
    # Either way at the left end, where all its pixels are the same.
    for direction, end in ((both.LeftToRight, LEFT), (both.RightToLeft, RIGHT)):
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.setLayoutDirection(direction)
        draw_text(painter, area, end, "0 scan_0101.tif")
        is_mirrored = mirrored(painter, area, place) != place
        assert is_mirrored is (direction is both.RightToLeft)
        painter.end()
        shown.append(ink_of(picture))
    assert shown[0] == shown[1]


def test_icons_that_lead_on_point_the_way_that_is_read(
    context: UiContext, qt_application: QApplication
) -> None:
    def drawn(name: str) -> QImage:
        return context.icons.icon(name).pixmap(20, 20).toImage()

    names = ("first-page", "warning")
    before = [drawn(name) for name in names]
    qt_application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    turned = [drawn(name) for name in names]
    qt_application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    # The point is on the other side; the edges of strokes may differ by a shade.
    assert lean(before[0]) < -0.2
    assert lean(turned[0]) == pytest.approx(-lean(before[0]), abs=0.1)
    assert turned[1] == before[1]
    assert [drawn(name) for name in names] == before


def lean(picture: QImage) -> float:
    """Return how far right of the middle the ink of a picture is, in pixels; left is below 0."""
    half = (picture.width() - 1) / 2
    shares = [
        (picture.pixelColor(x, y).alphaF(), x - half)
        for x in range(picture.width())
        for y in range(picture.height())
    ]
    return sum(ink * off for ink, off in shares) / sum(ink for ink, _ in shares)


def ink_of(picture: QImage) -> QImage:
    """Return what is written in a picture, wherever it stands."""
    columns = [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y).lightness() < 128 for y in range(picture.height()))
    ]
    return picture.copy(columns[0], 0, columns[-1] - columns[0] + 1, picture.height())
