"""kill -9 at any instant: after the restart nothing is missing, and nothing was sent twice.

A seed decides the documents, the sandbox's faults and the moments of the kills; see
`tests/helpers/crash_scenarios.py`. A seed that fails says so, and `SEED=n make soak` plays it again.
"""

from __future__ import annotations

import os

import pytest

from tests.helpers.crash_workers import WorkerPool

pytestmark = pytest.mark.takes_long

_FEW, _MANY = 15, 200
_TIMEOUT_S = 600


def _seeds(count: int) -> list[int]:
    if seed := os.environ.get("SEED"):
        return [int(seed)]
    return list(range(1, int(os.environ.get("SEEDS") or count) + 1))


@pytest.mark.timeout(_TIMEOUT_S)
@pytest.mark.parametrize("seed", range(1, _FEW + 1))
def test_a_killed_batch_is_finished_without_loss_or_doubles(
    worker_pool: WorkerPool, seed: int
) -> None:
    worker_pool.outcome(seed)


@pytest.mark.soak
@pytest.mark.timeout(_TIMEOUT_S)
@pytest.mark.parametrize("seed", _seeds(_MANY))
def test_many_killed_batches_are_finished_without_loss_or_doubles(
    worker_pool: WorkerPool, seed: int
) -> None:
    worker_pool.outcome(seed)
