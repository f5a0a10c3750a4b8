"""Does to batches and runs what the rules of a faults file order.

Only the sandbox imports this module.
"""

from __future__ import annotations

import asyncio

from extend_desktop.sandbox.reviews import review
from extend_desktop.sandbox.rules import GONE, BatchRule, Insight, Review, RunRule
from extend_desktop.sandbox.run_book import Batch, Run, RunBook, RunStatus

_TRUE_ENDS = frozenset({RunStatus.PROCESSED, RunStatus.FAILED})


def come_true(rule: BatchRule, batch: Batch, book: RunBook) -> None:
    """Let a new batch become what its rule says, now or after a while."""
    if rule.runs == "none":
        book.drop_runs(batch)
    if rule.after_s == 0:
        _turn(rule, batch, book)
        return
    if rule.runs == "none":
        book.name_batch(batch, RunStatus.PENDING)
    asyncio.get_running_loop().call_later(rule.after_s, _turn, rule, batch, book)


def _turn(rule: BatchRule, batch: Batch, book: RunBook) -> None:
    if rule.runs == "cancelled":
        for run in batch.runs:
            if run.is_open:
                book.move(run, RunStatus.CANCELLED)
    if rule.becomes == GONE:
        book.take_batch_away(batch)
    else:
        book.name_batch(batch, rule.becomes)


async def go_its_own_way(rule: RunRule | None, run: Run, book: RunBook) -> bool:
    """Let a started run become what no work leads to; True when it is to be worked on after all."""
    if rule is None or rule.becomes in _TRUE_ENDS:
        return True
    if rule.becomes == GONE:
        book.move(run, RunStatus.CANCELLED)
        book.remove(run)
        return False
    if rule.becomes == RunStatus.CANCELLED:
        book.move(run, RunStatus.CANCELLED)
        return False
    book.name_run(run, rule.becomes)
    if rule.for_s is None:
        return False
    await asyncio.sleep(rule.for_s)
    book.name_run(run, None)
    return run.is_open


def follow_up(rule: RunRule | None, run: Run, book: RunBook) -> None:
    """Add to a processed run what its rule wants: remarks, a review."""
    if rule is None or run.output is None:
        return
    _add_insights(rule.insights, run)
    if rule.review is None:
        return
    if rule.review.after_s == 0:
        _review(run, rule.review, book)
    else:
        loop = asyncio.get_running_loop()
        loop.call_later(rule.review.after_s, _review, run, rule.review, book)


def _add_insights(insights: list[Insight], run: Run) -> None:
    measures = (run.output or {}).get("metadata", {}).values()
    for measure in measures if insights else ():
        measure["insights"] = [
            *measure.get("insights", ()),
            *(insight.model_dump() for insight in insights),
        ]


def _review(run: Run, wanted: Review, book: RunBook) -> None:
    if run.id in book.runs:
        review(run, wanted)
        book.touch(run)
