"""One line about the watched folder. For the composer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from extend_desktop.domain.watching import WatchStatus
from extend_desktop.presentation.translation import tr
from extend_desktop.presentation.watching import watch_line_text
from extend_desktop.services.events import Subscriptions
from extend_desktop.ui.widgets import LinkButton, PlainLabel
from extend_desktop.ui.widgets.boxes import STYLE_SPACING, row_box, wide

if TYPE_CHECKING:
    from extend_desktop.services.watching import WatchService


class WatchLine(QWidget):
    """Says how watching stands and what it did last; hidden while nothing is watched."""

    wanted = Signal()
    """The dialog should be shown."""

    def __init__(self) -> None:
        super().__init__()
        self.text = PlainLabel(role="muted")
        self.more = LinkButton(tr("Show…"))
        self.more.setAccessibleName(tr("Show the watched folder"))
        self._subscriptions = Subscriptions()
        row_box(self, wide(self.text), self.more, spacing_px=STYLE_SPACING)
        self.more.clicked.connect(self.wanted)
        self.hide()

    def bind(self, watching: WatchService | None) -> None:
        """Follow another account's folder."""
        self._subscriptions.end()
        self.hide()
        if watching is not None:
            self._subscriptions.add(watching.changed.subscribe(self._show))
            self._show(watching.status)

    def _show(self, status: WatchStatus) -> None:
        self.text.setText(watch_line_text(status))
        self.text.set_role("muted" if status.is_reachable else "warning")
        self.setVisible(status.is_on)
