"""Long containers are let go of some entries at a time, and are all gone in the end."""

from __future__ import annotations

import asyncio
import weakref
from itertools import pairwise

from extend_desktop.services.releasing import release


class Row:
    """Something whose end can be seen."""


def rows(count: int, living: weakref.WeakSet[Row]) -> list[Row]:
    made = [Row() for _ in range(count)]
    living.update(made)
    return made


async def test_what_is_let_go_of_goes_in_many_turns_and_then_wholly() -> None:
    living: weakref.WeakSet[Row] = weakref.WeakSet()
    release(rows(9_000, living), dict(enumerate(rows(9_000, living))))
    counts = [len(living)]
    while living:
        await asyncio.sleep(0.001)
        counts.append(len(living))
    lost = [before - after for before, after in pairwise(counts)]
    assert counts[0] == 18_000
    assert max(lost) <= 2_000


async def test_few_entries_go_with_their_last_reference() -> None:
    living: weakref.WeakSet[Row] = weakref.WeakSet()
    few = rows(100, living)
    release(few)
    await asyncio.sleep(0.02)
    assert len(few) == 100
    del few
    assert not living


def test_without_a_loop_nothing_is_emptied() -> None:
    many = list(range(5_000))
    release(many)
    assert len(many) == 5_000
