"""How large the page is shown: the buttons, their menu, and what of it is remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from extend_desktop.presentation.review import SIZES_TIP
from extend_desktop.presentation.translation import marked, tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.review.page_view import PageView, ZoomMode
from extend_desktop.ui.widgets import Button, ToolButton, set_plain_tooltip
from extend_desktop.ui.widgets.buttons import popup_below, put_icon_behind

_MODES = (
    (marked("Fit width"), ZoomMode.WIDTH, None),
    (marked("Fit page"), ZoomMode.PAGE, None),
    (None, ZoomMode.FREE, 1.0),
    (None, ZoomMode.FREE, 2.0),
)
_KEY = "review/zoom"


class ZoomControl(QObject):
    """Smaller, a menu of sizes, larger; for the head of the page."""

    def __init__(self, context: UiContext, view: PageView, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._view = view
        self.smaller = ToolButton(context.icons, "zoom-out", tr("Smaller (-)"))
        self.sizes = Button(tr("Fit width"), icons=context.icons, icon="chevron-down")
        self.larger = ToolButton(context.icons, "zoom-in", tr("Larger (+)"))
        put_icon_behind(self.sizes)
        self.sizes.setIconSize(QSize(12, 12))
        set_plain_tooltip(self.sizes, tr(SIZES_TIP))
        self.smaller.clicked.connect(view.zoom_out)
        self.larger.clicked.connect(view.zoom_in)
        self.sizes.clicked.connect(self.open_menu)
        view.zoomed.connect(self._show_size)
        self._restore()

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """The buttons from left to right."""
        return self.smaller, self.sizes, self.larger

    def open_menu(self) -> None:
        """Offer sizes to show the page in."""
        menu = QMenu(self.sizes)
        for name, mode, share in _MODES:
            words = tr(name) if name else _percent_text(share or 0.0)
            action = menu.addAction(
                words, lambda mode=mode, share=share: self._view.use_mode(mode, share)
            )
            action.setCheckable(True)
            action.setChecked(self._is_shown(mode, share))
        menu.addSeparator()
        menu.addAction(self._turn_action(menu))
        popup_below(menu, self.sizes)

    def _is_shown(self, mode: ZoomMode, share: float | None) -> bool:
        is_as_large = share is None or _percent(share) == _percent(self._view.share)
        return mode is self._view.mode and is_as_large

    def remember(self) -> None:
        """Keep the size for the next start."""
        share = f" {self._view.share:.3f}" if self._view.mode is ZoomMode.FREE else ""
        self._context.settings.remember_layout(_KEY, f"v2:{self._view.mode}{share}")

    def _restore(self) -> None:
        mode, _, share = self._context.settings.layout(_KEY).removeprefix("v2:").partition(" ")
        if mode in {known.value for known in ZoomMode}:
            self._view.use_mode(ZoomMode(mode), _number(share))

    def _turn_action(self, menu: QMenu) -> QAction:
        action = QAction(tr("Turn clockwise"), menu)
        action.setShortcut(QKeySequence("R"))
        # The key itself is the page's, which is there before this menu was opened.
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(self._view.turn_further)
        return action

    def _show_size(self) -> None:
        words = self._words()
        self.sizes.setText(words)
        self.sizes.setAccessibleName(words)

    def _words(self) -> str:
        name = next((name for name, mode, _ in _MODES if name and mode is self._view.mode), None)
        return tr(name) if name else _percent_text(self._view.share)


def _percent(share: float) -> int:
    return round(share * 100)


def _percent_text(share: float) -> str:
    return tr("{number} %", number=str(_percent(share)))


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
