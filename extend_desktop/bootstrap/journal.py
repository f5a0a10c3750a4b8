"""Opens the journal of a data home, to write or only to read. For bootstrap only."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from extend_desktop.domain.errors import StorageError
from extend_desktop.services.damage_reports import DamageReports
from extend_desktop.system.file_lock import FileLock
from extend_desktop.system.mounts import network_file_system
from extend_desktop.system.paths import Paths

if TYPE_CHECKING:
    from extend_desktop.storage.journal import Journal


async def open_journal(paths: Paths, damage: DamageReports) -> Journal:
    """Open the journal for this process alone to write, and announce what was found damaged.

    Raises:
        StorageError: see `Journal.open`.
    """
    from extend_desktop.storage.journal import Journal  # noqa: PLC0415

    loop = asyncio.get_running_loop()

    def damaged() -> None:
        # On the journal's thread; the loop may have been closed meanwhile.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(damage.show, damage.read())

    file = paths.journal_file
    lock = FileLock(file.with_suffix(".lock"))
    kind = await asyncio.to_thread(network_file_system, file.parent)
    try:
        return await Journal.open(
            file, lock=lock, on_damage=damaged, is_remote=bool(kind), mark=paths.journal_mark
        )
    finally:
        await damage.refresh()


async def read_journal(paths: Paths, damage: DamageReports) -> Journal:
    """Open the journal to read: for this process alone, or beside the one that writes to it.

    Raises:
        StorageError: see `Journal.open` and `Journal.open_beside`.
    """
    from extend_desktop.storage.journal import Journal  # noqa: PLC0415

    try:
        return await open_journal(paths, damage)
    except StorageError as error:
        if error.code != "journal_locked":
            raise
    return await Journal.open_beside(paths.journal_file)
