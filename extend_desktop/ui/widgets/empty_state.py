"""What a pane shows when it has nothing to show: why, what to do next, and the button. For ui."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from extend_desktop.presentation.joining import as_sentence, joined_sentences
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.widgets.boxes import STRETCH, column_box, row_box
from extend_desktop.ui.widgets.buttons import Button
from extend_desktop.ui.widgets.icon_label import IconLabel
from extend_desktop.ui.widgets.plain_text import PlainLabel

_ICON_PX = 32
_TEXT_WIDTH_PX = 380
_MARGIN_PX = 9
_GAP_PX = 6
_SPACE_PX = 4


class EmptyState(QWidget):
    """An icon, a title, a sentence and at most two buttons, in the middle of the room."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action: Callable[[], None] | None = None
        self._other_action: Callable[[], None] | None = None
        self._words: tuple[object, ...] = ()
        self._sign = IconLabel(context.theme, context.icons, _ICON_PX, Token.HANDLE_HOVER)
        self._title = PlainLabel(wrap=True)
        self._title.setFont(context.theme.title_font())
        self._text = PlainLabel(wrap=True, role="muted")
        self._button = Button("")
        self._button.clicked.connect(self._act)
        self._other = Button("")
        self._other.clicked.connect(self._act_otherwise)
        self._setup_ui()

    def say(
        self,
        icon: str,
        title: str,
        text: str,
        *,
        action_text: str = "",
        action: Callable[[], None] | None = None,
        other_text: str = "",
        other_action: Callable[[], None] | None = None,
    ) -> None:
        """Set the words, and the buttons whose actions are given.

        What it says already costs nothing: live tables repeat it at every change, also behind rows.
        """
        self._action, self._other_action = action, other_action
        words = (icon, title, text, action_text, action is not None, other_text)
        if words == self._words:
            return
        self._words = words
        self._sign.show_icon(icon)
        self._title.setText(title)
        self._text.setText(text)
        for button, label, act in (
            (self._button, action_text, action),
            (self._other, other_text, other_action),
        ):
            button.setText(label)
            button.setAccessibleName(label)
            button.setVisible(act is not None)
        self.setAccessibleName(joined_sentences((as_sentence(title), text)))
        self._make_room()

    def title(self) -> str:
        """Return the title shown."""
        return self._title.full_text()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for rather than cut it off: the sign, then the text."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        room = self.contentsRect().marginsRemoved(self._row.contentsMargins())
        width_px = min(room.width(), _TEXT_WIDTH_PX)
        button_px = 0 if self._button.isHidden() else self._button.sizeHint().height() + _GAP_PX
        needed_px = self._title.heightForWidth(width_px) + _SPACE_PX + button_px
        has_text = bool(self._text.full_text())
        needed_px += self._text.heightForWidth(width_px) + _GAP_PX if has_text else 0
        self._text.setVisible(has_text and needed_px <= room.height())
        self._sign.setVisible(needed_px + _ICON_PX + _GAP_PX <= room.height())

    def _act(self) -> None:
        if self._action is not None:
            self._action()

    def _act_otherwise(self) -> None:
        if self._other_action is not None:
            self._other_action()

    def _setup_ui(self) -> None:
        center = Qt.AlignmentFlag.AlignHCenter
        block = QWidget()
        block.setMaximumWidth(_TEXT_WIDTH_PX)
        column = column_box(block, self._sign, spacing_px=_GAP_PX)
        # Without an alignment in the layout: with one, a second line would have no room.
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(_SPACE_PX)
        buttons = row_box(None, STRETCH, self._button, self._other, STRETCH, spacing_px=_GAP_PX)
        column.addLayout(buttons)
        for label in (self._sign, self._title, self._text):
            label.setAlignment(center)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN_PX, 0, _MARGIN_PX, 0)
        row.addStretch(1)
        row.addWidget(block, 100, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
