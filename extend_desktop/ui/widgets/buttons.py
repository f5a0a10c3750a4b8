"""Buttons in the window's few styles; each has a name for assistive technology. For ui."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from extend_desktop.ui.icons import Icons
from extend_desktop.ui.theme import Token
from extend_desktop.ui.widgets.plain_text import restyle, set_plain_tooltip

_GAP = " "
"""Between icon and words: Qt leaves four pixels at any size of text, and a drawing fills its square."""
_ICON_PX = 16


class Button(QPushButton):
    """An ordinary button with a word on it, and an icon if `icons` and `icon` are given."""

    icon_token = Token.TEXT
    role = ""

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        icons: Icons | None = None,
        icon: str = "",
    ) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(text.replace("&", ""))
        self.setAutoDefault(False)
        if self.role:
            self.setProperty("role", self.role)
        if icons is not None and icon:
            self.setIconSize(QSize(_ICON_PX, _ICON_PX))
            icons.attach(self, icon, self.icon_token)

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        gap_px = self.fontMetrics().horizontalAdvance(_GAP) if self._has_gap() else 0
        return QSize(hint.width() + gap_px, hint.height())

    @override
    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        if self._has_gap():
            option.text = f"{_GAP}{option.text}"

    def _has_gap(self) -> bool:
        # Of a dot, which is smaller, the square is wide enough.
        return bool(
            self.text() and self.iconSize().width() >= _ICON_PX and not self.icon().isNull()
        )


class FoldingButton(Button):
    """A button with an icon that gives up its words, for a tooltip, where there is no room."""

    def __init__(self, text: str, icons: Icons, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent, icons=icons, icon=icon)
        self._words = text
        self._hint = ""
        self._is_folded = False

    @property
    def words(self) -> str:
        """The words, shown or not."""
        return self._words

    def set_words(self, words: str, hint: str = "") -> None:
        """Say something else; `hint` is more for the tooltip."""
        self._words, self._hint = words, hint
        self.setAccessibleName(words)
        self._show_words()

    def set_folded(self, folded: bool) -> None:  # noqa: FBT001 - reads as set_folded(True), like Qt
        """Show the icon alone, or icon and words."""
        if folded is not self._is_folded:
            self._is_folded = folded
            self.setProperty("folded", folded)
            self._show_words()
            restyle(self)
            # Its padding is another one now, of which no layout has heard.
            self.updateGeometry()

    def _show_words(self) -> None:
        self.setText("" if self._is_folded else self._words)
        parts = (self._words if self._is_folded else "", self._hint)
        set_plain_tooltip(self, "\n".join(part for part in parts if part))


class PrimaryFoldingButton(FoldingButton):
    """The one main action of a pane, where there may be too little room for its words."""

    icon_token = Token.ON_ACCENT
    role = "primary"


class SplitButton(QWidget):
    """A button with an arrow at its side, for the menu of what else there is.

    Args:
        menu_hint: what the arrow is called, also for assistive technology.
    """

    menu_requested = Signal()

    def __init__(self, button: FoldingButton, icons: Icons, menu_hint: str) -> None:
        super().__init__()
        self.all = button
        self.arrow = Button("")
        is_primary = isinstance(button, PrimaryFoldingButton)
        if is_primary:
            self.arrow.setProperty("role", button.role)
        self.arrow.setAccessibleName(menu_hint)
        self.arrow.setIconSize(QSize(12, 12))
        icons.attach(self.arrow, "chevron-down", Token.ON_ACCENT if is_primary else Token.MUTED)
        set_plain_tooltip(self.arrow, menu_hint)
        self.arrow.clicked.connect(self.menu_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part in (self.all, self.arrow):
            row.addWidget(part)
        join(self.all, self.arrow)


def join(first: QWidget, second: QWidget) -> None:
    """Let two buttons that stand without a gap look like one; the first is where one begins to read."""
    sides = ("right", "left") if _is_mirrored() else ("left", "right")
    for part, side in zip((first, second), sides, strict=True):
        part.setProperty("split", side)


def put_icon_behind(button: QWidget) -> None:
    """Show a button's icon behind its words, as what leads on or opens a menu has it."""
    both = Qt.LayoutDirection
    button.setLayoutDirection(both.LeftToRight if _is_mirrored() else both.RightToLeft)


def _is_mirrored() -> bool:
    # Of the program: a widget without a parent yet takes its direction from there.
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


class PrimaryButton(Button):
    """The one main action of a pane."""

    icon_token = Token.ON_ACCENT
    role = "primary"


class LinkButton(Button):
    """A quiet button that looks like a link."""

    icon_token = Token.ACCENT_TEXT
    role = "link"

    def set_flush(self) -> None:
        """Let its words begin and end where the lines above and below them do."""
        self.setProperty("flush", True)  # noqa: FBT003 - Qt's own signature


class ToolButton(QToolButton):
    """A button of an icon alone; `name` is its tooltip and its accessible name."""

    def __init__(self, icons: Icons, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIconSize(QSize(16, 16))
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        set_plain_tooltip(self, name)
        icons.attach(self, icon, Token.TEXT)


def popup_below(menu: QMenu, button: QWidget) -> None:
    """Open a menu below the button it belongs to; it goes when it closes."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
