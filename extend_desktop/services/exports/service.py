"""The export service: streams a batch out of the journal into a table in a file."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from extend_desktop.domain.activities import Activity, ActivityKind
from extend_desktop.domain.batches import Batch
from extend_desktop.domain.exports import (
    STANDARD_OUTPUT,
    CsvFormat,
    CsvOptions,
    CsvPreset,
    ExportSummary,
)
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.schema import has_review_agent, schema_of
from extend_desktop.presentation.exports import target_text
from extend_desktop.presentation.text import plain
from extend_desktop.services.events import Event
from extend_desktop.services.exports.table import ExportTable, table_of
from extend_desktop.services.ports import Clock, TableWriter
from extend_desktop.services.ports.journal import AnsweredInput, JournalPort

_PAGE = 100
"""Inputs read and flattened at a time; the journal gives fewer where answers are large."""
_ROWS_AT_ONCE = 500
"""Rows held at a time: one answer can have a hundred thousand items, and each repeats its input."""
_UNSAFE_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_RESERVED_NAMES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)

RowProgress = Callable[[int, int], None]
"""Called on the loop's thread with (inputs written, inputs in all)."""


class _Pages:
    """The rows of one batch, read a page at a time; of its inputs and answers no more is held.

    Attributes:
        partial: something was missing when the export began or when it ended.
    """

    def __init__(self, journal: JournalPort, batch: Batch, on_progress: RowProgress | None) -> None:
        self.partial = is_partial(batch)
        self._journal = journal
        self._batch = batch
        self._on_progress = on_progress

    async def rows(self, table: ExportTable) -> AsyncIterator[Sequence[object]]:
        """Yield the rows of every input by position.

        Raises:
            RequestError: `not_found`, the batch was deleted meanwhile, so rows are missing.
        """
        after, done = -1, 0
        while page := await self._journal.outputs.page(self._batch.id, after, _PAGE):
            left = _rows_of_page(table, page)
            while rows := await asyncio.to_thread(list, islice(left, _ROWS_AT_ONCE)):
                for row in rows:
                    yield row
            after, done = page[-1].input.position, done + len(page)
            if self._on_progress is not None:
                self._on_progress(done, max(done, self._batch.phase_counts.total))
        now = await self._journal.batches.get(self._batch.id)
        self.partial = self.partial or is_partial(now)


class ExportService:
    """Writes what the journal knows of a batch; every input has a row, whatever came of it.

    `exported` is called for a batch whose history has a new line.
    """

    def __init__(
        self,
        journal: JournalPort,
        csv_writer: Callable[[CsvFormat], TableWriter],
        clock: Clock,
        list_separator: str,
    ) -> None:
        self.exported: Event[BatchId] = Event()
        self._journal = journal
        self._csv_writer = csv_writer
        self._clock = clock
        self._list_separator = list_separator

    async def export_csv(
        self,
        batch_id: BatchId,
        target: Path,
        options: CsvOptions | None = None,
        on_progress: RowProgress | None = None,
    ) -> ExportSummary:
        """Write the batch to `target`, replacing it in one step; cancelling leaves it as it was.

        Raises:
            ExportError: the file cannot be written.
            RequestError: `not_found`, there is no such batch, or no more.
            StorageError: the journal cannot be read.
        """
        chosen = options or CsvOptions()
        batch = await self._journal.batches.get(batch_id)
        config = await self._journal.batches.config(batch_id)
        keys = await self._journal.inputs.metadata_keys(batch_id) if chosen.provenance else ()
        table = table_of(schema_of(config), keys, chosen, scores=has_review_agent(config))
        writer = self._csv_writer(self._format(chosen))
        pages = _Pages(self._journal, batch, on_progress)
        counts = await writer.write(target, table.header(), pages.rows(table))
        summary = ExportSummary(
            rows=counts.rows,
            partial=pages.partial,
            neutralised_cells=counts.neutralised_cells,
            path=target,
            changed_cells=counts.changed_cells,
        )
        await self._note(batch_id, summary)
        return summary

    def _format(self, options: CsvOptions) -> CsvFormat:
        local = options.preset is CsvPreset.EXCEL_LOCAL
        return CsvFormat(
            separator=self._list_separator if local else ",",
            byte_order_mark=options.preset is not CsvPreset.DATA_INTERCHANGE,
            formula_safety=options.formula_safety,
        )

    async def _note(self, batch_id: BatchId, summary: ExportSummary) -> None:
        facts = {
            "rows": summary.rows,
            "name": _target_name(summary.path),
            "partial": summary.partial,
        }
        activity = Activity(self._clock.now(), ActivityKind.EXPORTED, facts)
        await self._journal.activity.add(batch_id, activity)
        self.exported.emit(batch_id)


def _target_name(target: Path) -> str:
    return target_text(target) if target == STANDARD_OUTPUT else target.name


def is_partial(batch: Batch) -> bool:
    """Whether an export now would lack something that may still come."""
    return batch.phase_counts.in_flight > 0 or batch.outputs_missing > 0


def suggested_name(batch: Batch) -> str:
    """Return a file name for an export that any system accepts; it says when it is partial."""
    name = plain(_UNSAFE_IN_NAMES.sub("_", batch.name), 80).strip(" .") or "results"
    if _RESERVED_NAMES.fullmatch(name):
        name = f"{name} results"
    return f"{name}-partial.csv" if is_partial(batch) else f"{name}.csv"


def _rows_of_page(table: ExportTable, page: Sequence[AnsweredInput]) -> Iterator[Sequence[object]]:
    return (row for item in page for row in table.rows(item.input, item.body))
