"""Results laid out in columns, in the journal; only storage/journal.py imports it."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from sqlite3 import Connection
from typing import Any

from extend_desktop.domain.doubts import DoubtCounts, count_below
from extend_desktop.domain.flat_results import (
    FLAT_VERSION,
    FlatCell,
    cells_from_json,
    cells_to_json,
    flatten,
    folded,
    natural_key,
    searched_text,
    sort_key,
)
from extend_desktop.domain.ids import BatchId, InputId, RunId
from extend_desktop.domain.results import columns_of
from extend_desktop.domain.schema import SchemaField, schema_of
from extend_desktop.services.ports.results import GridQuery, GridRow, OwnColumn
from extend_desktop.storage.calls import Calls, reads, writes
from extend_desktop.storage.rows import (
    INPUT_FIELDS,
    INPUT_TABLES,
    InputRow,
    all_rows,
    from_text,
    id_list,
    input_of,
    one_row,
    to_json,
    to_text,
    unpack,
)

_FILLED_AT_ONCE = 100
_SCANNED_AT_ONCE = 5000
_CURRENT = f"f.version = {FLAT_VERSION:d}"
_JOINS = {
    "f.": f" LEFT JOIN flat_results f ON f.run = i.run AND {_CURRENT}",
    "m.": " LEFT JOIN marks m ON m.run = i.run",
}
"""Joined only where something of them is asked for: each costs a look-up a row."""
_OF_PHASES = """iif(i.state IN ('uploading', 'unconfirmed'), i.state, i.phase)
    IN (SELECT value FROM json_each(?))"""
_SEARCHED = "coalesce(f.searched, lower(i.name))"
"""What is searched has the name in it, so it alone is read where there is a result."""
_MARKS = {
    OwnColumn.REVIEWED: "coalesce(f.reviewed, 0)",
    OwnColumn.EDITED: "coalesce(f.edited, 0)",
    OwnColumn.CHECKED: "(m.checked_at_us IS NOT NULL)",
}


def keep_flat(
    connection: Connection, batch_id: BatchId, run_id: RunId, body: Mapping[str, Any]
) -> None:
    """Keep the columns of an answer that is being stored, in its transaction."""
    sql = """SELECT r.id, i.name FROM runs r JOIN inputs i ON i.id = r.input_id
        WHERE r.batch_id = ? AND r.run_id = ?"""
    row = one_row(connection, sql, batch_id, run_id)
    if row is not None:
        _keep(connection, batch_id, row[0], from_text(row[1]), body)


def _keep(
    connection: Connection, batch_id: BatchId, run: int, name: str, body: Mapping[str, Any]
) -> None:
    schema = _schema(connection, batch_id)
    flat = flatten(body, schema)
    connection.execute(
        "INSERT OR REPLACE INTO flat_results VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            run,
            batch_id,
            FLAT_VERSION,
            int(flat.is_reviewed),
            int(flat.is_edited),
            flat.percents[0] if flat.percents else None,
            flat.percents,
            to_text(searched_text(name, columns_of(schema), flat.cells)),
            to_json([sort_key(cell) for cell in flat.cells]),
            cells_to_json(flat.cells),
        ),
    )


def _schema(connection: Connection, batch_id: BatchId) -> tuple[SchemaField, ...]:
    row = one_row(connection, "SELECT config FROM batches WHERE id = ?", batch_id)
    return () if row is None else _schema_in(row[0])


@lru_cache(maxsize=8)
def _schema_in(config: bytes) -> tuple[SchemaField, ...]:
    return schema_of(unpack(config))


def _order(connection: Connection, batch_id: BatchId, query: GridQuery) -> array[int]:
    connection.create_function("natural_key", 1, natural_key, deterministic=True)
    where, values = _conditions(query)
    key = _sort_expression(query)
    direction = "DESC" if query.is_descending else "ASC"
    by = f"{key} IS NULL, {key} {direction}," if key else ""
    # Only what `_conditions` and `_sort_expression` make of our own words is put into it.
    joins = "".join(join for alias, join in _JOINS.items() if alias in where + by)
    sql = f"SELECT i.id FROM inputs i{joins} WHERE i.batch_id = ?{where} ORDER BY {by} i.position"  # noqa: S608
    return array("q", (row[0] for row in connection.execute(sql, (batch_id, *values))))


def _conditions(query: GridQuery) -> tuple[str, list[object]]:
    where: list[str] = []
    values: list[object] = []
    if query.phases:
        where.append(_OF_PHASES)
        values.append(id_list(query.phases))
    if query.below_percent is not None:
        where.append("i.phase = 'processed' AND f.least < ?")
        values.append(query.below_percent)
    for mark, has in query.marks:
        where.append(f"i.phase = 'processed' AND {_MARKS[mark]} = {int(has):d}")
    if query.text.strip():
        needles = _needles(query.text)
        looks = " OR ".join(f"instr({_SEARCHED}, ?)" for _ in needles)
        where.append(f"({looks})")
        values.extend(needles)
    return "".join(f" AND {condition}" for condition in where), values


def _needles(text: str) -> list[str]:
    """Return what to look for: the text, and a number without its groups of three digits."""
    needle = to_text(folded(text.strip()))
    bare = needle.replace(",", "")
    is_grouped = bare != needle and bare.lstrip("-").replace(".", "").isdecimal()
    return [needle, bare] if is_grouped else [needle]


def _sort_expression(query: GridQuery) -> str:
    match query.sort:
        case None:
            return ""
        case OwnColumn.FILE:
            return "natural_key(i.name)"
        case OwnColumn.CONFIDENCE:
            return "f.least"
        case OwnColumn():
            return _MARKS[query.sort]
        case number:
            return f"json_extract(f.keys, '$[{number:d}]')"


def _rows(connection: Connection, input_ids: Collection[InputId]) -> tuple[GridRow, ...]:
    sql = f"""
        SELECT {INPUT_FIELDS}, f.cells, f.least, f.reviewed, f.edited, m.checked_at_us
        {INPUT_TABLES} LEFT JOIN flat_results f ON f.run = i.run AND {_CURRENT}
        LEFT JOIN marks m ON m.run = i.run
        WHERE i.id IN (SELECT value FROM json_each(?)) ORDER BY i.position
    """  # noqa: S608 - our own words
    return tuple(_grid_row(*row) for row in all_rows(connection, sql, id_list(input_ids)))


def _grid_row(*row: Any) -> GridRow:
    *fields, cells, least, reviewed, edited, checked_at_us = row
    return GridRow(
        input_of(InputRow._make(fields)),
        () if cells is None else cells_from_json(cells),
        least,
        bool(reviewed),
        bool(edited),
        checked_at_us is not None,
    )


def _doubts(connection: Connection, batch_id: BatchId, limit_percent: int) -> DoubtCounts:
    # The doubtful ones by their index; only few are.
    sql = """
        SELECT f.percents FROM flat_results f INDEXED BY flat_results_by_doubt
        JOIN inputs i ON i.run = f.run
        WHERE f.batch_id = ? AND f.least < ? AND i.phase = 'processed'
    """
    counts = [
        count_below(row[0], limit_percent)
        for row in connection.execute(sql, (batch_id, limit_percent))
    ]
    filled = one_row(
        connection,
        """SELECT count(*) FROM inputs WHERE batch_id = ? AND phase = 'processed'""",
        batch_id,
    )
    return DoubtCounts(sum(counts), len(counts), filled[0] if filled else 0)


def _doubts_of(
    connection: Connection, input_ids: Collection[InputId], limit_percent: int
) -> Mapping[InputId, int]:
    sql = f"""
        SELECT i.id, f.percents FROM inputs i JOIN flat_results f ON f.run = i.run AND {_CURRENT}
        WHERE i.id IN (SELECT value FROM json_each(?)) AND i.phase = 'processed'
    """  # noqa: S608 - our own words
    return {
        InputId(input_id): count_below(percents, limit_percent)
        for input_id, percents in all_rows(connection, sql, id_list(input_ids))
    }


def _values(
    connection: Connection, input_ids: Collection[InputId], columns: Sequence[int]
) -> Sequence[Sequence[FlatCell]]:
    parts = ", ".join(f"json_extract(f.cells, '$[{number:d}]')" for number in columns)
    sql = f"""
        SELECT json_array({parts}) FROM inputs i JOIN flat_results f ON f.run = i.run
        WHERE i.id IN (SELECT value FROM json_each(?)) AND i.phase = 'processed' AND {_CURRENT}
    """  # noqa: S608 - our own words
    return [cells_from_json(row[0]) for row in all_rows(connection, sql, id_list(input_ids))]


def _fill(connection: Connection, batch_id: BatchId, after: int) -> tuple[int, int]:
    sql = f"""
        SELECT r.id, i.name, o.run, f.run FROM runs r JOIN inputs i ON i.id = r.input_id
        LEFT JOIN outputs o ON o.run = r.id
        LEFT JOIN flat_results f ON f.run = r.id AND {_CURRENT}
        WHERE r.batch_id = ? AND r.id > ? ORDER BY r.id LIMIT ?
    """  # noqa: S608 - our own words
    filled = 0
    last = -1
    for run, name, answered, flat in all_rows(connection, sql, batch_id, after, _SCANNED_AT_ONCE):
        last = run
        if answered is None or flat is not None:
            continue
        body = one_row(connection, "SELECT body FROM outputs WHERE run = ?", run)
        _keep(connection, batch_id, run, from_text(name), unpack(body[0]) if body else {})
        filled += 1
        if filled == _FILLED_AT_ONCE:
            break
    return filled, last


class FlatRows(Calls):
    """Results laid out in columns; see the Protocol for what each call does."""

    order = reads(_order)
    rows = reads(_rows)
    doubts = reads(_doubts)
    doubts_of = reads(_doubts_of)
    values = reads(_values)
    fill = writes(_fill)
