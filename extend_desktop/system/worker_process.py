"""A process of our own that answers questions about documents; for `system/` and bootstrap.

What it does may crash or never end: then that process is ended, and the next question starts
another. A question is a line of JSON; an answer is a line of JSON that says how many bytes follow.
The first one comes unasked: the process is ready.
"""

from __future__ import annotations

import json
import logging
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from math import inf
from typing import IO, Any, cast

from extend_desktop.system.own_environment import own_environment
from extend_desktop.system.own_program import own_command

WORKER_COMMAND = "render-worker"
START_LIMIT_S = 60.0
"""Until a process is ready: on a slow or busy machine it takes many times as long as an answer."""
_END_LIMIT_S = 5.0
_WATCH_STEP_S = 0.1
_MOST_HEAD_BYTES, _MOST_BODY_BYTES = 64 << 20, 256 << 20
"""The words of a page; the largest picture there is, 96 MB, and the rows of a workbook."""
_MOST_TRACE_BYTES = 32 * 1024
_ASKED_AHEAD = 4
_log = logging.getLogger(__name__)
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


class _Watch:
    """The time that a process has for an answer."""

    def __init__(self, process: subprocess.Popen[bytes], ends_at_s: float) -> None:
        self.process = process
        self.ends_at_s = ends_at_s
        self.is_over = False


