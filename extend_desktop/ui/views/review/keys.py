"""The keys of the Review page; a field that text is typed into keeps letters for itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from extend_desktop.ui.views.review.page_pane import PagePane
from extend_desktop.ui.views.review.page_view import ZoomMode

Keys = Mapping[str, Callable[[], object]]


def page_keys(page: PagePane) -> Keys:
    """Return what the keys for the page on view do."""
    view = page.view
    return {
        "PgDown": lambda: page.turn_page(1),
        "PgUp": lambda: page.turn_page(-1),
        "+": view.zoom_in,
        "-": view.zoom_out,
        "0": lambda: view.use_mode(ZoomMode.WIDTH),
        "R": view.turn_further,
        "F3": lambda: page.search.step_or_begin(1),
        "Shift+F3": lambda: page.search.step_or_begin(-1),
        "H": page.boxes.toggle,
    }


def add_keys(widget: QWidget, keys: Keys) -> None:
    """Let keys act while `widget`, or anything in it, has the focus."""
    for key, act in keys.items():
        shortcut = QShortcut(QKeySequence(key), widget)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
