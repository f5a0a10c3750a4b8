"""What asks the program to end: one wish may come as several signals, a later one is impatience."""

from __future__ import annotations

import signal
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager

import pytest

from extend_desktop.system import stop_signals as module
from extend_desktop.system.stop_signals import stop_signals, wanted_signals

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals to oneself are POSIX")


@contextmanager
def ignored(names: Sequence[str]) -> Generator[None]:
    before = {name: signal.signal(signal.Signals[name], signal.SIG_IGN) for name in names}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(signal.Signals[name], handler)


@pytest.mark.parametrize(
    ("names", "left"),
    [
        ((), {"SIGTERM", "SIGINT", "SIGHUP"}),
        (("SIGINT",), {"SIGTERM", "SIGHUP"}),
        (("SIGHUP",), {"SIGTERM", "SIGINT"}),
        (("SIGTERM", "SIGINT", "SIGHUP"), {"SIGTERM"}),
    ],
)
def test_what_was_ignored_stays_so_but_for_sigterm(names: tuple[str, ...], left: set[str]) -> None:
    with ignored(names):
        assert {number.name for number in wanted_signals()} == left


def test_a_later_signal_ends_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    now_s = 100.0
    monkeypatch.setattr(module.time, "monotonic", lambda: now_s)
    received: list[str] = []
    before = {number: signal.getsignal(number) for number in wanted_signals()}
    with stop_signals(lambda: received.append("stop"), lambda: received.append("now")):
        signal.raise_signal(signal.SIGTERM)
        now_s += 0.1
        signal.raise_signal(signal.SIGHUP)
        assert received == ["stop"]
        now_s += 1.0
        signal.raise_signal(signal.SIGINT)
    assert received == ["stop", "now"]
    assert {number: signal.getsignal(number) for number in before} == before
