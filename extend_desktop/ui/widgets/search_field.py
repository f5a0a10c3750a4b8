"""A text field that asks once the operator has stopped typing. For ui."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget
from typing_extensions import override

from extend_desktop.presentation.translation import tr
from extend_desktop.ui.icons import Icons
from extend_desktop.ui.theme import Token
from extend_desktop.ui.timers import single_shot
from extend_desktop.ui.widgets.text_drops import refuse_text_drops

DEBOUNCE_MS = 250
_LENS_PX, _MARGIN_PX = 24, 2


class SearchField(QLineEdit):
    """Emits `searched` with the text 250 ms after the last key, at once on Return; Esc clears."""

    searched = Signal(str)

    def __init__(self, icons: Icons, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        # Qt leaves room beside the lens by itself.
        self.setProperty("lens", True)  # noqa: FBT003 - Qt's call
        refuse_text_drops(self)
        self._announced = ""
        self._timer = single_shot(self, self._announce, DEBOUNCE_MS)
        self.textChanged.connect(self._wait)
        self.returnPressed.connect(self._announce)
        # A button for Qt, so it has a name and does what a click on a lens is expected to do.
        self._lens = QAction(name, self)
        self._lens.triggered.connect(self.setFocus)
        icons.attach(self._lens, "search", Token.MUTED)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._wipe = QAction(tr("Clear the filter"), self)
        self._wipe.triggered.connect(self._clear)
        icons.attach(self._wipe, "close", Token.MUTED)
        self.addAction(self._wipe, QLineEdit.ActionPosition.TrailingPosition)
        # Hidden before it is added, it would show all the same.
        self._wipe.setVisible(False)

    def reset(self, text: str = "") -> None:
        """Empty the field, or show what is asked for already, without asking."""
        self.setText(text)
        self._timer.stop()
        self._announced = text

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name the field as far as there is room; a language may have a long word for it."""
        super().resizeEvent(event)
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inner = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        begin_px = self.cursorRect().center().x() if not self.text() else inner.left() + _LENS_PX
        room_px = inner.right() - begin_px - _MARGIN_PX
        words = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room_px)
        if words != self.placeholderText():
            self.setPlaceholderText(words)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self._clear()
            return
        super().keyPressEvent(event)

    def _clear(self) -> None:
        self.clear()
        self._announce()

    def _wait(self) -> None:
        self._wipe.setVisible(bool(self.text()))
        self._timer.start()

    def _announce(self) -> None:
        self._timer.stop()
        text = self.text().strip()
        if text != self._announced:
            self._announced = text
            self.searched.emit(text)
