"""Each way a journal can be damaged, missing or not usable, and what is said of it everywhere."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import subprocess
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass
from pathlib import Path

from extend_desktop.domain.ids import AttemptToken
from extend_desktop.storage.archive import ARCHIVE_MARK
from extend_desktop.storage.journal import Journal
from tests.helpers.damage import damage, fill
from tests.helpers.journals import NOW
from tests.helpers.small_disk import small_disk

STAGES = ("waiting", "uploaded", "processed")


@dataclass(frozen=True, slots=True)
class Case:
    """One way.

    Attributes:
        spoil: does it to the journal of a data home.
        title: what is said on every face.
        next_step: words of what to do, in the window.
        is_open: whether a journal is open all the same, with what could be recovered.
    """

    spoil: Callable[[Path], None]
    title: str
    next_step: str
    is_open: bool = True


def _journal(home: Path) -> Path:
    return home / "data" / "journal.sqlite3"


def _header(home: Path) -> None:
    damage(_journal(home), 0)


def _middle(home: Path) -> None:
    path = _journal(home)
    damage(path, path.stat().st_size // 2)


def _truncated(home: Path) -> None:
    path = _journal(home)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _empty(home: Path) -> None:
    _journal(home).write_bytes(b"")


def _gone(home: Path) -> None:
    _journal(home).unlink()


def _zeros(home: Path) -> None:
    path = _journal(home)
    path.write_bytes(bytes(path.stat().st_size))


def _folder(home: Path) -> None:
    _gone(home)
    (_journal(home) / "inside").mkdir(parents=True)


def _unreadable(home: Path) -> None:
    """Not by rights: the tests may run as root, whom none stops."""
    _gone(home)
    _journal(home).symlink_to(_journal(home))


def _foreign(home: Path) -> None:
    _gone(home)
    with closing(sqlite3.connect(_journal(home))) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")


def _archive(home: Path) -> None:
    with closing(sqlite3.connect(_journal(home))) as connection:
        connection.execute(f"PRAGMA application_id = {ARCHIVE_MARK:d}")


def _newer(home: Path) -> None:
    with closing(sqlite3.connect(_journal(home))) as connection:
        connection.execute("PRAGMA user_version = 99")


def _restored(home: Path) -> None:
    """A copy from before a submission takes the journal's place."""
    path, backup = _journal(home), home / "backup"
    shutil.copy(path, backup)
    asyncio.run(_submitted(home))
    backup.replace(path)


def _log_lost(home: Path) -> None:
    """The computer went off, and what was in the write-ahead log only is gone with it."""
    log = _after_power_loss(home)
    log.unlink()


def _log_damaged(home: Path) -> None:
    log = _after_power_loss(home)
    damage(log, 0, 200)


def _after_power_loss(home: Path) -> Path:
    """Leave a submission in the log alone; return the log."""
    path, kept = _journal(home), home / "kept"
    log = path.with_name(f"{path.name}-wal")
    kept.mkdir()

    def keep() -> None:
        for file in (path, log):
            shutil.copy(file, kept / file.name)

    asyncio.run(_submitted(home, keep))
    for file in (path, log):
        (kept / file.name).replace(file)
    return log


async def _submitted(home: Path, look: Callable[[], None] = lambda: None) -> None:
    mark = home / "config" / "journal-mark.json"
    mark.parent.mkdir(exist_ok=True)
    journal = await Journal.open(_journal(home), mark=mark)
    batch = next(item for item in await journal.batches.all() if item.name == "uploaded 0")
    [part] = await journal.parts.ready(batch.id, NOW)
    await journal.parts.begin_attempt(part.id, AttemptToken("last"), NOW)
    look()
    await journal.aclose()


_UNDERSTOOD = "Understood"
_RETRY = "Retry"
CASES = {
    "header": Case(_header, "The journal was damaged", _UNDERSTOOD),
    "middle": Case(_middle, "The journal was damaged", _UNDERSTOOD),
    "truncated": Case(_truncated, "The journal was damaged", _UNDERSTOOD),
    "zeros": Case(_zeros, "The journal was damaged", _UNDERSTOOD),
    "empty": Case(_empty, "The journal is gone", _UNDERSTOOD),
    "gone": Case(_gone, "The journal is gone", _UNDERSTOOD),
    "log lost": Case(_log_lost, "The journal is older than the one last used", _UNDERSTOOD),
    "log damaged": Case(_log_damaged, "The journal is older than the one last used", _UNDERSTOOD),
    "restored": Case(_restored, "The journal is older than the one last used", _UNDERSTOOD),
    "foreign": Case(_foreign, "Another program's file was in the journal's place", _UNDERSTOOD),
    "archive": Case(_archive, "Another program's file was in the journal's place", _UNDERSTOOD),
    "folder": Case(_folder, "The journal cannot be opened", _RETRY, is_open=False),
    "unreadable": Case(_unreadable, "The journal cannot be opened", _RETRY, is_open=False),
    "newer": Case(_newer, "The journal is from a newer version", _RETRY, is_open=False),
}


def make_damaged(home: Path, name: str) -> None:
    """Make a journal with batches, and do this to it; call it where no loop runs."""

    async def make() -> None:
        mark = home / "config" / "journal-mark.json"
        mark.parent.mkdir(parents=True)
        journal = await Journal.open(_journal(home), mark=mark)
        await fill(journal, STAGES)
        await journal.aclose()

    asyncio.run(make())
    CASES[name].spoil(home)


@asynccontextmanager
async def full_disk(home: Path) -> AsyncGenerator[None]:
    """A data folder without any room, in which there is a journal."""
    await asyncio.to_thread(home.mkdir, exist_ok=True)
    with small_disk(home / "data", "1m") as folder:
        await _filled(_journal(home))
        _take_all_room(folder / "filler")
        yield


@asynccontextmanager
async def read_only(home: Path) -> AsyncGenerator[None]:
    """A data folder that cannot be written to, in which there is a journal."""
    await asyncio.to_thread(home.mkdir, exist_ok=True)
    with small_disk(home / "data", "8m") as folder:
        await _filled(_journal(home))
        await asyncio.to_thread(_remount_read_only, folder)
        yield


async def _filled(path: Path) -> None:
    journal = await Journal.open(path)
    await fill(journal, ["waiting"])
    await journal.aclose()


def _take_all_room(filler: Path) -> None:
    with filler.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(b"x" * 4096)


def _remount_read_only(folder: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
