"""Checks local files before they are sent; satisfies `services.ports.InspectorPort`.

Sizes and hashes are taken here. What is in a file is interpreted by a process of its own, because
it may be made to crash or to hang whoever reads it: that costs its own row only.
"""

from __future__ import annotations

import logging
import os
import queue
import threading
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

from extend_desktop.bootstrap.preflight_questions import inspections_of, question_of
from extend_desktop.domain.inspections import (
    AS_IT_IS,
    CheckOptions,
    Inspection,
    InspectionProblem,
)
from extend_desktop.system.temporary_files import gone_or
from extend_desktop.system.worker_process import (
    OnCrash,
    WorkerEndedError,
    WorkerProcess,
    ignore_crash,
)

_log = logging.getLogger(__name__)
WORKERS = 2
CHECK_LIMIT_S = 15.0
"""A long scan of a thousand pages takes a second or two."""
_CHUNK, _CHUNK_BYTES = 32, 512 * 1024
"""So many files, of so much content, are asked about at once: they take some milliseconds."""
_TRY_BYTES = 16 * 1024
"""To try a password takes about as long as so much content."""
_SMALL_BYTES = 256 * 1024
_MOST_KEPT = 20_000
_WAIT_S = 0.5
_TURN_S = 0.02
_PASSING = frozenset(
    {
        InspectionProblem.UNREADABLE,
        InspectionProblem.CHANGING,
        InspectionProblem.UNEXAMINED,
    }
)
"""What another look may not find again."""
_BROKEN_OFF = Inspection(0, "", problem=InspectionProblem.UNREADABLE)
"""What is said of a file that was not wanted any more."""
_Key = tuple[str, int, int, str]
"""Path, size, time of the last change and chosen type."""


class _Asked(NamedTuple):
    """A file whose content is to be interpreted."""

    number: int
    path: str
    options: CheckOptions
    key: _Key | None
    seen: Inspection

    @property
    def weight_bytes(self) -> int:
        """How long it takes, in bytes of content."""
        return self.seen.size_bytes + _TRY_BYTES * len(self.options.passwords)


class _Turn:
    """A thread's turn at reading small files.

    That is little work between many calls to the system, at each of which the threads of a program
    take turns: side by side they take longer than one after the other. So they wait for each other,
    but not for long: one may be held up by its disk.
    """

    def __init__(self, turns: threading.Lock) -> None:
        self._turns = turns
        self._is_taken = False
        self._is_patient = True

    def take(self, *, is_worthwhile: bool) -> None:
        """Take the turn for a small file, give it back for a large one."""
        if not is_worthwhile:
            self.end()
        elif self._is_patient and not self._is_taken:
            self._is_taken = self._is_patient = self._turns.acquire(timeout=_TURN_S)

    def end(self) -> None:
        """Let the next one begin."""
        if self._is_taken:
            self._is_taken = False
            self._turns.release()


