"""The theme follows the operator's choice at once, everywhere."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QFile, QObject, QSize, Qt
from PySide6.QtGui import QFont, QFontInfo, QPalette, QScreen
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from typing_extensions import override

from extend_desktop.domain.settings import ThemeChoice
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.icons import Icons, ratios_up_to
from extend_desktop.ui.theme import Theme, Token, scaled_font
from extend_desktop.ui.theme import theme as theme_module
from extend_desktop.ui.theme.style_sheet import build_style_sheet
from extend_desktop.ui.theme.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT
from extend_desktop.ui.widgets import Button
from tests.helpers.waiting import until

HIGH_CONTRAST = Qt.ContrastPreference.HighContrast
ICONS = Path(__file__).parents[3] / "resources" / "icons"


async def test_choosing_dark_changes_palette_sheet_and_icons(
    context: UiContext, qt_application: QApplication
) -> None:
    received: list[bool] = []
    context.theme.choose(ThemeChoice.LIGHT)
    context.theme.changed.connect(lambda: received.append(context.theme.dark))
    button = Button("Refresh", icons=context.icons, icon="refresh")
    before = button.icon().cacheKey()

    context.theme.choose(ThemeChoice.DARK)

    window = qt_application.palette().color(QPalette.ColorRole.Window)
    assert window.name() == DARK[Token.WINDOW]
    assert DARK[Token.PANEL] in qt_application.styleSheet()
    assert button.icon().cacheKey() != before
    assert received == [True]


async def test_choosing_the_same_again_does_not_restyle(context: UiContext) -> None:
    context.theme.choose(ThemeChoice.DARK)
    received: list[None] = []
    context.theme.changed.connect(lambda: received.append(None))
    context.theme.choose(ThemeChoice.DARK)
    assert received == []


async def test_a_window_is_built_with_no_style_sheet_even_after_another(
    context: UiContext, qt_application: QApplication
) -> None:
    assert qt_application.styleSheet() == context.theme._sheet
    theme = Theme(qt_application, ICONS, is_held=True)
    with theme.held_back():
        assert qt_application.styleSheet() == ""
    assert qt_application.styleSheet() == theme._sheet


async def test_a_change_of_colours_styles_no_widget_again_for_each_that_it_is_in(
    context: UiContext,
) -> None:
    outermost = innermost = QWidget()
    for _ in range(8):
        innermost = QWidget(innermost)
    outermost.show()
    await until(outermost.isVisible)
    styled = StylesCounted()
    outermost.installEventFilter(styled)
    innermost.installEventFilter(styled)
    context.theme.choose(ThemeChoice.LIGHT)
    styled.counts.clear()
    context.theme.choose(ThemeChoice.DARK)
    assert styled.counts[innermost] == styled.counts[outermost] > 0
    outermost.deleteLater()


class StylesCounted(QObject):
    """Counts how often each widget is told that it looks otherwise."""

    def __init__(self) -> None:
        super().__init__()
        self.counts = Counter[QObject]()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.counts[watched] += event.type() is QEvent.Type.StyleChange
        return False


async def test_system_follows_what_the_platform_says(
    context: UiContext, qt_application: QApplication
) -> None:
    context.theme.choose(ThemeChoice.SYSTEM)
    says_dark = qt_application.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert context.theme.dark is says_dark


async def test_high_contrast_is_chosen_and_left_again(
    context: UiContext, qt_application: QApplication
) -> None:
    context.theme.choose(ThemeChoice.CONTRAST)
    expected = CONTRAST_DARK if context.theme.dark else CONTRAST_LIGHT
    window = qt_application.palette().color(QPalette.ColorRole.PlaceholderText)
    assert window.name() == expected[Token.MUTED]
    assert expected[Token.FIELD_LINE] in qt_application.styleSheet()
    glyphs = re.findall(r"url\(([^)]+)\)", qt_application.styleSheet())
    assert [glyph for glyph in glyphs if "contrast" not in glyph or not QFile.exists(glyph)] == []
    context.theme.choose(ThemeChoice.LIGHT)
    assert not context.theme.contrast
    assert LIGHT[Token.FIELD_LINE] in qt_application.styleSheet()


async def test_like_the_system_follows_its_contrast(
    context: UiContext, qt_application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stand-in for the desktop's setting, which nothing here can change; the signal is Qt's."""
    context.theme.choose(ThemeChoice.SYSTEM)
    style = qt_application.styleHints()
    hints = style.accessibility()
    assert context.theme.contrast is (hints.contrastPreference() is HIGH_CONTRAST)
    monkeypatch.setattr(theme_module, "asks_for_contrast", lambda _hints: True)
    hints.contrastPreferenceChanged.emit(HIGH_CONTRAST)
    assert context.theme.contrast
    assert CONTRAST_LIGHT[Token.FIELD_LINE] in qt_application.styleSheet()
    context.theme.choose(ThemeChoice.DARK)
    assert not context.theme.contrast, "a choice goes before the system"


async def test_lists_of_dialogs_have_an_edge_in_high_contrast(
    context: UiContext, qtbot: QtBot
) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    button, shown = Button("Close"), QListWidget()
    column.addWidget(button)
    column.addWidget(shown)
    context.theme.choose(ThemeChoice.CONTRAST)
    dialog.show()
    button.setFocus()
    at_left = shown.geometry().left(), shown.geometry().center().y()
    edge = dialog.grab().toImage().pixelColor(*at_left)
    assert edge.name() == CONTRAST_LIGHT[Token.LINE]


