"""The commands about batches of the journal: `batches`, `export`, `resume`, `retry`, `cancel`, `delete`."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import field

from extend_desktop.cli.batch_choice import choose
from extend_desktop.cli.context import HeadlessContext, open_services_of, session_of
from extend_desktop.cli.exit_codes import ExitCode, UsageError, code_of_batch
from extend_desktop.cli.passwords import give_again, terminal_of
from extend_desktop.cli.watching import (
    batch_runs_of,
    on_interruption,
    say_end,
    summary,
    watch,
)
from extend_desktop.domain.batches import Batch, CancelMode
from extend_desktop.presentation.command_line import (
    NO_BATCHES,
    NOTHING_DELETED,
    NOTHING_TO_RESUME,
    batch_head,
    batch_line,
    deleted_text,
    go_on_text,
    resent_text,
    retried_text,
)
from extend_desktop.presentation.control import delete_open_question
from extend_desktop.presentation.text import plain
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.batches import BatchService
from extend_desktop.services.ports.journal import JournalPort
from extend_desktop.values import dataclass


async def list_batches(context: HeadlessContext, *, as_json: bool) -> ExitCode:
    """Print all batches of the journal, newest first.

    Raises:
        StorageError: the journal cannot be read.
    """
    async with _opened(context.read_journal) as journal:
        batches = await journal.batches.all()
        if as_json:
            listed = [
                {**summary(batch), **batch_runs_of(await journal.parts.of_batch(batch.id))}
                for batch in batches
            ]
            context.console.result_json(listed)
            return ExitCode.ALL_PROCESSED
    if not batches:
        context.console.say(NO_BATCHES)
    for batch in batches:
        context.console.result(batch_line(batch))
    return ExitCode.ALL_PROCESSED


async def resume(
    context: HeadlessContext,
    batch: str | None,
    *,
    resend: str | None,
    unconfirmed_after_s: float,
    passwords: Sequence[str],
    as_json: bool,
) -> ExitCode:
    """Go on with one batch, or with all that have not ended, until they end.

    `resend` names a batch whose unconfirmed inputs are sent again, once the look-up is over; that
    is `unconfirmed_after_s` after they were sent.

    Raises:
        UsageError: there is no such batch.
        ExpectedError: an account cannot be opened, or stops the work.
    """

    async def go_on(batches: BatchService, chosen: Batch) -> None:
        batches.set_look_up_window(unconfirmed_after_s)
        if chosen.finished_at is None:
            await batches.resume(chosen.id)

    named = resend if resend is not None else batch
    sending = Sending(passwords, is_resend=resend is not None)
    return await _carry_on(context, named, go_on, sending, as_json=as_json)


async def retry(
    context: HeadlessContext,
    batch: str,
    reasons: Sequence[str],
    *,
    passwords: Sequence[str],
    as_json: bool,
) -> ExitCode:
    """Send the failed inputs of a batch again, all or those with a reason, and watch it.

    Raises:
        UsageError: there is no such batch.
        ExpectedError: its account cannot be opened, or stops the work.
    """

    async def send(batches: BatchService, chosen: Batch) -> None:
        count = await batches.retry_failed(chosen.id, reasons=reasons or None)
        context.console.say(retried_text(count))

    return await _carry_on(context, batch, send, Sending(passwords), as_json=as_json)


async def cancel(
    context: HeadlessContext, batch: str, *, everything: bool, as_json: bool
) -> ExitCode:
    """Send nothing more of a batch, stop its runs too if asked, and wait for their last word.

    Raises:
        UsageError: there is no such batch.
        ExpectedError: its account cannot be opened, or stops the work.
    """
    mode = CancelMode.EVERYTHING if everything else CancelMode.FINISH_RUNNING

    async def stop(batches: BatchService, chosen: Batch) -> None:
        await batches.cancel(chosen.id, mode)

    return await _carry_on(context, batch, stop, None, as_json=as_json)


async def delete(context: HeadlessContext, batch: str, *, although_open: bool) -> ExitCode:
    """Forget a batch, its results and its history; nothing at Extend is touched.

    Raises:
        UsageError: there is no such batch, or it has not ended and `although_open` is not said.
        StorageError: the journal cannot be written.
    """
    async with _opened(context.open_journal) as journal:
        chosen = choose(await journal.batches.all(), batch)
        if chosen.finished_at is None:
            in_flight = await journal.inputs.in_flight(chosen.id)
            words = delete_open_question(plain(chosen.name), chosen.phase_counts.total, in_flight)
            context.console.say(f"{words.title} {words.explanation}")
            if not although_open:
                raise UsageError(NOTHING_DELETED)
        await journal.batches.delete(chosen.id, even_open=although_open)
    context.console.say(deleted_text(chosen.name))
    return ExitCode.ALL_PROCESSED


Start = Callable[[BatchService, Batch], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Sending:
    """What a command that may send something was given for that.

    Attributes:
        passwords: to try on inputs that were opened with one before.
        is_resend: it is the yes to sending again what stays unconfirmed.
    """

    passwords: Sequence[str] = field(default=(), repr=False)
    is_resend: bool = False


async def _carry_on(
    context: HeadlessContext,
    named: str | None,
    start: Start,
    sending: Sending | None,
    *,
    as_json: bool,
) -> ExitCode:
    """Start something with one batch, or with all that have not ended, and watch them."""
    async with _opened(context.open_journal) as journal:
        batches = await journal.batches.all()
    if sending is not None:
        context.damage.require_understood()
    waiting = [batch for batch in batches if batch.finished_at is None]
    chosen = [choose(batches, named)] if named is not None else waiting
    if not chosen:
        context.console.say(NOTHING_TO_RESUME)
    again = f"resume {chosen[0].id}" if named is not None else "resume"
    ended: list[Batch] = []
    ask = terminal_of(context.console)
    for account_id in dict.fromkeys(batch.account_id for batch in chosen):
        own = [batch for batch in chosen if batch.account_id == account_id]
        async with session_of(context) as session:
            services = await open_services_of(session, account_id)
            with on_interruption(context.console, go_on_text(again)):
                for batch in own:
                    if sending is not None:
                        await give_again(services, batch, sending.passwords, context.console, ask)
                    await start(services.batches, batch)
                resend = sending is not None and sending.is_resend
                ended += [await _watched(context, services, batch, resend=resend) for batch in own]
    if as_json:
        context.console.result_json([summary(batch) for batch in ended])
    codes = [code_of_batch(batch) for batch in ended]
    return max(codes, default=ExitCode.ALL_PROCESSED)


async def _watched(
    context: HeadlessContext, services: AccountServices, batch: Batch, *, resend: bool
) -> Batch:
    context.console.say(batch_head(batch.id, batch.name))
    ended = await watch(services.batches, batch.id, context.console)
    if resend and ended.phase_counts.unconfirmed:
        count = await services.batches.resend_unconfirmed(batch.id)
        context.console.say(resent_text(count))
        ended = await watch(services.batches, batch.id, context.console)
    say_end(context.console, ended)
    return ended


@asynccontextmanager
async def _opened(opening: Callable[[], Awaitable[JournalPort]]) -> AsyncGenerator[JournalPort]:
    journal = await opening()
    try:
        yield journal
    finally:
        await journal.aclose()
