"""The guide by keys and mouse, and that what its pages name is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument, QTextFormat, QTextImageFormat
from PySide6.QtTest import QTest

from extend_desktop.domain.settings import ThemeChoice
from extend_desktop.presentation.guide import PAGE_TITLES, WHATS_NEW, guide_page
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.views.guide.guide_text import images_in
from extend_desktop.ui.views.guide.pages import GuidePage, read_guide
from extend_desktop.ui.views.guide.pictures import picture_file, read_picture
from extend_desktop.ui.views.guide.window import GuideWindow
from extend_desktop.ui.views.window.work_area import MONITOR, OVERVIEW
from tests.helpers.ui_driver import until
from tests.helpers.window_stage import Stage

IMAGE_ALT = QTextFormat.Property.ImageAltText
ROOT = Path(__file__).parents[3]
PAGES = read_guide(ROOT / "resources")
_TEXTS = "\n".join(
    path.read_text(encoding="utf-8") for path in (ROOT / "extend_desktop").rglob("*.py")
)
_PICTURE_NAME = re.compile(r"^!\[[^\]]+\]\(([a-z-]+)\)$", re.MULTILINE)


async def opened(stage: Stage) -> GuideWindow:
    stage.window.activateWindow()
    await until(stage.window.isActiveWindow, "the window in front")
    QTest.keyClick(stage.window, Qt.Key.Key_F1)
    guide = stage.window.dialogs.guide
    assert guide is not None
    return guide


def listed(guide: GuideWindow) -> list[str]:
    items = [guide.list.item(row) for row in range(guide.list.count())]
    return [item.text() for item in items if not item.isHidden()]


def search(guide: GuideWindow, words: str) -> None:
    guide.search.setFocus()
    guide.search.clear()
    QTest.keyClicks(guide.search, words)
    QTest.keyClick(guide.search, Qt.Key.Key_Return)


async def widen(guide: GuideWindow, width_px: int) -> QTextImageFormat:
    """Return how the one picture is shown at this width."""
    guide.resize(width_px, 600)
    await until(lambda: guide.width() == width_px, "the width")
    [(_, shown)] = images_in(guide.text.document())
    return shown


def drawn(guide: GuideWindow, name: str) -> QImage:
    return guide.text.document().resource(
        QTextDocument.ResourceType.ImageResource.value, QUrl(name)
    )


async def test_f1_opens_the_chapter_about_the_page_in_sight(stage: Stage) -> None:
    await stage.start(sandbox=True)
    guide = await opened(stage)
    assert guide.shown.title == "Adding documents"
    stage.window.work.show_page(MONITOR.key)
    assert await opened(stage) is guide, "there is one guide"
    assert guide.shown.title == "Watching a batch"
    assert "Retry failed" in guide.text.toPlainText()
    guide.close()
    assert stage.window.dialogs.guide is None


async def test_before_an_account_is_open_f1_opens_the_first_steps(stage: Stage) -> None:
    await stage.start()
    guide = await opened(stage)
    assert guide.shown.title == "First steps"
    guide.close()


async def test_a_search_keeps_the_pages_that_have_the_words_and_marks_them(stage: Stage) -> None:
    await stage.start(sandbox=True)
    guide = await opened(stage)
    search(guide, "ZIP archives")
    assert "Adding documents" in listed(guide)
    assert "Checking results" not in listed(guide)
    assert guide.text.extraSelections()
    search(guide, "xyzzy")
    assert listed(guide) == []
    assert guide.nothing.isVisible()
    QTest.keyClick(guide.search, Qt.Key.Key_Escape)
    assert len(listed(guide)) == len(PAGES)
    guide.close()


async def test_what_is_new_is_the_list_of_changes(stage: Stage) -> None:
    await stage.start(sandbox=True)
    action = next(item for item in stage.window.menus.actions if item.text() == "What is new")
    action.trigger()
    guide = stage.window.dialogs.guide
    assert guide is not None
    assert guide.shown.key == WHATS_NEW
    assert "Unreleased" in guide.text.toPlainText()
    guide.close()


@pytest.mark.parametrize("page", PAGES[:-1], ids=lambda page: page.key)
def test_what_a_page_has_in_bold_stands_on_the_screen(page: GuidePage) -> None:
    gone = [words for words in re.findall(r"\*\*([^*]+)\*\*", page.text) if words not in _TEXTS]
    assert gone == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.key)
def test_a_page_is_short_and_leads_nowhere_outside(page: GuidePage) -> None:
    if page.key != WHATS_NEW:
        assert len(page.searched.split()) < 400
        assert "](" not in page.searched


def test_pictures_are_there_in_both_themes_small_and_few() -> None:
    folder = ROOT / "resources" / "guide"
    named = [name for page in PAGES for name in _PICTURE_NAME.findall(page.text)]
    files = {picture_file(name, is_dark=dark) for name in named for dark in (False, True)}
    assert {path.name for path in folder.glob("*.png")} == files
    assert 8 <= len(named) <= 12
    for path in map(folder.joinpath, files):
        assert path.stat().st_size < 60_000, path.name
    for name in named:
        light, dark = (read_picture(folder, name, is_dark=dark) for dark in (False, True))
        assert light.size() == dark.size()
        assert light.pixelColor(0, 0).lightness() > 128 > dark.pixelColor(0, 0).lightness()


def test_pages_are_called_in_the_language_of_the_window_and_in_english_in_their_files() -> None:
    english = {page.key: page.title for page in PAGES[:-1]}
    assert english == {key: tr(title) for key, title in PAGE_TITLES.items()}
    for path in (ROOT / "resources" / "guide").glob("*.md"):
        assert path.read_text(encoding="utf-8").startswith(f"# {english[path.stem[3:]]}\n")


async def test_a_page_shows_its_picture_with_its_words_in_the_theme_and_room_there_is(
    stage: Stage,
) -> None:
    await stage.start(sandbox=True)
    guide = await opened(stage)
    guide.show_page("checking-results")
    alt = "A doubtful value in Review, with its place in the document"
    assert alt in guide.text.toPlainText()
    page = read_picture(guide.shown.folder, "review", is_dark=False)
    for width_px in (guide.minimumWidth(), 1400):
        shown = await widen(guide, width_px)
        assert shown.property(IMAGE_ALT) == alt
        room_px = guide.text.viewport().width()
        assert shown.width() == pytest.approx(min(page.width() / 2, room_px - 32))
        assert shown.height() == pytest.approx(shown.width() * page.height() / page.width())
    stage.context.theme.choose(ThemeChoice.DARK)
    assert drawn(guide, "review").pixelColor(5, 5).lightness() < 128
    stage.context.theme.choose(ThemeChoice.LIGHT)
    assert drawn(guide, "review").pixelColor(5, 5).lightness() > 128
    guide.close()


def test_every_page_of_the_window_has_a_chapter() -> None:
    keys = {page.key for page in PAGES}
    assert {guide_page(key) for key in ("compose", "monitor", "review", OVERVIEW.key)} <= keys


def test_a_folder_without_a_guide_gives_no_page(tmp_path: Path) -> None:
    assert read_guide(tmp_path / "resources") == ()
