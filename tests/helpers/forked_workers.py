"""Runs the tests in copies of the process that has collected them: a plugin of pytest.

    pytest -p tests.helpers.forked_workers --workers 6

Each worker of xdist imports and collects everything by itself, in an order that all must share: a
tenth of the whole work with six of them. Here it is done once, and its memory is shared. For Linux;
elsewhere a process that has loaded Qt cannot be copied, so xdist does it there.
"""

from __future__ import annotations

import faulthandler
import itertools
import multiprocessing
import os
import sys
import traceback
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest
from _pytest.runner import runtestprotocol

from tests.helpers.fork_server import ROOT, share_servers
from tests.helpers.xvfb import worker_display

_NUMBER_BYTES = 2


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--workers", type=int, default=0, help="copies that share the test files")


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool | None:
    count = session.config.getoption("--workers")
    if not count or session.testsfailed or session.config.option.collectonly:
        return None
    _Run(session, count).go_on_to_the_end()
    return True


def _make_examples_of_texts() -> None:
    """Let hypothesis make what each worker would else make of its own before its first example.

    That is tables of all characters, and the constants of all modules, which it looks for in their
    source: five seconds of processor time where nothing is kept of an earlier run.
    """
    # Half a second where no test is a property.
    from hypothesis import given, settings  # noqa: PLC0415
    from hypothesis import strategies as st  # noqa: PLC0415

    @settings(database=None, deadline=None, derandomize=True)
    @given(st.text())
    def examples(_text: str) -> None: ...

    examples()


class _Queue:
    """The numbers of the files that no worker has taken yet."""

    def __init__(self, count: int) -> None:
        self._end, begin = os.pipe()
        os.write(begin, b"".join(map(_written, range(count))))
        os.close(begin)

    def __iter__(self) -> Iterator[int]:
        """Take one after the other. What one reads, no other process reads."""
        while raw := os.read(self._end, _NUMBER_BYTES):
            yield int.from_bytes(raw, "big")


def _written(number: int) -> bytes:
    return number.to_bytes(_NUMBER_BYTES, "big")


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    messages: Connection
    dump: Path
    """What Python's fault handler writes when the process crashes."""
    current: pytest.Item | None = None
    last: str = ""
    """The name of the test that it ended last."""

    @property
    def place(self) -> str:
        return f"after {self.last}" if self.last else "before its first test"

    def last_words(self) -> str:
        """Return what is known of the end of a process that ended badly."""
        self.process.join()
        dump = self.dump.read_text(errors="replace") if self.dump.exists() else ""
        return f"exit code {self.process.exitcode}\n{dump}"


