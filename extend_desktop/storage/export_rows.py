"""Which documents earlier exports had, in the journal; only storage/journal.py imports it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.storage.calls import Calls, reads, writes
from extend_desktop.storage.rows import all_rows, to_text


def _states(
    connection: sqlite3.Connection, preset: str, batch_id: BatchId
) -> Mapping[InputId, str]:
    sql = """SELECT e.input_id, e.state FROM exported e JOIN inputs i ON i.id = e.input_id
        WHERE e.preset = ? AND i.batch_id = ?"""
    return {
        InputId(input_id): state
        for input_id, state in all_rows(connection, sql, to_text(preset), batch_id)
    }


def _keep(connection: sqlite3.Connection, preset: str, states: Mapping[InputId, str]) -> None:
    # A batch may have been deleted since its documents were read.
    connection.executemany(
        """INSERT OR REPLACE INTO exported (preset, input_id, state)
            SELECT ?, id, ? FROM inputs WHERE id = ?""",
        [(to_text(preset), state, input_id) for input_id, state in states.items()],
    )


def _rename(connection: sqlite3.Connection, preset: str, name: str) -> None:
    _forget(connection, name)
    sql = "UPDATE exported SET preset = ? WHERE preset = ?"
    connection.execute(sql, (to_text(name), to_text(preset)))


def _forget(connection: sqlite3.Connection, preset: str) -> None:
    connection.execute("DELETE FROM exported WHERE preset = ?", (to_text(preset),))


class ExportRows(Calls):
    """The states of all presets; see the Protocol for what each call does."""

    states = reads(_states)
    keep = writes(_keep)
    rename = writes(_rename)
    forget = writes(_forget)
