"""Which computer uses the journal, in a small file beside it; only storage/ imports it.

A lock of the operating system keeps two processes of one computer apart, but not always two
computers that share a home folder. So the holder writes its name down and touches the file every
minute. A holder that has been silent for five is taken for switched off.
"""

from __future__ import annotations

import json
import logging
import os
import socket
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, cast

from extend_desktop.domain.errors import StorageError
from extend_desktop.services.ports import FileLockPort
from extend_desktop.storage.failures import translated
from extend_desktop.storage.private_files import remove_leftovers, replace_text

_log = logging.getLogger(__name__)
HEARTBEAT_S = 60.0
# A busy disk or a short sleep misses a heartbeat or two, and must not lose the journal to another.
SILENT_S = 5 * HEARTBEAT_S
_MACHINE_FILE = Path("/etc/machine-id")


def this_machine() -> str:
    """Return a name no other computer has, as far as the system knows one."""
    with suppress(OSError):
        if name := _MACHINE_FILE.read_text(encoding="ascii", errors="replace").strip():
            return f"{socket.gethostname()}/{name}"
    return socket.gethostname()


class JournalHolder:
    """The record of who uses one journal; blocking."""

    def __init__(self, journal: Path, machine: str | None = None) -> None:
        """Take the journal's path; `machine` is for tests."""
        self._journal = journal
        self._path = journal.with_name(f"{journal.stem}.holder.json")
        self._machine = machine or this_machine()

    @property
    def knows_journal(self) -> bool:
        """Whether a journal was ever opened here."""
        return bool(self._read().get("opened"))

    def claim(self) -> None:
        """Become the holder.

        Raises:
            StorageError: `journal_elsewhere`, another computer uses the journal.
        """
        record = self._read()
        other = str(record.get("machine") or self._machine)
        if record.get("held") and other != self._machine:
            if not self._is_silent():
                host = str(record.get("host") or other)
                raise StorageError("journal_elsewhere", host=host, path=str(self._journal))
            _log.warning("The journal was held by %s, which is silent; it is taken over", other)
        remove_leftovers(self._path)
        self._write(held=True, opened=bool(record.get("opened")))

    def note_opened(self) -> None:
        if not self.knows_journal:
            self._write(held=True, opened=True)

    def heartbeat(self) -> None:
        """Show that the journal is still in use here.

        Raises:
            StorageError: `journal_elsewhere`, another computer has taken it over.
        """
        record = self._read()
        machine = record.get("machine")
        if isinstance(machine, str) and machine != self._machine:
            host = str(record.get("host") or machine)
            raise StorageError("journal_elsewhere", host=host, path=str(self._journal))
        # A full or vanished disk is met by the journal itself.
        with suppress(OSError):
            os.utime(self._path)

    def let_go(self) -> None:
        """Leave the journal to the next program; where it cannot be written, the record expires."""
        with suppress(StorageError):
            self._write(held=False, opened=self.knows_journal)

    def _write(self, *, held: bool, opened: bool) -> None:
        record = {
            "machine": self._machine,
            "host": socket.gethostname(),
            "pid": os.getpid(),
            "held": held,
            "opened": opened,
        }
        with translated():
            replace_text(self._path, json.dumps(record))

    def _read(self) -> dict[str, Any]:
        """Return the record; an unreadable one is as good as none."""
        try:
            found: Any = json.loads(self._path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return {}
        return cast("dict[str, Any]", found) if isinstance(found, dict) else {}

    def _is_silent(self) -> bool:
        """Whether the last heartbeat is long ago, by the clock of the file system that notes it."""
        probe = self._path.with_name(f"{self._path.name}.probe")
        with translated():
            probe.touch()
            try:
                now_s, last_s = probe.stat().st_mtime, self._path.stat().st_mtime
            finally:
                probe.unlink(missing_ok=True)
        return now_s - last_s > SILENT_S


class JournalClaim:
    """The right of this process to the journal: against others here, and against other computers.

    Args:
        lock: held as long as the claim, so that no two processes repair one file.
    """

    def __init__(
        self, journal: Path, lock: FileLockPort | None = None, machine: str | None = None
    ) -> None:
        self.holder = JournalHolder(journal, machine)
        self._lock = lock
        self._next_heartbeat_s = 0.0
        self._heartbeat_at_s = 0.0

    def take(self) -> None:
        """Take it.

        Raises:
            StorageError: `journal_locked`, `journal_elsewhere`.
        """
        if self._lock is not None and not self._lock.acquire():
            raise StorageError("journal_locked", cause="lock")
        try:
            self.holder.claim()
        except BaseException:
            self.release(held=False)
            raise

    @contextmanager
    def taken(self) -> Generator[JournalHolder]:
        """Take it, and keep it unless the block fails.

        Raises:
            StorageError: see `take`.
        """
        self.take()
        try:
            yield self.holder
        except BaseException:
            self.release()
            raise

    def heartbeat(self, now_s: float, wall_s: float) -> None:
        """Show, once a minute, that it is still held; see `JournalHolder.heartbeat`.

        Args:
            now_s: the monotonic clock, which most systems stop while they sleep.
            wall_s: the wall clock, which shows that another computer had the time to take over.
        """
        has_slept = abs(wall_s - self._heartbeat_at_s) >= HEARTBEAT_S
        if now_s >= self._next_heartbeat_s or has_slept:
            self._next_heartbeat_s, self._heartbeat_at_s = now_s + HEARTBEAT_S, wall_s
            self.holder.heartbeat()

    def release(self, *, held: bool = True) -> None:
        """Let go; call it on the thread that uses the file, after it was closed."""
        if held:
            self.holder.let_go()
        if self._lock is not None:
            self._lock.release()
