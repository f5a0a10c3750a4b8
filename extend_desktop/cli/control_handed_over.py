"""Carries out in the window what `resume`, `retry`, `cancel` and `delete` beside it hand over."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from extend_desktop.cli.batch_choice import choose
from extend_desktop.cli.console import Console
from extend_desktop.cli.control_request import CANCEL, DELETE, RETRY, ControlRequest
from extend_desktop.cli.exit_codes import ExitCode, UsageError, code_of_batch
from extend_desktop.cli.passwords import give_again
from extend_desktop.cli.watching import say_end, summary, watch
from extend_desktop.domain.batches import Batch, CancelMode
from extend_desktop.domain.ids import AccountId
from extend_desktop.presentation.command_line import (
    NOTHING_DELETED,
    NOTHING_TO_RESUME,
    account_not_open_text,
    batch_head,
    deleted_text,
    left_paused_text,
    resent_text,
    retried_text,
)
from extend_desktop.presentation.control import delete_open_question
from extend_desktop.presentation.text import plain
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.session import Session
from extend_desktop.values import dataclass

Answer = Callable[[Mapping[str, object]], None]
Pairs = Sequence[tuple[AccountServices, Batch]]


@dataclass(frozen=True, slots=True)
class Chosen:
    """The batches that are meant, with the services of their accounts.

    Attributes:
        elsewhere: how many more are of accounts that are not open here.
    """

    batches: Pairs
    elsewhere: int = 0


async def chosen_of(session: Session, services: AccountServices, order: ControlRequest) -> Chosen:
    """Find the batches in the journal.

    Raises:
        UsageError: there is no such batch, or its account is not open here.
    """
    batches = await services.batches.of_all_accounts()
    if order.batch is not None:
        return Chosen([_only(session, choose(batches, order.batch))])
    unfinished = [batch for batch in batches if batch.finished_at is None]
    found = [pair for batch in unfinished for pair in _of_open_account(session, batch)]
    return Chosen(found, len(unfinished) - len(found))


async def control(chosen: Chosen, order: ControlRequest, console: Console, answer: Answer) -> None:
    """Do it and wait for what came of it; answers with batches, their summaries and an exit code.

    Raises:
        UsageError: a yes is missing.
        ExpectedError: it cannot be done.
    """
    codes = [ExitCode.ALL_PROCESSED]
    if order.command == DELETE:
        await _delete(*chosen.batches[0], order, console)
    else:
        codes += await _carry_on(chosen.batches, order, console, answer)
    if chosen.elsewhere:
        console.say(left_paused_text(chosen.elsewhere))
        codes.append(ExitCode.INTERRUPTED)
    elif not chosen.batches:
        console.say(NOTHING_TO_RESUME)
    answer({"ended": True})
    answer({"code": int(max(codes))})


def open_accounts(session: Session) -> tuple[AccountServices, ...]:
    """Return the account shown and those whose batches go on behind it."""
    shown = () if session.current is None else (session.current,)
    return (*shown, *session.background)


def _of_open_account(session: Session, batch: Batch) -> Pairs:
    return [
        (services, batch)
        for services in open_accounts(session)
        if services.account.id == batch.account_id
    ]


def _only(session: Session, batch: Batch) -> tuple[AccountServices, Batch]:
    """Return a batch with the services of its account.

    Raises:
        UsageError: that account is not open here.
    """
    for pair in _of_open_account(session, batch):
        return pair
    raise UsageError(account_not_open_text(_name_of(session, batch.account_id)))


def _name_of(session: Session, account_id: AccountId) -> str:
    return next((known.name for known in session.accounts if known.id == account_id), "")


async def _carry_on(
    chosen: Pairs, order: ControlRequest, console: Console, answer: Answer
) -> list[ExitCode]:
    """Start it with all of them, and follow each to its end."""
    for services, batch in chosen:
        answer({"batch": batch.id})
        await _start(services, batch, order, console)
    codes: list[ExitCode] = []
    for services, batch in chosen:
        console.say(batch_head(batch.id, batch.name))
        ended = await watch(services.batches, batch.id, console)
        if order.resend and ended.phase_counts.unconfirmed:
            console.say(resent_text(await services.batches.resend_unconfirmed(batch.id)))
            ended = await watch(services.batches, batch.id, console)
        say_end(console, ended)
        answer({"summary": summary(ended)})
        codes.append(code_of_batch(ended))
    return codes


async def _start(
    services: AccountServices, batch: Batch, order: ControlRequest, console: Console
) -> None:
    if order.command != CANCEL:
        await give_again(services, batch, order.passwords, console, None)
    if order.command == CANCEL:
        mode = CancelMode.EVERYTHING if order.everything else CancelMode.FINISH_RUNNING
        await services.batches.cancel(batch.id, mode)
    elif order.command == RETRY:
        count = await services.batches.retry_failed(batch.id, reasons=order.reasons or None)
        console.say(retried_text(count))
    elif batch.finished_at is None:
        await services.batches.resume(batch.id)


async def _delete(
    services: AccountServices, batch: Batch, order: ControlRequest, console: Console
) -> None:
    if batch.finished_at is None:
        in_flight = await services.batches.in_flight(batch.id)
        words = delete_open_question(plain(batch.name), batch.phase_counts.total, in_flight)
        console.say(f"{words.title} {words.explanation}")
        if not order.although_open:
            raise UsageError(NOTHING_DELETED)
    await services.batches.delete_from_history(batch.id, even_open=order.although_open)
    console.say(deleted_text(batch.name))
