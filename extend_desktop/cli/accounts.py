"""The command `accounts`: those of this computer into a file, and out of one; never a key."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import fields
from pathlib import Path

from extend_desktop.cli.context import HeadlessContext
from extend_desktop.cli.exit_codes import ExitCode, UsageError
from extend_desktop.domain.account_files import ArrivingAccount
from extend_desktop.domain.accounts import Account
from extend_desktop.presentation.account_files import (
    DRY_RUN_OF_IMPORT,
    ELSEWHERE_HINT,
    KEY_LATER,
    arrival_line,
    exported_text,
    imported_text,
    preview_text,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.services.account_files import (
    accounts_text,
    read_accounts,
)
from extend_desktop.services.session import Session
from extend_desktop.services.shared_files import read_file, write_file
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.values import dataclass

EXPORT, IMPORT = "export", "import"
_STANDARD_OUTPUT = Path("-")


@dataclass(frozen=True, slots=True)
class AccountsArguments:
    """What `accounts` was asked for."""

    action: str
    file: Path
    dry_run: bool
    json: bool

    @classmethod
    def of(cls, parsed: Namespace) -> AccountsArguments:
        """Return the typed form of what the parser read.

        Raises:
            UsageError: `--dry-run` means nothing there.
        """
        found = cls(**{field.name: getattr(parsed, field.name) for field in fields(cls)})
        if found.dry_run and found.action != IMPORT:
            raise UsageError(DRY_RUN_OF_IMPORT)
        return found


async def share_accounts(context: HeadlessContext, arguments: AccountsArguments) -> ExitCode:
    """Write the file, or take what is new out of it.

    Raises:
        RequestError: the file is none of accounts.
        StorageError: the file or the settings cannot be read or written.
    """
    async with _session(context) as session:
        if arguments.action == EXPORT:
            return await _export(context, session, arguments)
        return await _import(context, session, arguments)


async def _export(
    context: HeadlessContext, session: Session, arguments: AccountsArguments
) -> ExitCode:
    accounts: Sequence[Account] = session.accounts
    text = accounts_text(accounts)
    if arguments.file == _STANDARD_OUTPUT:
        context.console.result(text.rstrip("\n"))
        return ExitCode.ALL_PROCESSED
    await write_file(arguments.file, text)
    if arguments.json:
        context.console.result_json({"file": str(arguments.file), "accounts": len(accounts)})
    else:
        context.console.result(exported_text(len(accounts), arguments.file.name))
    return ExitCode.ALL_PROCESSED


async def _import(
    context: HeadlessContext, session: Session, arguments: AccountsArguments
) -> ExitCode:
    content = await read_file(arguments.file)
    items = read_accounts(content, arguments.file.name, session.accounts)
    if not arguments.dry_run:
        items = await session.details.take(items)
    if arguments.json:
        context.console.result_json([_facts(item) for item in items])
        return ExitCode.ALL_PROCESSED
    for item in items:
        context.console.result(arrival_line(item))
    if any(item.is_elsewhere for item in items):
        context.console.say(tr(ELSEWHERE_HINT))
    words = preview_text(items) if arguments.dry_run else imported_text(items)
    context.console.say(words)
    if not arguments.dry_run and any(item.comes for item in items):
        context.console.say(KEY_LATER)
    return ExitCode.ALL_PROCESSED


def _facts(item: ArrivingAccount) -> dict[str, object]:
    return {
        "name": item.wanted,
        "address": item.account.base_url,
        "what": item.arrival.value,
        "as": item.account.name if item.comes else item.known or None,
        "id": item.account.id if item.comes else None,
        "reason": item.flaw.code if item.flaw is not None else None,
    }


@asynccontextmanager
async def _session(context: HeadlessContext) -> AsyncGenerator[Session]:
    """Make a session that opens nothing."""
    tasks = TaskRunner()
    session = context.build_session(tasks)
    try:
        yield session
    finally:
        await session.close()
        await tasks.aclose()
