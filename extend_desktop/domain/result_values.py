"""Values of a run's output, without their measures, read as fast as can be; for exports.

The same values as those of `domain/results.cell_of`, except that an empty text stays one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from itertools import groupby
from operator import itemgetter
from typing import Any, Final, cast

from extend_desktop.domain.outputs import Output
from extend_desktop.domain.results import (
    PART_KEYS,
    CellValue,
    ColumnPart,
    ResultColumn,
    cell_of,
)
from extend_desktop.domain.schema import FieldKind, as_mapping

_NO_OUTPUT: Final = Output({})
_PLAIN: Final = frozenset({str, int, bool, Decimal, type(None)})
_Keys = tuple[str, ...]
_Read = Callable[[Any], Sequence[CellValue]]
_Group = tuple[_Keys, _Read, _Read]
"""Where the object of some columns is, what takes their values out of it, and what reads them from
the root when any is not as promised."""


class ValuesReader:
    """Reads the values of some columns below one root.

    Columns that lie side by side in one object are read together, and only what is not as the
    schema promises is looked at by itself.
    """

    def __init__(self, columns: Sequence[ResultColumn]) -> None:
        self._groups = [
            _group(steps, list(group)) for steps, group in groupby(columns, key=_object_of)
        ]

    def read(self, root: object) -> list[object]:
        """Return one value a column, each a `CellValue`; the caller's own list."""
        # Nothing is asked of what is as promised; that would cost more than the reading.
        values: list[object] = []
        try:
            for steps, pick, _ in self._groups:
                here: Any = root
                for step in steps:
                    here = here[step]
                values += pick(here)
        except (KeyError, TypeError, IndexError):
            return self._read_apart(root)
        return values if _PLAIN.issuperset(map(type, values)) else self._read_apart(root)

    def _read_apart(self, root: object) -> list[object]:
        return [value for _, _, read in self._groups for value in read(root)]


def _object_of(column: ResultColumn) -> _Keys | None:
    """Return the keys of the object that holds a column's value; None where it is not read so."""
    if column.kind is FieldKind.ARRAY or not column.steps:
        return None
    return column.steps if column.part in PART_KEYS else column.steps[:-1]


def _group(steps: _Keys | None, columns: Sequence[ResultColumn]) -> _Group:
    def read_one_by_one(root: object) -> Sequence[CellValue]:
        return [cell_of(root, column, _NO_OUTPUT, ()).value for column in columns]

    if steps is None:
        return (), read_one_by_one, read_one_by_one
    keys = [PART_KEYS.get(ColumnPart(column.part)) or column.steps[-1] for column in columns]
    pick = _picker(keys)
    return steps, pick, _careful(steps, keys, pick, read_one_by_one)


def _careful(steps: _Keys, keys: Sequence[str], pick: _Read, otherwise: _Read) -> _Read:
    """Return what reads the values of keys in the object that steps lead to, if it is one."""

    def read(root: object) -> Sequence[CellValue]:
        here: Any = root
        try:
            for step in steps:
                here = here[step]
            values = pick(here)
        except KeyError:
            # Fields that the answer does not mention.
            values = _known(root, steps, keys)
        except (TypeError, IndexError):
            return otherwise(root)
        return values if _PLAIN.issuperset(map(type, values)) else otherwise(root)

    return read


def _known(root: object, steps: _Keys, keys: Sequence[str]) -> Sequence[CellValue]:
    here = as_mapping(root)
    for step in steps:
        here = as_mapping(here.get(step))
    return [cast("CellValue", here.get(key)) for key in keys]


def _picker(keys: Sequence[str]) -> _Read:
    """Return what takes the values of keys out of an object that has them all."""
    pick: Any = itemgetter(*keys)
    return pick if len(keys) > 1 else lambda here: (pick(here),)
