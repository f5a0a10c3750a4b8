"""Splitting a batch into batch runs; any module may import it."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TypeVar

from extend_desktop.domain.runs import MAX_INPUTS_PER_BATCH_RUN

T = TypeVar("T")


def batch_runs_for(inputs: int) -> int:
    """Return how many batch runs so many inputs take."""
    return ceil(inputs / MAX_INPUTS_PER_BATCH_RUN)


def split(inputs: Sequence[T], size: int = MAX_INPUTS_PER_BATCH_RUN) -> list[Sequence[T]]:
    """Return `inputs` in order, in pieces of at most `size`; an empty list gives no piece."""
    return [inputs[start : start + size] for start in range(0, len(inputs), size)]
