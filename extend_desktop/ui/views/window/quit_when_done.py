"""Quits once everything has ended and is saved, after a notice that can be cancelled. For the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal

from extend_desktop.domain.errors import StorageError
from extend_desktop.presentation.ending import (
    QUIT_NOW,
    STAY,
    countdown_notice,
    waiting_notice,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.services.session import Session
from extend_desktop.services.tasks import HANDED_OVER, Policy
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.ending_choice import EndingChoice
from extend_desktop.ui.tray import Tray
from extend_desktop.ui.views.window.state_banner import StateBanner
from extend_desktop.ui.widgets import BannerKind

NOTICE_S = 60
_LOOK_EVERY_MS = 1000
WORKING = (
    "export",
    ".transfer",
    ".work",
    ".submit",
    ".delete",
    "evaluation.add",
    "refresh",
    HANDED_OVER,
)
"""Parts of the names of tasks the operator waits for: what is written, sent, read anew or deleted."""


class QuitWhenDone(StateBanner):
    """Takes no room until the operator asks for it; it is asked for anew at each start.

    Attributes:
        is_armed: whether the program quits by itself.
        beat: looks once a second, only while armed.
    """

    quit_requested = Signal()
    armed_changed = Signal(bool)

    def __init__(self, context: UiContext, session: Session) -> None:
        super().__init__(context, "ending")
        self._session = session
        self._runner = context.tasks
        self.is_armed = False
        self._left_s: int | None = None
        self.beat = QTimer(self)
        self.beat.setInterval(_LOOK_EVERY_MS)
        self.beat.timeout.connect(self._look)

    def follow(self, choice: EndingChoice) -> None:
        """Let the menus of the batches arm it."""
        choice.choose(self.is_armed)
        choice.changed.connect(self.arm)
        self.armed_changed.connect(choice.choose)

    def quit_by(self, quit_now: Callable[[], object], tray: Tray) -> None:
        """Quit by `quit_now`, and let the tray do so."""
        self.quit_requested.connect(quit_now)
        tray.quit_requested.connect(quit_now)

    def arm(self, is_armed: bool) -> None:  # noqa: FBT001 - connected to a signal
        """Quit when everything has ended, or do not."""
        if is_armed is self.is_armed:
            return
        self.is_armed, self._left_s = is_armed, None
        if is_armed:
            self.beat.start()
            self._show()
        else:
            self.beat.stop()
            self._withdraw()
        self.armed_changed.emit(is_armed)

    def _look(self) -> None:
        self._tasks.start(self._take_a_look, "look", policy=Policy.KEEP)

    async def _take_a_look(self) -> None:
        has_ended = await self._has_all_ended()
        if not self.is_armed:
            return
        if not has_ended:
            self._left_s = None
        else:
            self._left_s = NOTICE_S if self._left_s is None else self._left_s - 1
        if self._left_s == 0:
            self._quit()
        else:
            self._show()

    async def _has_all_ended(self) -> bool:
        """Whether all batches have ended and are saved, and nothing is being written."""
        if any(map(self._runner.is_any_running, WORKING)):
            return False
        current = self._session.current
        for services in (*((current,) if current else ()), *self._session.background):
            try:
                batches = await services.batches.list()
            except StorageError:
                # What is not known to have ended is not left alone.
                return False
            if any(batch.finished_at is None or batch.outputs_missing for batch in batches):
                return False
        return True

    def _quit(self) -> None:
        self.arm(False)  # noqa: FBT003 - connected to a signal
        self.quit_requested.emit()

    def _show(self) -> None:
        left_s = self._left_s
        words = waiting_notice() if left_s is None else countdown_notice(left_s)
        self.notice.say(
            BannerKind.INFO if left_s is None else BannerKind.WARNING,
            words.title,
            words.detail,
            action_text=tr(STAY),
            action=lambda: self.arm(False),  # noqa: FBT003 - connected to a signal
            second=(tr(QUIT_NOW), self._quit) if left_s is not None else None,
            stays=True,
        )
        self.show()
