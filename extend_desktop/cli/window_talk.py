"""What an open window says of a request that was handed to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from extend_desktop.cli.console import Console
from extend_desktop.cli.exit_codes import ExitCode
from extend_desktop.domain.ids import BatchId
from extend_desktop.presentation.command_line import still_in_window_text, undecided_in_window_text


class WindowTalk:
    """What it has said so far.

    Attributes:
        batch_id: the batch it is about; of several the last one that was begun.
        summaries: what batches came to that were carried on.
    """

    def __init__(self, console: Console) -> None:
        self._console = console
        self.batch_id: BatchId | None = None
        self.summaries: list[dict[str, Any]] = []
        self.has_ended = False
        self.code: ExitCode | None = None

    def note(self, message: Mapping[str, Any]) -> None:
        """Take a message; what is none of ours is left alone."""
        match message:
            case {"say": str(text)}:
                self._console.relay(text)
            case {"batch": str(batch_id)}:
                self.batch_id = BatchId(batch_id)
            case {"summary": dict()}:
                self.summaries.append(cast("dict[str, Any]", message["summary"]))
            case {"ended": True}:
                self.has_ended = True
            case {"code": int(code)} if code in set(ExitCode):
                self.code = ExitCode(code)
            case _:
                pass

    def left_behind(self) -> str:
        """Return what becomes of the batch when nobody waits for it any more."""
        if self.batch_id is None:
            return undecided_in_window_text()
        return still_in_window_text(self.batch_id)
