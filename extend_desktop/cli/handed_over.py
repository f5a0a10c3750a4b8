"""Carries out in the window what commands beside it hand over; what it says goes back line by line.

The operator's own list stays as it is: the inputs of a `run` are staged on a list of their own. The
batch is one of the window's like any other, so it goes on when nobody waits for it any more.
"""

from __future__ import annotations

import asyncio
import io
import itertools
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import replace
from typing import Any, TextIO, cast

from typing_extensions import override

from extend_desktop.cli.batch_choice import choose
from extend_desktop.cli.console import Console
from extend_desktop.cli.context import find_account, require_batches
from extend_desktop.cli.control_handed_over import chosen_of, control, open_accounts
from extend_desktop.cli.control_request import ControlRequest, handed_control
from extend_desktop.cli.exit_codes import ExitCode, UsageError, code_of_error
from extend_desktop.cli.run_again import (
    Prepared,
    prepare_again,
    require_yes,
    say_comparison,
)
from extend_desktop.cli.run_arguments import HandedRun, handed_run
from extend_desktop.cli.run_inputs import options_of
from extend_desktop.cli.run_staging import stage
from extend_desktop.cli.watching import watch
from extend_desktop.domain.credentials import KeyLocation
from extend_desktop.domain.errors import DefectError, ExpectedError
from extend_desktop.presentation.command_line import (
    NO_ACCOUNT_IN_WINDOW,
    NO_REQUEST,
    batch_head,
    other_account_text,
)
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.ports import Clock
from extend_desktop.services.session import Session
from extend_desktop.values import dataclass

OPENING_LIMIT_S = 20.0
"""A window that is still starting opens its account within a few seconds."""
_NUMBERS = itertools.count(1)
Answer = Callable[[Mapping[str, object]], None]


@dataclass(frozen=True, slots=True)
class WindowParts:
    """What a window lends to a batch that is handed over.

    Attributes:
        environment: names the account and key of the window's EXTEND_* variables, None without.
    """

    session: Session
    clock: Clock
    environment: str | None


async def carry_out(parts: WindowParts, request: Mapping[str, object], answer: Answer) -> None:
    """Run a batch to its end, or do what is asked of one; answers with text, the batch's id, its end or an exit code."""
    out, err = _Wire(answer), _Wire(answer, is_live=request.get("is_live") is True)
    console = Console(cast("TextIO", out), cast("TextIO", err))
    try:
        if "control" in request:
            await _control(parts, handed_control(request["control"]), console, answer)
        else:
            run = handed_run(request)
            await _run(parts, run, request.get("environment"), console, answer)
    except UsageError as error:
        console.say(str(error))
        answer({"code": int(ExitCode.BAD_USAGE)})
    except ExpectedError as error:
        console.say_error(error)
        answer({"code": int(code_of_error(error))})
    except DefectError as error:
        console.say_error(error)
        answer({"code": int(ExitCode.WITH_FAILURES)})
    except ValueError:
        console.say(NO_REQUEST)
        answer({"code": int(ExitCode.BAD_USAGE)})


async def _run(
    parts: WindowParts, run: HandedRun, environment: object, console: Console, answer: Answer
) -> None:
    services = await _opened(parts.session)
    _require_same_account(parts, services, run.arguments.account, environment)
    require_batches(services)
    await _while_open(parts.session, _work(parts.clock, services, run, console, answer), services)


async def _control(
    parts: WindowParts, order: ControlRequest, console: Console, answer: Answer
) -> None:
    session = parts.session
    chosen = await chosen_of(session, await _opened(session), order)
    accounts = [services for services, _ in chosen.batches]
    await _while_open(session, control(chosen, order, console, answer), *accounts)


