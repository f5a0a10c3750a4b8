"""A journal with very many results, written at once: storing them one by one takes minutes."""

from __future__ import annotations

from pathlib import Path
from sqlite3 import Connection

from extend_desktop.domain.flat_results import (
    FLAT_VERSION,
    cells_to_json,
    flatten,
    searched_text,
    sort_key,
)
from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.results import columns_of
from extend_desktop.domain.schema import schema_of
from extend_desktop.storage.journal import Journal
from extend_desktop.storage.rows import pack, to_json
from extend_desktop.system.paths import HOME_VARIABLE, find_paths
from tests.helpers.journals import NOW, batch_spec, remote_input
from tests.helpers.results_fixtures import CONFIG, answer

_RUNS = """
    INSERT INTO runs (id, run_id, batch_id, part_id, input_id, status, final, credits, wants_output)
    SELECT id, 'exr_' || id, batch_id, part_id, id, 'PROCESSED', 1, 5, 0 FROM inputs
"""


async def fill_results(home: Path, account_id: AccountId, count: int) -> None:
    """Leave a batch in the journal of which every input is processed."""
    paths = find_paths({HOME_VARIABLE: str(home)})
    journal = await Journal.open(paths.journal_file)
    try:
        inputs = [remote_input(number) for number in range(count)]
        await journal.batches.create(batch_spec(inputs, config=CONFIG, account_id=account_id), NOW)
        await journal.database.write(_process)
    finally:
        await journal.aclose()


def _process(connection: Connection) -> None:
    connection.execute(_RUNS)
    connection.execute("UPDATE inputs SET run = id, state = 'submitted', phase = 'processed'")
    connection.execute("UPDATE parts SET state = 'ended', ended_at_us = 1")
    schema = schema_of(CONFIG)
    columns = columns_of(schema)
    ids = connection.execute("SELECT id, batch_id, name FROM inputs").fetchall()
    for key, batch_id, name in ids:
        body = answer(key)
        flat = flatten(body, schema)
        connection.execute(
            "INSERT INTO flat_results VALUES (?, ?, ?, 0, 0, ?, ?, ?, ?, ?)",
            (
                key,
                batch_id,
                FLAT_VERSION,
                flat.percents[0],
                flat.percents,
                searched_text(name, columns, flat.cells),
                to_json([sort_key(cell) for cell in flat.cells]),
                cells_to_json(flat.cells),
            ),
        )
        connection.execute("INSERT INTO outputs VALUES (?, ?, 0)", (key, pack(body)))
