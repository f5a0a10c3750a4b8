"""The current colour scheme: follows the system unless told otherwise. For every part of ui."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from extend_desktop.domain.accounts import AccountColor
from extend_desktop.domain.settings import ThemeChoice
from extend_desktop.presentation.severity import Severity
from extend_desktop.ui.theme.style_sheet import GLYPH_PREFIX, GLYPHS, build_style_sheet
from extend_desktop.ui.theme.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Token

_TONES = {
    Severity.OK: Token.OK,
    Severity.FAILED: Token.FAILED,
    Severity.RUNNING: Token.RUNNING,
    Severity.WAITING: Token.WAITING,
    Severity.WARNING: Token.WARNING,
    Severity.MUTED: Token.MUTED,
}
_TITLE_SCALE, _SMALL_SCALE = 1.1, 0.92


class Theme(QObject):
    """Colours, fonts and the style sheet of the application.

    Args:
        application: gets Fusion, the palette and the style sheet.
        icon_folder: holds the monochrome SVG files; some become the arrows of the controls.
        is_held: the first window is built by `held_back`, which puts the style sheet on.
    """

    changed = Signal()

    def __init__(
        self, application: QApplication, icon_folder: Path, *, is_held: bool = False
    ) -> None:
        super().__init__(application)
        self._application = application
        self._icon_folder = icon_folder
        self._choice = ThemeChoice.SYSTEM
        self._applied: tuple[bool, bool] | None = None
        self._colors: dict[Token, QColor] = {}
        self._sheet = ""
        self._is_held = is_held
        self._is_building = False
        self._glyphs = _glyph_folder(application)
        application.setStyle("Fusion")  # untranslated: a style of Qt
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        self._apply()

    @property
    def application(self) -> QApplication:
        """What it is the theme of."""
        return self._application

    @property
    def choice(self) -> ThemeChoice:
        """What the operator chose."""
        return self._choice

    @property
    def dark(self) -> bool:
        """Whether the dark scheme is in use."""
        if self._choice in (ThemeChoice.SYSTEM, ThemeChoice.CONTRAST):
            return self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._choice is ThemeChoice.DARK

    @property
    def contrast(self) -> bool:
        """Whether a scheme of high contrast is in use."""
        if self._choice is ThemeChoice.SYSTEM:
            return asks_for_contrast(self._application.styleHints())
        return self._choice is ThemeChoice.CONTRAST

    def choose(self, choice: ThemeChoice) -> None:
        """Follow the system, or stay light, dark or of high contrast."""
        self._choice = choice
        schemes = {ThemeChoice.LIGHT: Qt.ColorScheme.Light, ThemeChoice.DARK: Qt.ColorScheme.Dark}
        # Native parts such as the title bar follow too, where the platform can.
        self._application.styleHints().setColorScheme(schemes.get(choice, Qt.ColorScheme.Unknown))
        self._apply()

    @contextmanager
    def held_back(self) -> Generator[None]:
        """Build a window with no style sheet and put it on at the end.

        Under a style sheet Qt styles each widget that is put into another one anew, with all that
        is in it: the window took three times as long to build.
        """
        if self._is_building:
            # A part of what is held back already.
            yield
            return
        self._application.setStyleSheet("")
        self._is_held = self._is_building = True
        try:
            yield
        finally:
            self._is_held = self._is_building = False
            self._application.setStyleSheet(self._sheet)

    def color(self, token: Token) -> QColor:
        """Return the colour for a purpose in the scheme in use."""
        # A copy, which may be made transparent.
        return QColor(self._colors[token])

    def shared_color(self, token: Token) -> QColor:
        """Return the same, not to be changed: for what is painted once for every cell."""
        return self._colors[token]

    def paper_color(self, token: Token) -> QColor:
        """Return the colour for a purpose on a page, which is white in every scheme."""
        return QColor(_SCHEMES[False, self.contrast][token])

    def severity_color(self, severity: Severity) -> QColor:
        """Return the colour of a dot for one of the severities."""
        return self.color(_TONES[severity])

    def account_color(self, color: AccountColor) -> QColor:
        """Return the colour that an account has in the scheme in use."""
        return self.color(Token(f"account_{color.value}"))

    def title_font(self) -> QFont:
        """Return the font of a pane's title, relative to the platform's."""
        font = scaled_font(self._application.font(), _TITLE_SCALE)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def small_font(self) -> QFont:
        """Return the font of secondary lines, relative to the platform's."""
        return scaled_font(self._application.font(), _SMALL_SCALE)

    def figures_font(self) -> QFont:
        """Return the platform's font with figures of equal width, for columns of numbers."""
        return with_tabular_figures(self._application.font())

    def _follow(self, _fact: Qt.ColorScheme | Qt.ContrastPreference) -> None:
        self._apply()

    def _apply(self) -> None:
        dark, contrast = self.dark, self.contrast
        if (dark, contrast) == self._applied:
            return
        self._applied = (dark, contrast)
        colors = _SCHEMES[dark, contrast]
        self._colors = {token: QColor(color) for token, color in colors.items()}
        self._write_glyphs()
        self._sheet = build_style_sheet(colors, self._scheme, is_contrast=contrast)
        if self._is_held:
            self._application.setPalette(self._palette())
        else:
            # Qt takes five times as long to replace one: it styles what is in a widget with the
            # widget, and then once more by itself.
            self._application.setStyleSheet("")
            self._application.setPalette(self._palette())
            self._application.setStyleSheet(self._sheet)
        self.changed.emit()

    @property
    def _scheme(self) -> str:
        """A name for each: Qt keeps the picture that it has read of a file."""
        lightness = "dark" if self.dark else "light"
        return f"{lightness}-contrast" if self.contrast else lightness

    def _write_glyphs(self) -> None:
        """Write the arrows tinted for this scheme, once; a style sheet can only name files."""
        if self._scheme in self._glyphs.schemes:
            return
        for name, (icon, token) in GLYPHS.items():
            svg = (self._icon_folder / f"{icon}.svg").read_text(encoding="utf-8")
            tinted = svg.replace("#000000", self.color(token).name())
            target = self._glyphs.path / f"{name}-{self._scheme}.svg"
            target.write_text(tinted, encoding="utf-8")
        self._glyphs.schemes.add(self._scheme)

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _ROLES.items():
            palette.setColor(role, self.color(token))
        for role in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color(Token.DISABLED))
        return palette


