"""Gaps between the beats of a loop, and the same of a process that does nothing else."""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Sequence

BEAT_MS = 4
FRAME_MS = 1000 / 60


def p99_frames(gaps_ms: Sequence[float]) -> float:
    """The gap that 99 of 100 stay below, in frames of 16.7 ms."""
    ordered = sorted(gaps_ms)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))] / FRAME_MS


def gap_figures(prefix: str, gaps_ms: Sequence[float]) -> dict[str, float]:
    """The two figures of one series; whole gaps, the beat's own 4 ms in them."""
    return {f"{prefix}_p99_frames": p99_frames(gaps_ms), f"{prefix}_max_ms": max(gaps_ms)}


def beat_until_told() -> None:
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
    beat_until_told()
