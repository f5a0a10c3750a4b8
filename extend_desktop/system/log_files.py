"""Reads the program's own log for its viewer and for a report. Blocking."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from extend_desktop.system.logs import FILE_NAME, OLD_FILES

TAIL_BYTES = 1_000_000
"""As much as a viewer shows; older lines are in the folder."""


class LogFiles:
    """The rotating files of one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def version(self) -> tuple[int, int]:
        """Return what changes when a line is added: size in bytes and time of the last change."""
        with suppress(OSError):
            status = (self.folder / FILE_NAME).stat()
            return status.st_size, status.st_mtime_ns
        return 0, 0

    def lines(self, most_bytes: int = TAIL_BYTES) -> list[str]:
        """Return the last lines, oldest first, out of the older files where the newest is short."""
        content = b""
        for number in range(OLD_FILES + 1):
            missing = most_bytes - len(content)
            if missing <= 0:
                break
            content = _tail(self.folder / _name(number), missing) + content
        text = content.decode("utf-8", "replace")
        return text.splitlines()


def _name(number: int) -> str:
    return f"{FILE_NAME}.{number}" if number else FILE_NAME


def _tail(path: Path, most_bytes: int) -> bytes:
    """Return the last whole lines of a file; nothing where there is none."""
    with suppress(OSError), path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - most_bytes))
        content = file.read(most_bytes)
        return content if size <= most_bytes else content.partition(b"\n")[2]
    return b""
