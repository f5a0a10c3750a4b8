"""What holds an account, and what came too late to."""

from __future__ import annotations

from datetime import timedelta

from extend_desktop.domain.errors import AccessError
from extend_desktop.services.engine.account_hold import AccountHolds
from tests.helpers.virtual_time import START, LoopClock, in_virtual_time


def refused(after_s: float) -> AccessError:
    """A refusal of what was asked so long after the beginning."""
    error = AccessError("payment_required")
    error.asked_at = START + timedelta(seconds=after_s)
    return error


@in_virtual_time
async def test_what_was_asked_before_the_hold_was_lifted_does_not_hold_again() -> None:
    paused: list[str] = []

    async def pause_all(reason: str) -> None:
        paused.append(reason)

    clock = LoopClock()
    holds = AccountHolds(clock, pause_all)
    await holds.take(refused(0))
    await clock.sleep(5)
    holds.end()
    # The answer to a poll of before the credits were bought.
    await holds.take(refused(3))
    assert holds.current is None
    await holds.take(refused(5))
    assert holds.current is not None
    assert paused == ["payment_required", "payment_required"]


@in_virtual_time
async def test_a_reason_that_was_asked_for_at_no_time_holds_also_after_a_lift() -> None:
    async def pause_all(_reason: str) -> None:
        pass

    holds = AccountHolds(LoopClock(), pause_all)
    holds.end()
    await holds.take(AccessError("payment_required"))
    assert holds.current is not None
