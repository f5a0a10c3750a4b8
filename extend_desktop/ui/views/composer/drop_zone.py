"""The dashed zone that asks for files. For the composer."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from extend_desktop.presentation.adding import DROP_HINT, PASTE_TIP
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.widgets import (
    Button,
    LinkButton,
    PlainLabel,
    PrimaryButton,
    set_plain_tooltip,
)
from extend_desktop.ui.widgets.boxes import STRETCH, row_box

_ICON_PX = 36
_SIGN_FROM_PX, _HINT_FROM_PX, _SAMPLES_FROM_PX = 216, 136, 168
"""Heights of the zone from which on there is room for the sign, the second line, the samples."""
_AROUND_WAYS = QMargins(14, 8, 14, 8)
"""What is drawn around the ways to add touches no word of them."""


class DropZone(QFrame):
    """The dashed field in the place of the list while that is empty.

    Where the window system brings no drops, as some do, the buttons are the way.
    """

    files_wanted = Signal()
    folder_wanted = Signal()
    paste_wanted = Signal()
    samples_wanted = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dropZone")
        self.setAccessibleName(tr("Drop files or folders here"))
        self._context = context
        self._sign = QLabel()
        self._sign.setAccessibleName(tr("Drop zone"))
        self._lead = PlainLabel(tr("Drop files or folders here"))
        self._hint = PlainLabel(tr(DROP_HINT), role="muted")
        self._files = PrimaryButton(tr("Add files…"), icons=context.icons, icon="plus")
        self._folder = Button(tr("Add folder…"))
        self._paste = Button(tr("Paste a list"))
        self._samples = LinkButton(tr("New here? Add the sample documents"))
        set_plain_tooltip(self._paste, tr(PASTE_TIP))
        self._files.clicked.connect(self.files_wanted)
        self._folder.clicked.connect(self.folder_wanted)
        self._paste.clicked.connect(self.paste_wanted)
        self._samples.clicked.connect(self.samples_wanted)
        self._setup_ui()
        self._redraw()
        context.theme.changed.connect(self._redraw)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for rather than cut it off."""
        super().resizeEvent(event)
        height_px = event.size().height()
        for part, least_px in (
            (self._sign, _SIGN_FROM_PX),
            (self._hint, _HINT_FROM_PX),
            (self._samples, _SAMPLES_FROM_PX),
        ):
            part.setVisible(height_px >= least_px)

    @property
    def ways(self) -> QRect:
        """Where the ways to add stand, from the words to the last button."""
        parts = (self._sign, self._lead, self._hint, self._files, self._paste, self._samples)
        place = QRect()
        for part in parts:
            place = place.united(part.geometry() if part.isVisible() else QRect())
        return place.marginsAdded(_AROUND_WAYS).intersected(self.rect())

    def set_active(self, active: bool) -> None:  # noqa: FBT001 - connected to a signal
        """Show that what is dragged can be dropped."""
        self.setProperty("active", active)
        self.style().unpolish(self)
        self.style().polish(self)

    def _redraw(self) -> None:
        # A new style sheet brings back the font a label had first.
        self._lead.setFont(self._context.theme.title_font())
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(
            self._context.icons.pixmap("drop", _ICON_PX, Token.HANDLE_HOVER, ratio)
        )

    def _setup_ui(self) -> None:
        self.setMinimumHeight(120)
        center = Qt.AlignmentFlag.AlignCenter
        buttons = row_box(None, STRETCH, self._files, self._folder, self._paste, STRETCH)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(10)
        column.addStretch(1)
        for widget in (self._sign, self._lead, self._hint):
            column.addWidget(widget, 0, center)
        column.addLayout(buttons)
        column.addWidget(self._samples, 0, center)
        column.addStretch(1)
