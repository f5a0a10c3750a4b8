"""Tells of milestones: a notification behind other windows, a word to a screen reader before them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.batches import Batch
from extend_desktop.domain.control import AccountHold
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.milestones import Milestone
from extend_desktop.presentation.milestones import (
    KEEPING_AWAKE,
    Announcement,
    announcement,
    hold_announcement,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.services.milestone_watch import MilestoneWatch
from extend_desktop.services.ports.desktop import DesktopPort
from extend_desktop.services.session import Session
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.main_window import MainWindow

_NOTIFIED = frozenset({Milestone.ASKS, Milestone.ENDED})


class Announcements(QObject):
    """Speaks for the batches of all open accounts.

    Args:
        desktop: shows notifications and progress, and holds sleep off.
    """

    def __init__(
        self, context: UiContext, session: Session, window: MainWindow, desktop: DesktopPort
    ) -> None:
        super().__init__()
        self._context = context
        self._session = session
        self._desktop = desktop
        self._watch = MilestoneWatch(session, context.tasks)
        self._watch.reached.subscribe(self._reached)
        self._watch.held.subscribe(self._held)
        self._fraction: float | None = None
        self._is_awake = False
        desktop.on_opened(self._open)
        self.follow(window)

    def follow(self, window: MainWindow) -> None:
        """Speak for this window from now on, and go with it."""
        self._window = window
        self.setParent(window)
        window.live.changed.connect(self._show_live)

    def _reached(self, fact: tuple[Batch, Milestone]) -> None:
        batch, milestone = fact
        said = announcement(batch, milestone)
        if self._window.isActiveWindow():
            self._speak(said)
        elif milestone in _NOTIFIED:
            self._notify(batch.id, said)

    def _held(self, fact: tuple[Account, AccountHold]) -> None:
        said = hold_announcement(*fact)
        if self._window.isActiveWindow():
            self._speak(said)
        else:
            self._notify(fact[0].id, said)

    def _speak(self, said: Announcement) -> None:
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self._window, said.spoken())
            QAccessible.updateAccessibility(event)

    def _notify(self, key: str, said: Announcement) -> None:
        if not self._context.settings.current.notifies:
            return
        QApplication.alert(self._window)
        work = self._desktop.notify(key, said.title, said.body)
        self._context.tasks.start(work, name=f"notification {key}")  # untranslated: a task

    def _open(self, key: str) -> None:
        """Come to the front, and show the batch if the key is one of the account shown."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        self._context.tasks.start(self._show(BatchId(key)), name="notification opened")

    async def _show(self, key: BatchId) -> None:
        services = self._session.current
        if services is not None and any(item.id == key for item in await services.batches.list()):
            self._window.work.show_batch(key)

    def _show_live(self) -> None:
        self._show_progress()
        self._keep_awake()

    def _show_progress(self) -> None:
        fraction = self._window.live.done_fraction
        fraction = None if fraction is None else round(fraction, 2)
        if fraction != self._fraction:
            self._fraction = fraction
            self._context.tasks.start(self._desktop.show_progress(fraction), name="icon progress")

    def _keep_awake(self) -> None:
        wants = bool(self._window.live.uploading) and self._context.settings.current.keeps_awake
        if wants is not self._is_awake:
            self._is_awake = wants
            work = self._desktop.keep_awake(tr(KEEPING_AWAKE) if wants else "")
            # One after the other, or the end of the last upload could come before its beginning.
            self._context.tasks.start(work, name="sleep", policy=Policy.QUEUE)