def asks_for_contrast(hints: QStyleHints) -> bool:
    """Whether the desktop is set to high contrast, as far as it tells Qt."""
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


_SCHEMES = {
    (False, False): LIGHT,
    (True, False): DARK,
    (False, True): CONTRAST_LIGHT,
    (True, True): CONTRAST_DARK,
}
"""By whether dark, and whether of high contrast."""

_ROLES = {
    QPalette.ColorRole.Window: Token.WINDOW,
    QPalette.ColorRole.WindowText: Token.TEXT,
    QPalette.ColorRole.Base: Token.PANEL,
    QPalette.ColorRole.AlternateBase: Token.ALTERNATE,
    QPalette.ColorRole.Text: Token.TEXT,
    QPalette.ColorRole.PlaceholderText: Token.MUTED,
    QPalette.ColorRole.Button: Token.CONTROL,
    QPalette.ColorRole.ButtonText: Token.TEXT,
    QPalette.ColorRole.BrightText: Token.FAILED_TEXT,
    QPalette.ColorRole.Highlight: Token.SELECTION,
    QPalette.ColorRole.HighlightedText: Token.TEXT,
    QPalette.ColorRole.Link: Token.ACCENT_TEXT,
    QPalette.ColorRole.LinkVisited: Token.ACCENT_TEXT,
    QPalette.ColorRole.ToolTipBase: Token.TOOLTIP,
    QPalette.ColorRole.ToolTipText: Token.ON_TOOLTIP,
    QPalette.ColorRole.Accent: Token.ACCENT,
    QPalette.ColorRole.Light: Token.PANEL,
    QPalette.ColorRole.Midlight: Token.CONTROL_HOVER,
    QPalette.ColorRole.Mid: Token.LINE,
    QPalette.ColorRole.Dark: Token.FIELD_LINE,
    QPalette.ColorRole.Shadow: Token.HANDLE,
}


class _GlyphFolder(QObject):
    """A temporary folder that lives as long as the application, as its style sheet does.

    Attributes:
        schemes: whose arrows are in it.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._folder = QTemporaryDir()
        self.schemes: set[str] = set()

    @property
    def path(self) -> Path:
        return Path(self._folder.path())


def _glyph_folder(application: QApplication) -> _GlyphFolder:
    known = application.findChild(_GlyphFolder)
    holder = known if isinstance(known, _GlyphFolder) else _GlyphFolder(application)
    QDir.setSearchPaths(GLYPH_PREFIX, [str(holder.path)])
    return holder


def scaled_font(font: QFont, factor: float) -> QFont:
    """Return `font` in another size, whichever unit the platform gave it in."""
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * factor)
    else:
        result.setPixelSize(round(font.pixelSize() * factor))
    return result


def with_tabular_figures(font: QFont) -> QFont:
    """Return `font` with figures of equal width where the font has them."""
    result = QFont(font)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result
