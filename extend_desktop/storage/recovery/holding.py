"""Makes a recovered journal safe: nothing of it is sent without a new word of the operator.

What was certainly not sent waits in a batch that is paused. What may have been sent is unconfirmed:
it is looked up at Extend and sent again on an explicit yes only, as after an answer that was lost.
"""
# ruff: noqa: S608 - the statements are put together out of our own words

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection

from extend_desktop.domain.batches import InputState, phase_of
from extend_desktop.domain.statuses import parse_run_status
from extend_desktop.storage.recovery.copying import new_token
from extend_desktop.storage.rows import all_rows, to_json, to_us

RECOVERED = "recovered"
"""Why a recovered batch is paused; no hold that ends resumes it."""

_UNSENT = "('waiting', 'uploading', 'uploaded')"
# A part that was sent, but has an input that says it was not, or the reverse: the part is believed,
# for it was written last before the request and first after it.
_AGREEMENT = (
    f"""UPDATE inputs SET state = 'submitted' WHERE state IN {_UNSENT} AND part_id IN
        (SELECT id FROM parts WHERE state = 'submitted' OR (state = 'ended'
            AND (batch_run_id IS NOT NULL OR token IS NOT NULL)))""",
    """UPDATE parts SET state = 'unconfirmed' WHERE state = 'planned' AND id IN
        (SELECT part_id FROM inputs WHERE state IN ('submitting', 'unconfirmed', 'submitted'))""",
    """UPDATE parts SET state = 'unconfirmed' WHERE state = 'planned' AND id IN
        (SELECT part_id FROM attempts WHERE outcome IS NULL)""",
    """UPDATE parts SET state = 'unconfirmed' WHERE state = 'submitting'""",
    f"""UPDATE parts SET state = 'unconfirmed', ended_at_us = NULL WHERE state = 'ended'
        AND batch_run_id IS NULL AND token IS NULL
        AND id IN (SELECT part_id FROM inputs WHERE state IN {_UNSENT})""",
)
# The last commits are lost, and with them perhaps the word that a part was sent.
_NOTHING_CERTAIN = (
    f"""UPDATE parts SET state = 'unconfirmed' WHERE state = 'planned'
        AND id IN (SELECT part_id FROM inputs WHERE state IN {_UNSENT})""",
    # What was still to be exported may have been since.
    "DELETE FROM due_exports",
)
# Runs of it are known, so it was sent: the others of it are looked for, not sent.
_SURELY_SENT = (
    """UPDATE parts SET state = 'submitted', ended_at_us = NULL WHERE state = 'unconfirmed'
        AND id IN (SELECT part_id FROM inputs WHERE run IS NOT NULL)""",
    """UPDATE inputs SET state = 'submitted'
        WHERE state IN ('waiting', 'uploading', 'uploaded', 'submitting', 'unconfirmed')
        AND part_id IN (SELECT id FROM parts WHERE state = 'submitted')""",
)
_UNCONFIRMED = """
    UPDATE inputs SET state = 'unconfirmed'
    WHERE state IN ('waiting', 'uploading', 'uploaded', 'submitting', 'submitted')
        AND part_id IN (SELECT id FROM parts WHERE state = 'unconfirmed')
"""
_INTERRUPTED_UPLOADS = "UPDATE inputs SET state = 'waiting' WHERE state = 'uploading'"
# Runs that were seen to end and are not there any more are read again.
_READ_AGAIN = (
    """UPDATE parts SET state = 'submitted', ended_at_us = NULL WHERE state = 'ended' AND id IN
        (SELECT part_id FROM inputs WHERE state = 'submitted' AND run IS NULL)""",
    """UPDATE runs SET wants_output = 1 WHERE status = 'PROCESSED' AND output_problem IS NULL
        AND id NOT IN (SELECT run FROM outputs)""",
)
_HELD = (
    f"""UPDATE batches SET finished_at_us = NULL
        WHERE id IN (SELECT batch_id FROM parts WHERE state IN ('unconfirmed', 'submitted'))
        OR id IN (SELECT batch_id FROM runs WHERE wants_output = 1)
        OR id IN (SELECT batch_id FROM inputs WHERE state IN {_UNSENT})""",
    f"""UPDATE batches SET control = 'paused', pause_reason = '{RECOVERED}'
        WHERE control <> 'cancelling' AND finished_at_us IS NULL""",
)


