"""A pane: a rounded card with a title line, a busy bar and a banner of its own. For ui."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets.banner import InlineBanner
from extend_desktop.ui.widgets.boxes import column_box, row_box, wide
from extend_desktop.ui.widgets.busy import BusyBar
from extend_desktop.ui.widgets.plain_text import FittingLabel, PlainLabel

_MARGINS_PX = (12, 8, 12, 12)
_DENSE_MARGINS_PX = (12, 4, 12, 6)
FLUSH_MARGINS_PX = (11, 0, 11, 0)
"""Of what does not reach the edges in a flush pane."""
_FLUSH_GAP_PX = 4


class Pane(QFrame):
    """Base of the window's panes; put content into `body`.

    Attributes:
        body: the vertical layout under the title line.
        banner: says what went wrong here.
        busy: moves while the pane waits for something.
    """

    def __init__(self, context: UiContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAccessibleName(title)
        self.context = context
        self._frame_title = PlainLabel(title)
        self._frame_title.setFont(context.theme.title_font())
        self._frame_subtitle = FittingLabel(role="muted", keeps_last=True)
        self._frame_left, self._frame_right = QHBoxLayout(), QHBoxLayout()
        self._frame_right.setSpacing(8)
        self.banner = InlineBanner(context.icons, self)
        self.busy = BusyBar(context.theme, self)
        self.body = QVBoxLayout()
        self._build_frame()
        self._is_flush = False
        self.set_dense(dense=False)

    def set_title(self, title: str) -> None:
        """Set the bold words."""
        self._frame_title.setText(title)
        self.setAccessibleName(title)

    def title(self) -> str:
        """Return the bold words."""
        return self._frame_title.full_text()

    def show_title(self, *, shown: bool) -> None:
        """Show the bold words, or leave their place to what is added behind them."""
        self._frame_title.setVisible(shown)

    def set_subtitle(self, text: str, tip: str = "", *, shorter: str = "") -> None:
        """Set the quiet words beside the title, what explains them, and what is said in any case."""
        self._frame_subtitle.set_texts([text, shorter] if shorter else [text])
        self._frame_subtitle.set_tip(tip)
        self._frame_subtitle.setAccessibleDescription(tip)

    def keep_subtitle_whole(self) -> None:
        """Shorten the title before the quiet words, as where they are a number of a page."""
        self._frame_subtitle.keep_whole()

    def let_subtitle_give_way(self) -> None:
        """Leave the quiet words out before the title is shortened."""
        self._frame_subtitle.give_way()

    def keep_ends_of_title(self) -> None:
        """Shorten the title in the middle, as where it is the name of a file."""
        self._frame_title.keep_ends()

    def subtitle(self) -> str:
        """Return the quiet words."""
        return self._frame_subtitle.full_text()

    def add_lead(self, widget: QWidget) -> None:
        """Add a control before the title."""
        self._frame_left.addWidget(widget)

    def add_header(self, widget: QWidget) -> None:
        """Add a control at the right end of the title line."""
        self._frame_right.addWidget(widget)

    def add_state(self, widget: QWidget) -> None:
        """Add what is said right behind the title."""
        self._header.insertWidget(2, widget)

    def set_flush(self) -> None:
        """Let the content reach the pane's edges; only the title line keeps its margins."""
        self._is_flush = True
        for row in (self._header, self._banner_row):
            row.setContentsMargins(*FLUSH_MARGINS_PX)
        self.set_dense(dense=False)

    def set_dense(self, *, dense: bool) -> None:
        """Leave less between the lines and at the edges, where every row counts, or as much as usual."""
        if self._is_flush:
            self._column.setContentsMargins(1, 4 if dense else 8, 1, 1)
            self._column.setSpacing(_FLUSH_GAP_PX)
            self.body.setSpacing(0)
            return
        self._column.setContentsMargins(*(_DENSE_MARGINS_PX if dense else _MARGINS_PX))
        self._column.setSpacing(3 if dense else 6)
        self.body.setSpacing(4 if dense else 8)

    def add_flush(self, *parts: QWidget) -> QVBoxLayout:
        """Add what keeps its distance from the edges in a flush pane, such as banners."""
        column = column_box(None, *parts, margins_px=FLUSH_MARGINS_PX, spacing_px=6)
        self.body.addLayout(column)
        return column

    def _build_frame(self) -> None:
        self._header = header = QHBoxLayout()
        header.setSpacing(10)
        header.addLayout(self._frame_left)
        header.addWidget(self._frame_title)
        header.addWidget(self._frame_subtitle, 1)
        header.addLayout(self._frame_right)
        self._column = column = QVBoxLayout(self)
        holder = QWidget()
        holder.setLayout(header)
        header.setContentsMargins(0, 0, 0, 0)
        holder.setMinimumHeight(30)
        column.addWidget(holder)
        column.addWidget(self.busy)
        self._banner_row = row_box(None, wide(self.banner))
        column.addLayout(self._banner_row)
        column.addLayout(self.body, 1)
