"""Sends again what the operator wants sent again, and looks first whether it is there; services use it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection

from extend_desktop.domain.batches import ActivityKind, BatchControl, Part, PartState
from extend_desktop.domain.errors import RequestError
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.services.engine.context import EngineContext
from extend_desktop.services.engine.polling import Monitor


class Repeater:
    """Retries and resends for one account. Nothing is sent that a last look finds at Extend."""

    def __init__(
        self,
        context: EngineContext,
        monitor: Monitor,
        begin: Callable[[BatchId], Awaitable[None]],
    ) -> None:
        """Take `begin`, which sets a batch going as the journal and the account allow."""
        self._context = context
        self._monitor = monitor
        self._begin = begin

    async def retry(
        self,
        batch_id: BatchId,
        input_ids: Collection[InputId] | None,
        reasons: Collection[str] | None,
    ) -> int:
        """Send failed inputs again as new parts of their batch; return how many were taken."""
        await self._look_for_late_runs(batch_id)
        taken = await self._context.journal.control.retry(
            batch_id, input_ids, reasons, self._context.clock.now()
        )
        if taken:
            await self._context.note(batch_id, ActivityKind.RETRIED, inputs=len(taken))
            self._context.changes.mark(batch_id, taken)
        await self._begin(batch_id)
        return len(taken)

    async def resend(self, batch_id: BatchId, *, early: bool) -> int:
        """Send unconfirmed parts again; return how many inputs were taken.

        `early` does not wait for the look-up's end, only for its first minute.

        Raises:
            RequestError: `look_up_open`, it is too early; `still_cancelling`.
            ExpectedError: the last look could not be taken, so nothing was sent.
        """
        batch = await self._context.journal.batches.get(batch_id)
        if batch.control is BatchControl.CANCELLING:
            raise RequestError("still_cancelling", name=batch.name)
        parts = await self._context.journal.parts.of_batch(batch_id)
        lost = [part for part in parts if part.state is PartState.UNCONFIRMED]
        for part in lost:
            if not await self._monitor.look_ups.may_send_again(part, early=early):
                raise RequestError("look_up_open", name=batch.name)
        count = 0
        for part in lost:
            count += await self._send_again(part)
        if lost:
            await self._context.journal.batches.set_control(batch_id, BatchControl.ACTIVE)
            await self._begin(batch_id)
        return count

    async def _send_again(self, part: Part) -> int:
        taken = await self._monitor.look_ups.send_again(part)
        if taken:
            await self._context.note(
                part.batch_id, ActivityKind.SENT_AGAIN, ordinal=part.ordinal, inputs=len(taken)
            )
            self._context.changes.mark(part.batch_id, taken)
        return len(taken)

    async def _look_for_late_runs(self, batch_id: BatchId) -> None:
        """Adopt runs that appeared after all; a batch run that is gone has none."""
        for part in await self._context.journal.control.parts_missing_runs(batch_id):
            if part.batch_run_id is None:
                continue
            try:
                await self._monitor.batch_runs.sweep(part)
            except RequestError as error:
                if error.code != "not_found":
                    raise
