"""A command at a terminal of its own, as a person starts it."""

from __future__ import annotations

import os
import select
from collections.abc import Sequence
from types import TracebackType
from typing import Self

from tests.helpers.waiting import GIVE_UP_S


class Terminal:
    """Types and reads; the command has ended with the block."""

    def __init__(self, arguments: Sequence[str]) -> None:
        # Not on Windows, where the tests that need it are skipped.
        import pty  # noqa: PLC0415

        self._process_id, self._terminal = pty.fork()
        if self._process_id == 0:
            os.execv(arguments[0], list(arguments))  # noqa: S606 - no shell
        self._said = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        # A command that still runs gets a hang-up.
        os.close(self._terminal)
        os.waitpid(self._process_id, 0)

    def wait_for(self, words: str, *, times: int = 1) -> None:
        """Read until these were said so often, from the beginning."""
        while self._said.count(words) < times:
            assert self._read(), f"It ended with: {self._said}"

    def type(self, text: str) -> None:
        os.write(self._terminal, text.encode())

    def signal(self, number: int) -> None:
        os.kill(self._process_id, number)

    def read_to_end(self) -> str:
        """Return all that was said up to its end."""
        while self._read():
            pass
        return self._said

    def _read(self) -> bool:
        """Read a piece; whether there may be more."""
        ready, _, _ = select.select([self._terminal], [], [], GIVE_UP_S)
        assert ready, f"It said nothing more than: {self._said}"
        try:
            piece = os.read(self._terminal, 65536)
        except OSError:
            # So Linux says that the other side is closed.
            return False
        self._said += piece.decode("utf-8", "replace")
        return bool(piece)
