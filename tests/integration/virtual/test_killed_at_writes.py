"""A kill at each write of a batch's life, one after the other: nothing is lost, nothing is paid for twice."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from tests.helpers.interleaving import Interleaving

LEAST = 10
"""Writes that a batch takes; one of documents some thirty."""
TURNS = (0, 8)
"""From the write on: none, or so many that what comes after it has been sent, but is not written."""


@pytest.mark.timeout(900)
@pytest.mark.parametrize("turns", TURNS)
@pytest.mark.parametrize("kind", ["documents", "files", "adopt"])
def test_a_batch_whose_program_is_killed_at_any_write_goes_on_and_ends(
    tmp_path: Path, kind: str, turns: int
) -> None:
    begun: set[bool] = set()
    writes, came_so_far = 0, True
    while came_so_far:
        home = tmp_path / str(writes)
        home.mkdir()
        life = Interleaving(home)
        try:
            begin = (
                partial(life.adopt_act, 2)
                if kind == "adopt"
                else partial(life.submit_act, 2, is_remote=kind == "files")
            )
            came_so_far = life.cut_short(
                begin, f"{kind} 2", turns, resume=writes % 2 == 0, writes=writes, begins=2
            )
            begun.add(bool(life.batches))
            life.check()
            life.settle()
            life.check_end()
        finally:
            life.close()
        writes += 1
    assert begun == {False, True}
    assert writes > LEAST, "its end was not reached"
