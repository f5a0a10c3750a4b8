"""Openings of the journal that a kill cut short, at the points no seed meets often."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from extend_desktop.domain.errors import DefectError
from extend_desktop.storage.database import Database
from extend_desktop.storage.migrations import MIGRATIONS, Migration
from tests.helpers.journals import NOW

NEXT = Migration(MIGRATIONS[-1].version + 1, ("ALTER TABLE batches ADD COLUMN colour TEXT",))
CUT = Migration(NEXT.version + 1, ("UPDATE nothing SET colour = 1",))


def version_of(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def names_in(folder: Path) -> set[str]:
    """The files there, but for the record of who uses the journal."""
    return {path.name for path in folder.iterdir()} - {"journal.holder.json"}


async def test_a_first_start_that_ended_half_way_leaves_nothing_to_back_up(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    with pytest.raises(DefectError):
        await Database.open(path, migrations=(*MIGRATIONS, NEXT, CUT))
    assert version_of(path) == 0

    database = await Database.open(path)
    await database.aclose()
    assert database.backup is None
    assert database.set_aside is None
    assert names_in(tmp_path) == {path.name}


async def test_several_steps_are_taken_together_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    await (await Database.open(path)).aclose()
    with pytest.raises(DefectError):
        await Database.open(path, migrations=(*MIGRATIONS, NEXT, CUT))
    assert version_of(path) == MIGRATIONS[-1].version


async def test_a_backup_that_was_cut_short_is_not_taken_for_one(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    await (await Database.open(path)).aclose()
    name = f"journal.backup-v{MIGRATIONS[-1].version}-{NOW:%Y%m%dT%H%M%S}.sqlite3"
    (tmp_path / f"{name}.part").write_bytes(path.read_bytes()[:5000])

    database = await Database.open(path, migrations=(*MIGRATIONS, NEXT), now=lambda: NOW)
    await database.aclose()
    assert database.backup == tmp_path / name
    assert version_of(tmp_path / name) == MIGRATIONS[-1].version
    assert names_in(tmp_path) == {path.name, name}
