"""Which columns an export can have, and what they are called: pure functions; for the tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import field, replace

from extend_desktop.domain.exports import (
    ColumnChoice,
    ColumnGroup,
    ExportColumn,
    ExportFormat,
    ExportOptions,
    FieldMeasure,
)
from extend_desktop.domain.results import (
    ColumnPart,
    ItemShape,
    ResultColumn,
    columns_of,
    item_shape,
    unique_names,
)
from extend_desktop.domain.schema import FieldKind, SchemaField
from extend_desktop.services.exports.documents import Document
from extend_desktop.services.exports.provenance import BATCH, FACTS, NUMBER, Fact
from extend_desktop.values import dataclass

ITEM_NUMBER_KEY = "item:no."
_ITEM_NUMBER = "item no."


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column, and what its values are made of: one of the last four.

    Attributes:
        is_item: of the items rather than of the documents.
    """

    column: ExportColumn
    read: Callable[[Document], object] | None = None
    result: ResultColumn | None = None
    measure: FieldMeasure | None = None
    is_item: bool = False
    is_item_number: bool = False


@dataclass(frozen=True, slots=True)
class Schema:
    """What an export knows of its batches beside their documents.

    Attributes:
        metadata_keys: the operator's own columns, of all inputs, in order of appearance.
        has_scores: the review agent was at work.
        has_batches: there is more than one.
    """

    fields: tuple[SchemaField, ...]
    metadata_keys: tuple[str, ...] = ()
    has_scores: bool = False
    has_batches: bool = False


@dataclass(frozen=True, slots=True)
class Catalog:
    """All columns that an export can have, in their usual order; none is called like another.

    A field of the schema is called the same whatever else is exported: ours give way.
    """

    schema: Schema
    options: ExportOptions
    shape: ItemShape | None
    columns: tuple[TableColumn, ...] = field(default=())

    def chosen(self) -> tuple[tuple[TableColumn, ...], tuple[str, ...]]:
        """Return the columns of the table in order, with the operator's names, and what is absent."""
        if self.options.columns is None:
            return tuple(column for column in self.columns if column.column.is_default), ()
        by_key = {column.column.key: column for column in self.columns}
        choices = {choice.key: choice for choice in self.options.columns}.values()
        found = [(by_key.get(choice.key) or _absent(choice), choice.name) for choice in choices]
        fixed = [column.column.name for column, name in found if not name]
        renamed = iter(unique_names((name for _, name in found if name), fixed))
        named = tuple(
            replace(column, column=replace(column.column, name=next(renamed))) if name else column
            for column, name in found
        )
        return named, tuple(choice.key for choice in choices if choice.key not in by_key)


def catalog_of(schema: Schema, options: ExportOptions) -> Catalog:
    """Return the columns for a schema; an unknown `items_of` gives one row per document."""
    shape = None
    if options.items_of is not None:
        shape = item_shape(schema.fields, options.items_of)
    fields = _named_fields(schema, options, shape)
    facts = tuple(_facts(schema, options, [field.column.name for field in fields]))
    taken = [fact.column.name for fact in (*fields, *facts)]
    measured = tuple(_with_measures(fields, schema, options, taken))
    return Catalog(schema, options, shape, (*facts, *measured))


def _absent(choice: ColumnChoice) -> TableColumn:
    name = choice.key.partition(":")[2] or choice.key
    return TableColumn(ExportColumn(choice.key, name, ColumnGroup.FIELD))


def _facts(schema: Schema, options: ExportOptions, fields: Sequence[str]) -> Iterator[TableColumn]:
    facts = [(fact, _is_default(fact, schema, options)) for fact in FACTS]
    free = set(unique_names((fact.name for fact, _ in facts), fields))
    names = [fact.name if fact.name in free else f"{fact.name} (document)" for fact, _ in facts]
    names += [f"metadata.{key}" for key in schema.metadata_keys]
    unique = iter(unique_names(names, fields))
    for fact, is_default in facts:
        column = ExportColumn(fact.key, next(unique), ColumnGroup.DOCUMENT, fact.kind, is_default)
        yield TableColumn(column, fact.read)
    for key in schema.metadata_keys:
        column = ExportColumn(
            f"metadata:{key}", next(unique), ColumnGroup.METADATA, is_default=options.provenance
        )
        yield TableColumn(column, _metadata_of(key))


def _is_default(fact: Fact, schema: Schema, options: ExportOptions) -> bool:
    if fact is NUMBER:
        return options.format is ExportFormat.XLSX
    if fact is BATCH:
        return schema.has_batches
    return fact.always or (options.provenance and not fact.on_wish)


def _metadata_of(key: str) -> Callable[[Document], object]:
    return lambda document: document.input.metadata.get(key, "")


def _named_fields(
    schema: Schema, options: ExportOptions, shape: ItemShape | None
) -> tuple[TableColumn, ...]:
    """Return the fields with their names, those of items after all of the documents."""
    columns = columns_of(schema.fields)
    names = unique_names(_name(column, options) for column in columns)
    documents = [
        _field(column, name)
        for column, name in zip(columns, names, strict=True)
        if shape is None or column != shape.array
    ]
    if shape is None:
        return tuple(documents)
    taken = [document.column.name for document in documents]
    items = unique_names((_item_name(column, shape, options) for column in shape.items), taken)
    number = ExportColumn(
        ITEM_NUMBER_KEY, _ITEM_NUMBER, ColumnGroup.DOCUMENT, FieldKind.INTEGER, is_default=False
    )
    *_, free = unique_names((_ITEM_NUMBER,), (*taken, *items))
    return (
        *documents,
        TableColumn(replace(number, name=free), is_item_number=True),
        *(
            _field(column, name, shape.array)
            for column, name in zip(shape.items, items, strict=True)
        ),
    )


def _field(column: ResultColumn, name: str, array: ResultColumn | None = None) -> TableColumn:
    path = f"{array.path}[].{column.path}" if array else column.path
    key = f"field:{_with_part(path, column)}"
    return TableColumn(
        ExportColumn(key, name, ColumnGroup.FIELD, column.kind),
        result=column,
        is_item=array is not None,
    )


def _with_measures(
    fields: Sequence[TableColumn], schema: Schema, options: ExportOptions, taken: Sequence[str]
) -> Iterator[TableColumn]:
    kinds = [
        measure
        for measure in FieldMeasure
        if measure is not FieldMeasure.REVIEW_SCORE or schema.has_scores
    ]
    names = iter(
        unique_names(
            (
                f"{field.column.name} {measure}"
                for field in fields
                if _has_measures(field)
                for measure in kinds
            ),
            taken,
        )
    )
    for each in fields:
        yield each
        if not _has_measures(each):
            continue
        for measure in kinds:
            column = ExportColumn(
                f"{measure}:{each.column.key}",
                next(names),
                ColumnGroup.MEASURE,
                FieldKind.NUMBER,
                measure in options.measures,
            )
            yield replace(each, column=column, measure=measure)


def _has_measures(column: TableColumn) -> bool:
    return column.result is not None and column.result.part != ColumnPart.CODE


def _item_name(column: ResultColumn, shape: ItemShape, options: ExportOptions) -> str:
    if options.has_titles:
        return column.title
    path = f"{shape.array.path}.{column.path}" if column.path else shape.array.path
    return _with_part(path, column)


def _name(column: ResultColumn, options: ExportOptions) -> str:
    return column.title if options.has_titles else _with_part(column.path, column)


def _with_part(path: str, column: ResultColumn) -> str:
    return path if column.part == ColumnPart.VALUE else f"{path}.{column.part}"
