"""What goes on, or waits, behind the account shown, with the way back to it. For the main window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from extend_desktop.domain.accounts import SANDBOX_ID, Account
from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import Batch
from extend_desktop.domain.ids import AccountId, BatchId
from extend_desktop.presentation.accounts import background_text, background_tip, waiting_text
from extend_desktop.services.events import Subscriptions
from extend_desktop.services.session import Session
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.hearing import hear
from extend_desktop.ui.timers import single_shot
from extend_desktop.ui.widgets import LinkButton, set_plain_tooltip

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices

_SHOW_EVERY_MS = 250


class BackgroundBatches(LinkButton):
    """Hidden while nothing goes on or waits there; a click shows that account.

    Of several it is the one left last, else the first whose batches wait.
    """

    account_wanted = Signal(object)
    """The `AccountId` of an account with a key of its own."""
    sandbox_wanted = Signal()

    def __init__(self, context: UiContext, session: Session) -> None:
        super().__init__("")
        self._tasks = context.tasks
        self._session = session
        self._live: dict[AccountId, set[BatchId]] = {}
        # Of accounts that are not open, as after a start.
        self._waiting: Mapping[AccountId, int] = {}
        self._subscriptions = Subscriptions()
        self._later = single_shot(self, self._show, _SHOW_EVERY_MS)
        hear(session.background_changed, lambda _: self.follow(), self)
        hear(session.opened, self.look_for_waiting, self)
        hear(session.details.changed, lambda _: self._show(), self)
        self.clicked.connect(self._go_back)
        self.hide()

    def follow(self) -> None:
        """Follow what goes on behind the account shown now; by itself from the next change on."""
        self._subscriptions.end()
        self._live = {services.account.id: set() for services in self._session.background}
        for services in self._session.background:
            self._subscriptions.add(services.batches.batch_changed.subscribe(self._take))
            self._tasks.start(
                self._load(services),
                name=f"background {services.account.id}",  # untranslated: a task
                # The account says so itself once it is shown.
                on_error=lambda _error: None,
            )
        self._show()

    def look_for_waiting(self, services: AccountServices) -> None:
        """Look which batches of accounts that are not open wait; by itself once another is opened."""
        self._waiting = {}
        self._show()
        self._tasks.start(
            self._count_waiting(services),
            name=f"waiting behind {services.account.id}",  # untranslated: a task
            # An account says so itself once it is shown.
            on_error=lambda _error: None,
        )

    async def _count_waiting(self, services: AccountServices) -> None:
        open_ones = {item.account.id for item in (services, *self._session.background)}
        known = {account.id for account in self._session.accounts}
        waiting = await services.batches.unfinished_of(known - open_ones)
        if self._session.is_shown(services.account.id):
            self._waiting = waiting
            self._show()

    async def _load(self, services: AccountServices) -> None:
        for batch in await services.batches.list():
            self._take(batch)

    def _take(self, batch: Batch) -> None:
        live = self._live.get(batch.account_id)
        if live is None:
            return
        (live.discard if batch.status in ENDED_STATUSES else live.add)(batch.id)
        if not self._later.isActive():
            self._later.start()

    def _show(self) -> None:
        counts = [
            (services.account, len(self._live.get(services.account.id, ())))
            for services in self._session.background
        ]
        waiting = self._closed_ones()
        words = background_text(counts) or waiting_text(waiting)
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        set_plain_tooltip(self, background_tip([*counts, *waiting]))
        self.setVisible(bool(words))

    def _closed_ones(self) -> list[tuple[Account, int]]:
        """Return the accounts that have to be shown for their batches to go on."""
        open_ones = {services.account.id for services in self._session.background}
        return [
            (account, self._waiting[account.id])
            for account in self._session.accounts
            if account.id in self._waiting.keys() - open_ones
        ]

    def _wanted(self) -> AccountId | None:
        behind = (services.account.id for services in reversed(self._session.background))
        closed = (account.id for account, _ in self._closed_ones())
        return next(filter(self._live.get, behind), None) or next(closed, None)

    def _go_back(self) -> None:
        account_id = self._wanted()
        if account_id == SANDBOX_ID:
            self.sandbox_wanted.emit()
        elif account_id is not None:
            self.account_wanted.emit(account_id)
