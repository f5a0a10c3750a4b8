"""What the commands print: progress and messages on stderr, results on stdout."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, TextIO

from extend_desktop.services.presenter.errors import message_of

_CLEAR_LINE = "\r\x1b[K"


class Console:
    """Two streams; on a terminal one line of progress that is drawn over.

    Nothing of it raises for text a stream cannot encode.
    """

    def __init__(self, out: TextIO, err: TextIO) -> None:
        self._out = out
        self._err = err
        self._is_live = err.isatty()
        self._live_text = ""
        self._aside = ""

    @property
    def is_live(self) -> bool:
        """Whether progress is drawn over instead of being added line by line."""
        return self._is_live

    def result(self, text: str) -> None:
        """Print one line for whoever reads the output."""
        self._write(self._out, f"{text}\n")

    def result_json(self, value: Mapping[str, Any] | Sequence[Any]) -> None:
        """Print a value as JSON for programs."""
        self.result(json.dumps(value, ensure_ascii=True, indent=2))

    def say(self, text: str) -> None:
        """Print one line about what is going on."""
        self.end_live()
        self._write(self._err, f"{text}\n")

    def say_error(self, error: BaseException) -> None:
        """Print what happened, why, and what to do."""
        message = message_of(error)
        self.say(f"{message.title}. {message.detail}".rstrip())
        if message.advice:
            self.say(f"  {message.advice}")
        if message.request_id:
            self.say(f"  Request id: {message.request_id}")

    def live(self, text: str) -> None:
        """Show progress: over the last one on a terminal, as a line of its own elsewhere."""
        if text == self._live_text:
            return
        self._live_text = text
        if self._is_live:
            self._draw()
        else:
            self._write(self._err, f"{text}\n")

    def aside(self, text: str) -> None:
        """Show it behind the progress until it is replaced by another, or by none; terminal only."""
        if text != self._aside and self._is_live:
            self._aside = text
            self._draw()

    def end_live(self) -> None:
        """Leave the last progress where it stands."""
        if (self._live_text or self._aside) and self._is_live:
            self._write(self._err, "\n")
        self._live_text = self._aside = ""

    def _draw(self) -> None:
        line = " · ".join(part for part in (self._live_text, self._aside) if part)
        self._write(self._err, f"{_CLEAR_LINE}{line}")

    def _write(self, stream: TextIO, text: str) -> None:
        encoding = stream.encoding or "utf-8"
        stream.write(text.encode(encoding, "backslashreplace").decode(encoding))
        stream.flush()
