"""The export service: streams a batch out of the journal into a table in a file."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from pathlib import Path

from extend_desktop.domain.batches import Activity, ActivityKind, Batch, Input
from extend_desktop.domain.exports import (
    STANDARD_OUTPUT,
    CsvFormat,
    CsvOptions,
    CsvPreset,
    ExportSummary,
)
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.domain.schema import has_review_agent, schema_of
from extend_desktop.services.events import Event
from extend_desktop.services.exports.table import ExportTable, table_of
from extend_desktop.services.ports import Clock, TableWriter
from extend_desktop.services.ports_journal import JournalPort
from extend_desktop.services.presenter.exports import target_text
from extend_desktop.services.presenter.text import plain

_PAGE = 100
"""Inputs flattened at a time: one step in a worker thread, a few MB of answers."""
_UNSAFE_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_RESERVED_NAMES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)

RowProgress = Callable[[int, int], None]
"""Called on the loop's thread with (inputs written, inputs in all)."""


class ExportService:
    """Writes what the journal knows of a batch; every input has a row, whatever came of it.

    `exported` tells of a batch whose history has a new line.
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
            StorageError: the journal cannot be read.
        """
        chosen = options or CsvOptions()
        batch = await self._journal.batches.get(batch_id)
        config = await self._journal.batches.config(batch_id)
        inputs = await self._journal.inputs.of_batch(batch_id)
        table = table_of(schema_of(config), inputs, chosen, scores=has_review_agent(config))
        writer = self._csv_writer(self._format(chosen))
        rows = self._rows(batch_id, inputs, table, on_progress)
        counts = await writer.write(target, table.header(), rows)
        summary = ExportSummary(
            rows=counts.rows,
            partial=is_partial(batch),
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

    async def _rows(
        self,
        batch_id: BatchId,
        inputs: Sequence[Input],
        table: ExportTable,
        on_progress: RowProgress | None,
    ) -> AsyncIterator[Sequence[object]]:
        for start in range(0, len(inputs), _PAGE):
            page = inputs[start : start + _PAGE]
            bodies = await self._bodies(batch_id, page)
            for row in await asyncio.to_thread(_rows_of_page, table, page, bodies):
                yield row
            if on_progress is not None:
                on_progress(start + len(page), len(inputs))

    async def _bodies(
        self, batch_id: BatchId, page: Sequence[Input]
    ) -> Mapping[InputId, Mapping[str, object]]:
        bodies: dict[InputId, Mapping[str, object]] = {}
        after, last = page[0].position - 1, page[-1].position
        while after < last:
            outputs = await self._journal.outputs.page(batch_id, after, last - after)
            if not outputs:
                break
            bodies.update((one.input_id, one.body) for one in outputs)
            after = outputs[-1].position
        return bodies

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
    return batch.tally.in_flight > 0 or batch.outputs_missing > 0


def suggested_name(batch: Batch) -> str:
    """Return a file name for an export that any system accepts; it says when it is partial."""
    name = plain(_UNSAFE_IN_NAMES.sub("_", batch.name), 80).strip(" .") or "results"
    if _RESERVED_NAMES.fullmatch(name):
        name = f"{name} results"
    return f"{name}-partial.csv" if is_partial(batch) else f"{name}.csv"


def _rows_of_page(
    table: ExportTable,
    page: Sequence[Input],
    bodies: Mapping[InputId, Mapping[str, object]],
) -> list[list[object]]:
    return [row for one in page for row in table.rows(one, bodies.get(one.id))]
