"""A step that is not in the table is refused with what it was about, and nothing of it is kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path

import pytest

from extend_desktop.domain.batches import InputState
from extend_desktop.domain.errors import DefectError
from extend_desktop.domain.ids import InputId
from extend_desktop.domain.input_transitions import RETRY_STARTS, RETRY_TARGETS, TRANSITIONS
from extend_desktop.storage.batch_creation import create_batch
from extend_desktop.storage.migrations import MIGRATIONS
from extend_desktop.storage.opening import open_journal_file
from extend_desktop.storage.transitions import transition
from tests.helpers.journals import NOW, batch_spec, local_input


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    opened = open_journal_file(tmp_path / "journal.sqlite3", MIGRATIONS, NOW).connection
    opened.execute("BEGIN")
    create_batch(opened, batch_spec([local_input(1), local_input(2)]), NOW)
    yield opened
    opened.execute("ROLLBACK")
    opened.close()


def put(connection: sqlite3.Connection, *states: InputState) -> list[InputId]:
    """Write the batch's inputs into these states, whatever they were in."""
    keys = [row[0] for row in connection.execute("SELECT id FROM inputs ORDER BY position")]
    for key, state in zip(keys, states, strict=False):
        connection.execute("UPDATE inputs SET state = ? WHERE id = ?", (state.value, key))
    return [InputId(key) for key in keys[: len(states)]]


def states_in(connection: sqlite3.Connection, keys: Sequence[InputId]) -> list[str]:
    found = dict(connection.execute("SELECT id, state FROM inputs"))
    return [found[key] for key in keys]


@pytest.mark.parametrize("is_retry", [False, True])
def test_every_step_is_taken_or_refused_as_the_table_says(
    connection: sqlite3.Connection, is_retry: bool
) -> None:
    for start, target in product(InputState, InputState):
        keys = put(connection, start)
        by_retry = start in RETRY_STARTS and target in RETRY_TARGETS
        if by_retry if is_retry else target in TRANSITIONS[start]:
            transition(connection, keys, target, is_retry=is_retry)
            assert states_in(connection, keys) == [target.value]
            continue
        with pytest.raises(DefectError) as caught:
            transition(connection, keys, target, is_retry=is_retry)
        assert caught.value.code == "invariant"
        assert caught.value.facts == {"what": "input_state", "target": target.value}
        assert states_in(connection, keys) == [start.value]


def test_one_input_that_may_not_go_there_is_enough_to_refuse_all(
    connection: sqlite3.Connection,
) -> None:
    keys = put(connection, InputState.WAITING, InputState.SUBMITTED)
    with pytest.raises(DefectError):
        transition(connection, keys, InputState.UPLOADING)
