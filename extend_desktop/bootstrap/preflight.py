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
from dataclasses import dataclass, replace
from functools import cache, partial
from itertools import groupby, islice
from pathlib import Path
from types import ModuleType

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
_CHUNK, _SMALL_BYTES = 8, 256 * 1024
"""So many files of at most this size are asked about at once: together they take some milliseconds."""
_MOST_KEPT = 20_000
_WAIT_S = 0.5
_Key = tuple[str, int, int, str]
"""Path, size, time of the last change and chosen type."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """A file whose content is to be interpreted."""

    number: int
    path: Path
    options: CheckOptions
    key: _Key | None
    seen: Inspection

    @property
    def is_small(self) -> bool:
        return self.seen.size_bytes <= _SMALL_BYTES


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

    def inspect(
        self, path: Path, keep_on: Callable[[], bool], options: CheckOptions = AS_IT_IS
    ) -> Inspection:
        """Look at one file, unless it was looked at as it is now."""
        key = _key_of(path, options)
        known = self._known(key, options)
        if known is not None:
            return known
        seen = self._inspect(path, keep_on, options)
        # A password is not kept, so neither is what it brought to light.
        if key is not None and key == _key_of(path, options) and _is_lasting(seen):
            self._keep(key, seen)
        return seen

    def inspect_all(
        self, items: Sequence[tuple[Path, CheckOptions]], keep_on: Callable[[int], bool]
    ) -> Iterator[tuple[int, Inspection]]:
        """Take the fingerprints of all, then ask one process about all of them together."""
        asked: list[_Asked] = []
        for number, (path, options) in enumerate(items):
            if not keep_on(number):
                continue
            status = _status_of(path)
            key = _key(path, status, options)
            seen = self._known(key, options)
            if seen is None:
                seen = _fingerprint(path, partial(keep_on, number), status)
                if not seen.problem:
                    asked.append(_Asked(number, path, options, key, seen))
                    continue
            yield number, seen
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
        """Keep what was seen, if the file is still as it was."""
        if (
            file.key is not None
            and file.key == _key_of(file.path, file.options)
            and _is_lasting(seen)
        ):
            self._keep(file.key, seen)
        return seen

    def close(self) -> None:
        """End the processes, whatever they are doing; blocking."""
        for worker in self._workers:
            worker.kill()
        for worker in self._workers:
            worker.close()

    def _inspect(
        self, path: Path, keep_on: Callable[[], bool], options: CheckOptions
    ) -> Inspection:
        seen = _fingerprint(path, keep_on)
        return seen if seen.problem else self._examined(path, seen, keep_on, options)

    def _examined(
        self, path: Path, seen: Inspection, keep_on: Callable[[], bool], options: CheckOptions
    ) -> Inspection:
        worker = self._take(keep_on)
        if worker is None:
            return replace(seen, problem=InspectionProblem.UNREADABLE)
        try:
            facts, _ = worker.ask(question_of([(path, seen, options)]), self._limit_s)
        except WorkerEndedError as error:
            _log.warning("The check of a file ended its process: %s", error)
            return _unexamined(seen)
        finally:
            self._free.put(worker)
        return inspections_of([seen], facts)[0]

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
    for is_small, files in groupby(asked, key=lambda file: file.is_small):
        size = _CHUNK if is_small else 1
        while chunk := list(islice(files, size)):
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
    path: Path, keep_on: Callable[[], bool], status: os.stat_result | None = None
) -> Inspection:
    seen = _inspection().fingerprint(path, keep_on=keep_on, status=status)
    if seen.problem is InspectionProblem.VANISHED:
        return replace(seen, problem=gone_or(InspectionProblem.VANISHED, path))
    return seen


@cache
def _inspection() -> ModuleType:
    """Load what reads documents once one is looked at."""
    from extend_desktop.documents import inspection  # noqa: PLC0415

    return inspection


def _status_of(path: Path) -> os.stat_result | None:
    try:
        return os.stat(path)  # noqa: PTH116 - half the time of `path.stat()`
    except (OSError, ValueError):
        return None


def _key(path: Path, status: os.stat_result | None, options: CheckOptions) -> _Key | None:
    if status is None:
        return None
    return str(path), status.st_size, status.st_mtime_ns, options.type


def _key_of(path: Path, options: CheckOptions) -> _Key | None:
    return _key(path, _status_of(path), options)


def _is_lasting(seen: Inspection) -> bool:
    """Whether the same look at the same content would see the same."""
    passing = {
        InspectionProblem.UNREADABLE,
        InspectionProblem.CHANGING,
        InspectionProblem.UNEXAMINED,
    }
    return bool(seen.sha256) and seen.problem not in passing and seen.opened_by is None
