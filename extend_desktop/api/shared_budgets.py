"""One rate budget for the open accounts that Extend counts together; only `api/` imports it.

Limits are those of an organization, and may be lower ones of a workspace. Two connections are
surely counted together when they have the same host and the same key, or the same host and
workspace; so they take turns, and do not push each other over the limit. Which organization a
workspace belongs to is said nowhere: workspaces of one organization under keys of their own have
budgets of their own, and learn the limit from its answers.

What a budget has learnt is remembered for the next start when a connection is closed.

Source: docs/extend-api.md#rate-limits, #who-am-i.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Iterator
from weakref import WeakValueDictionary

from extend_desktop.api.budget import RateBudget
from extend_desktop.api.rate_memory import RateMemory, name_of
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.identities import Identity
from extend_desktop.services.ports import Clock

_Mark = tuple[str, str, str]
"""Host, what names the account there, and the name. A key stands here as its hash only."""


class SharedBudgets:
    """The budgets of all connections that are open. Loop's thread only.

    Args:
        memory: where new budgets get what was learnt before this start.
    """

    def __init__(self, clock: Clock, memory: RateMemory | None = None) -> None:
        self._clock = clock
        self._memory = memory
        # What no connection uses any more is forgotten.
        self._by_mark: WeakValueDictionary[_Mark, RateBudget] = WeakValueDictionary()

    def share(self, account: Account, key: str) -> BudgetShare:
        """Return the share of a new connection, in the budget of those it is counted with."""
        known = _KnownBudgets(self._by_mark, account.base_url)
        marks = list(known.marks(account, key))
        # The practice server is another one at each start.
        memory = None if account.is_sandbox else self._memory
        remembered = _Remembered(memory, name_of(account, key), self._clock)
        budget = known.find(marks) or remembered.budget()
        known.keep(marks, budget)
        return BudgetShare(budget, known, remembered)


class BudgetShare:
    """What one connection is paced by; another budget once more is known of its workspace.

    Attributes:
        budget: what the next request waits for.
    """

    def __init__(
        self,
        budget: RateBudget,
        known: _KnownBudgets | None = None,
        remembered: _Remembered | None = None,
    ) -> None:
        self.budget = budget
        self._known = known
        self._remembered = remembered

    async def remember(self) -> None:
        """Keep what was learnt since this start for the next one."""
        if self._remembered is not None:
            await self._remembered.keep(self.budget)

    def learn(self, identity: Identity) -> None:
        """Go by the budget of the workspace from the next request on, where one is open."""
        if self._known is None or not identity.workspace_id:
            return
        mark = self._known.of_workspace(identity.workspace_id)
        self.budget = self._known.find([mark]) or self.budget
        self._known.keep([mark], self.budget)


class _Remembered:
    """What is remembered of one account."""

    def __init__(self, memory: RateMemory | None, name: str, clock: Clock) -> None:
        self._memory = memory
        self._name = name
        self._clock = clock

    def budget(self) -> RateBudget:
        """Return a new budget that begins with what is remembered."""
        memory = self._memory
        learnt = memory.recall(self._name, self._clock.now()) if memory else None
        return RateBudget(self._clock, learnt=learnt)

    async def keep(self, budget: RateBudget) -> None:
        learnt = budget.learnt
        if self._memory is not None and learnt:
            await asyncio.to_thread(self._memory.keep, self._name, learnt, self._clock.now())


class _KnownBudgets:
    """The budgets of one host."""

    def __init__(self, by_mark: WeakValueDictionary[_Mark, RateBudget], host: str) -> None:
        self._by_mark = by_mark
        self._host = host

    def marks(self, account: Account, key: str) -> Iterator[_Mark]:
        yield (self._host, "key", hashlib.sha256(key.encode()).hexdigest())
        workspace = account.workspace_id or (account.identity and account.identity.workspace_id)
        if workspace:
            yield self.of_workspace(workspace)

    def of_workspace(self, workspace_id: str) -> _Mark:
        return (self._host, "workspace", workspace_id)

    def find(self, marks: list[_Mark]) -> RateBudget | None:
        return next((self._by_mark[mark] for mark in marks if mark in self._by_mark), None)

    def keep(self, marks: list[_Mark], budget: RateBudget) -> None:
        for mark in marks:
            self._by_mark.setdefault(mark, budget)
