"""What the commands are given; bootstrap.py fills it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any, Protocol

from extend_desktop.cli.console import Console
from extend_desktop.domain.accounts import SANDBOX_ID, Account, Generation
from extend_desktop.domain.errors import CredentialError, RequestError
from extend_desktop.domain.waits import CallWait
from extend_desktop.presentation.connection import (
    PRACTICE_SET_ASIDE,
    PRACTICE_STOPPED,
    SHOWN_WAIT_S,
    practice_set_aside_text,
    wait_text,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.damage_reports import DamageReports
from extend_desktop.services.exports import ExportService
from extend_desktop.services.ports import Clock, SettingsPort
from extend_desktop.services.ports.journal import JournalPort
from extend_desktop.services.ports.unfinished import Note
from extend_desktop.services.ports.upkeep import KeptJournal
from extend_desktop.services.session import Session
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.values import dataclass

_TICK_S = 1.0


async def show_waits(
    longest_wait: Callable[[], CallWait | None], console: Console, clock: Clock
) -> None:
    """Show the longest wait until cancelled: drawn over on a terminal, elsewhere at doubling times."""
    shown_from_s = SHOWN_WAIT_S
    while True:
        wait = longest_wait()
        text = wait_text(wait)
        if console.is_live:
            console.aside(text)
        elif not text or wait is None:
            shown_from_s = SHOWN_WAIT_S
        elif wait.waited_s >= shown_from_s:
            shown_from_s *= 2
            console.say(text)
        await clock.sleep(_TICK_S)


class WindowPort(Protocol):
    """The window that has this data home, if there is one."""

    def is_open(self) -> bool:
        """Whether there is one; asks a lock, without waiting."""
        ...

    async def ask(
        self, request: Mapping[str, object], on_message: Callable[[Mapping[str, Any]], None]
    ) -> bool:
        """Have it carry a request out; return when it has hung up, False when it did not answer."""
        ...


@dataclass(frozen=True, slots=True)
class HeadlessContext:
    """The means of a command.

    Attributes:
        build_session: makes a session that does not change which account is the last one.
        open_journal: opens the journal alone, without any account or network.
        read_journal: the same to read it only, also while the window has it open.
        build_exports: makes the export service of a journal.
        note_unfinished: notes what is written elsewhere and not whole yet.
        damage: what was found damaged; nothing is sent before the operator has understood it.
        window: takes over what needs to write to the journal while it has it.
    """

    console: Console
    clock: Clock
    build_session: Callable[[TaskRunner], Session]
    open_journal: Callable[[], Awaitable[KeptJournal]]
    read_journal: Callable[[], Awaitable[KeptJournal]]
    build_exports: Callable[[JournalPort], ExportService]
    note_unfinished: Note
    settings: SettingsPort
    damage: DamageReports
    window: WindowPort


@asynccontextmanager
async def session_of(context: HeadlessContext) -> AsyncGenerator[Session]:
    """Make a session, and close everything it opened at the end of the block, however it ends."""
    tasks = TaskRunner()
    session = context.build_session(tasks)

    def opened(services: AccountServices) -> None:
        waits = show_waits(lambda: services.batches.longest_wait, context.console, context.clock)
        tasks.start(waits, name="waits")

        if session.practice_set_aside is not None:
            context.console.say(
                f"{tr(PRACTICE_SET_ASIDE)}. {practice_set_aside_text(session.practice_set_aside)}"
            )

    session.opened.subscribe(opened)
    command = asyncio.current_task()

    def stopped(_: None) -> None:
        # Nothing can come of waiting for it; ended in order, the batch can be resumed.
        context.console.say(f"{tr(PRACTICE_STOPPED)}.")
        if command is not None:
            command.cancel()

    session.sandbox_stopped.subscribe(stopped)
    try:
        yield session
    finally:
        try:
            await session.close()
        finally:
            await tasks.aclose()


async def open_services(session: Session, *, sandbox: bool, account: str | None) -> AccountServices:
    """Open what the arguments name: the sandbox, an account by name or id, else the last one.

    Raises:
        CredentialError: `no_account`, none was ever added; `no_key`.
        RequestError: `not_found`, there is no such account.
        ExpectedError: it cannot be opened.
    """
    if sandbox:
        return await session.open_sandbox()
    if account is not None:
        return await session.open_account(find_account(session, account), None)
    if not await session.restore() or session.current is None:
        raise CredentialError("no_account")
    return session.current


async def open_services_of(session: Session, account_id: str) -> AccountServices:
    """Open the account a batch belongs to.

    Raises:
        CredentialError: `account_gone`, it was removed, or its environment variables are not set.
    """
    if account_id == SANDBOX_ID:
        return await session.open_sandbox()
    account = next((known for known in session.accounts if known.id == account_id), None)
    if account is None:
        raise CredentialError("account_gone", account=account_id)
    return await session.open_account(account, None)


def find_account(session: Session, name: str) -> Account:
    """Return the account of this id, else of this name in any case.

    Raises:
        RequestError: `not_found`, there is none.
    """
    wanted = name.casefold()
    for account in session.accounts:
        if account.id == name or account.name.casefold() == wanted:
            return account
    raise RequestError("not_found", what=f"The account {name}")


def require_batches(services: AccountServices) -> None:
    """Refuse an account that cannot create batches.

    Raises:
        RequestError: `legacy_account`.
    """
    if services.generation is Generation.LEGACY:
        raise RequestError("legacy_account")
