"""Changes many rows some at a time, so that the window answers in between. For the composer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from extend_desktop.domain.plans import split
from extend_desktop.services.tasks import Policy, TaskRunner

GROUP = 500
"""Changing so many takes some 20 ms."""


def in_groups(
    tasks: TaskRunner, keys: Sequence[int], act: Callable[[Sequence[int]], object]
) -> None:
    """Call `act` with a few hundred keys after the other; at once where there are no more."""
    if len(keys) <= GROUP:
        act(keys)
        return

    async def work() -> None:
        for group in split(keys, GROUP):
            act(group)
            await asyncio.sleep(0)

    tasks.start(work(), name="composer.groups", policy=Policy.QUEUE)
