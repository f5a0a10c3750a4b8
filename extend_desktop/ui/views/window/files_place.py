"""Where the files at Extend are shown, and whether they are open; remembered. For the work area."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from typing_extensions import override

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.timers import single_shot
from extend_desktop.ui.views.composer.pane import ComposerPane
from extend_desktop.ui.views.files.pane import FilesPane
from extend_desktop.ui.views.window.pane_shares import NARROW_BELOW_PX
from extend_desktop.ui.views.window.work_page import WorkPage

_KEY, _OPEN, _CLOSED = "files open", "v2:open", "v2:closed"  # untranslated: a key of the settings
_OPEN_FROM_PX = 1_200
"""From this width of the window on they are open before the operator has chosen."""
_LEAST_PX, _MOST_PX = 280, 560
_OVER_PX = 316
"""The least over the list: what their filter and order need beside each other."""


class FilesPlace(QObject):
    """Beside the new batch; in a narrow page over the left half of its list, closed at first.

    Args:
        page: that of the composer, with `files` as its first pane.
    """

    def __init__(
        self, context: UiContext, page: WorkPage, files: FilesPane, composer: ComposerPane
    ) -> None:
        super().__init__(page)
        self._settings = context.settings
        self._page = page
        self._files = files
        self._toggle = composer.files_toggle
        self._list = composer.view.parentWidget() or composer
        self._is_over = False
        self._choose_later = single_shot(self, self._choose)
        files.setMinimumWidth(_LEAST_PX)
        files.setMaximumWidth(_MOST_PX)
        files.hide()
        self._toggle.toggled.connect(self._show)
        self._toggle.clicked.connect(self._remember)
        for widget in (page, self._list):
            widget.installEventFilter(self)

    def restore(self) -> None:
        """Open or close them as they were left; before a first choice, where there is room."""
        remembered = self._settings.layout(_KEY)
        is_wide = self._page.window().width() >= _OPEN_FROM_PX
        is_open = remembered == _OPEN if remembered in (_OPEN, _CLOSED) else is_wide
        self._toggle.setChecked(is_open and not self._is_over)

    def reset(self) -> None:
        """Forget what was chosen."""
        self._settings.forget_layout(_KEY)
        self.restore()

    def settle(self) -> None:
        """Have them beside the batch again, so that the page's arrangement can be kept."""
        if self._is_over:
            self._is_over = False
            self._files.set_dense(dense=False)
            self._page.splitter.insertWidget(0, self._files)
            self._page.shares.apply()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            # Not within the layout that resizes them: panes change places in it.
            self._choose_later.start()
        return False

    def _choose(self) -> None:
        """Go over the list in a narrow page, and back beside it in a wide one."""
        is_narrow = self._page.width() < NARROW_BELOW_PX
        if is_narrow is self._is_over:
            self._fit()
            return
        if is_narrow:
            self._is_over = True
            self._files.set_dense(dense=True)
            self._files.setParent(self._page)
        else:
            self.settle()
        self.restore()
        self._show()

    def _show(self) -> None:
        self._fit()
        self._files.setVisible(self._toggle.isChecked())
        if not self._is_over:
            # Closed, it had no part in the arrangement.
            self._page.shares.fit(self._page.width())

    def _fit(self) -> None:
        if self._is_over:
            top_left = self._list.mapTo(self._page, QPoint(0, 0))
            width_px = max(_OVER_PX, self._list.width() // 2)
            self._files.setGeometry(
                QRect(top_left.x(), top_left.y(), width_px, self._list.height())
            )
            self._files.raise_()

    def _remember(self) -> None:
        if not self._is_over:
            is_open = self._toggle.isChecked()
            self._settings.remember_layout(_KEY, _OPEN if is_open else _CLOSED)
