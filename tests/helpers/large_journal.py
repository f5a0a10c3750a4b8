"""A journal with an ended batch of any size, written in a few statements: by its calls it takes minutes."""

from __future__ import annotations

from pathlib import Path
from sqlite3 import Connection

from extend_desktop.storage.journal import Journal
from tests.helpers.damage import fill
from tests.helpers.journals import NOW, batch_spec, remote_input

_STATEMENTS = (
    """UPDATE parts SET state = 'ended', batch_run_id = 'bpr_' || id, submitted_at_us = 1
        WHERE batch_id = :batch""",
    """INSERT INTO runs (run_id, batch_id, part_id, input_id, status, final, credits,
        created_at_us, updated_at_us, wants_output)
        SELECT 'exr_large_' || id, batch_id, part_id, id, 'PROCESSED', 1, 5.0, 1, 1, 0
        FROM inputs WHERE batch_id = :batch""",
    """UPDATE inputs SET state = 'submitted', phase = 'processed', credits = 5.0,
        run = (SELECT id FROM runs WHERE input_id = inputs.id) WHERE batch_id = :batch""",
    """INSERT INTO outputs SELECT r.id, o.body, o.stored_at_us FROM runs r,
        (SELECT * FROM outputs LIMIT 1) o WHERE r.batch_id = :batch""",
    """INSERT INTO flat_results SELECT r.id, r.batch_id, f.version, f.reviewed, f.edited, f.least,
        f.percents, f.searched, f.keys, f.cells FROM runs r,
        (SELECT * FROM flat_results LIMIT 1) f WHERE r.batch_id = :batch""",
    "UPDATE batches SET finished_at_us = created_at_us WHERE id = :batch",
)


async def write_large_journal(path: Path, account: str, count: int = 0) -> None:
    """Write a journal of two batches of February: one of 40 results, and one of `count` if any."""
    journal = await Journal.open(path)
    await fill(journal, ["processed"])
    if count:
        spec = batch_spec([remote_input(number) for number in range(count)], name="Large")
        batch_id = await journal.batches.create(spec, NOW)

        def end(connection: Connection) -> None:
            for sql in _STATEMENTS:
                connection.execute(sql, {"batch": batch_id})

        await journal.database.write(end)

    def own(connection: Connection) -> None:
        connection.execute("UPDATE batches SET account_id = ?", (account,))

    await journal.database.write(own)
    await journal.aclose()
