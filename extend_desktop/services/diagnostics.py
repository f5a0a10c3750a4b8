"""The program's own log and crashes, and a report of them that is only ever saved. For the window."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Protocol

from extend_desktop.domain.diagnostics import CrashRecord, LogEntry, NameHasher, log_entries
from extend_desktop.domain.disk_errors import writing_code
from extend_desktop.domain.errors import StorageError
from extend_desktop.presentation.diagnostics import report_text
from extend_desktop.presentation.formats import in_english
from extend_desktop.services.ports import Clock
from extend_desktop.values import dataclass

REPORT_LOG_BYTES = 200_000


class CrashFilesPort(Protocol):
    """What crashes have left behind; blocking."""

    def load(self) -> tuple[CrashRecord, ...]:
        """Return it, newest first."""
        ...

    def mark_seen(self) -> None:
        """Offer none of it again."""
        ...


class LogFilesPort(Protocol):
    """The log of this program; blocking."""

    @property
    def folder(self) -> Path:
        """Where its files lie."""
        ...

    def version(self) -> tuple[int, int]:
        """Return what changes when a line is added."""
        ...

    def lines(self, most_bytes: int = ...) -> list[str]:
        """Return the last lines, oldest first; redacted when they were written."""
        ...


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """What a report says of the program and this computer, in the order it is said.

    Attributes:
        lines: (what, how it is), without names.
        names: of accounts and batches, which are hashed unless the operator includes them.
    """

    lines: Sequence[tuple[str, str]]
    names: Collection[str]


class Diagnostics:
    """Reads on threads; nothing of it is ever sent."""

    def __init__(
        self,
        logs: LogFilesPort,
        crashes: CrashFilesPort,
        facts: Callable[[], ReportFacts],
        redact: Callable[[str], str],
        clock: Clock,
    ) -> None:
        """Take `facts`, which may block, and `redact`, which takes secrets out of a text."""
        self._logs = logs
        self._crashes = crashes
        self._facts = facts
        self._redact = redact
        self._clock = clock
        self._salt = secrets.token_bytes(16)
        self._version: tuple[int, int] | None = None

    @property
    def log_folder(self) -> Path:
        return self._logs.folder

    async def crashes(self) -> tuple[CrashRecord, ...]:
        """Return what crashes of earlier starts have left, newest first."""
        return await asyncio.to_thread(self._crashes.load)

    async def mark_crashes_seen(self) -> None:
        """Offer none of them again."""
        await asyncio.to_thread(self._crashes.mark_seen)

    async def entries(self) -> list[LogEntry]:
        """Return the log as far as a viewer shows it, oldest first."""
        return await asyncio.to_thread(self._entries)

    async def newer_entries(self) -> list[LogEntry] | None:
        """Return the same if a line was added since; else None."""
        version = await asyncio.to_thread(self._logs.version)
        return None if version == self._version else await self.entries()

    async def report(self, *, with_names: bool, extra_names: Collection[str] = ()) -> str:
        """Return the whole report as it would be saved; `extra_names` are hashed like the others."""
        return await asyncio.to_thread(self._report, with_names, extra_names)

    async def save(self, text: str, target: Path) -> None:
        """Write a report, readable by its owner only.

        Raises:
            StorageError: it cannot be written there.
        """
        await asyncio.to_thread(_write, target, text)

    def _entries(self) -> list[LogEntry]:
        self._version = self._logs.version()
        return log_entries(self._logs.lines())

    @in_english()
    def _report(self, with_names: bool, extra_names: Collection[str]) -> str:  # noqa: FBT001
        facts = self._facts()
        log = "\n".join(self._logs.lines(REPORT_LOG_BYTES))
        at = self._clock.now()
        text = report_text(at, facts.lines, self._crashes.load(), log, with_names=with_names)
        # The log was redacted as it was written; what was learnt to be a secret since is not in it.
        text = self._redact(text)
        return text if with_names else self._without_names(text, [*facts.names, *extra_names])

    def _without_names(self, text: str, names: Collection[str]) -> str:
        return NameHasher(self._salt, names)(text)


def _write(target: Path, text: str) -> None:
    try:
        target.write_text(text, encoding="utf-8", errors="backslashreplace", newline="\n")
        target.chmod(0o600)
    except OSError as error:
        raise StorageError(writing_code(error), path=str(target)) from error
