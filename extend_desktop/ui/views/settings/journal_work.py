"""One thing at a time is done to the journal: progress, cancel, and what came of it. For its page."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from extend_desktop.presentation.journal import CANCELLING
from extend_desktop.presentation.translation import tr
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets import BannerKind, BusyBar, Button, InlineBanner, PlainLabel

_WORK = "work"


class JournalWork(QWidget):
    """Takes no room until there is something to say."""

    changed = Signal(bool)
    """Whether something is under way from now on."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.banner, self.busy = InlineBanner(context.icons), BusyBar(context.theme)
        self.outcome = InlineBanner(context.icons)
        self.bar, self.step = QProgressBar(), PlainLabel(role="muted")
        self.cancel = Button(tr("Cancel"))
        self.progress = self._progress_row()
        self.tasks = PaneTasks(context.tasks, "journal", self.banner, self.busy)
        self._is_left = self._has_begun = False
        self._if_cancelled = ""
        self.cancel.clicked.connect(self._cancel)
        self._setup_ui()

    def start(
        self, work: Callable[[], Coroutine[Any, Any, object]], words: str, if_cancelled: str
    ) -> None:
        """Do it, with `words` until it says more; `if_cancelled` is said when it was ended."""
        self._has_begun, self._if_cancelled = False, if_cancelled
        self.banner.hide()
        self.outcome.hide()
        self.cancel.setEnabled(True)
        self.show_step(words)
        self.progress.show()
        self.changed.emit(True)  # noqa: FBT003 - a signal's own argument
        self.tasks.start(
            lambda: self._done(work),
            _WORK,
            # What was cancelled may take a moment to end.
            policy=Policy.QUEUE,
            on_error=lambda _: self._end(),
            offers_retry=False,
        )

    def show_step(self, words: str, done: int = 0, total: int = 0) -> None:
        """Show how far it is; without a total the bar only moves."""
        if not self._is_left:
            self.step.setText(words)
            self.bar.setRange(0, total)
            self.bar.setValue(done)

    def no_way_back(self) -> None:
        """What is done from here on is carried on to its end."""
        if not self._is_left:
            self.cancel.setEnabled(False)

    def say(
        self,
        kind: BannerKind,
        words: str,
        detail: str = "",
        offer: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Say what came of it, with a button if something is offered."""
        if self._is_left:
            return
        self._end()
        text, action = offer or ("", None)
        self.outcome.say(kind, words, detail, action_text=text, action=action)

    def leave(self) -> None:
        """The page goes away: end what is under way."""
        self._is_left = True
        self.tasks.forget()

    def _cancel(self) -> None:
        # Said as done only once it has ended: until then nothing else may begin.
        self.cancel.setEnabled(False)
        self.show_step(tr(CANCELLING))
        self.tasks.cancel(_WORK)
        if not self._has_begun:
            # Cancelled before its first step, it does not come to its end either.
            self.say(BannerKind.INFO, self._if_cancelled)

    async def _done(self, work: Callable[[], Coroutine[Any, Any, object]]) -> None:
        self._has_begun = True
        try:
            await work()
        except asyncio.CancelledError:
            self.say(BannerKind.INFO, self._if_cancelled)
            raise
        self._end()

    def _end(self) -> None:
        if not self._is_left:
            self.progress.hide()
            self.changed.emit(False)  # noqa: FBT003 - a signal's own argument

    def _progress_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        self.bar.setTextVisible(False)
        line.addWidget(self.step)
        line.addWidget(self.bar, 1)
        line.addWidget(self.cancel)
        row.hide()
        return row

    def _setup_ui(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.busy, self.banner, self.outcome, self.progress):
            column.addWidget(widget)
