"""A connection test under way, whose steps can be asked for one by one; for `doctor`."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.connection_steps import Step, StepResult, StepState
from extend_desktop.services.connection_test import ConnectionTest


class RunningTest:
    """Begins at once; each step is there as soon as it is known.

    Attributes:
        late: a step that was done and handed out, and failed after all: such as a page of the
            network in place of a later answer. None where there was none.
    """

    def __init__(
        self, test: ConnectionTest, account: Account, key: Callable[[], Awaitable[str | None]]
    ) -> None:
        loop = asyncio.get_running_loop()
        self.late: StepResult | None = None
        self._results: dict[Step, asyncio.Future[StepResult]] = {
            step: loop.create_future() for step in Step
        }
        self._task = asyncio.ensure_future(self._run(test, account, key))

    async def result_of(self, step: Step) -> StepResult:
        """Return a step's result as soon as it is known."""
        result = asyncio.ensure_future(asyncio.shield(self._results[step]))
        await asyncio.wait({result, self._task}, return_when=asyncio.FIRST_COMPLETED)
        if not result.done():
            # It ended without this step: by a fault of ours, which is raised here.
            result.cancel()
            await self._task
        return await result

    async def aclose(self) -> None:
        """End it."""
        self._task.cancel()
        with suppress(asyncio.CancelledError):
            await self._task

    async def _run(
        self, test: ConnectionTest, account: Account, key: Callable[[], Awaitable[str | None]]
    ) -> None:
        found = await test.run(account, await key(), self._take)
        for result in found.steps:
            if not self._results[result.step].done():
                self._results[result.step].set_result(result)

    def _take(self, result: StepResult) -> None:
        known = self._results[result.step]
        if result.state is StepState.RUNNING:
            return
        if not known.done():
            known.set_result(result)
        elif result.state is StepState.FAILED:
            # Told before the steps that were not reached, so whoever waits for those sees it.
            self.late = result
