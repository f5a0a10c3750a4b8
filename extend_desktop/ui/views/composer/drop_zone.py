"""Where things are dropped: the dashed zone, the overlay, the pane that takes them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.views.composer.drops import (
    MOVE_ONLY,
    Refusal,
    dropped_of,
    refusal_of,
    refusal_of_formats,
    take_as_copy,
)
from extend_desktop.ui.widgets import Button, Pane, PlainLabel, set_plain_tooltip

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


class DropOverlay(QWidget):
    """Covers a pane while something is dragged over it; the mouse goes through."""

    def __init__(self, context: UiContext, pane: QWidget) -> None:
        super().__init__(pane)
        self._theme = context.theme
        self._pane = pane
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self) -> None:
        """Appear over the whole pane."""
        self.setGeometry(self._pane.rect())
        self.raise_()
        self.show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a veil, a frame and what to do."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = self._theme.color(Token.SELECTION)
        veil.setAlphaF(0.95)
        painter.setBrush(veil)
        painter.setPen(QPen(self._theme.color(Token.ACCENT), 2))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 8, 8)
        painter.setPen(self._theme.color(Token.ACCENT_TEXT))
        painter.setFont(self._theme.title_font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "Drop to add to this batch")
        painter.end()


class DropPane(Pane):
    """A pane that takes drops anywhere on it while `takes_drops` is set."""

    dropped = Signal(object)
    """What was dropped, a `Dropped`."""
    refused = Signal(object)
    """Why what is dragged or was dropped is not taken, a `Refusal`."""
    highlighted = Signal(bool)

    def __init__(self, context: UiContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(context, title, parent)
        self.takes_drops = False
        self._overlay = DropOverlay(context, self)
        self._is_highlighted = False
        self.setAcceptDrops(True)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that it can be dropped anywhere here, or say why not."""
        if not self.takes_drops:
            return
        refusal = self._refusal(event)
        if refusal is None:
            self.highlight(active=True)
        else:
            event.ignore()
            self._refuse(event, refusal)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Keep on accepting, or say why not: some sources offer only what the keys held choose."""
        is_taken = take_as_copy(event)
        if is_taken is self._is_highlighted:
            return
        self.highlight(active=is_taken)
        if not is_taken:
            self._refuse(event, MOVE_ONLY)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.highlight(active=False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped, or why it is not taken."""
        self.highlight(active=False)
        if not self.takes_drops:
            return
        refusal = self._refusal(event)
        if refusal is not None:
            event.ignore()
            self._refuse(event, refusal)
            return
        dropped = dropped_of(event.mimeData())
        if dropped.is_empty:
            self.refused.emit(refusal_of(event.mimeData()))
        else:
            self.dropped.emit(dropped)

    def highlight(self, *, active: bool) -> None:
        """Show that what is dragged can be dropped, or look as before."""
        self._is_highlighted = active
        self._overlay.cover() if active else self._overlay.hide()
        self.highlighted.emit(active)

    def _refusal(self, event: QDropEvent) -> Refusal | None:
        """Answer the source, and return why it is not taken."""
        refusal = refusal_of_formats(event.mimeData())
        if refusal is None and not take_as_copy(event):
            refusal = MOVE_ONLY
        return refusal

    def _refuse(self, event: QDropEvent, refusal: Refusal) -> None:
        # A drag without any content is somebody's own affair, such as a moved column.
        if event.mimeData().formats():
            self.refused.emit(refusal)


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
