"""Takes what is dragged over any page, and shows where it will land. For the work area."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from extend_desktop.presentation.adding import MOVE_ONLY
from extend_desktop.presentation.drafts import DROP_HINT
from extend_desktop.presentation.translation import marked, tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.files_mime import FILES_MIME
from extend_desktop.ui.theme import Token
from extend_desktop.ui.views.composer.drops import (
    Refusal,
    drag_text,
    dropped_of,
    refusal_of,
    refusal_of_formats,
    take_as_copy,
)
from extend_desktop.ui.views.composer.pane import ComposerPane

_BOX_PX = (446, 170)
_ICON_PX = 36
_ESCAPE = marked("Esc: leave everything as it is")


class DropOverlay(QWidget):
    """Covers a surface while something is dragged over it; the mouse goes through."""

    def __init__(self, context: UiContext, surface: QWidget) -> None:
        super().__init__(surface)
        self._theme = context.theme
        self._icons = context.icons
        self._lead = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self, place: QRect, lead: str) -> None:
        """Appear over `place` of the surface and say what a drop would do."""
        self._lead = lead
        self.setAccessibleName(lead)
        self.setGeometry(place)
        self.raise_()
        self.show()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a veil, a box and what to do."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = self._theme.color(Token.WINDOW)
        veil.setAlphaF(0.75)
        painter.fillRect(self.rect(), veil)
        box = QRect(0, 0, *_BOX_PX).intersected(self.rect().adjusted(0, 0, -16, -16))
        box.moveCenter(self.rect().center())
        painter.setBrush(self._theme.color(Token.PANEL))
        painter.setPen(QPen(self._theme.color(Token.ACCENT), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(box, 8, 8)
        icon = QRect(0, 0, _ICON_PX, _ICON_PX)
        icon.moveCenter(QPoint(box.center().x(), box.top() + 44))
        self._icons.icon("drop", Token.ACCENT).paint(painter, icon)
        self._write(painter, box)
        painter.end()

    def _write(self, painter: QPainter, box: QRect) -> None:
        lines = (
            (self._lead, self._theme.title_font(), Token.TEXT),
            (tr(DROP_HINT), self.font(), Token.MUTED),
            (tr(_ESCAPE), self.font(), Token.MUTED),
        )
        for number, (text, font, token) in enumerate(lines):
            painter.setFont(font)
            painter.setPen(self._theme.color(token))
            line = QRect(box.left(), box.top() + 72 + 28 * number, box.width(), 26)
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, text)


class WindowDrops(QObject):
    """Hands what is dropped on `surface` to the composer, while that takes drops.

    Rows of Files are taken over the composer only: elsewhere they are not meant to be added.
    """

    dropped = Signal(object)
    """What was dropped, a `Dropped`."""
    refused = Signal(object)
    """Why what is dragged or was dropped is not taken, a `Refusal`."""
    highlighted = Signal(bool)
    """Whether what is dragged can be dropped where it is."""

    def __init__(self, context: UiContext, surface: QWidget, composer: ComposerPane) -> None:
        super().__init__(surface)
        self._surface = surface
        self._composer = composer
        self.overlay = DropOverlay(context, surface)
        self._is_highlighted = False
        self.dropped.connect(composer.take)
        self.highlighted.connect(composer.zone.set_active)
        surface.setAcceptDrops(True)
        surface.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer drags over the surface; everything else goes its way."""
        if isinstance(event, QDragEnterEvent):
            self._entered(event)
        elif isinstance(event, QDragMoveEvent):
            self._moved(event)
        elif event.type() is QEvent.Type.DragLeave:
            self._highlight(None)
        elif isinstance(event, QDropEvent):
            self._dropped(event)
        else:
            return False
        return True

    def _entered(self, event: QDragEnterEvent) -> None:
        """Show that it can be dropped here, or say why not."""
        event.ignore()
        if not self._composer.takes_drops:
            return
        refusal = self._refusal(event)
        if refusal is None:
            self._highlight(event)
        else:
            event.ignore()
            self._refuse(event, refusal)

    def _moved(self, event: QDragMoveEvent) -> None:
        """Keep on accepting, or say why not: some sources offer only what the keys held choose."""
        if not self._is_over_taker(event):
            event.ignore()
            self._highlight(None)
            return
        is_taken = take_as_copy(event)
        if is_taken is self._is_highlighted:
            return
        self._highlight(event if is_taken else None)
        if not is_taken:
            self._refuse(event, MOVE_ONLY)

    def _dropped(self, event: QDropEvent) -> None:
        """Hand over what was dropped, or say why it is not taken."""
        self._highlight(None)
        event.ignore()
        if not self._composer.takes_drops or not self._is_over_taker(event):
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

    def _is_over_taker(self, event: QDropEvent) -> bool:
        if not event.mimeData().hasFormat(FILES_MIME):
            return True
        return self._place(event).contains(event.position().toPoint())

    def _place(self, event: QDropEvent) -> QRect:
        """Return where on the surface it may be dropped; nowhere while the composer is hidden."""
        if not event.mimeData().hasFormat(FILES_MIME):
            return self._surface.rect()
        if not self._composer.isVisible():
            return QRect()
        corner = self._composer.mapTo(self._surface, QPoint(0, 0))
        return QRect(corner, self._composer.size())

    def _highlight(self, event: QDropEvent | None) -> None:
        """Show that what is dragged can be dropped, or with None look as before."""
        is_active = event is not None and self._is_over_taker(event)
        if is_active is self._is_highlighted:
            return
        self._is_highlighted = is_active
        if event is not None and is_active:
            self.overlay.cover(self._place(event), drag_text(event.mimeData()))
        else:
            self.overlay.hide()
        self.highlighted.emit(is_active)

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
