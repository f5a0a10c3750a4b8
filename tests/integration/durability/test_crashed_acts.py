"""kill -9 of what is not the engine's own work: a watched folder, reviewing, downloads, archives.

A seed decides the documents and the moments; see `tests/helpers/crash_acts.py`. A failure names its
seed, and `SEED=n make soak` plays it again.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.helpers.crash_acts import ACTS, play

pytestmark = pytest.mark.takes_long

_FEW, _MANY = 2, 40
_TIMEOUT_S = 600


def _seeds() -> list[int]:
    if seed := os.environ.get("SEED"):
        return [int(seed)]
    return list(range(1, int(os.environ.get("SEEDS") or _MANY) + 1))


@pytest.mark.timeout(_TIMEOUT_S)
@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("number", range(1, _FEW + 1))
def test_a_kill_leaves_nothing_half_done(act: str, number: int, tmp_path: Path) -> None:
    play(act, number, tmp_path)


@pytest.mark.soak
@pytest.mark.timeout(_TIMEOUT_S)
@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("number", _seeds())
def test_many_kills_leave_nothing_half_done(act: str, number: int, tmp_path: Path) -> None:
    play(act, number, tmp_path)
