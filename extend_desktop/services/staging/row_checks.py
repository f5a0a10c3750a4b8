"""The checks of listed rows, and the operator's decisions that lead to more; for the staging service."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import field

from extend_desktop.domain.drafts import Draft, DraftState
from extend_desktop.domain.ids import AccountId
from extend_desktop.services.events import Event
from extend_desktop.services.passwords import Passwords
from extend_desktop.services.ports import InspectorPort
from extend_desktop.services.ports.journal import KnownFilesJournal
from extend_desktop.services.staging.check_workers import CheckWorkers
from extend_desktop.services.staging.checker import Checker
from extend_desktop.services.staging.intake import with_columns
from extend_desktop.services.staging.listed_rows import ListedRows
from extend_desktop.services.staging.stored_files import StoredFiles
from extend_desktop.services.staging.triage import Triage
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class CheckSources:
    """What is asked about a file of one account: its disk, our journal, and Extend."""

    account_id: AccountId
    inspector: InspectorPort
    known_files: KnownFilesJournal
    stored_files: StoredFiles
    passwords: Passwords = field(default_factory=Passwords)


class RowChecks:
    """Sees to it that rows are checked, some at a time; loop's thread only.

    Attributes:
        triage: the operator's decisions about rows.
        chosen: rows for which the operator chose something that is kept over a restart.

    Args:
        names: of the tasks.
        on_change: called whenever a worker has begun or ended.
    """

    def __init__(
        self,
        rows: ListedRows,
        sources: CheckSources,
        tasks: TaskRunner,
        names: Iterator[str],
        on_change: Callable[[], None],
    ) -> None:
        self.chosen: Event[tuple[Draft, ...]] = Event()
        self._rows = rows
        self._on_change = on_change
        self.triage = Triage(
            rows,
            sources.passwords,
            changed=rows.change,
            to_check=self._check_again,
            chosen=lambda drafts: self.chosen.emit(tuple(drafts)),
        )
        self._workers = CheckWorkers(self._work, tasks, names, on_change)
        self._checker = Checker(
            sources.inspector,
            sources.known_files,
            sources.stored_files,
            sources.account_id,
            is_wanted=rows.has,
            on_checked=self._take_checked,
            on_stuck=self._workers.replace,
            triage=self.triage,
        )

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being checked."""
        return self._workers.is_idle

    def start(self, drafts: Sequence[Draft]) -> None:
        """Check those of the rows that wait for it."""
        waiting = [draft for draft in drafts if draft.state is DraftState.CHECKING]
        if waiting:
            self._check(waiting)

    def take_columns(self, drafts: Sequence[Draft]) -> None:
        """Give rows that were listed before the columns that these have for them."""
        columns = {
            listed.key: draft.spec.metadata
            for draft in drafts
            if (listed := self._rows.find(draft)) is not None
            and listed.spec.metadata != draft.spec.metadata
        }
        self.triage.set_columns(columns)

    def _check(self, drafts: Sequence[Draft]) -> None:
        if drafts:
            self._checker.enqueue(drafts)
            self._workers.start()
            self._on_change()

    def check_unpacked(self, drafts: Sequence[Draft]) -> None:
        """Check rows whose files have only now been unpacked."""
        self._check_again(drafts)
        self.chosen.emit(tuple(drafts))

    def _check_again(self, drafts: Sequence[Draft]) -> None:
        self._rows.change(drafts)
        self._check(drafts)

    async def _work(self) -> bool:
        return await self._checker.work()

    def _take_checked(self, drafts: Sequence[Draft]) -> None:
        """Take what checks found; columns may have been given meanwhile."""
        self._rows.change([self._with_its_columns(draft) for draft in drafts])

    def _with_its_columns(self, draft: Draft) -> Draft:
        listed = self._rows.get(draft.key)
        if listed is None or listed.spec.metadata == draft.spec.metadata:
            return draft
        return with_columns(draft, listed.spec.metadata)