async def _while_open(
    session: Session, doing: Coroutine[Any, Any, None], *accounts: AccountServices
) -> None:
    """Do it for as long as these accounts are open; what it began goes on without it."""
    work, loop = asyncio.ensure_future(doing), asyncio.get_running_loop()
    left: asyncio.Future[None] = loop.create_future()

    def look() -> None:
        now = {id(account) for account in open_accounts(session)}
        if not all(id(account) in now for account in accounts) and not left.done():
            left.set_result(None)

    def look_soon(_: None) -> None:
        # An account that comes back to be shown is in neither place for a moment.
        loop.call_soon(look)

    unsubscribes = [
        event.subscribe(look_soon) for event in (session.closed, session.background_changed)
    ]
    try:
        await asyncio.wait({work, left}, return_when=asyncio.FIRST_COMPLETED)
        if work.done():
            work.result()
    finally:
        for unsubscribe in unsubscribes:
            unsubscribe()
        work.cancel()


async def _work(
    clock: Clock, services: AccountServices, run: HandedRun, console: Console, answer: Answer
) -> None:
    staging = services.another_staging(f"handed over {next(_NUMBERS)}")
    try:
        prepared = await _prepared(clock, replace(services, staging=staging), run, console)
        require_yes(prepared, is_given=run.arguments.yes)
        # Written down even when whoever waits leaves in this moment.
        batch_id = await asyncio.shield(asyncio.ensure_future(prepared.submit()))
    finally:
        staging.close()
    answer({"batch": batch_id})
    console.say(batch_head(batch_id, prepared.name))
    batch = await watch(services.batches, batch_id, console)
    if prepared.before is not None:
        await say_comparison(console, services, prepared.before, batch)
    answer({"ended": True})


async def _prepared(
    clock: Clock, services: AccountServices, run: HandedRun, console: Console
) -> Prepared:
    arguments = run.arguments
    if arguments.again is not None:
        before = choose(await services.batches.list(), arguments.again)
        return await prepare_again(console, services, before, arguments)
    options = await options_of(arguments.override, arguments.tag)
    terms = replace(await stage(console, clock, services, arguments, run.folder), options=options)
    inputs = [draft.input for draft in services.staging.drafts]
    count = services.staging.plan.inputs
    return Prepared(
        services, terms.name, count, lambda: services.batches.submit_beside(terms, inputs)
    )


async def _opened(session: Session) -> AccountServices:
    """Return the open account, which a window that is starting may still be opening.

    Raises:
        UsageError: there is none.
    """
    if session.current is not None:
        return session.current
    opened: asyncio.Future[AccountServices] = asyncio.get_running_loop().create_future()

    def take(services: AccountServices) -> None:
        if not opened.done():
            opened.set_result(services)

    unsubscribe = session.opened.subscribe(take)
    try:
        return await asyncio.wait_for(opened, OPENING_LIMIT_S)
    except TimeoutError:
        raise UsageError(NO_ACCOUNT_IN_WINDOW) from None
    finally:
        unsubscribe()


def _require_same_account(
    parts: WindowParts, services: AccountServices, name: str | None, environment: object
) -> None:
    """Send nothing to another account than the command would have.

    Raises:
        UsageError: the window has another account open.
        RequestError: `not_found`, there is no account of that name.
    """
    is_environment = services.key_location is KeyLocation.ENVIRONMENT
    is_same = environment == parts.environment if is_environment else environment is None
    if name is not None and is_same:
        is_same = find_account(parts.session, name).id == services.account.id
    if not is_same:
        raise UsageError(other_account_text(services.account.name))


class _Wire(io.TextIOBase):
    """A stream of text that goes back to whoever handed over."""

    def __init__(self, answer: Answer, *, is_live: bool = False) -> None:
        self._answer = answer
        self._is_live = is_live

    @property
    @override
    def encoding(self) -> str:  # pyright: ignore[reportIncompatibleVariableOverride]
        return "utf-8"

    @override
    def isatty(self) -> bool:
        return self._is_live

    @override
    def write(self, text: str, /) -> int:
        self._answer({"say": text})
        return len(text)
