"""The header and rows of an export: pure functions from inputs and answers; for the service."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from extend_desktop.domain.batches import Input, Phase
from extend_desktop.domain.exports import CsvOptions, CsvPreset
from extend_desktop.domain.results import (
    ABSENT_CELL,
    ColumnPart,
    ItemShape,
    ResultCell,
    ResultColumn,
    cells_of,
    columns_of,
    item_rows,
    item_shape,
    unique_names,
)
from extend_desktop.domain.schema import FieldKind, SchemaField
from extend_desktop.domain.statuses import Unknown
from extend_desktop.domain.usage import AGENT_PRODUCT, credits_by_product
from extend_desktop.presentation.batches import input_status_text
from extend_desktop.presentation.failures import reason_text
from extend_desktop.presentation.results import cell_text
from extend_desktop.presentation.usage import charges_text

_DETAIL = "reason detail"
_AGENT_CREDITS = "agent credits"
_CREDITS_BY_PRODUCT = "credits by product"
_NOT_FETCHED = "The result has not been fetched yet"


@dataclass(frozen=True, slots=True)
class _Fact:
    """One column about where a row comes from; `always` means also without provenance."""

    name: str
    read: Callable[[Input], object]
    always: bool = False


def status_word(item: Input) -> str:
    """Return the input's status in lower case; an unknown word of the server as it came."""
    text = input_status_text(item)
    return text if isinstance(item.run_status, Unknown) else text.lower()


_FACTS = (
    _Fact("file", lambda item: item.name, always=True),
    _Fact("folder", lambda item: item.folder),
    _Fact("status", status_word, always=True),
    _Fact("reason", lambda item: item.reason_code or "", always=True),
    _Fact(_DETAIL, reason_text, always=True),
    _Fact("credits", lambda item: item.credits),
    _Fact(_AGENT_CREDITS, lambda _one: None),
    _Fact(_CREDITS_BY_PRODUCT, lambda _one: ""),
    _Fact("run id", lambda item: item.run_id or ""),
    _Fact("batch run id", lambda item: item.batch_run_id or ""),
    _Fact("dashboard link", lambda item: item.dashboard_url or ""),
    _Fact("created", lambda item: item.started_at),
    _Fact("ended", lambda item: item.ended_at),
)


