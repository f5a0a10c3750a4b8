"""Follows the batches of every open account and announces what is worth a word."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.batches import Batch
from extend_desktop.domain.control import AccountHold
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.milestones import Milestone, milestones
from extend_desktop.services.events import Event
from extend_desktop.services.open_accounts import OpenAccounts
from extend_desktop.services.tasks import TaskRunner

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices


class MilestoneWatch:
    """Knows the last look at each batch; on the loop's thread.

    What a batch had reached when its account was opened is not announced.
    """

    def __init__(self, accounts: OpenAccounts, tasks: TaskRunner) -> None:
        self.reached: Event[tuple[Batch, Milestone]] = Event()
        self.held: Event[tuple[Account, AccountHold]] = Event()
        """An account sends nothing more until the operator has seen to it."""
        self._accounts = accounts
        self._tasks = tasks
        self._known: dict[BatchId, Batch] = {}
        self._followed: dict[int, tuple[Callable[[], None], ...]] = {}
        accounts.opened.subscribe(lambda _: self._follow())
        accounts.closed.subscribe(lambda _: self._follow())
        accounts.background_changed.subscribe(lambda _: self._follow())
        self._follow()

    def _follow(self) -> None:
        shown = (self._accounts.current,) if self._accounts.current else ()
        services = {id(item): item for item in (*shown, *self._accounts.background)}
        for key in self._followed.keys() - services.keys():
            for unsubscribe in self._followed.pop(key):
                unsubscribe()
        for key in services.keys() - self._followed.keys():
            self._followed[key] = self._subscribe(services[key])

    def _subscribe(self, services: AccountServices) -> tuple[Callable[[], None], ...]:
        batches = services.batches
        self._tasks.start(
            self._begin(services),
            name=f"milestones {services.account.id}",
            # Whoever shows the batches says so.
            on_error=lambda _error: None,
        )
        return (
            batches.batch_changed.subscribe(self._take),
            batches.hold_changed.subscribe(partial(self._hold, services)),
        )

    async def _begin(self, services: AccountServices) -> None:
        for batch in await services.batches.list():
            self._known.setdefault(batch.id, batch)

    def _take(self, batch: Batch) -> None:
        before = self._known.get(batch.id)
        self._known[batch.id] = batch
        if before is not None:
            for milestone in milestones(before, batch):
                self.reached.emit((batch, milestone))

    def _hold(self, services: AccountServices, hold: AccountHold | None) -> None:
        if hold is not None:
            self.held.emit((services.account, hold))
