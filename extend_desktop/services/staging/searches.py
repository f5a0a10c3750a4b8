"""The searches through folders, lists and tables that are under way; for the staging service."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from extend_desktop.domain.drafts import Draft
from extend_desktop.domain.inspections import InspectionProblem
from extend_desktop.domain.scans import Found, FoundFile, LeftOut, ScanProgress
from extend_desktop.services.events import Event
from extend_desktop.services.staging.intake import Chunks, IntakeCount, draft_of
from extend_desktop.services.tasks import Policy, TaskRunner

SLICE_ROWS = 125
"""Rows that the loop takes in one turn. With those of a whole chunk, what the window does about each
of them, and a painting, it stood still for longer than may be felt."""
Take = Callable[[Sequence[Draft]], Sequence[Draft]]
"""Puts rows on the list; returns those that are new there."""


def _nothing() -> None:
    pass


class Searches:
    """Runs searches side by side, and counts what they come upon; loop's thread only.

    Attributes:
        changed: how far they are.

    Args:
        names: of the tasks.
        on_change: called whenever a search has begun or ended.
    """

    def __init__(
        self, tasks: TaskRunner, names: Iterator[str], on_change: Callable[[], None]
    ) -> None:
        self.changed: Event[ScanProgress] = Event()
        self._tasks = tasks
        self._names = names
        self._on_change = on_change
        self._running: set[str] = set()
        # Rows that the searches under way have added.
        self._added: set[int] = set()
        self._place = ""
        self._count = IntakeCount()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is searched."""
        return not self._running

    @property
    def progress(self) -> ScanProgress:
        """How far searching is, and what became of all that was met."""
        return self._count.progress(running=not self.is_idle, place=self._place)

    @property
    def left_out(self) -> Sequence[LeftOut]:
        """What the searches since the last new count passed by."""
        return self._count.left_out

    @property
    def added(self) -> frozenset[int]:
        """Rows that the searches under way have added."""
        return frozenset(self._added)

    def start(
        self, chunks: Chunks, take: Take, *, place: str = "", then: Callable[[], None] = _nothing
    ) -> None:
        """Search in a thread; what is found is handed to `take` a chunk at a time.

        Args:
            chunks: the search; every step blocks.
            take: gets the rows.
            place: name of what is searched, where it is one thing.
            then: called once all was searched and taken, and only then.
        """
        name = next(self._names)
        self._place = place if self.is_idle else ""
        self._running.add(name)
        self._on_change()
        self.announce()
        self._tasks.start(self._search(name, chunks, take, then), name=name, policy=Policy.QUEUE)

    def count_anew(self) -> None:
        """Begin a new count."""
        self._count = IntakeCount()

    def note_listed_already(self, count: int) -> None:
        """Count rows that were on the list before."""
        self._count.note_listed_already(count)

    def note_unlocked(self, count: int) -> None:
        """Count rows as found that were locked in archives."""
        self._count.note_unlocked(count)
        self.announce()

    def forget_left_out(self, items: Collection[LeftOut]) -> None:
        """Count these no longer: they are searched after all."""
        self._count.forget_left_out([item.path for item in items])

    def change_problems(
        self, before: Iterable[InspectionProblem], after: Iterable[InspectionProblem]
    ) -> None:
        """Count rows as blocked for what a search anew has come to."""
        self._count.change_problems(before, after)

    def announce(self) -> None:
        """Say how far searching is."""
        self.changed.emit(self.progress)

    def cancel(self) -> None:
        """Stop; what was found stays."""
        for name in tuple(self._running):
            self._tasks.cancel(name)
            # A task that never took its first step runs no clean-up of its own.
            self._end(name)

    async def _search(
        self, name: str, chunks: Chunks, take: Take, then: Callable[[], None]
    ) -> None:
        try:
            while (slices := await asyncio.to_thread(_next_slices, chunks)) is not None:
                for found, drafts in slices:
                    self._count.note(found)
                    self._added.update(draft.key for draft in take(drafts))
                    await asyncio.sleep(0)
                self.announce()
            then()
        finally:
            self._end(name)

    def _end(self, name: str) -> None:
        if name in self._running:
            self._running.discard(name)
            if not self._running:
                self._added, self._place = set(), ""
            self.announce()
            self._on_change()


_Slice = tuple[Sequence[Found | Draft], Sequence[Draft]]


def _next_slices(chunks: Chunks) -> Sequence[_Slice] | None:
    """Return the next chunk in slices, each with its rows; None at the end."""
    chunk = next(chunks, None)
    if chunk is None:
        return None
    firsts = range(0, len(chunk), SLICE_ROWS)
    return [_slice(chunk[first : first + SLICE_ROWS]) for first in firsts]


def _slice(found: Sequence[Found | Draft]) -> _Slice:
    return found, [_draft(item) for item in found if not isinstance(item, LeftOut)]


def _draft(item: FoundFile | Draft) -> Draft:
    return item if isinstance(item, Draft) else draft_of(item)
