"""Our monochrome SVG icons, tinted for the scheme in use. For every part of ui."""

from __future__ import annotations

import weakref
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QScreen
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from extend_desktop.ui.theme import Theme, Token

_RATIOS = (1.0, 2.0, 3.0)
_SIZES_PX = (16, 20)
_POINTING = frozenset({"arrow-right", "chevron-left", "chevron-right", "first-page"})
"""Lead on or back, and so the other way for who reads from the right."""


class _HasIcon(Protocol):
    def setIcon(self, icon: QIcon, /) -> None: ...  # noqa: N802 - Qt's name


class _Drawn(QObject):
    """The icons as they look now, for as long as the application lives: the next `Icons` draws none."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._look: object = None
        self._icons: dict[tuple[str, Token], QIcon] = {}

    def icons(self, look: object) -> dict[tuple[str, Token], QIcon]:
        """Return those that were drawn with this look; those of another one are let go."""
        if look != self._look:
            self._look, self._icons = look, {}
        return self._icons


class Icons(QObject):
    """Loads, tints and caches icons by their file name without the ending.

    Args:
        theme: gives the colours; attached widgets are tinted again when it changes.
        folder: holds the SVG files, drawn in black on a 20 px grid.
    """

    def __init__(self, theme: Theme, folder: Path) -> None:
        super().__init__(theme)
        self._theme = theme
        self._folder = folder
        self._renderers: dict[str, QSvgRenderer] = {}
        self._drawn = _drawn(theme.application)
        self._cache: dict[tuple[str, Token], QIcon] = {}
        # By identity: items of lists compare by their content, which goes with the list.
        self._attached: dict[int, tuple[weakref.ref[_HasIcon], str, Token]] = {}
        self._sharpest = 0.0
        theme.changed.connect(self._retint)
        theme.application.layoutDirectionChanged.connect(self._retint)
        theme.application.screenAdded.connect(self._follow)
        for screen in theme.application.screens():
            self._follow(screen)

    @property
    def theme(self) -> Theme:
        """Where the colours come from."""
        return self._theme

    def icon(self, name: str, token: Token = Token.TEXT) -> QIcon:
        """Return the icon in the colour of `token`, muted while disabled."""
        key = (name, token)
        if key not in self._cache:
            self._cache[key] = self._draw(name, token)
        return self._cache[key]

    def attach(self, target: _HasIcon, name: str, token: Token = Token.TEXT) -> None:
        """Give `target` (button, action) the icon now and again whenever the scheme changes."""
        attached, key = self._attached, id(target)
        ref = weakref.ref(target, lambda _: attached.pop(key, None))
        attached[key] = (ref, name, token)
        target.setIcon(self.icon(name, token))

    def pixmap(
        self, name: str, size_px: int, token: Token = Token.TEXT, ratio: float = 1.0
    ) -> QPixmap:
        """Return the icon as a picture of `size_px` logical pixels for a screen's `ratio`."""
        renderer = self._renderer(name)
        picture = QPixmap(QSize(round(size_px * ratio), round(size_px * ratio)))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        if name in _POINTING and self._is_right_to_left:
            painter.translate(picture.width(), 0)
            painter.scale(-1, 1)
        renderer.render(painter, QRectF(picture.rect()))
        painter.resetTransform()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(picture.rect(), self._theme.color(token))
        painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture

    @property
    def _is_right_to_left(self) -> bool:
        return self._theme.application.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _draw(self, name: str, token: Token) -> QIcon:
        icon = QIcon()
        for size_px in _SIZES_PX:
            for ratio in ratios_up_to(self._sharpest):
                icon.addPixmap(self.pixmap(name, size_px, token, ratio), QIcon.Mode.Normal)
                disabled = self.pixmap(name, size_px, Token.DISABLED, ratio)
                icon.addPixmap(disabled, QIcon.Mode.Disabled)
        return icon

    def _renderer(self, name: str) -> QSvgRenderer:
        if name not in self._renderers:
            path = self._folder / f"{name}.svg"
            if not path.is_file():
                raise FileNotFoundError(f"There is no icon named {name!r}")
            self._renderers[name] = QSvgRenderer(str(path), self)
        return self._renderers[name]

    def _follow(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._sharpen)
        self._sharpen()

    def _sharpen(self) -> None:
        """Draw the icons anew if a screen needs them sharper than they are."""
        sharpest = max(screen.devicePixelRatio() for screen in QGuiApplication.screens())
        if sharpest > self._sharpest:
            self._sharpest = sharpest
            self._retint()

    def _retint(self) -> None:
        theme = self._theme
        colors = tuple(theme.shared_color(token).rgba() for token in Token)
        look = (self._folder, colors, self._is_right_to_left, self._sharpest)
        self._cache = self._drawn.icons(look)
        for ref, name, token in [*self._attached.values()]:
            target = ref()
            if target is not None and isValid(target):
                target.setIcon(self.icon(name, token))


def _drawn(application: QApplication) -> _Drawn:
    known = application.findChild(_Drawn)
    return known if isinstance(known, _Drawn) else _Drawn(application)


def ratios_up_to(sharpest: float) -> Sequence[float]:
    """Return the ratios to draw icons for, where this is the sharpest screen's.

    To draw for every screen there may be took a tenth of a window's start.
    """
    return [ratio for ratio in _RATIOS if ratio < sharpest + 1]
