"""The rows of one table of an export, out of documents; for the layouts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import itemgetter
from typing import Any

from extend_desktop.domain.exports import ExportFormat, FieldMeasure, TableHead
from extend_desktop.domain.outputs import Output, Place
from extend_desktop.domain.result_values import ValuesReader
from extend_desktop.domain.results import ResultColumn, cell_of, items_at
from extend_desktop.domain.review import citations_at
from extend_desktop.domain.schema import FieldKind
from extend_desktop.presentation.formats import in_english
from extend_desktop.presentation.nouns import ITEMS
from extend_desktop.presentation.quantities import counted
from extend_desktop.services.exports.columns import Catalog, TableColumn
from extend_desktop.services.exports.documents import Document
from extend_desktop.values import dataclass

_NO_ITEM = (None, None)
"""The number of an item, and nothing; what columns without a value show."""


class ExportTable:
    """Makes the rows of one document at a time: at least one, whatever came of it.

    Attributes:
        absent: keys of chosen columns that there are not; their cells are empty.
        keeps_empty: a document without items has a row all the same.
    """

    def __init__(self, title: str, catalog: Catalog, *, keeps_empty: bool = True) -> None:
        columns, self.absent = catalog.chosen()
        self._shape = catalog.shape
        self._keeps_empty = keeps_empty
        self._title = title
        self._columns = columns
        counts_as_text = catalog.options.format is ExportFormat.CSV
        self._facts = [column.read for column in columns if column.read is not None]
        self._parents = _Cells(
            [column for column in columns if not column.is_item], counts_as_text=counts_as_text
        )
        self._items = _Cells(
            [column for column in columns if column.is_item], counts_as_text=counts_as_text
        )
        self._pick = _picker(columns)

    def head(self, frozen: int = 0) -> TableHead:
        """Return its title and columns."""
        names = tuple(column.column.name for column in self._columns)
        kinds = tuple(
            FieldKind.NUMBER if column.measure else column.column.kind for column in self._columns
        )
        return TableHead(self._title, names, kinds, frozen)

    def rows(self, document: Document) -> Iterable[Sequence[object]]:
        """Return the rows of one document, of an array one an item."""
        start: list[object] = [read(document) for read in self._facts]
        if document.body is None:
            start += self._parents.blank
        else:
            start += self._parents.of(document, document.root, ())
        if self._shape is None:
            start += _NO_ITEM
            return (self._pick(start),)
        return self._item_rows(document, start, self._shape.array.steps)

    def _item_rows(
        self, document: Document, start: Sequence[object], steps: Sequence[str]
    ) -> Iterator[Sequence[object]]:
        root, number = document.root, 0
        for number, item in enumerate(items_at(root, steps), start=1):
            cells = self._items.of(document, item, (*steps, number - 1))
            yield self._pick([*start, *cells, number, None])
        if number == 0 and self._keeps_empty:
            yield self._pick([*start, *self._items.blank, None, None])


@dataclass(frozen=True, slots=True)
class _MeasureReader:
    result: ResultColumn
    measure: FieldMeasure

    def read(self, output: Output, root: object, place: Place) -> object:
        if self.measure is FieldMeasure.CITATION_PAGE:
            found = citations_at(output, self.result, (*place, *self.result.steps))
            return found[0].page if found else None
        cell = cell_of(root, self.result, output, place)
        return cell.score if self.measure is FieldMeasure.REVIEW_SCORE else cell.confidence


class _Cells:
    """The values of fields below one root, then their measures."""

    def __init__(self, columns: Sequence[TableColumn], *, counts_as_text: bool) -> None:
        values = [column.result for column in columns if column.result and column.measure is None]
        self._values = ValuesReader(values)
        self._counts = [
            place
            for place, result in enumerate(values)
            if counts_as_text and result.kind is FieldKind.ARRAY
        ]
        self._measures = [
            _MeasureReader(column.result, column.measure)
            for column in columns
            if column.result and column.measure
        ]
        self.blank: list[object] = [None] * (len(values) + len(self._measures))

    def of(self, document: Document, root: object, place: Place) -> list[object]:
        cells = self._values.read(root)
        for number in self._counts:
            count = cells[number]
            cells[number] = _items_text(count) if isinstance(count, int) else count
        if self._measures and (output := document.output) is not None:
            cells += [measure.read(output, root, place) for measure in self._measures]
        return cells


@in_english()
def _items_text(count: int) -> str:
    return counted(count, ITEMS)


def _picker(columns: Sequence[TableColumn]) -> Callable[[list[object]], Sequence[object]]:
    """Return what puts values in the order of the columns.

    They come as facts, values of documents, their measures, values of items, their measures, the
    number of the item, and nothing.
    """
    groups: tuple[list[TableColumn], ...] = ([], [], [], [], [], [], [])
    for column in columns:
        groups[_group(column)].append(column)
    order = {
        id(column): place
        for place, column in enumerate(column for group in groups[:5] for column in group)
    }
    number, nothing = len(order), len(order) + 1
    last = {5: number, 6: nothing}
    places = [
        last[_group(column)] if _group(column) > 4 else order[id(column)] for column in columns
    ]
    if len(places) == 1:
        return lambda values: (values[places[0]],)
    if not places:
        return lambda _values: ()
    is_in_order = places == list(range(len(places)))
    pick: Any = itemgetter(slice(len(places))) if is_in_order else itemgetter(*places)
    return pick


def _group(column: TableColumn) -> int:
    if column.read is not None:
        return 0
    if column.result is None:
        return 5 if column.is_item_number else 6
    return 1 + 2 * column.is_item + (column.measure is not None)