class _Run:
    """The original process: it starts the workers and reports what they say."""

    def __init__(self, session: pytest.Session, count: int) -> None:
        self._session = session
        self._hook = session.config.hook
        files = _files(session.items)
        self._items = {item.nodeid: item for item in session.items}
        self._left = dict(self._items)
        queue = _Queue(len(files))
        if session.config.rootpath.resolve() == ROOT:
            # Others start nothing of ours.
            share_servers()
        if any(item.get_closest_marker("hypothesis") for item in session.items):
            _make_examples_of_texts()
        terminal = session.config.pluginmanager.get_plugin("terminalreporter")
        if terminal is not None:
            # Tests of several files end in turn.
            terminal.showfspath = False
        self._folder: Path = session.config._tmp_path_factory.getbasetemp()  # pyright: ignore[reportAttributeAccessIssue]
        self._workers = [self._start(number, files, queue) for number in range(count)]

    def _start(self, number: int, files: Sequence[list[pytest.Item]], queue: _Queue) -> _Worker:
        context = multiprocessing.get_context("fork")
        ours, theirs = context.Pipe(duplex=False)
        dump = self._folder / f"worker{number}.crash"
        process = context.Process(
            target=_work,
            args=(self._session, number, files, queue, theirs, dump),
            name=f"tests {number}",
        )
        process.start()
        theirs.close()
        return _Worker(process, ours, dump)

    def go_on_to_the_end(self) -> None:
        """Report all tests; raise as pytest does when it is to stop early."""
        open_ones = {worker.messages: worker for worker in self._workers}
        try:
            while open_ones:
                for messages in wait(list(open_ones)):
                    worker = open_ones[messages]  # pyright: ignore[reportArgumentType]
                    if not self._read(worker):
                        del open_ones[worker.messages]
                    self._stop_if_wanted()
            said = "".join(filter(None, map(self._judge, self._workers)))
            for item in list(self._left.values()):
                words = "not run: the worker that had taken its file ended before"
                self._fail(item, f"{words}\n{said}")
        finally:
            for worker in self._workers:
                # Whoever still runs ends when it has something to say.
                worker.messages.close()
            for worker in self._workers:
                worker.process.join()

    def _read(self, worker: _Worker) -> bool:
        """Report what a worker says; False at its end."""
        try:
            name, reports = worker.messages.recv()
        except EOFError:
            if (item := worker.current) is not None:
                self._fail(item, f"its process ended within it: {worker.last_words()}")
            return False
        item = self._items[name]
        worker.current = item if reports is None else None
        if reports is None:
            self._hook.pytest_runtest_logstart(nodeid=name, location=item.location)
            return True
        worker.last = name
        for data in reports:
            report = self._hook.pytest_report_from_serializable(
                config=self._session.config, data=data
            )
            self._hook.pytest_runtest_logreport(report=report)
        self._end(item)
        return True

    def _judge(self, worker: _Worker) -> str:
        """Return the last words of a worker that ended badly; between tests that is a failure, too."""
        worker.process.join()
        if not worker.process.exitcode:
            return ""
        name, said = worker.process.name, worker.last_words()
        if worker.current is None:
            words = f"its process ended {worker.place}: {said}"
            report = pytest.TestReport(name, ("", None, name), {}, "failed", words, "teardown")
            self._hook.pytest_runtest_logreport(report=report)
        return f"{name}: {said}\n"

    def _fail(self, item: pytest.Item, words: str) -> None:
        report = pytest.TestReport(item.nodeid, item.location, {}, "failed", words, "call")
        self._hook.pytest_runtest_logreport(report=report)
        self._end(item)

    def _end(self, item: pytest.Item) -> None:
        del self._left[item.nodeid]
        self._hook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)

    def _stop_if_wanted(self) -> None:
        if self._session.shouldfail:
            raise self._session.Failed(self._session.shouldfail)
        if self._session.shouldstop:
            raise self._session.Interrupted(self._session.shouldstop)


def _files(items: Sequence[pytest.Item]) -> list[list[pytest.Item]]:
    """Return the tests by file: those that take long first, else one worker is left with them."""
    files = [list(group) for _, group in itertools.groupby(items, lambda item: item.path)]
    return sorted(files, key=lambda file: file[0].get_closest_marker("takes_long") is None)


class _Sender:
    """Runs each test as pytest does, and sends its reports to the original process."""

    def __init__(self, messages: Connection) -> None:
        self._messages = messages

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> bool:
        self._messages.send((item.nodeid, None))
        reports = runtestprotocol(item, log=False, nextitem=nextitem)
        hook, config = item.config.hook, item.config
        sent = [
            hook.pytest_report_to_serializable(config=config, report=report) for report in reports
        ]
        self._messages.send((item.nodeid, sent))
        return True


def _work(
    session: pytest.Session,
    number: int,
    files: Sequence[list[pytest.Item]],
    queue: _Queue,
    messages: Connection,
    dump: Path,
) -> None:
    """Be a worker: take files until there is none, with a display and a folder of its own."""
    config = session.config
    capture = config.pluginmanager.get_plugin("capturemanager")
    if capture is not None:
        # Or all workers would write to one file.
        capture.stop_global_capturing()
        capture.start_global_capturing()
        capture.suspend_global_capture()
    folders = config._tmp_path_factory  # pyright: ignore[reportAttributeAccessIssue]
    folders._basetemp = folders.mktemp(f"worker{number}", numbered=False)
    config.pluginmanager.register(_Sender(messages))
    with ExitStack() as stack, messages:
        stack.enter_context(worker_display())
        # BrokenPipeError: the original process stops early.
        stack.enter_context(suppress(BrokenPipeError))
        stack.enter_context(_ended_by_errors())
        faulthandler.enable(stack.enter_context(dump.open("w")))
        _run(itertools.chain.from_iterable(files[place] for place in queue))


@contextmanager
def _ended_by_errors() -> Generator[None]:
    """End this process at once by what gets out of pytest, such as an alarm while it reports.

    It would wait for threads of the test that was cut short, and so would the original process.
    """
    try:
        yield
    except BrokenPipeError:
        raise
    except BaseException:  # noqa: BLE001 - whatever it is, the process must not live on
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)


def _run(items: Iterator[pytest.Item]) -> None:
    """Run each with the next one in view, so that what both need is kept between them."""
    item = next(items, None)
    while item is not None:
        following = next(items, None)
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        item = following
