"""What the commands print: progress and messages on stderr, results on stdout."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any, TextIO

from extend_desktop.domain.errors import ExportError
from extend_desktop.presentation.errors import message_of

_CLOSED = frozenset({errno.EBADF, errno.EPIPE})
_CLEAR_LINE = "\r\x1b[K"


class Console:
    """Two streams; on a terminal one line of progress that is drawn over.

    Nothing of it raises for text a stream cannot encode. Progress and messages that cannot be
    shown any more are dropped, for the work goes on; a result that cannot be printed is an error.
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
        """Print one line for whoever reads the output.

        Raises:
            ExportError: `output_failed`, it is closed or full.
        """
        try:
            _write(self._out, f"{text}\n")
        except (OSError, ValueError) as error:
            silence(self._out)
            raise _output_error(error) from error

    def result_json(self, value: Mapping[str, Any] | Sequence[Any]) -> None:
        """Print a value as JSON for programs."""
        self.result(json.dumps(value, ensure_ascii=True, indent=2))

    def say(self, text: str) -> None:
        """Print one line about what is going on."""
        self.end_live()
        self._print(f"{text}\n")

    def relay(self, text: str) -> None:
        """Print what the console of another copy of the program printed, as it is."""
        self._print(text)

    def say_error(self, error: BaseException) -> None:
        """Print what happened, why, and what to do."""
        # A start of the window, which has a console too, needs none of it before its first painting.
        from extend_desktop.presentation.command_line import ADVICE_BY_CODE  # noqa: PLC0415
        from extend_desktop.presentation.joining import joined_sentences  # noqa: PLC0415

        message = message_of(error)
        self.say(f"{message.title}. {message.detail}".rstrip())
        advice = (message.advice, ADVICE_BY_CODE.get(message.code, ""))
        if any(advice):
            self.say(f"  {joined_sentences(advice)}")
        if message.request_id:
            self.say(f"  Request id: {message.request_id}")
        if message.read_more_url:
            self.say(f"  Read more: {message.read_more_url}")

    def live(self, text: str, *, again: bool = False) -> None:
        """Show progress: over the last one on a terminal, as a line of its own elsewhere.

        What stands there already is shown once more only if it is to be said `again`.
        """
        if text == self._live_text and not again:
            return
        self._live_text = text
        if self._is_live:
            self._draw()
        else:
            self._print(f"{text}\n")

    def aside(self, text: str) -> None:
        """Show it behind the progress until it is replaced by another, or by none; terminal only."""
        if text != self._aside and self._is_live:
            self._aside = text
            self._draw()

    def end_live(self) -> None:
        """Leave the last progress where it stands."""
        if (self._live_text or self._aside) and self._is_live:
            self._print("\n")
        self._live_text = self._aside = ""

    def _draw(self) -> None:
        line = " · ".join(part for part in (self._live_text, self._aside) if part)
        self._print(f"{_CLEAR_LINE}{line}")

    def _print(self, text: str) -> None:
        try:
            _write(self._err, text)
        except (OSError, ValueError):
            silence(self._err)


def silence(stream: TextIO) -> None:
    """Lead a stream that cannot be written to nowhere, so that what it still holds is no matter."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def say_lost_output(out: TextIO, err: TextIO, error: OSError) -> None:
    """Say that the last of the output could not be written; for what did not go through a console."""
    silence(out)
    Console(out, err).say_error(_output_error(error))


def _output_error(error: OSError | ValueError) -> ExportError:
    # ValueError: a stream that was closed on this side.
    if isinstance(error, OSError) and error.errno not in _CLOSED:
        return ExportError("output_failed", reason=error.strerror or type(error).__name__)
    return ExportError("output_failed", reason="it is closed")


def _write(stream: TextIO, text: str) -> None:
    encoding = stream.encoding or "utf-8"
    stream.write(text.encode(encoding, "backslashreplace").decode(encoding))
    stream.flush()
