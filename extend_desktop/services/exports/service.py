"""The export service: streams batches out of the journal into tables or records in a file."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from extend_desktop.domain.activities import Activity, ActivityKind
from extend_desktop.domain.batches import Batch
from extend_desktop.domain.errors import ExportError
from extend_desktop.domain.exports import (
    STANDARD_OUTPUT,
    CsvDialect,
    CsvFormat,
    ExportColumn,
    ExportFormat,
    ExportOptions,
    ExportPreview,
    ExportRequest,
    ExportSummary,
    TableCounts,
)
from extend_desktop.domain.file_names import safe_name
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.results import ResultColumn, array_columns, columns_of
from extend_desktop.domain.schema import SchemaField, has_review_agent, merged_fields, schema_of
from extend_desktop.presentation.exports import target_text
from extend_desktop.presentation.formats import in_english
from extend_desktop.services.events import Event
from extend_desktop.services.exports.columns import Schema, catalog_of
from extend_desktop.services.exports.documents import ExportedDocuments, RowProgress, is_partial
from extend_desktop.services.exports.layout import Layout, layout_of
from extend_desktop.services.exports.manifest import (
    DocumentCounts,
    manifest_content,
    manifest_path,
)
from extend_desktop.services.ports import Clock
from extend_desktop.services.ports.exports import Block, ExportWriter, ExportWriters
from extend_desktop.services.ports.journal import JournalPort
from extend_desktop.values import dataclass

_PREVIEWED_ROWS = 200
_LONGEST_NAME_BYTES = 90


@dataclass(frozen=True, slots=True)
class ExportChoices:
    """What there is to choose from for an export.

    Attributes:
        arrays: of which one row an item can be written.
        columns: in their usual order.
    """

    arrays: tuple[ResultColumn, ...]
    columns: tuple[ExportColumn, ...]


class ExportService:
    """Writes what the journal knows of batches; every input has a row, whatever came of it.

    `exported` is emitted for a batch whose history has a new line.
    """

    def __init__(
        self, journal: JournalPort, writers: ExportWriters, clock: Clock, list_separator: str
    ) -> None:
        self.exported: Event[BatchId] = Event()
        self._journal = journal
        self._writers = writers
        self._clock = clock
        self._list_separator = list_separator

    async def export(
        self,
        request: ExportRequest,
        target: Path,
        on_progress: RowProgress | None = None,
        *,
        is_written: bool = False,
    ) -> ExportSummary:
        """Write documents to `target`, replacing it in one step; cancelling leaves it as it was.

        A journal that is only read does not remember what was exported. Where `target` itself
        `is_written`, by an export that was killed after that, it is left as it is, and all else done.

        Raises:
            ExportError: the file cannot be written, or the batches are of several extractors.
            RequestError: `not_found`, there is no such batch, or no more.
            StorageError: the journal cannot be read.
        """
        options = request.options
        batches = await self._batches(request)
        layout = layout_of(await self._schema(batches), options)
        pages = ExportedDocuments(self._journal, batches, request, on_progress)
        seen = DocumentCounts()
        blocks = _blocks(pages, layout, seen)
        if is_written:
            counts = await _counted(blocks)
        else:
            counts = await self._writer(options).write(target, layout.heads, blocks)
        if (request.preset or request.only_new) and not self._journal.is_read_only:
            await self._journal.exports.keep(request.preset, pages.exported)
        summary = ExportSummary(target, counts, pages.count, pages.partial, layout.absent)
        if options.manifest and target != STANDARD_OUTPUT:
            summary = replace(summary, manifest=manifest_path(target))
            content = manifest_content(request, batches, summary, seen, self._clock.now())
            await self._writers.write_manifest(manifest_path(target), content, target)
        if not self._journal.is_read_only:
            for batch in batches:
                await self._note(batch.id, summary)
        return summary

    async def choices(self, request: ExportRequest) -> ExportChoices:
        """Return the arrays and columns of a request's batches, for its shape and format.

        Raises:
            ExportError: the batches are of several extractors.
            RequestError: `not_found`, there is no such batch.
        """
        schema = await self._schema(await self._batches(request))
        catalog = catalog_of(schema, request.options)
        return ExportChoices(
            array_columns(columns_of(schema.fields)),
            tuple(column.column for column in catalog.columns),
        )

    async def preview(self, request: ExportRequest) -> ExportPreview:
        """Return the first rows as they would be written.

        Raises:
            ExportError: the batches are of several extractors.
            RequestError: `not_found`, there is no such batch.
        """
        batches = await self._batches(request)
        layout = layout_of(await self._schema(batches), request.options)
        pages = ExportedDocuments(self._journal, batches, request)
        rows: list[list[Sequence[object]]] = [[] for _ in layout.heads]
        async for number, some in _blocks(pages, layout, DocumentCounts()):
            left = _PREVIEWED_ROWS - len(rows[number])
            rows[number] += await asyncio.to_thread(list, islice(some, left))
            if number == len(rows) - 1 and len(rows[0]) >= _PREVIEWED_ROWS:
                break
        writer = self._writer(request.options)
        texts, counts = await asyncio.to_thread(writer.preview, layout.heads, rows)
        tables = zip(layout.heads, (tuple(map(tuple, table)) for table in texts), strict=True)
        return ExportPreview(pages.count, tuple(tables), counts)

    async def rename(self, preset: str, name: str) -> None:
        """Keep under another name what exports of a preset had."""
        await self._journal.exports.rename(preset, name)

    async def forget(self, preset: str) -> None:
        """Forget what exports of a preset had: all is new to it."""
        await self._journal.exports.forget(preset)

    def _writer(self, options: ExportOptions) -> ExportWriter:
        local = options.dialect is CsvDialect.EXCEL_LOCAL
        csv_format = CsvFormat(
            separator=self._list_separator if local else ",",
            byte_order_mark=options.dialect is not CsvDialect.DATA_INTERCHANGE,
            formula_safety=options.formula_safety,
        )
        return self._writers.writer(options.format, csv_format)

    async def _batches(self, request: ExportRequest) -> Sequence[Batch]:
        ids = dict.fromkeys(request.batch_ids)
        batches = [await self._journal.batches.get(batch_id) for batch_id in ids]
        if len({batch.extractor_id for batch in batches}) > 1:
            raise ExportError("several_extractors")
        return batches

    async def _schema(self, batches: Sequence[Batch]) -> Schema:
        fields: tuple[SchemaField, ...] = ()
        keys: dict[str, None] = {}
        has_scores = False
        for batch in batches:
            config = await self._journal.batches.config(batch.id)
            fields = merged_fields(fields, schema_of(config))
            has_scores = has_scores or has_review_agent(config)
            keys |= dict.fromkeys(await self._journal.inputs.metadata_keys(batch.id))
        return Schema(fields, tuple(keys), has_scores, len(batches) > 1)

    async def _note(self, batch_id: BatchId, summary: ExportSummary) -> None:
        name = summary.path.name
        if summary.path == STANDARD_OUTPUT:
            with in_english():
                name = target_text(summary.path)
        facts = {"rows": summary.counts.rows, "name": name, "partial": summary.partial}
        activity = Activity(self._clock.now(), ActivityKind.EXPORTED, facts)
        await self._journal.activity.add(batch_id, activity)
        self.exported.emit(batch_id)


async def _counted(blocks: AsyncIterator[Block]) -> TableCounts:
    rows = 0
    async for number, some in blocks:
        if number == 0:
            rows += len(await asyncio.to_thread(list, some))
    return TableCounts(rows)


async def _blocks(
    pages: ExportedDocuments, layout: Layout, seen: DocumentCounts
) -> AsyncIterator[Block]:
    async for documents in pages.read():
        seen.add(documents)
        for block in layout.blocks(documents):
            yield block


def suggested_name(batch: Batch, export_format: ExportFormat = ExportFormat.CSV) -> str:
    """Return a file name for an export that any system accepts; it says when it is partial."""
    name = safe_name(batch.name, "results", _LONGEST_NAME_BYTES)
    return f"{name}{'-partial' if is_partial(batch) else ''}{export_format.suffix}"
