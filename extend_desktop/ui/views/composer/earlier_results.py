"""Looks up which inputs of the list were extracted before, and carries out what is decided."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from extend_desktop.domain.batches import Batch, InputSpec
from extend_desktop.domain.drafts import Draft, Plan
from extend_desktop.domain.earlier_results import EarlierResult
from extend_desktop.domain.ids import ExtractorId
from extend_desktop.domain.plans import split
from extend_desktop.presentation.earlier_results import skipped_text
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.async_work import then
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.composer.earlier_row import EarlierRow
from extend_desktop.ui.views.composer.in_groups import GROUP, in_groups
from extend_desktop.ui.widgets import InlineBanner

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices
    from extend_desktop.ui.views.detail.export import Exporter
    from extend_desktop.ui.views.exports.scope import EarlierRuns

_LOOK_UP, _EXPORT = "earlier results", "batch of earlier results"  # untranslated: names of tasks
_Wanted = tuple[ExtractorId, str, Mapping[str, Any]]


class EarlierResults(QObject):
    """Marks the rows of the list for the version and options that are chosen now.

    Attributes:
        row: the line that offers what can be done.
    """

    skipped = Signal(str, object)
    """What was done in words, and a function without arguments that takes it back."""
    row_added = Signal(object)
    """The `ExportRow` that shows how far the first export is."""

    def __init__(
        self, context: UiContext, tasks: PaneTasks, notice: InlineBanner, pane: QWidget
    ) -> None:
        super().__init__(pane)
        self._context = context
        self._tasks = tasks
        self._notice = notice
        self._pane = pane
        self._services: AccountServices | None = None
        self._wanted: _Wanted | None = None
        self._asked: dict[int, InputSpec] = {}
        self._looked_at: Sequence[Draft] | None = None
        # Rows that the operator wants to be run again, so that the line asks once.
        self._agreed: set[int] = set()
        self.row = EarlierRow()
        self.row.skip_wanted.connect(self._skip)
        self.row.run_again_wanted.connect(self._agree)
        self.row.export_wanted.connect(self._export)

    @cached_property
    def exporter(self) -> Exporter:
        """Writes the earlier results; loaded when there is something to write."""
        from extend_desktop.ui.views.detail.export import Exporter  # noqa: PLC0415

        exporter = Exporter(self._context, self._notice, self._pane)
        self.row_added.emit(exporter.row)
        return exporter

    def bind(self, services: AccountServices | None) -> None:
        """Look up in the journal of another account; None looks nothing up."""
        self._services, self._wanted = services, None
        self._forget()
        self.row.say(0)

    def follow(self, pinned: tuple[ExtractorId, str] | None, override: Mapping[str, Any]) -> None:
        """Look up for this version and these options from now on; None for no version."""
        wanted = (*pinned, override) if pinned is not None else None
        if wanted != self._wanted:
            self._wanted = wanted
            self._forget()

    def refresh(self, plan: Plan) -> None:
        """Look up the rows that are new or have another content, once they are checked."""
        services = self._services
        if services is None:
            return
        self.row.say(len(self._offered()))
        if not plan.total:
            self._asked.clear()
        is_new = services.staging.drafts is not self._looked_at
        if is_new and plan.total and not plan.checking:
            # Every change of the list asks again; of a long one not each may look through all.
            self._tasks.start(
                lambda: self._look_up(services), _LOOK_UP, policy=Policy.KEEP, offers_retry=False
            )

    async def _look_up(self, services: AccountServices) -> None:
        """Look through the list until it stays as it is, some rows at a time.

        So the window and the journal serve others in between.
        """
        staging = services.staging
        while self._services is services and not staging.plan.checking:
            drafts, wanted = staging.drafts, self._wanted
            if drafts is self._looked_at:
                break
            for group in split(drafts, GROUP):
                await self._mark(services, group)
                await asyncio.sleep(0)
            if self._services is services and self._wanted == wanted:
                self._looked_at = drafts

    async def _mark(self, services: AccountServices, drafts: Sequence[Draft]) -> None:
        """Mark the rows that are new or have another content."""
        wanted = self._wanted
        # What became of a row is kept by the object: comparing contents of 50,000 takes too long.
        fresh = [draft for draft in drafts if self._asked.get(draft.key) is not draft.spec]
        if not fresh or self._services is not services:
            return
        found: Mapping[int, EarlierResult] = {}
        if wanted is not None:
            found = await services.extracted.find(fresh, *wanted)
        if self._services is services and self._wanted == wanted:
            self._asked.update((draft.key, draft.spec) for draft in fresh)
            services.staging.extracted.mark([draft.key for draft in fresh], found)

    def _forget(self) -> None:
        self._looked_at = None
        self._asked.clear()
        self._agreed.clear()

    def _offered(self) -> Sequence[Draft]:
        if self._services is None:
            return ()
        rows = self._services.staging.extracted.marked
        return [draft for draft in rows if draft.key not in self._agreed]

    def _skip(self) -> None:
        services, keys = self._services, [draft.key for draft in self._offered()]
        if services is not None and keys:
            rows, tasks = services.staging.extracted, self._context.tasks
            in_groups(tasks, keys, rows.skip)
            self.skipped.emit(
                skipped_text(len(keys)), lambda: in_groups(tasks, keys, rows.run_again)
            )

    def _agree(self) -> None:
        self._agreed.update(draft.key for draft in self._offered())
        self.row.say(0)

    def _export(self) -> None:
        services = self._services
        results = [draft.extracted for draft in self._offered() if draft.extracted is not None]
        if services is None or not results:
            return
        from extend_desktop.ui.views.exports.scope import EarlierRuns  # noqa: PLC0415

        earlier = EarlierRuns(
            tuple(dict.fromkeys(result.batch_id for result in results)),
            frozenset(result.input_id for result in results),
        )
        self._tasks.start(
            lambda: then(
                services.batches.get(earlier.batch_ids[0]),
                lambda batch: self._ask(services, batch, earlier),
            ),
            _EXPORT,
        )

    def _ask(self, services: AccountServices, batch: Batch, earlier: EarlierRuns) -> None:
        from extend_desktop.ui.views.exports.scope import ExportScope  # noqa: PLC0415

        scope = ExportScope(batch, services.batches.list, earlier=earlier)
        self.exporter.ask(services.exports, scope)
