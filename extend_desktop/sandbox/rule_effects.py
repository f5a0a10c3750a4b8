"""Does to batches and runs what the rules of a faults file order.

Only the sandbox imports this module.
"""

from __future__ import annotations

import asyncio

from extend_desktop.sandbox.reviews import review
from extend_desktop.sandbox.rules import GONE, BatchRule, Review, RunRule
from extend_desktop.sandbox.run_store import RunResult, RunStatus, RunStore, StoredBatch, StoredRun

_TRUE_ENDS = frozenset({RunStatus.PROCESSED, RunStatus.FAILED})


def come_true(rule: BatchRule, batch: StoredBatch, store: RunStore) -> None:
    """Let a new batch become what its rule says, now or after a while."""
    if rule.runs == "none":
        store.drop_runs(batch)
    if rule.after_s == 0:
        _turn(rule, batch, store)
        return
    if rule.runs == "none":
        store.name_batch(batch, RunStatus.PENDING)
    asyncio.get_running_loop().call_later(rule.after_s, _turn, rule, batch, store)


def _turn(rule: BatchRule, batch: StoredBatch, store: RunStore) -> None:
    if rule.runs == "cancelled":
        for run in batch.runs:
            if run.is_open:
                store.move(run, RunStatus.CANCELLED)
    if rule.becomes == GONE:
        store.take_batch_away(batch)
    else:
        store.name_batch(batch, rule.becomes)


async def go_its_own_way(rule: RunRule | None, run: StoredRun, store: RunStore) -> bool:
    """Let a started run become what no work leads to; True when it is to be worked on after all."""
    if rule is None or rule.becomes in _TRUE_ENDS:
        return True
    if rule.becomes == GONE:
        store.move(run, RunStatus.CANCELLED)
        store.remove(run)
        return False
    if rule.becomes == RunStatus.CANCELLED:
        store.move(run, RunStatus.CANCELLED)
        return False
    store.name_run(run, rule.becomes)
    if rule.for_s is None:
        return False
    await asyncio.sleep(rule.for_s)
    store.name_run(run, None)
    return run.is_open


def with_insights(rule: RunRule | None, result: RunResult) -> RunResult:
    """Add to every value of an output the remarks that its run's rule wants."""
    wanted = [insight.model_dump() for insight in rule.insights] if rule else []
    for measure in result.output["metadata"].values() if wanted else ():
        measure["insights"] = [*measure.get("insights", ()), *wanted]
    return result


def review_later(rule: RunRule | None, run: StoredRun, store: RunStore) -> None:
    """Have a processed run reviewed as its rule wants."""
    if rule is None or rule.review is None or run.status is not RunStatus.PROCESSED:
        return
    if rule.review.after_s == 0:
        _review(run, rule.review, store)
    else:
        loop = asyncio.get_running_loop()
        loop.call_later(rule.review.after_s, _review, run, rule.review, store)


def _review(run: StoredRun, wanted: Review, store: RunStore) -> None:
    result = store.result(run) if run.id in store.runs else None
    if result is not None:
        store.review(run, review(result, wanted)[0])
