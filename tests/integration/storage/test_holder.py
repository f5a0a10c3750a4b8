"""One journal on a shared folder: a second computer is refused, the safe mode is said, files are private."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from extend_desktop.domain.errors import StorageError
from extend_desktop.storage import opening
from extend_desktop.storage.holder import HEARTBEAT_S, SILENT_S, JournalClaim, JournalHolder
from extend_desktop.storage.journal import Journal


def test_another_computer_is_refused_while_the_first_is_there(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    JournalHolder(path, "first").claim()
    with pytest.raises(StorageError) as caught:
        JournalHolder(path, "second").claim()
    assert caught.value.code == "journal_elsewhere"
    # The first may come again, for example after a crash.
    JournalHolder(path, "first").claim()
    JournalHolder(path, "first").let_go()
    JournalHolder(path, "second").claim()


def test_a_silent_computer_is_taken_for_switched_off_and_finds_out(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    first = JournalClaim(path, machine="first")
    first.take()
    long_ago_s = time.time() - SILENT_S - 1
    os.utime(tmp_path / "journal.holder.json", (long_ago_s, long_ago_s))
    JournalHolder(path, "second").claim()
    with pytest.raises(StorageError) as caught:
        first.heartbeat(HEARTBEAT_S, long_ago_s)
    assert caught.value.code == "journal_elsewhere"


def test_a_computer_that_slept_looks_at_once_whether_another_took_over(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    first, began_s = JournalClaim(path, machine="first"), time.time()
    first.take()
    first.heartbeat(0.0, began_s)
    os.utime(tmp_path / "journal.holder.json", (began_s - SILENT_S - 1, began_s - SILENT_S - 1))
    JournalHolder(path, "second").claim()
    first.heartbeat(1.0, began_s + 1.0)
    # The night took no time by the monotonic clock.
    with pytest.raises(StorageError, match="journal_elsewhere"):
        first.heartbeat(2.0, began_s + 8 * 3600)


def test_what_a_kill_left_of_a_replacement_is_cleared_away(tmp_path: Path) -> None:
    left = tmp_path / "journal.holder.json.0f3c.new"
    left.write_text("{")
    JournalHolder(tmp_path / "journal.sqlite3", "first").claim()
    assert not left.exists()


async def test_without_a_write_ahead_log_the_journal_is_as_safe(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Simulated: SQLite is asked for a mode that it does not know, and keeps its own."""
    monkeypatch.setattr(opening, "_LOG_MODE", "none_such")
    journal = await Journal.open(tmp_path / "journal.sqlite3")
    modes = await journal.database.read(
        lambda connection: [
            connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous")
        ]
    )
    await journal.aclose()
    assert modes == ["truncate", 3]
    assert not journal.database.has_log


async def test_the_journal_is_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    await (await Journal.open(path)).aclose()
    path.chmod(0o644)
    journal = await Journal.open(path)
    modes = modes_in(tmp_path)
    await journal.aclose()
    assert {path.name, f"{path.name}-wal", "journal.holder.json"} <= modes.keys()
    assert set(modes.values()) == {0o600}


def modes_in(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}
