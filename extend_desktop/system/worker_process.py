"""A process of our own that answers questions about documents; for `system/` and bootstrap.

What it does may crash or never end: then that process is ended, and the next question starts
another. A question is a line of JSON; an answer is a line of JSON that says how many bytes follow.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from typing import IO, Any, cast

from extend_desktop.system.own_program import own_command

WORKER_COMMAND = "render-worker"
_END_LIMIT_S = 5.0
Question = Mapping[str, object]
Answer = tuple[Mapping[str, Any], bytes]


class WorkerEndedError(Exception):
    """The process ended over a question, or was ended because its time was over.

    Attributes:
        was_slow: it was the time.
    """

    def __init__(self, *, was_slow: bool) -> None:
        super().__init__("too slow" if was_slow else "ended")
        self.was_slow = was_slow


class WorkerProcess:
    """Asks one process, one question at a time; blocking, from one thread at a time."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._is_closed = False

    def ask(self, question: Question, limit_s: float) -> Answer:
        """Ask, and read the whole answer.

        Raises:
            WorkerEndedError: there was no answer in time, or none at all.
        """
        process = self._running()
        is_over = threading.Event()

        def end() -> None:
            is_over.set()
            process.kill()

        timer = threading.Timer(limit_s, end)
        timer.daemon = True
        timer.start()
        try:
            return _exchange(process, question)
        except (OSError, ValueError, KeyError) as fault:
            _end(process)
            self._process = None
            raise WorkerEndedError(was_slow=is_over.is_set()) from fault
        finally:
            timer.cancel()

    def kill(self) -> None:
        """End the process, whatever it is doing, and start no other; from any thread."""
        self._is_closed = True
        if self._process is not None:
            self._process.kill()

    def close(self) -> None:
        """Return when the process that was killed is gone; blocking."""
        if self._process is not None:
            _end(self._process)

    def _running(self) -> subprocess.Popen[bytes]:
        if self._is_closed:
            raise WorkerEndedError(was_slow=False)
        if self._process is None or self._process.poll() is not None:
            try:
                self._process = _spawn()
            except OSError as fault:
                raise WorkerEndedError(was_slow=False) from fault
        return self._process


def _exchange(process: subprocess.Popen[bytes], question: Question) -> Answer:
    """Ask and read the whole answer.

    Raises:
        OSError: the process ended.
        ValueError: it ended within its answer.
    """
    questions, answers = cast("IO[bytes]", process.stdin), cast("IO[bytes]", process.stdout)
    questions.write(json.dumps(question).encode() + b"\n")
    questions.flush()
    head = json.loads(answers.readline())
    body = answers.read(head["bytes"])
    if len(body) != head["bytes"]:
        raise ValueError("the answer was cut off")
    return head, body


def _spawn() -> subprocess.Popen[bytes]:
    # No console window beside ours on Windows; and Ctrl-C in a terminal is for us.
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    return subprocess.Popen(
        [*own_command(), WORKER_COMMAND],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=sys.platform != "win32",
        creationflags=flags,
    )


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    with suppress(subprocess.TimeoutExpired):
        process.wait(_END_LIMIT_S)
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            with suppress(OSError):
                stream.close()
