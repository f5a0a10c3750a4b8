"""Moves a damaged journal out of the way, recovers it, and leaves a notice; for storage/opening.py.

The notice is on the disk before anything is moved, and the recovered journal takes its place last.
Killed anywhere in between, the next opening goes on: a journal that is missing while a notice names
a kept file is recovered from that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.notices import DamageCause, DamagedFile, DamageNotice
from extend_desktop.storage.failures import translated
from extend_desktop.storage.migrations import Migration
from extend_desktop.storage.notices import DamageNotices
from extend_desktop.storage.private_files import close_to_others, sync_folder
from extend_desktop.storage.recovery import recover

SIDE_FILES = ("", "-wal", "-shm", "-journal")


class DamagedJournal:
    """What is done about one journal that cannot be used as it is."""

    def __init__(self, path: Path, migrations: Sequence[Migration], at: datetime) -> None:
        self._path = path
        self._migrations = migrations
        self._at = at
        self._notices = DamageNotices(DamagedFile.JOURNAL, path)

    @property
    def was_met_in_use(self) -> bool:
        """Whether reading met damage that no opening has dealt with yet."""
        return any(not notice.is_closed for notice in self._notices.load())

    def finish_earlier(self) -> None:
        """Recover what an earlier opening set aside but was killed over."""
        if self._path.exists():
            return
        for notice in self._notices.load():
            if notice.cause is DamageCause.DAMAGED and notice.kept and Path(notice.kept).exists():
                self._recover(notice)

    def set_aside(self, cause: DamageCause) -> Path:
        """Keep the file under another name, put what can be read in its place, and say so.

        Raises:
            StorageError: `journal_corrupt`, it cannot be moved; `disk_full` and others, there is no
                room to recover it now, which is tried again at the next opening.
        """
        target = free_name(self._path, "damaged", self._at)
        notice = DamageNotice(
            DamagedFile.JOURNAL, cause, self._at, str(self._path), kept=str(target)
        )
        self._notices.add(notice)
        self._move(target)
        if cause is DamageCause.DAMAGED:
            self._recover(notice)
        return target

    def report_missing(self) -> None:
        """Say that the journal of an earlier start is gone."""
        cause = DamageCause.MISSING
        self._notices.add(DamageNotice(DamagedFile.JOURNAL, cause, self._at, str(self._path)))

    def _move(self, target: Path) -> None:
        try:
            # The main file last: while it is there, the next opening still finds the damage.
            for suffix in reversed(SIDE_FILES):
                piece = self._path.with_name(self._path.name + suffix)
                if piece.exists():
                    piece.rename(target.with_name(target.name + suffix))
            target.touch()
        except OSError as failure:
            raise StorageError("journal_corrupt", path=str(self._path)) from failure
        close_to_others(target.with_name(target.name + suffix) for suffix in SIDE_FILES)
        sync_folder(target.parent)

    def _recover(self, notice: DamageNotice) -> None:
        with translated():
            counts = recover(Path(notice.kept), self._path, self._migrations, self._at)
        self._notices.change(replace(notice, recovered=counts))


def free_name(path: Path, word: str, at: datetime) -> Path:
    """Return a name beside `path` that nothing has yet."""
    stem = f"{path.stem}.{word}-{at:%Y%m%dT%H%M%S}"
    tails = ("", *(f"-{number}" for number in range(2, 1000)))
    candidates = (path.with_name(f"{stem}{tail}{path.suffix}") for tail in tails)
    return next(name for name in candidates if not name.exists())