@dataclass(frozen=True, slots=True)
class ExportTable:
    """Makes the header, and the rows of one input at a time.

    Attributes:
        metadata_keys: the operator's own columns, of all inputs, in order of appearance.
        scores: the review agent was at work, so its score follows each confidence.
    """

    columns: tuple[ResultColumn, ...]
    shape: ItemShape | None
    options: CsvOptions
    metadata_keys: tuple[str, ...]
    scores: bool = False

    def header(self) -> tuple[str, ...]:
        """Return the column names; none twice, whatever the case of their letters.

        A field of the schema is called the same whatever else is exported: ours give way.
        """
        fields = self._field_names()
        ours = self._own_names(fields)
        measures = unique_names(
            (
                f"{name} {measure}"
                for column, name in zip(self._result_columns(), fields, strict=True)
                if self._has_confidence(column)
                for measure in self._measures()
            ),
            (*fields, *ours),
        )
        return (*ours, *self._with_measures(fields, iter(measures)))

    def rows(self, item: Input, body: Mapping[str, object] | None) -> Iterator[list[object]]:
        """Yield the rows of one input: at least one, whatever came of it."""
        start = self._start(item, body)
        for cells in self._cell_rows(body):
            yield [*start, *self._values(cells)]

    def _start(self, item: Input, body: Mapping[str, object] | None) -> list[object]:
        known = _facts_of_answer(item, body)
        start = [
            known[fact.name] if fact.name in known else fact.read(item) for fact in self._facts()
        ]
        if self.options.provenance:
            start.extend(item.metadata.get(key, "") for key in self.metadata_keys)
        return start

    def _facts(self) -> Sequence[_Fact]:
        return [fact for fact in _FACTS if fact.always or self.options.provenance]

    def _cell_rows(self, body: Mapping[str, object] | None) -> Iterable[Sequence[ResultCell]]:
        absent = (ABSENT_CELL,) * len(self._result_columns())
        if body is None:
            return [absent]
        if self.shape is None:
            return [cells_of(body, self.columns)]
        rows = item_rows(body, self.shape)
        first = next(rows, None)
        if first is not None:
            return chain([first], rows)
        parents = cells_of(body, self.shape.parents)
        return [(*parents, *absent[len(parents) :])]

    def _values(self, cells: Sequence[ResultCell]) -> Iterable[object]:
        for column, cell in zip(self._result_columns(), cells, strict=True):
            yield cell_text(column, cell) if _is_count(column, cell) else cell.value
            if self._has_confidence(column):
                yield cell.confidence
                if self.scores:
                    yield cell.score

    def _result_columns(self) -> tuple[ResultColumn, ...]:
        if self.shape is None:
            return self.columns
        return (*self.shape.parents, *self.shape.items)

    def _has_confidence(self, column: ResultColumn) -> bool:
        return self.options.confidence and column.part != ColumnPart.CODE

    def _field_names(self) -> tuple[str, ...]:
        """Return the names of the result columns, those of items after all of the documents."""
        documents = unique_names(self._name(column) for column in self.columns)
        if self.shape is None:
            return documents
        parents = [
            name
            for column, name in zip(self.columns, documents, strict=True)
            if column != self.shape.array
        ]
        items = (self._item_name(column, self.shape) for column in self.shape.items)
        return (*parents, *unique_names(items, parents))

    def _own_names(self, fields: Sequence[str]) -> tuple[str, ...]:
        """Return the names of the columns before the fields."""
        facts = [fact.name for fact in self._facts()]
        free = set(unique_names(facts, fields))
        names = [name if name in free else f"{name} (document)" for name in facts]
        if self.options.provenance:
            names.extend(f"metadata.{key}" for key in self.metadata_keys)
        return unique_names(names, fields)

    def _measures(self) -> tuple[str, ...]:
        return ("confidence", "review score") if self.scores else ("confidence",)

    def _with_measures(self, fields: Sequence[str], measures: Iterator[str]) -> Iterator[str]:
        for column, name in zip(self._result_columns(), fields, strict=True):
            yield name
            if self._has_confidence(column):
                yield from islice(measures, len(self._measures()))

    def _item_name(self, column: ResultColumn, shape: ItemShape) -> str:
        if self.options.preset is not CsvPreset.DATA_INTERCHANGE:
            return column.title
        path = f"{shape.array.path}.{column.path}" if column.path else shape.array.path
        return _with_part(path, column)

    def _name(self, column: ResultColumn) -> str:
        if self.options.preset is not CsvPreset.DATA_INTERCHANGE:
            return column.title
        return _with_part(column.path, column)


def _facts_of_answer(item: Input, body: Mapping[str, object] | None) -> Mapping[str, object]:
    """Return what only the whole answer contains, by column, or that it is not here yet."""
    if body is None:
        return {_DETAIL: _NOT_FETCHED} if item.phase is Phase.PROCESSED else {}
    spent = credits_by_product(body)
    return {
        _AGENT_CREDITS: spent.get(AGENT_PRODUCT),
        _CREDITS_BY_PRODUCT: charges_text(spent),
    }


def table_of(
    fields: Sequence[SchemaField],
    metadata_keys: Sequence[str],
    options: CsvOptions,
    *,
    scores: bool = False,
) -> ExportTable:
    """Return the table for a schema; an unknown `items_of` gives one row per document."""
    shape = item_shape(fields, options.items_of) if options.items_of is not None else None
    return ExportTable(columns_of(fields), shape, options, tuple(metadata_keys), scores)


def _is_count(column: ResultColumn, cell: ResultCell) -> bool:
    return column.kind is FieldKind.ARRAY and isinstance(cell.value, int)


def _with_part(path: str, column: ResultColumn) -> str:
    return path if column.part == ColumnPart.VALUE else f"{path}.{column.part}"
