"""One asyncio loop over Qt's; the only importer of qasync. For app.py and the tests."""

from __future__ import annotations

import asyncio
import logging
import math
import signal
import socket
import sys
from collections.abc import Awaitable, Callable, Coroutine, Generator
from contextlib import contextmanager
from contextvars import Context
from types import TracebackType
from typing import Any, TypeVar

import PySide6
from PySide6.QtCore import QCoreApplication, QSocketNotifier
from qasync import QEventLoop
from typing_extensions import override

from extend_desktop.ui.application import make_application
from extend_desktop.ui.idle_gc import idle_collections
from extend_desktop.ui.ready_calls import ReadyCalls

T = TypeVar("T")

_log = logging.getLogger(__name__)
_WAKE_BYTES = 64
_MS_IN_S = 1000
_SWITCH_S = 0.001 if sys.platform == "win32" else 0.0002
"""How long another thread may keep the window from Python; the default is 5 ms.

The window gives the interpreter's lock back at each call of Qt's into Python and at each read and
write of a socket, some dozens of times for one painting, and may have to wait as long each time.
On Windows Python waits in whole milliseconds: less would be no wait, over and over.
"""


def qt_version() -> str:
    """Return the version of Qt's binding; that this can be asked shows that Qt loads."""
    return PySide6.__version__


class _Loop(QEventLoop):
    """Runs no step of a task without being the running loop, and few at a time.

    qasync handles events once more after its loop has stopped: steps that came due then failed with
    "no running event loop".
    """

    def __init__(self, application: QCoreApplication) -> None:
        self._ready_calls = ReadyCalls()
        untyped: Any = super()
        untyped.__init__(application)

    @override
    def call_soon(
        self, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        call = asyncio.Handle(callback, args, self, context=context)
        self._make_ready(call)
        return call

    @override
    def call_later(
        self,
        delay: float,
        callback: Callable[..., object],
        *args: Any,
        context: Context | None = None,
    ) -> asyncio.TimerHandle:
        # qasync cuts the time off to whole milliseconds: what waited for a moment by the clock was
        # woken before it, and waited again, many times in its last millisecond. It also inspects
        # each callback, which asyncio does only to debug and which took a third of every step.
        untyped: Any = self
        if delay <= 0:
            return untyped.call_soon(callback, *args, context=context)
        call: Any = asyncio.Handle(callback, args, self, context=context)
        # Once its time has come it waits behind what is ready: an answer that came in time is
        # heard before the call that gives it up.
        due = asyncio.Handle(self._make_ready, (call,), self)
        untyped._add_callback(due, math.ceil(delay * _MS_IN_S) / _MS_IN_S)  # noqa: SLF001
        return call

    def _make_ready(self, call: asyncio.Handle) -> None:
        untyped: Any = self
        if self.get_debug():
            # Only qasync's timers tell which call took long.
            untyped._add_callback(call)  # noqa: SLF001
        else:
            self._ready_calls.add(call)

    @override
    def close(self) -> None:
        super().close()
        self._ready_calls.close()

    @override
    def run_until_complete(self, future: Awaitable[T]) -> T:
        wanted = asyncio.ensure_future(future, loop=self)
        wanted.add_done_callback(self._stop)
        try:
            self.run_forever()
        finally:
            wanted.remove_done_callback(self._stop)
        if not wanted.done():
            raise RuntimeError("the loop was stopped from outside")
        return wanted.result()

    def _stop(self, _future: asyncio.Future[Any]) -> None:
        self.stop()


def make_loop() -> asyncio.AbstractEventLoop:
    """Return a fresh asyncio loop that Qt's loop drives."""
    loop: Any = _Loop(make_application())
    return loop


def run(main: Callable[[], Coroutine[Any, Any, int]]) -> int:
    """Run `main()` on the Qt loop to its end and return its exit code."""
    with asyncio.Runner(loop_factory=make_loop) as runner, _smooth():
        return runner.run(main())


@contextmanager
def _smooth() -> Generator[None]:
    """Keep what else goes on in the process from holding the window up."""
    before_s = sys.getswitchinterval()
    sys.setswitchinterval(_SWITCH_S)
    try:
        with idle_collections():
            yield
    finally:
        sys.setswitchinterval(before_s)


@contextmanager
def signals_wake_loop() -> Generator[None]:
    """Let Python's handlers of signals run at once while the Qt loop is idle, for this block.

    Python looks at signals only between its own steps, and an idle Qt loop takes none; the signal
    therefore writes into a socket that Qt watches.
    """
    reader, writer = socket.socketpair()
    for end in (reader, writer):
        end.settimeout(0)
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: reader.recv(_WAKE_BYTES))
    before_fd = signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)
    try:
        yield
    finally:
        signal.set_wakeup_fd(before_fd)
        notifier.setEnabled(False)
        reader.close()
        writer.close()


@contextmanager
def uncaught_errors(report: Callable[[BaseException], None]) -> Generator[None]:
    """Log what no one caught, in slots and in callbacks of the loop, and `report` it.

    Use within a running loop.
    """
    # A thread that begins meanwhile keeps the hook, and is not to keep the window with it.
    reports = [report]

    def hook(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        _log.error("An error was not caught", exc_info=error)
        for say in reports:
            say(error)

    def handle(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        _log.error("The loop complained: %s", context.get("message"), exc_info=error)
        if isinstance(error, Exception):
            report(error)

    loop = asyncio.get_running_loop()
    before = sys.excepthook
    sys.excepthook = hook
    loop.set_exception_handler(handle)
    try:
        yield
    finally:
        loop.set_exception_handler(None)
        sys.excepthook = before
        reports.clear()
