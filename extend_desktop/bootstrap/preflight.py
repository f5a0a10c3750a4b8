"""Checks local files before they are sent; satisfies `services.ports.InspectorPort`.

Sizes and hashes are taken here. What is in a file is interpreted by a process of its own, because
it may be made to crash or to hang whoever reads it: that costs its own row only.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from extend_desktop.bootstrap.preflight_questions import inspection_of, question_of
from extend_desktop.domain.inspections import (
    AS_IT_IS,
    CheckOptions,
    Inspection,
    InspectionProblem,
)
from extend_desktop.system.temporary_files import gone_or
from extend_desktop.system.worker_process import WorkerEndedError, WorkerProcess

_log = logging.getLogger(__name__)
WORKERS = 2
CHECK_LIMIT_S = 15.0
"""A long scan of a thousand pages takes a second or two."""
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
    def question(self) -> Mapping[str, object]:
        return question_of(self.path, self.seen, self.options)


class Preflight:
    """Checks files from several threads at once, with a few processes."""

    def __init__(self, limit_s: float = CHECK_LIMIT_S) -> None:
        self._limit_s = limit_s
        self._workers = [WorkerProcess() for _ in range(WORKERS)]
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
            key = _key_of(path, options)
            seen = self._known(key, options)
            if seen is None:
                seen = _fingerprint(path, lambda number=number: keep_on(number))
                if not seen.problem:
                    asked.append(_Asked(number, path, options, key, seen))
                    continue
            yield number, seen
        yield from self._examined_all(asked, keep_on)

    def _examined_all(
        self, asked: list[_Asked], keep_on: Callable[[int], bool]
    ) -> Iterator[tuple[int, Inspection]]:
        """Ask about files; the one at which a process ends is given up, the rest is asked again."""
        while asked:
            worker = self._take(partial(keep_on, asked[0].number))
            if worker is None:
                asked.pop(0)
                continue
            try:
                for facts, _ in worker.ask_all([file.question for file in asked], self._limit_s):
                    file = asked.pop(0)
                    # The next one is at hand from here on.
                    if asked:
                        keep_on(asked[0].number)
                    yield file.number, self._kept(file, inspection_of(file.seen, facts))
            except WorkerEndedError as error:
                _log.warning("The check of a file ended its process: %s", error)
                file = asked.pop(0)
                yield file.number, replace(file.seen, problem=InspectionProblem.UNEXAMINED)
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
            facts, _ = worker.ask(question_of(path, seen, options), self._limit_s)
        except WorkerEndedError as error:
            _log.warning("The check of a file ended its process: %s", error)
            return replace(seen, problem=InspectionProblem.UNEXAMINED)
        finally:
            self._free.put(worker)
        return inspection_of(seen, facts)

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


def _fingerprint(path: Path, keep_on: Callable[[], bool]) -> Inspection:
    from extend_desktop.documents.inspection import fingerprint  # noqa: PLC0415

    seen = fingerprint(path, keep_on=keep_on)
    if seen.problem is InspectionProblem.VANISHED:
        return replace(seen, problem=gone_or(InspectionProblem.VANISHED, path))
    return seen


def _key_of(path: Path, options: CheckOptions) -> _Key | None:
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return str(path), status.st_size, status.st_mtime_ns, options.type


def _is_lasting(seen: Inspection) -> bool:
    """Whether the same look at the same content would see the same."""
    passing = {
        InspectionProblem.UNREADABLE,
        InspectionProblem.CHANGING,
        InspectionProblem.UNEXAMINED,
    }
    return bool(seen.sha256) and seen.problem not in passing and seen.opened_by is None