def hold_back(connection: Connection, at: datetime, *, is_current: bool) -> None:
    """Bring what was copied into a state from which nothing is sent twice.

    `is_current` says whether the rows are the last state that was written.
    """
    _give_parts_to_lone_inputs(connection)
    for sql in _AGREEMENT:
        connection.execute(sql)
    if not is_current:
        for sql in _NOTHING_CERTAIN:
            connection.execute(sql)
    for sql in (*_SURELY_SENT, _UNCONFIRMED, _INTERRUPTED_UPLOADS, *_READ_AGAIN):
        connection.execute(sql)
    _complete_attempts(connection)
    _count_again(connection)
    for sql in _HELD:
        connection.execute(sql)
    _note(connection, at)


def _give_parts_to_lone_inputs(connection: Connection) -> None:
    sql = """SELECT DISTINCT batch_id FROM inputs WHERE part_id IS NULL
        AND state NOT IN ('skipped', 'blocked', 'failed', 'cancelled')"""
    for (batch_id,) in all_rows(connection, sql):
        part_id = connection.execute(
            """INSERT INTO parts (batch_id, ordinal, state, token)
                SELECT ?, coalesce(max(ordinal), 0) + 1, 'unconfirmed', ? FROM parts
                WHERE batch_id = ?""",
            (batch_id, new_token(), batch_id),
        ).lastrowid
        connection.execute(
            """UPDATE inputs SET part_id = ? WHERE batch_id = ? AND part_id IS NULL
                AND state NOT IN ('skipped', 'blocked', 'failed', 'cancelled')""",
            (part_id, batch_id),
        )


def _complete_attempts(connection: Connection) -> None:
    """Give an attempt to look for to every part that has none; it began when its batch did."""
    sql = """
        SELECT p.id, p.token, b.created_at_us FROM parts p JOIN batches b ON b.id = p.batch_id
        WHERE (p.state = 'unconfirmed' OR (p.state = 'submitted' AND p.batch_run_id IS NULL))
            AND NOT EXISTS (SELECT 1 FROM attempts a WHERE a.part_id = p.id)
    """
    for part_id, known, began_us in all_rows(connection, sql):
        token = known or new_token()
        connection.execute("UPDATE parts SET token = ? WHERE id = ?", (token, part_id))
        connection.execute(
            """INSERT INTO attempts (token, part_id, input_count, started_at_us, outcome)
                VALUES (?, ?, (SELECT count(*) FROM inputs WHERE part_id = ?), ?, 'unknown')
                ON CONFLICT DO UPDATE SET part_id = excluded.part_id""",
            (token, part_id, part_id, began_us),
        )


def _count_again(connection: Connection) -> None:
    """Put every input into the bucket its state and its run say."""
    sql = """SELECT i.id, i.state, i.phase, r.status FROM inputs i
        LEFT JOIN runs r ON r.id = i.run"""
    changed = [
        (phase.value, key)
        for key, state, known, status in all_rows(connection, sql)
        if (
            phase := phase_of(
                InputState(state), None if status is None else parse_run_status(status)
            )
        )
        != known
    ]
    connection.executemany("UPDATE inputs SET phase = ? WHERE id = ?", changed)


def _note(connection: Connection, at: datetime) -> None:
    """Say in each batch's history that it was recovered, and what is in doubt."""
    sql = """SELECT b.id, count(i.id), coalesce(sum(i.state = 'unconfirmed'), 0)
        FROM batches b LEFT JOIN inputs i ON i.batch_id = b.id GROUP BY b.id"""
    connection.executemany(
        "INSERT INTO activity (batch_id, at_us, kind, facts) VALUES (?, ?, ?, ?)",
        [
            (key, to_us(at), RECOVERED, to_json({"inputs": inputs, "in_doubt": in_doubt}))
            for key, inputs, in_doubt in all_rows(connection, sql)
        ],
    )
