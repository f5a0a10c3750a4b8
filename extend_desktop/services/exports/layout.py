"""What the tables of an export are, by its format, and which rows of a document go to which.

No format knows the journal, and no table knows what becomes of its rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from extend_desktop.domain.batches import Phase
from extend_desktop.domain.exports import (
    ColumnChoice,
    ExportFormat,
    ExportOptions,
    TableHead,
)
from extend_desktop.domain.results import ResultColumn, array_columns, columns_of
from extend_desktop.domain.schema import FieldKind
from extend_desktop.services.exports.columns import ITEM_NUMBER_KEY, Catalog, Schema, catalog_of
from extend_desktop.services.exports.documents import Document
from extend_desktop.services.exports.provenance import (
    FILE,
    FOLDER,
    LINK,
    NUMBER,
    REASON,
    REASON_DETAIL,
    RUN_ID,
    STATUS,
    reason_detail,
    status_word,
)
from extend_desktop.services.exports.table import ExportTable
from extend_desktop.values import dataclass

Rows = Iterable[Sequence[object]]
RowsOf = Callable[[Document], Rows]
_DOCUMENTS, _ISSUES = "Documents", "Issues"
_ISSUE_FACTS = (NUMBER, FILE, FOLDER, STATUS, REASON, REASON_DETAIL, RUN_ID, LINK)
_RECORD_HEAD = TableHead(_DOCUMENTS, ("file", "record"), (FieldKind.TEXT, FieldKind.OBJECT))


@dataclass(frozen=True, slots=True)
class Layout:
    """The tables, and what makes their rows; in the same order.

    Attributes:
        absent: keys of chosen columns that the extractor does not have.
    """

    heads: tuple[TableHead, ...]
    rows_of: tuple[RowsOf, ...]
    absent: tuple[str, ...] = ()

    def blocks(self, documents: Sequence[Document]) -> Iterator[tuple[int, Rows]]:
        """Yield the rows of documents for each table by its number; made as they are taken."""
        for number, rows_of in enumerate(self.rows_of):
            yield number, chain.from_iterable(map(rows_of, documents))


def layout_of(schema: Schema, options: ExportOptions) -> Layout:
    """Return the tables of a format: of a workbook one an array, and one of what has no result."""
    if not options.format.is_table:
        return Layout((_RECORD_HEAD,), (_record_rows,))
    if options.format is ExportFormat.CSV:
        table = ExportTable(_DOCUMENTS, catalog_of(schema, options))
        return Layout((table.head(),), (table.rows,), table.absent)
    return _workbook(schema, options)


def _workbook(schema: Schema, options: ExportOptions) -> Layout:
    tables = [_main_table(schema, options)]
    if options.items_of is None:
        tables += _array_tables(schema, options)
    issues = ExportTable(_ISSUES, _only(schema, options, [fact.key for fact in _ISSUE_FACTS]))

    def issue_rows(document: Document) -> Rows:
        has_result = document.input.phase is Phase.PROCESSED and document.body is not None
        return () if has_result else issues.rows(document)

    return Layout(
        (*(table.head(_frozen(table)) for table in tables), issues.head(2)),
        (*(table.rows for table in tables), issue_rows),
        tables[0].absent,
    )


def _main_table(schema: Schema, options: ExportOptions) -> ExportTable:
    title = _DOCUMENTS
    if options.items_of is not None:
        shape = catalog_of(schema, options).shape
        title = shape.array.title if shape else _DOCUMENTS
    elif options.columns is not None and _arrays(schema):
        chosen = [column for column in options.columns if column.key != NUMBER.key]
        options = replace(options, columns=(ColumnChoice(NUMBER.key), *chosen))
    return ExportTable(title, catalog_of(schema, options))


def _array_tables(schema: Schema, options: ExportOptions) -> Iterator[ExportTable]:
    chosen = None if options.columns is None else {column.key for column in options.columns}
    for array in _arrays(schema):
        if chosen is not None and f"field:{array.path}" not in chosen:
            continue
        of_items = replace(options, items_of=array.path, columns=None)
        catalog = catalog_of(schema, of_items)
        keys = [NUMBER.key, FILE.key, ITEM_NUMBER_KEY]
        keys += [
            column.column.key
            for column in catalog.columns
            if column.is_item and column.column.is_default
        ]
        columns = tuple(map(ColumnChoice, keys))
        table_options = replace(of_items, columns=columns)
        yield ExportTable(array.title, catalog_of(schema, table_options), keeps_empty=False)


def _arrays(schema: Schema) -> tuple[ResultColumn, ...]:
    return array_columns(columns_of(schema.fields))


def _only(schema: Schema, options: ExportOptions, keys: Sequence[str]) -> Catalog:
    columns = tuple(map(ColumnChoice, keys))
    return catalog_of(schema, replace(options, items_of=None, columns=columns))


def _frozen(table: ExportTable) -> int:
    """Return how many columns stay put: up to the file's name, where it is among the first."""
    names = table.head().names[:3]
    return names.index(FILE.name) + 1 if FILE.name in names else 0


def _record_rows(document: Document) -> Rows:
    yield document.input.name, record_of(document)


def record_of(document: Document) -> Mapping[str, object]:
    """Return what is known of a document: `run` is the whole answer, verbatim, or null."""
    item, batch, mark = document.input, document.batch, document.mark
    return {
        "file": item.name,
        "folder": item.folder,
        "status": status_word(item),
        "reason": item.reason_code,
        "reason_detail": reason_detail(document) or None,
        "metadata": dict(item.metadata),
        "checked": mark.checked_at.isoformat() if mark.checked_at else None,
        "note": mark.note or None,
        "batch": {
            "id": batch.id,
            "name": batch.name,
            "extractor_id": batch.extractor_id,
            "extractor": batch.extractor_name,
            "version": batch.pinned_version,
        },
        "file_id": item.file_id,
        "run_id": item.run_id,
        "batch_run_id": item.batch_run_id,
        "dashboard_link": item.dashboard_url,
        "run": document.body,
    }
