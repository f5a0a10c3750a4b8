"""What stands in the place of a page that cannot be shown, and what helps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from extend_desktop.domain.errors import ConnectivityError, DocumentError
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.joining import joined_sentences
from extend_desktop.presentation.review import FETCHING, NO_DOCUMENT, OFFLINE
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.widgets import EmptyState

_TRY_AGAIN = frozenset({"page_too_slow", "page_engine_ended"})
_Offer = tuple[str, Callable[[], None]]


class PageMessage(EmptyState):
    """Words and up to two buttons; what the buttons ask for is done by whoever shows them."""

    again_requested = Signal()
    download_requested = Signal()
    find_requested = Signal()
    open_requested = Signal()

    def say_nothing(self) -> None:
        """Say that no document is chosen."""
        self.say("file", *map(tr, NO_DOCUMENT))

    def say_fetching(self) -> None:
        """Say that the original is on its way."""
        self.say("cloud", *map(tr, FETCHING))

    def say_failed(self, error: Exception, *, is_found: bool) -> None:
        """Say what is wrong; `is_found` when there is a file that another program could open."""
        message = message_of(error)
        code = error.code if isinstance(error, DocumentError) else ""
        find = (tr("Find the file…"), self.find_requested.emit)
        again = (tr("Try again"), self.again_requested.emit)
        if isinstance(error, ConnectivityError):
            self._offer("offline", tr(OFFLINE), "", again, find)
        elif code == "original_moved":
            download = (tr("Download from Extend"), self.download_requested.emit)
            self._offer("cloud", message.title, message.detail, download, find)
        elif code == "original_gone":
            self._offer("file", message.title, message.detail, find)
        else:
            can_open = is_found and code not in _TRY_AGAIN
            offer = (tr("Open in its own program"), self.open_requested.emit) if can_open else again
            words = joined_sentences((message.detail, message.advice))
            self._offer("warning", message.title, words, offer)

    def _offer(
        self, icon: str, title: str, text: str, first: _Offer, second: _Offer | None = None
    ) -> None:
        other_text, other_act = second or ("", None)
        self.say(
            icon,
            title,
            text,
            action_text=first[0],
            action=first[1],
            other_text=other_text,
            other_action=other_act,
        )
