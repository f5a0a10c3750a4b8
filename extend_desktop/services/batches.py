"""Batches as the faces see them: submit, pause, resume, cancel, send again, rename, delete."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable, Collection, Sequence

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import CancelMode, InputSpec
from extend_desktop.domain.drafts import Draft
from extend_desktop.domain.errors import RequestError
from extend_desktop.domain.ids import AccountId, BatchId, InputId
from extend_desktop.services.batch_creation import BatchCreator
from extend_desktop.services.batch_queries import BatchQueries
from extend_desktop.services.batch_terms import BatchTerms
from extend_desktop.services.engine import (
    OPERATOR,
    Engine,
    engine_options,
    no_batch,
    resend,
    retry,
)
from extend_desktop.services.events import Event
from extend_desktop.services.extractors import ExtractorsService
from extend_desktop.services.passwords import Passwords
from extend_desktop.services.ports import ApiPort, Clock
from extend_desktop.services.ports.journal import JournalPort
from extend_desktop.services.staging import KeptStagingList
from extend_desktop.services.waiting import Jitter


def _allow() -> None:
    """Refuse nothing."""


class BatchService(BatchQueries):
    """The batches of one account, over journal and engine; loop's thread only.

    Call `start` before anything else and `aclose` at the end.
    """

    def __init__(
        self,
        account_id: AccountId,
        api: ApiPort,
        journal: JournalPort,
        clock: Clock,
        extractors: ExtractorsService,
        *,
        kept_staging: KeptStagingList | None = None,
        jitter: Jitter = random.uniform,
        before_sending: Callable[[], None] = _allow,
        passwords: Passwords | None = None,
        is_local: bool = False,
        is_to_be_exported: Callable[[BatchId], Awaitable[bool]] = no_batch,
    ) -> None:
        """Take the account's client and the journal; neither is closed by this.

        What is submitted leaves `kept_staging` as it is written down. `before_sending` raises when
        the operator must first see to something. A server that `is_local` is polled more often.
        What ends and `is_to_be_exported` is noted as such, for `AutomaticExports`.
        """
        engine = Engine(
            account_id,
            api,
            journal,
            clock,
            jitter=jitter,
            passwords=passwords,
            options=engine_options(is_local=is_local, is_to_be_exported=is_to_be_exported),
        )
        super().__init__(account_id, engine, journal)
        self.batch_removed: Event[BatchId] = Event()
        self._before_sending = before_sending
        self._creator = BatchCreator(account_id, engine, journal, clock, extractors)
        self._kept_staging = kept_staging

    async def start(self, *, resume: bool = False, restores_hold: bool = False) -> None:
        """Load unfinished batches; without `resume` they wait, paused with reason `restored`.

        With `restores_hold` an account that was held is held again; a command does without, for it
        is the operator's word.
        """
        if restores_hold:
            await self._engine.hold.restore(self._journal, self._account_id)
        await self._engine.start(resume=resume)

    async def aclose(self) -> None:
        """Stop within three seconds; everything goes on where it stood at the next start."""
        await self._engine.aclose()

    async def submit(self, terms: BatchTerms, drafts: Sequence[Draft]) -> BatchId:
        """Pin the version, write the batch down and begin to carry it out.

        Returns when it is in the journal; it goes on by itself from there.

        Raises:
            ExpectedError: the version could not be read, or the journal could not be written; there
                is no batch then.
        """
        self._before_sending()
        if self._kept_staging is not None:
            await self._kept_staging.flush()
        is_from_staging = self._kept_staging is not None
        inputs = (draft.input for draft in drafts)
        return await self._creator.create(
            terms, inputs, len(drafts), is_from_staging=is_from_staging
        )

    async def submit_beside(self, terms: BatchTerms, inputs: Sequence[InputSpec]) -> BatchId:
        """As `submit`, of inputs on no staging list; that of the operator stays as it is."""
        self._before_sending()
        return await self._creator.create(terms, inputs, len(inputs))

    async def run_again(
        self, batch_id: BatchId, terms: BatchTerms, inputs: Sequence[InputSpec]
    ) -> BatchId:
        """As `submit`, of inputs of a batch in a new one linked to it; the staging list stays."""
        self._before_sending()
        return await self._creator.create(terms, inputs, len(inputs), again_of=batch_id)

    async def rename(self, batch_id: BatchId, name: str) -> None:
        """Change the name; an empty one is refused.

        Raises:
            RequestError: `invalid_request`.
        """
        name = name.strip()
        if not name:
            raise RequestError("invalid_request", what="name")
        await self._journal.batches.rename(batch_id, name)
        await self._engine.context.note(batch_id, ActivityKind.RENAMED, name=name)
        await self._engine.announce(batch_id)

    async def pause(self, batch_id: BatchId) -> None:
        """Begin no new upload or submission; runs at Extend go on and are still followed."""
        await self._engine.job(batch_id).control.pause()

    async def pause_all(self) -> None:
        """Pause every active batch of the account, as `pause` does."""
        await self._engine.pause_all(OPERATOR)

    async def resume(self, batch_id: BatchId) -> None:
        """Go on with a paused batch; if the account is held, try all that was held."""
        self._before_sending()
        if self.hold is not None:
            await self._engine.release_hold()
        await self._engine.job(batch_id).control.resume()

    async def release_hold(self) -> None:
        """Try again after a top-up or with a right given; another refusal holds it again."""
        self._before_sending()
        await self._engine.release_hold()

    async def cancel(self, batch_id: BatchId, mode: CancelMode) -> None:
        """Send nothing more of a batch; with EVERYTHING, stop its runs at Extend one by one.

        Returns once it is written down; it goes on in the background. A run that ends anyway keeps
        its own word. EVERYTHING may follow FINISH_RUNNING, not the reverse.
        """
        await self._engine.job(batch_id).control.cancel(mode)

    async def retry_failed(
        self,
        batch_id: BatchId,
        *,
        input_ids: Collection[InputId] | None = None,
        reasons: Collection[str] | None = None,
    ) -> int:
        """Send inputs without a result again, as new plans of their batch; return how many.

        Without a choice all failed ones. Cancelled ones are taken when their ids are given, or
        with the reason `cancelled`. How the earlier attempts went is kept.

        Raises:
            RequestError: `still_cancelling`.
            ExpectedError: runs that may have appeared late could not be looked for.
        """
        self._before_sending()
        return await self._engine.send_again(batch_id, lambda job: retry(job, input_ids, reasons))

    async def resend_unconfirmed(self, batch_id: BatchId, *, early: bool = False) -> int:
        """Send again what stayed unconfirmed; the operator's explicit yes. Return how many inputs.

        A last look comes first: what it finds is adopted and not sent. `early` does not wait for
        the end of the look-up window, but at least a minute.

        Raises:
            RequestError: `look_up_open`, it is too early; `still_cancelling`.
            ExpectedError: the last look could not be taken, so nothing was sent.
        """
        self._before_sending()
        return await self._engine.send_again(batch_id, lambda job: resend(job, early=early))

    def set_look_up_window(self, window_s: float) -> None:
        """Say how long a lost answer is looked for before the operator is asked."""
        self._engine.context.options.look_up_window_s = window_s

    async def adopt(self, batch_run_id: str, *, name: str | None = None) -> BatchId:
        """Follow a batch run that was started elsewhere, or by a journal that is lost.

        Raises:
            RequestError: `invalid_request`, `not_found`; `already_known`, with `name` and
                `batch_id` of the batch that has it; `not_adoptable`.
        """
        return await self._engine.adopt(batch_run_id, name)

    async def resume_all(self) -> None:
        """Go on with every paused batch of the account."""
        self._before_sending()
        if self.hold is not None:
            await self._engine.release_hold()
        await self._engine.resume_all()

    def refresh(self, batch_id: BatchId | None) -> None:
        """Poll and try now what waits: one batch or all. An ended one is read again, for results may have changed."""
        self._engine.request_refresh(batch_id)

    def set_watched(self, *, is_watched: bool) -> None:
        """Say whether the batches are on screen now; polls are rarer while they are not."""
        self._engine.poller.set_watched(is_watched=is_watched)

    async def delete_from_history(self, batch_id: BatchId, *, even_open: bool = False) -> None:
        """Forget a batch; nothing at Extend is touched, what runs there goes on.

        Raises:
            RequestError: `rejected`, the batch has not ended, and `even_open` does not allow it.
        """
        batch = await self._journal.batches.get(batch_id)
        if batch.status not in ENDED_STATUSES and not even_open:
            raise RequestError("rejected", what="batch_not_ended", name=batch.name)
        await self._engine.let_go(batch_id)
        await self._journal.batches.delete(batch_id, even_open=even_open)
        self.batch_removed.emit(batch_id)
