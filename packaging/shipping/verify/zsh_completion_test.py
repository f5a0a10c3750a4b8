"""Asks zsh to complete at a real prompt; elsewhere its completion system does not work."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time
from collections.abc import Generator, Iterable
from pathlib import Path

_LIMIT_S = 20.0
_SIZE = struct.pack("HHHH", 100, 200, 0, 0)
_READY = "ready-to-complete"
_KILL_LINE = "\x15"


class ZshSession:
    """An interactive zsh on a terminal of its own."""

    def __init__(self, terminal: int) -> None:
        self._terminal = terminal

    def set_up(self, completions: Path) -> None:
        """Load the completion system, and ours from a folder."""
        self._type(f"PS1='> '; fpath=({completions} $fpath); LISTMAX=0\n")
        self._type("autoload -U compinit; compinit -u -D\n")
        self._catch_up()

    def missing(self, line: str, wanted: Iterable[str]) -> set[str]:
        """Type a line and a tabulator; return which of the wanted words are not offered."""
        self._type(line + "\t")
        missing = self._read_until(wanted)
        self._type(_KILL_LINE)
        self._catch_up()
        return missing

    def _catch_up(self) -> None:
        """Wait until the prompt is ready, so that no answer is taken for that of a later line."""
        # The mark is cut in two, for the terminal repeats what is typed.
        self._type(f"print -r -- {_READY[:5]}''{_READY[5:]}\n")
        if self._read_until([_READY]):
            raise SystemExit("zsh does not come back to its prompt")

    def _type(self, text: str) -> None:
        os.write(self._terminal, text.encode())

    def _read_until(self, wanted: Iterable[str]) -> set[str]:
        seen, missing = "", set(wanted)
        limit_s = time.monotonic() + _LIMIT_S
        while missing and time.monotonic() < limit_s:
            ready, _, _ = select.select([self._terminal], [], [], 0.2)
            seen += os.read(self._terminal, 65536).decode("utf-8", "replace") if ready else ""
            missing = {word for word in missing if word not in seen}
        return missing


@contextlib.contextmanager
def zsh_session(completions: Path, home: Path) -> Generator[ZshSession]:
    """Run an interactive zsh without anybody's settings for the length of the block."""
    process, terminal = pty.fork()
    if process == 0:
        environment = {"HOME": str(home), "PATH": os.environ["PATH"], "TERM": "dumb"}
        os.execvpe("zsh", ["zsh", "-f", "-i"], environment)  # noqa: S606
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, _SIZE)
    try:
        session = ZshSession(terminal)
        session.set_up(completions)
        yield session
    finally:
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        os.close(terminal)
