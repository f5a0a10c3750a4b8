"""One connection, one thread: all or nothing, also when callers leave early."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from extend_desktop.domain.errors import DefectError, StorageError
from extend_desktop.storage.database import Database
from extend_desktop.storage.migrations import Migration
from tests.helpers.waiting import GIVE_UP_S

SHAPE = (Migration(1, ("CREATE TABLE notes (text TEXT UNIQUE) STRICT",)),)


@pytest.fixture
async def database(tmp_path: Path) -> AsyncGenerator[Database]:
    opened = await Database.open(tmp_path / "notes.sqlite3", migrations=SHAPE)
    yield opened
    await opened.aclose()


def insert(text: str):
    def work(connection: sqlite3.Connection) -> str:
        connection.execute("INSERT INTO notes VALUES (?)", (text,))
        return text

    return work


async def notes(database: Database) -> list[str]:
    rows = await database.read(
        lambda connection: connection.execute("SELECT text FROM notes ORDER BY rowid").fetchall()
    )
    return [row[0] for row in rows]


async def test_writes_handed_in_together_are_kept_together(database: Database) -> None:
    texts = [f"note {number}" for number in range(200)]
    assert await asyncio.gather(*(database.write(insert(text)) for text in texts)) == texts
    assert await notes(database) == texts


async def test_one_that_fails_takes_only_its_own_back(database: Database) -> None:
    def half(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO notes VALUES ('half')")
        connection.execute("INSERT INTO notes VALUES ('first')")

    def absurd(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO notes VALUES ('absurd')")
        raise KeyError("a defect of ours")

    answers = await asyncio.gather(
        database.write(insert("first")),
        database.write(half),
        database.write(absurd),
        database.write(insert("last")),
        return_exceptions=True,
    )
    assert isinstance(answers[1], DefectError)
    assert isinstance(answers[2], KeyError)
    assert await notes(database) == ["first", "last"]


async def test_a_cancelled_caller_does_not_take_its_write_back(database: Database) -> None:
    entered, leave = threading.Event(), threading.Event()

    def slow(connection: sqlite3.Connection) -> None:
        entered.set()
        leave.wait(GIVE_UP_S)
        connection.execute("INSERT INTO notes VALUES ('slow')")

    running = asyncio.create_task(database.write(slow))
    await asyncio.to_thread(entered.wait, GIVE_UP_S)
    queued = asyncio.create_task(database.write(insert("queued")))
    await asyncio.sleep(0)
    for task in (running, queued):
        task.cancel()
    leave.set()
    results = await asyncio.gather(running, queued, return_exceptions=True)
    assert all(isinstance(result, asyncio.CancelledError) for result in results)
    assert await notes(database) == ["slow", "queued"]


async def test_closing_finishes_what_was_handed_in_and_refuses_more(tmp_path: Path) -> None:
    path = tmp_path / "notes.sqlite3"
    database = await Database.open(path, migrations=SHAPE)
    writes = [asyncio.create_task(database.write(insert(str(number)))) for number in range(50)]
    await asyncio.sleep(0)
    await database.aclose()
    await database.aclose()
    assert await asyncio.gather(*writes) == [str(number) for number in range(50)]
    with pytest.raises(StorageError):
        await database.write(insert("too late"))
    again = await Database.open(path, migrations=SHAPE)
    assert len(await notes(again)) == 50
    await again.aclose()
