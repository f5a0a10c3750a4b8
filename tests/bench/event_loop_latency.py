"""Gaps between the beats of a loop, and the same of a process that does nothing else."""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

BEAT_MS = 4
FRAME_MS = 1000 / 60


def p99_frames(gaps_ms: Sequence[float]) -> float:
    """The gap that 99 of 100 stay below, in frames of 16.7 ms."""
    ordered = sorted(gaps_ms)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))] / FRAME_MS


def gap_figures(prefix: str, gaps_ms: Sequence[float]) -> dict[str, float]:
    """The two figures of one series; whole gaps, the beat's own 4 ms in them."""
    return {f"{prefix}_p99_frames": p99_frames(gaps_ms), f"{prefix}_max_ms": max(gaps_ms)}


class CoreWaits:
    """How long the calling thread was ready to run and had no core, between two looks.

    It is the machine's part of a gap: whoever else computes there. Zero where the system does not
    tell it, which is everywhere but on Linux.
    """

    def __init__(self) -> None:
        thread_id = threading.get_native_id()
        path = Path(f"/proc/self/task/{thread_id}/schedstat")
        self._file = path.open("rb", buffering=0) if path.exists() else None
        self._before_ns = self._total_ns()

    def since_last_ms(self) -> float:
        """Return the wait since the last call, or since this was made."""
        before_ns, self._before_ns = self._before_ns, self._total_ns()
        return (self._before_ns - before_ns) / 1e6

    def close(self) -> None:
        """Look no more."""
        if self._file is not None:
            self._file.close()

    def _total_ns(self) -> int:
        if self._file is None:
            return 0
        self._file.seek(0)
        return int(self._file.read().split()[1])


def tick_until_stopped() -> None:
    """Beat until standard input ends, then write the gaps of the whole time as JSON."""
    over = threading.Event()

    def wait() -> None:
        sys.stdin.read()
        over.set()

    threading.Thread(target=wait, daemon=True).start()
    gaps_ms: list[float] = []
    last_s = time.perf_counter()
    while not over.wait(BEAT_MS / 1000):
        now_s = time.perf_counter()
        gaps_ms.append((now_s - last_s) * 1000)
        last_s = now_s
    sys.stdout.write(json.dumps(gap_figures("gap_machine", gaps_ms)))


if __name__ == "__main__":
    tick_until_stopped()