class _Watchdog:
    """Ends processes whose time is over; one thread for all of them, any thread may call.

    A timer for each question would be a thread for each, which takes longer than a small answer.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._watches: set[_Watch] = set()
        self._is_needed = threading.Event()
        self._thread: threading.Thread | None = None

    def begin(self, process: subprocess.Popen[bytes], limit_s: float) -> _Watch:
        watch = _Watch(process, time.monotonic() + limit_s)
        with self._lock:
            self._watches.add(watch)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="watchdog", daemon=True)
                self._thread.start()
        self._is_needed.set()
        return watch

    def end(self, watch: _Watch) -> None:
        with self._lock:
            self._watches.discard(watch)

    def _run(self) -> None:
        while True:
            self._is_needed.wait()
            for watch in self._due():
                watch.is_over = True
                watch.process.kill()
            time.sleep(_WATCH_STEP_S)

    def _due(self) -> list[_Watch]:
        with self._lock:
            if not self._watches:
                self._is_needed.clear()
            now_s = time.monotonic()
            return [watch for watch in self._watches if now_s >= watch.ends_at_s]


_WATCH = _Watchdog()


OnCrash = Callable[[str], None]
"""Takes the trace of a process that crashed; from any thread."""


def ignore_crash(_trace: str) -> None:
    """Keep no trace beside the log."""


class WorkerProcess:
    """Asks one process, one question at a time; blocking, from one thread at a time."""

    def __init__(self, on_crash: OnCrash = ignore_crash) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._on_crash = on_crash
        self._is_closed = False

    def ask(self, question: Question, limit_s: float) -> Answer:
        """Ask, and read the whole answer.

        Raises:
            WorkerEndedError: there was no answer in time, or none at all.
        """
        process = self._running()
        try:
            with _watched(process, limit_s):
                _write(process, [question])
                return _read(process)
        except WorkerEndedError:
            self._end(process)
            self._process = None
            raise

    def ask_all(self, questions: Sequence[Question], limit_s: float) -> Iterator[Answer]:
        """Ask a few ahead of the answers, which are yielded in their order as they come.

        A process that need not wait for the next question has no time to fall asleep. So few are
        asked ahead that the pipe holds the answers: neither side waits for the other to read.

        Raises:
            WorkerEndedError: there was no answer in time to the question at hand, or none at all.
        """
        process = self._running()
        left = len(questions)
        try:
            with _watched(process, limit_s) as watch:
                _write(process, questions[:_ASKED_AHEAD])
                for number in range(len(questions)):
                    # The time for each answer is its own.
                    watch.ends_at_s = time.monotonic() + limit_s
                    if number:
                        _write_ahead(process, questions, number + _ASKED_AHEAD - 1)
                    answer = _read(process)
                    watch.ends_at_s = inf
                    left -= 1
                    yield answer
        finally:
            if left:
                # Answers to what nobody asks any more would be taken for those of the next.
                self._end(process)
                self._process = None

    def kill(self) -> None:
        """End the process, whatever it is doing, and start no other; from any thread."""
        self._is_closed = True
        if self._process is not None:
            self._process.kill()

    def close(self) -> None:
        """Return when the process that was killed is gone; blocking."""
        if self._process is not None:
            self._end(self._process)

    def _end(self, process: subprocess.Popen[bytes]) -> None:
        trace = _end(process)
        if trace:
            _log.error("A process for documents crashed: %s", trace.replace("\n", " | "))
            self._on_crash(trace)

    def _running(self) -> subprocess.Popen[bytes]:
        if self._is_closed:
            raise WorkerEndedError(was_slow=False)
        if self._process is not None and self._process.poll() is not None:
            # Between two questions.
            self._end(self._process)
            self._process = None
        return self._process or self._started()

    def _started(self) -> subprocess.Popen[bytes]:
        """Start a process, and wait until it is ready: the time for an answer begins there."""
        try:
            process = self._process = _spawn()
        except OSError as error:
            raise WorkerEndedError(was_slow=False) from error
        try:
            with _watched(process, START_LIMIT_S):
                _read(process)
        except WorkerEndedError:
            self._end(process)
            self._process = None
            raise
        return process


@contextmanager
def _watched(process: subprocess.Popen[bytes], limit_s: float) -> Generator[_Watch]:
    """Do something with a process that is ended when it takes longer.

    Raises:
        WorkerEndedError: it did, or it ended by itself.
    """
    watch = _WATCH.begin(process, limit_s)
    try:
        yield watch
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
        raise WorkerEndedError(was_slow=watch.is_over) from error
    finally:
        _WATCH.end(watch)


def _write(process: subprocess.Popen[bytes], questions: Sequence[Question]) -> None:
    stream = cast("IO[bytes]", process.stdin)
    stream.write(b"".join(json.dumps(question).encode() + b"\n" for question in questions))
    stream.flush()


def _write_ahead(
    process: subprocess.Popen[bytes], questions: Sequence[Question], number: int
) -> None:
    """Ask the question of this number, if there is one.

    A process that has ended meanwhile may have answered earlier ones: these answers are read yet.
    """
    with suppress(OSError):
        _write(process, questions[number : number + 1])


def _read(process: subprocess.Popen[bytes]) -> Answer:
    """Read a whole answer.

    Raises:
        OSError: the process ended.
        ValueError: it ended within its answer.
    """
    answers = cast("IO[bytes]", process.stdout)
    head = json.loads(answers.readline(_MOST_HEAD_BYTES))
    length = head["bytes"]
    # A document may have got hold of the process: it must not make this one read without end.
    if type(length) is not int or not 0 <= length <= _MOST_BODY_BYTES:
        raise ValueError("no length of an answer")
    body = answers.read(length)
    if len(body) != length:
        raise ValueError("the answer was cut off")
    return head, body


def _trace_of(process: subprocess.Popen[bytes]) -> str:
    """Return what the fault handler of a process that is gone has said; empty without a crash."""
    if process.stderr is not None:
        with suppress(OSError, ValueError):
            return process.stderr.read(_MOST_TRACE_BYTES).decode("utf-8", "replace").strip()
    return ""


def _spawn() -> subprocess.Popen[bytes]:
    # No console window beside ours on Windows; and Ctrl-C in a terminal is for us.
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    return subprocess.Popen(
        [*own_command(), WORKER_COMMAND],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=own_environment(),
        start_new_session=sys.platform != "win32",
        creationflags=flags,
    )


def _end(process: subprocess.Popen[bytes]) -> str:
    """End it, and return the trace of its crash, if that was what it ended by."""
    process.kill()
    trace = ""
    with suppress(subprocess.TimeoutExpired):
        process.wait(_END_LIMIT_S)
        trace = _trace_of(process)
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            with suppress(OSError):
                stream.close()
    return trace