class Preflight:
    """Checks files from several threads at once, with a few processes."""

    def __init__(self, limit_s: float = CHECK_LIMIT_S, on_crash: OnCrash = ignore_crash) -> None:
        self._limit_s = limit_s
        self._workers = [WorkerProcess(on_crash) for _ in range(WORKERS)]
        self._free: queue.LifoQueue[WorkerProcess] = queue.LifoQueue()
        for worker in self._workers:
            self._free.put(worker)
        self._seen: OrderedDict[_Key, Inspection] = OrderedDict()
        self._lock = threading.Lock()
        self._turns = threading.Lock()

    def inspect(
        self, path: Path, keep_on: Callable[[], bool], options: CheckOptions = AS_IT_IS
    ) -> Inspection:
        """Look at one file, unless it was looked at as it is now."""
        found = self.inspect_all([(str(path), options)], lambda _: keep_on())
        return next((seen for _, seen in found), _BROKEN_OFF)

    def inspect_all(
        self, items: Sequence[tuple[str, CheckOptions]], keep_on: Callable[[int], bool]
    ) -> Iterator[tuple[int, Inspection]]:
        """Take the fingerprints of all, then ask one process about all of them together."""
        asked: list[_Asked] = []
        turn = _Turn(self._turns)
        try:
            for number, (path, options) in enumerate(items):
                if not keep_on(number):
                    continue
                status = _status_of(path)
                turn.take(is_worthwhile=status is not None and status.st_size <= _SMALL_BYTES)
                key = _key(path, status, options)
                seen = self._known(key, options)
                if seen is None:
                    seen = _fingerprint(path, partial(keep_on, number), status)
                    if not seen.problem:
                        asked.append(_Asked(number, path, options, key, seen))
                        continue
                yield number, seen
        finally:
            turn.end()
        yield from self._examined_all(asked, keep_on)

    def _examined_all(
        self, asked: list[_Asked], keep_on: Callable[[int], bool]
    ) -> Iterator[tuple[int, Inspection]]:
        """Ask about files; the one at which a process ends is given up, the rest is asked again."""
        chunks = deque(_chunks(asked))
        while chunks:
            worker = self._take(partial(keep_on, chunks[0][0].number))
            if worker is None:
                _drop_first(chunks)
                continue
            try:
                questions = [_question(chunk) for chunk in chunks]
                for facts, _ in worker.ask_all(questions, self._limit_s):
                    chunk = chunks.popleft()
                    # The next one is at hand from here on.
                    if chunks:
                        keep_on(chunks[0][0].number)
                    found = inspections_of([file.seen for file in chunk], facts)
                    for file, seen in zip(chunk, found, strict=True):
                        yield file.number, self._kept(file, seen)
            except WorkerEndedError as error:
                chunk = chunks.popleft()
                if len(chunk) > 1:
                    # Which of them it was shows when each is asked about by itself.
                    chunks.extendleft([file] for file in reversed(chunk))
                    continue
                _log.warning("The check of a file ended its process: %s", error)
                yield chunk[0].number, _unexamined(chunk[0].seen)
            finally:
                self._free.put(worker)

    def _kept(self, file: _Asked, seen: Inspection) -> Inspection:
        """Keep what was seen, if the file is still as it was.

        A password is not kept, so neither is what it brought to light.
        """
        key = file.key
        if key is not None and _is_lasting(seen):
            status = _status_of(file.path)
            if status is not None and (status.st_size, status.st_mtime_ns) == key[1:3]:
                self._keep(key, seen)
        return seen

    def close(self) -> None:
        """End the processes, whatever they are doing; blocking."""
        for worker in self._workers:
            worker.kill()
        for worker in self._workers:
            worker.close()

    def _take(self, keep_on: Callable[[], bool]) -> WorkerProcess | None:
        """Wait for a free process; None once the file is not wanted any more."""
        while keep_on():
            try:
                return self._free.get(timeout=_WAIT_S)
            except queue.Empty:
                continue
        return None

    def _known(self, key: _Key | None, options: CheckOptions) -> Inspection | None:
        with self._lock:
            seen = None if key is None else self._seen.get(key)
        is_locked = seen is not None and seen.problem is InspectionProblem.ENCRYPTED
        return None if is_locked and options.passwords else seen

    def _keep(self, key: _Key, seen: Inspection) -> None:
        with self._lock:
            self._seen[key] = seen
            if len(self._seen) > _MOST_KEPT:
                self._seen.popitem(last=False)


def _chunks(asked: Iterable[_Asked]) -> Iterator[list[_Asked]]:
    """Put small files together, in their order; a large one has a question and a time of its own."""
    chunk: list[_Asked] = []
    room_bytes = 0
    for file in asked:
        room_bytes -= file.weight_bytes
        if len(chunk) == _CHUNK or room_bytes < 0:
            if chunk:
                yield chunk
            chunk, room_bytes = [], _CHUNK_BYTES - file.weight_bytes
        chunk.append(file)
    if chunk:
        yield chunk


def _question(chunk: Iterable[_Asked]) -> Mapping[str, object]:
    return question_of((file.path, file.seen, file.options) for file in chunk)


def _drop_first(chunks: deque[list[_Asked]]) -> None:
    """Leave out the file at hand, which is not wanted any more."""
    del chunks[0][0]
    if not chunks[0]:
        chunks.popleft()


def _unexamined(seen: Inspection) -> Inspection:
    return replace(seen, problem=InspectionProblem.UNEXAMINED)


def _fingerprint(
    path: str, keep_on: Callable[[], bool], status: os.stat_result | None
) -> Inspection:
    seen: Inspection = _inspection().fingerprint(path, keep_on=keep_on, status=status)
    if seen.problem is InspectionProblem.VANISHED:
        return replace(seen, problem=gone_or(InspectionProblem.VANISHED, Path(path)))
    return seen


@cache
def _inspection() -> ModuleType:
    """Load what reads documents once one is looked at."""
    from extend_desktop.documents import inspection  # noqa: PLC0415

    return inspection


def _status_of(path: str) -> os.stat_result | None:
    try:
        return os.stat(path)  # noqa: PTH116 - half the time of `path.stat()`
    except (OSError, ValueError):
        return None


def _key(path: str, status: os.stat_result | None, options: CheckOptions) -> _Key | None:
    if status is None:
        return None
    return path, status.st_size, status.st_mtime_ns, options.type


def _is_lasting(seen: Inspection) -> bool:
    """Whether the same look at the same content would see the same."""
    return bool(seen.sha256) and seen.problem not in _PASSING and seen.opened_by is None