async def test_an_empty_bar_does_not_look_full_in_high_contrast(
    context: UiContext, qtbot: QtBot
) -> None:
    bar = QProgressBar()
    qtbot.addWidget(bar)
    context.theme.choose(ThemeChoice.CONTRAST)
    bar.resize(100, 6)
    bar.show()
    colors = list[str]()
    for value in (0, 100):
        bar.setValue(value)
        colors.append(bar.grab().toImage().pixelColor(50, 3).name())
    assert colors == [CONTRAST_LIGHT[token] for token in (Token.PANEL, Token.ACCENT)]


@pytest.mark.parametrize(("colors", "dark"), [(LIGHT, False), (DARK, True)])
async def test_the_sheet_names_only_arrows_that_exist(
    context: UiContext, colors: dict[Token, str], dark: bool
) -> None:
    context.theme.choose(ThemeChoice.DARK if dark else ThemeChoice.LIGHT)
    sheet = build_style_sheet(colors, "dark" if dark else "light")
    glyphs = re.findall(r"url\(([^)]+)\)", sheet)
    assert glyphs
    assert [glyph for glyph in glyphs if not QFile.exists(glyph)] == []
    assert "$" not in sheet


@pytest.mark.parametrize("path", sorted(ICONS.glob("*.svg")), ids=lambda path: path.stem)
async def test_every_icon_draws_something_in_the_asked_colour(
    context: UiContext, path: Path
) -> None:
    picture = context.icons.pixmap(path.stem, 64, Token.ACCENT).toImage()
    colors = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert colors == {context.theme.color(Token.ACCENT).name()}


async def test_a_missing_icon_is_a_defect(context: UiContext) -> None:
    with pytest.raises(FileNotFoundError):
        context.icons.icon("no-such-icon")


async def test_fonts_grow_from_the_platforms_in_points_and_in_pixels(
    qt_application: QApplication,
) -> None:
    in_points, in_pixels = QFont(qt_application.font()), QFont(qt_application.font())
    in_points.setPointSizeF(10.0)
    in_pixels.setPixelSize(20)
    assert scaled_font(in_points, 1.5).pointSizeF() == pytest.approx(15.0)
    assert scaled_font(in_pixels, 1.5).pixelSize() == 30
    assert QFontInfo(in_pixels).pixelSize() == 20


@pytest.mark.parametrize(
    ("sharpest", "ratios"),
    [(1.0, [1]), (1.25, [1, 2]), (2.0, [1, 2]), (2.5, [1, 2, 3]), (3.0, [1, 2, 3]), (4, [1, 2, 3])],
)
def test_icons_are_drawn_as_sharp_as_the_sharpest_screen(
    sharpest: float, ratios: list[int]
) -> None:
    assert list(ratios_up_to(sharpest)) == ratios


async def test_an_icon_is_drawn_for_the_screens_there_are(
    context: UiContext, qt_application: QApplication
) -> None:
    sharpest = max(screen.devicePixelRatio() for screen in qt_application.screens())
    sizes = {size.width() for size in context.icons.icon("refresh").availableSizes()}
    assert sizes == {16, 20}
    picture = context.icons.icon("refresh").pixmap(QSize(20, 20), sharpest)
    assert picture.devicePixelRatio() == sharpest


async def test_a_sharper_screen_that_comes_has_the_icons_drawn_anew(
    context: UiContext, qt_application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    button = Button("Refresh", icons=context.icons, icon="refresh")
    before = button.icon().cacheKey()
    screen = qt_application.primaryScreen()
    qt_application.screenAdded.emit(screen)
    assert button.icon().cacheKey() == before
    monkeypatch.setattr(QScreen, "devicePixelRatio", lambda _screen: 3.0)
    qt_application.screenAdded.emit(screen)
    assert button.icon().cacheKey() != before
    assert button.icon().pixmap(QSize(20, 20), 3.0).width() == 60


async def test_an_entry_of_a_list_that_is_gone_is_forgotten(context: UiContext) -> None:
    entries = QListWidget()
    entry = QListWidgetItem("Accounts", entries)
    context.icons.attach(entry, "refresh")
    entries.clear()
    button = Button("Refresh", icons=context.icons, icon="refresh")
    context.theme.choose(ThemeChoice.LIGHT)
    before = button.icon().cacheKey()
    context.theme.choose(ThemeChoice.DARK)
    assert button.icon().cacheKey() != before
    assert not isValid(entry)


async def test_the_next_window_takes_the_icons_that_are_drawn_while_they_look_the_same(
    context: UiContext,
) -> None:
    context.theme.choose(ThemeChoice.LIGHT)
    drawn = context.icons.icon("refresh").cacheKey()
    assert Icons(context.theme, ICONS).icon("refresh").cacheKey() == drawn
    context.theme.choose(ThemeChoice.DARK)
    dark = context.icons.icon("refresh").cacheKey()
    assert dark != drawn
    assert Icons(context.theme, ICONS).icon("refresh").cacheKey() == dark
