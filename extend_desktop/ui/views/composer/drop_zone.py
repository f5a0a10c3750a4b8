"""The dashed zone that asks for files, and the plan in words. For the composer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.widgets import Button, PlainLabel, set_plain_tooltip

_ICON_PX = 36
_COMPACT_HEIGHT_PX = 52
_SIGN_FROM_PX, _HINT_FROM_PX = 176, 136
"""Heights of the zone from which on there is room for the sign and for the second line."""
_HINT_FROM_WIDTH_PX = 620
"""Likewise its width, while all stands in one line."""
PASTE_TIP = "Paste files, or a list of paths, links or file ids, one a line (Ctrl+V)"


class DropZone(QFrame):
    """The dashed frame with its buttons: large while nothing is staged, then one line.

    Where the window system brings no drops, as some do, the buttons are the way; so they are never
    hidden.
    """

    files_wanted = Signal()
    folder_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dropZone")
        self.setAccessibleName("Drop files or folders here")
        self._context = context
        self._sign = QLabel()
        self._sign.setAccessibleName("Drop zone")
        self._lead = PlainLabel("Drop files or folders here")
        self._hint = PlainLabel("or drag rows from Files", role="muted")
        self._files = Button("Choose files…")
        self._folder = Button("Choose folder…")
        self._paste = Button("Paste")
        set_plain_tooltip(self._paste, PASTE_TIP)
        self._files.clicked.connect(self.files_wanted)
        self._folder.clicked.connect(self.folder_wanted)
        self._paste.clicked.connect(self.paste_wanted)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons = QHBoxLayout()
        self._is_compact = False
        self._setup_ui()
        self._arrange(compact=False)
        context.theme.changed.connect(self._redraw)

    def set_compact(self, *, compact: bool) -> None:
        """Be one line above the list, or fill the room of the list."""
        if compact is self._is_compact:
            return
        self._is_compact = compact
        self._arrange(compact=compact)

    def _arrange(self, *, compact: bool) -> None:
        across = QBoxLayout.Direction.LeftToRight
        down = QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(across if compact else down)
        self._words.setDirection(across if compact else down)
        self._words.setSpacing(8 if compact else 4)
        self._lead.setFont(
            self._context.theme.figures_font() if compact else self._context.theme.title_font()
        )
        self._hint.setText(
            "or drag rows from Files"
            if compact
            else "or drag rows from Files, or paste a list of paths, links or file ids"
        )
        for label in (self._lead, self._hint):
            label.setAlignment(
                Qt.AlignmentFlag.AlignVCenter
                | (Qt.AlignmentFlag.AlignLeft if compact else Qt.AlignmentFlag.AlignHCenter)
            )
        for place in (0, self._layout.count() - 1):
            self._layout.setStretch(place, 0 if compact else 1)
        self._layout.setStretchFactor(self._words, 1 if compact else 0)
        for place in (0, self._buttons.count() - 1):
            self._buttons.setStretch(place, 0 if compact else 1)
        self.setFixedHeight(_COMPACT_HEIGHT_PX) if compact else self._free_height()
        self._draw_sign()
        self._make_room()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for rather than cut it off."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        height_px = self.height()
        self._sign.setVisible(not self._is_compact and height_px >= _SIGN_FROM_PX)
        has_room = (
            self.width() >= _HINT_FROM_WIDTH_PX if self._is_compact else height_px >= _HINT_FROM_PX
        )
        self._hint.setVisible(has_room)

    def set_active(self, active: bool) -> None:  # noqa: FBT001 - connected to a signal
        """Show that what is dragged can be dropped."""
        self.setProperty("active", active)
        self.style().unpolish(self)
        self.style().polish(self)

    def _free_height(self) -> None:
        self.setMinimumHeight(120)
        self.setMaximumHeight(16_777_215)

    def _redraw(self) -> None:
        # A new style sheet brings back the font a label had first.
        self._arrange(compact=self._is_compact)

    def _draw_sign(self) -> None:
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(
            self._context.icons.pixmap("drop", _ICON_PX, Token.HANDLE_HOVER, ratio)
        )

    def _setup_ui(self) -> None:
        center = Qt.AlignmentFlag.AlignCenter
        self._words.addWidget(self._lead)
        self._words.addWidget(self._hint, 1)
        self._buttons.setSpacing(8)
        self._buttons.addStretch(0)
        self._buttons.addWidget(self._files)
        self._buttons.addWidget(self._folder)
        self._buttons.addWidget(self._paste)
        self._buttons.addStretch(0)
        self._layout.setContentsMargins(16, 8, 10, 8)
        self._layout.setSpacing(10)
        self._layout.addStretch(0)
        self._layout.addWidget(self._sign, 0, center)
        self._layout.addLayout(self._words, 0)
        self._layout.addLayout(self._buttons, 0)
        self._layout.addStretch(0)


class PlanRow(QWidget):
    """The plan in one line, and under it why Submit is not possible yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = PlainLabel(role="muted")
        self.reason = PlainLabel(role="warning")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self.plan)
        column.addWidget(self.reason)

    def say(self, plan: str, reason: str) -> None:
        """Show the plan, and the reason under it; an empty reason takes no room."""
        self.plan.setText(plan)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
