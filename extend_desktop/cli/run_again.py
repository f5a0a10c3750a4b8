"""`run --again`: the inputs of a batch as a new one, and how its results differ from the old ones."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from extend_desktop.cli.batch_choice import choose
from extend_desktop.cli.console import Console
from extend_desktop.cli.context import HeadlessContext, open_services_of
from extend_desktop.cli.exit_codes import UsageError
from extend_desktop.cli.passwords import Ask, bring_back
from extend_desktop.cli.run_arguments import RunArguments
from extend_desktop.cli.run_inputs import options_of
from extend_desktop.domain.batch_options import BatchOptions
from extend_desktop.domain.batches import Batch
from extend_desktop.domain.extractors import Extractor
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.repeats import RepeatInputs, RepeatProblem, plan_of
from extend_desktop.presentation.accounts import production_refusal
from extend_desktop.presentation.command_line import NOTHING_TO_SEND, more_rows_text
from extend_desktop.presentation.drafts import plan_text
from extend_desktop.presentation.repeats import (
    missing_line,
    never_sent_text,
    repeat_name,
    repeat_sources_text,
)
from extend_desktop.presentation.run_texts import compared_lines, leave_out_advice
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.batch_terms import BatchTerms
from extend_desktop.services.session import Session
from extend_desktop.values import dataclass

_SHOWN_ROWS = 20


@dataclass(frozen=True, slots=True)
class Prepared:
    """A batch that is ready to be written down.

    Attributes:
        inputs: how many it has.
        submit: writes it down and begins it.
        before: the batch it runs again, if it does.
    """

    services: AccountServices
    name: str
    inputs: int
    submit: Callable[[], Awaitable[BatchId]]
    before: Batch | None = None


async def open_before(
    context: HeadlessContext, session: Session, named: str
) -> tuple[AccountServices, Batch]:
    """Return the batch that is meant, and the services of its account.

    Raises:
        UsageError: there is no such batch, or several are.
        ExpectedError: its account cannot be opened.
    """
    journal = await context.open_journal()
    try:
        before = choose(await journal.batches.all(), named)
    finally:
        await journal.aclose()
    return await open_services_of(session, before.account_id), before


async def prepare_again(
    console: Console,
    services: AccountServices,
    before: Batch,
    arguments: RunArguments,
    ask: Ask | None = None,
) -> Prepared:
    """Look for the inputs of a batch, and say what would be sent; `ask` asks for passwords.

    Raises:
        UsageError: nothing can be sent; or something is missing, and that it is left out was not
            said.
    """
    found = await services.repeats.inputs(before.id)
    if locked := [each.input for each in found.missing if each.problem is RepeatProblem.PASSWORD]:
        await bring_back(services, locked, arguments.passwords, console, ask)
        found = await services.repeats.inputs(before.id)
    _say_sources(console, found, arguments)
    terms = BatchTerms(
        arguments.name or repeat_name(before.name),
        Extractor(before.extractor_id, before.extractor_name, None, None),
        arguments.version,
        before.priority if arguments.priority is None else arguments.priority,
        await _options(before, arguments),
    )

    async def submit() -> BatchId:
        return await services.batches.run_again(before.id, terms, found.specs)

    return Prepared(services, terms.name, len(found.specs), submit, before)


def require_yes(prepared: Prepared, *, is_given: bool) -> None:
    """Refuse a large batch of an account that is marked as production, unless it was agreed to.

    Raises:
        UsageError: it was not.
    """
    account = prepared.services.account
    if not is_given and account.asks_before(prepared.inputs):
        raise UsageError(production_refusal(account, prepared.inputs))


async def say_comparison(
    console: Console, services: AccountServices, before: Batch, now: Batch
) -> None:
    """Say in which fields the results differ from those before."""
    comparison = await services.comparisons.compare(before.id, now.id)
    for line in compared_lines(comparison.summaries):
        console.say(line)


async def _options(before: Batch, arguments: RunArguments) -> BatchOptions:
    given = await options_of(arguments.override, arguments.tag)
    return BatchOptions(
        before.options.override if arguments.override is None else given.override,
        before.options.tags if arguments.tag is None else given.tags,
    )


def _say_sources(console: Console, found: RepeatInputs, arguments: RunArguments) -> None:
    plan = plan_of(found.specs)
    for words in (
        never_sent_text(found.never_sent),
        repeat_sources_text(plan, found.links),
        *(missing_line(item) for item in found.missing[:_SHOWN_ROWS]),
    ):
        if words:
            console.say(words)
    if len(found.missing) > _SHOWN_ROWS:
        console.say(more_rows_text(len(found.missing) - _SHOWN_ROWS))
    if not plan.inputs:
        raise UsageError(NOTHING_TO_SEND)
    if found.missing and not arguments.leave_out_missing:
        raise UsageError(leave_out_advice(len(found.missing)))
    console.say(plan_text(plan))
