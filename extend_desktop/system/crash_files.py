"""What a crash leaves behind, in a file of its own beside the log; for bootstrap.py.

An empty file is opened at the start and removed at an orderly end. Python's fault handler writes
the traces of all threads into it when the process dies of a signal such as SIGSEGV; an error that
ends the program is written by us. A file that is still empty was left by a kill or a power cut.
Processes that read documents say their traces to whoever asked them, which keeps them here too.
"""

from __future__ import annotations

import faulthandler
import os
import time
import traceback
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from extend_desktop.domain.diagnostics import CrashRecord
from extend_desktop.domain.errors import ExtendDesktopError

_PREFIX, _SEEN, _OF_WORKER, _ENDING = "crash-", "seen-", "worker-", ".txt"
MOST_KEPT = 5
MOST_BYTES = 256 * 1024
"""The traces of a hundred threads are less."""


class CrashFiles:
    """The files of one folder; blocking. One window at a time has a folder."""

    def __init__(self, folder: Path, redact: Callable[[str], str]) -> None:
        self._folder = folder
        self._redact = redact
        self._own = folder / f"{_PREFIX}{os.getpid()}{_ENDING}"

    @contextmanager
    def watching(self) -> Generator[None]:
        """Write down what ends the block, or the process within it, against all expectation."""
        file = self._opened()
        if file is None:
            yield
            return
        faulthandler.enable(file, all_threads=True)
        try:
            yield
        except ExtendDesktopError:
            # Said to the operator, with a next step.
            raise
        except Exception as error:
            self._write(file, error)
            raise
        finally:
            faulthandler.disable()
            file.close()
            self._remove_empty(self._own)

    def load(self) -> tuple[CrashRecord, ...]:
        """Return what earlier starts have left, newest first; what they left empty is removed."""
        records: list[CrashRecord] = []
        for path in self._files():
            with suppress(OSError):
                self._remove_empty(path)
                if path.exists():
                    records.append(self._record(path))
        return tuple(sorted(records, key=lambda record: record.at, reverse=True))

    def keep_of_worker(self, trace: str) -> None:
        """Keep the trace of a process that reads documents; from any thread.

        It is not offered at the next start: its document's row said so at once.
        """
        name = f"{_OF_WORKER}{time.time_ns()}{_ENDING}"
        with suppress(OSError):
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
            with os.fdopen(
                os.open(self._folder / name, flags, 0o600), "w", encoding="utf-8"
            ) as file:
                file.write(self._redact(trace))
            for path in sorted(self._folder.glob(f"{_OF_WORKER}*"))[:-MOST_KEPT]:
                path.unlink(missing_ok=True)

    def mark_seen(self) -> None:
        """Offer none of them again; the newest are kept for a report."""
        own = (record for record in self.load() if not record.of_worker)
        for number, record in enumerate(own):
            path = self._folder / record.name
            with suppress(OSError):
                if number >= MOST_KEPT:
                    path.unlink()
                elif record.is_new:
                    path.rename(path.with_name(f"{_SEEN}{path.stem}-{record.at:%Y%m%d%H%M%S}.txt"))

    def _files(self) -> Sequence[Path]:
        patterns = (f"{_PREFIX}*{_ENDING}", f"{_SEEN}*", f"{_OF_WORKER}*")
        found = (path for pattern in patterns for path in self._folder.glob(pattern))
        return [path for path in found if path != self._own]

    def _record(self, path: Path) -> CrashRecord:
        with path.open("rb") as file:
            text = file.read(MOST_BYTES).decode("utf-8", "replace")
        at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        of_worker = path.name.startswith(_OF_WORKER)
        is_new = not of_worker and not path.name.startswith(_SEEN)
        return CrashRecord(path.name, at, self._redact(text), is_new, of_worker)

    def _opened(self) -> IO[str] | None:
        with suppress(OSError):
            self._own.unlink(missing_ok=True)
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
            return os.fdopen(os.open(self._own, flags, 0o600), "w", encoding="utf-8")
        return None

    def _write(self, file: IO[str], error: Exception) -> None:
        with suppress(OSError):
            file.write(self._redact("".join(traceback.format_exception(error))))
            file.flush()

    def _remove_empty(self, path: Path) -> None:
        with suppress(OSError):
            if path.stat().st_size == 0:
                path.unlink()
