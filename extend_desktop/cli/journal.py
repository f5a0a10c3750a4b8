"""The command `journal`: a check, compacting, and old batches into a file and back."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, fields
from pathlib import Path

from extend_desktop.cli.context import HeadlessContext, find_account
from extend_desktop.cli.exit_codes import ExitCode, UsageError
from extend_desktop.cli.watching import on_interruption
from extend_desktop.domain.accounts import SANDBOX_ID, Account
from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.journal_upkeep import JournalFinding, JournalSize, months_before
from extend_desktop.domain.notices import DamagedFile
from extend_desktop.presentation.journal import (
    ARCHIVE_CANCELLED,
    CHECK_CANCELLED,
    COMPACT_CANCELLED,
    COMPACTING,
    NO_OLD_BATCHES,
    READ_CANCELLED,
    archive_progress_text,
    check_progress_text,
    checked_text,
    compacted_text,
    journal_size_lines,
    leaving_text,
    left_text,
    needless_text,
    needs_text,
    read_back_text,
    read_progress_text,
    strays_advice,
    strays_text,
    taken_over_text,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.services.journal_upkeep import JournalUpkeep
from extend_desktop.services.ports.unfinished import Note
from extend_desktop.services.ports.upkeep import KeptJournal
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.values import dataclass

_TAKES = {
    "check": (),
    "compact": (),
    "archive": ("file", "older_than"),
    "restore": ("file", "into"),
}
"""What each action can be given; all but `into` must be."""


@dataclass(frozen=True, slots=True)
class JournalArguments:
    """What `journal` was asked for."""

    action: str
    file: Path | None
    older_than: int | None
    into: str | None
    json: bool

    @classmethod
    def of(cls, parsed: Namespace) -> JournalArguments:
        """Return the typed form of what the parser read.

        Raises:
            UsageError: something is missing for what is to be done, or means nothing there.
        """
        found = cls(**{field.name: getattr(parsed, field.name) for field in fields(cls)})
        for name in ("file", "older_than", "into"):
            takes, is_given = name in _TAKES[found.action], getattr(found, name) is not None
            if is_given and not takes:
                raise UsageError(needless_text(found.action, name))
            if takes and not is_given and name != "into":
                raise UsageError(needs_text(found.action, name))
        return found


async def look_after_journal(context: HeadlessContext, arguments: JournalArguments) -> ExitCode:
    """Do it and return the exit code: 1 when a check found something.

    Raises:
        StorageError: the journal or the file cannot be used; `journal_in_window`.
        UsageError: there is no such account.
    """
    file = arguments.file or Path()
    match arguments.action:
        case "compact":
            return await _compact(context, as_json=arguments.json)
        case "archive":
            return await _archive(context, file, arguments.older_than or 0, as_json=arguments.json)
        case "restore":
            return await _restore(context, file, arguments.into, as_json=arguments.json)
        case _:
            return await _check(context, as_json=arguments.json)


async def _check(context: HeadlessContext, *, as_json: bool) -> ExitCode:
    """Look for damage, also beside the window; what was damaged before is said as in `doctor`."""
    console = context.console
    journal = await context.read_journal()
    try:
        with on_interruption(console, tr(CHECK_CANCELLED)):
            findings = await journal.upkeep.check(
                lambda done, total: console.live(check_progress_text(done, total))
            )
        size = await journal.upkeep.size()
    finally:
        await journal.aclose()
    console.end_live()
    if as_json:
        console.result_json(_facts(size, findings))
    else:
        takes, holds = journal_size_lines(size)
        for line in (takes, holds, checked_text(findings)):
            console.result(line)
    context.damage.require_none(DamagedFile.JOURNAL)
    return ExitCode.WITH_FAILURES if findings else ExitCode.ALL_PROCESSED


def _facts(size: JournalSize, findings: Sequence[JournalFinding]) -> dict[str, object]:
    found = {item.flaw.value: item.count for item in findings}
    return {**asdict(size), "sound": not findings, "findings": found}


async def _compact(context: HeadlessContext, *, as_json: bool) -> ExitCode:
    """Give back what the file holds without need: nothing runs while no window is open."""
    async with _alone(context) as journal:
        context.console.say(tr(COMPACTING))
        with on_interruption(context.console, tr(COMPACT_CANCELLED)):
            saved_bytes = await journal.upkeep.compact()
        size = await journal.upkeep.size()
    if as_json:
        context.console.result_json({"saved_bytes": saved_bytes, **asdict(size)})
    else:
        context.console.result(compacted_text(saved_bytes))
    return ExitCode.ALL_PROCESSED


async def _archive(context: HeadlessContext, file: Path, months: int, *, as_json: bool) -> ExitCode:
    """Move the batches of all accounts that ended so long ago into a new file."""
    console = context.console
    async with _alone(context) as journal:
        upkeep = _upkeep(journal, context.note_unfinished)
        batches = await upkeep.old_batches(months_before(context.clock.now(), months))
        if batches:
            gone = left_text(len(batches), str(file))
            # The file gets its name once it is whole, and from then on nothing stops it.
            with on_interruption(console, lambda: gone if file.exists() else tr(ARCHIVE_CANCELLED)):
                await upkeep.archive(
                    batches,
                    file,
                    lambda done, total: console.live(archive_progress_text(done, total)),
                    lambda done, total: console.live(leaving_text(done, total)),
                )
    console.end_live()
    if as_json:
        ids = [batch.id for batch in batches]
        console.result_json({"file": str(file) if ids else None, "batches": ids})
    else:
        console.result(left_text(len(batches), str(file)) if batches else tr(NO_OLD_BATCHES))
    return ExitCode.ALL_PROCESSED


async def _restore(
    context: HeadlessContext, file: Path, into: str | None, *, as_json: bool
) -> ExitCode:
    """Bring the batches of an archive back; those of no account of this computer go where it is said."""
    console = context.console
    known, target = await _accounts(context, into)
    async with _alone(context) as journal:
        upkeep = _upkeep(journal, context.note_unfinished)
        with on_interruption(console, tr(READ_CANCELLED)):
            came = await upkeep.read_back(
                file, known, lambda done, total: console.live(read_progress_text(done, total))
            )
        if target is not None:
            await upkeep.take_over(came.strays, target.id)
    console.end_live()
    if as_json:
        facts = {"batches": came.batches, "known": came.known, "other_accounts": came.others}
        listed = {"not_listed": [] if target else list(came.strays), "into": target and target.id}
        console.result_json({**facts, **listed})
        return ExitCode.ALL_PROCESSED
    console.result(read_back_text(came.batches, came.known, came.others))
    if came.strays and target is not None:
        console.result(taken_over_text(len(came.strays), target.name))
    elif came.strays:
        console.result(f"{strays_text(len(came.strays))} {strays_advice(str(file))}")
    return ExitCode.ALL_PROCESSED


async def _accounts(
    context: HeadlessContext, into: str | None
) -> tuple[set[AccountId], Account | None]:
    """Return the accounts of this computer, and the one that is meant."""
    tasks = TaskRunner()
    session = context.build_session(tasks)
    try:
        known = {SANDBOX_ID, *(account.id for account in session.accounts)}
        return known, None if into is None else find_account(session, into)
    finally:
        await session.close()
        await tasks.aclose()


def _upkeep(journal: KeptJournal, note: Note) -> JournalUpkeep:
    """Look after the batches of all accounts."""
    return JournalUpkeep(None, journal, journal.upkeep, journal.batches.delete, note)


@asynccontextmanager
async def _alone(context: HeadlessContext) -> AsyncGenerator[KeptJournal]:
    """Open the journal to write.

    Raises:
        StorageError: `journal_in_window`, only the window can do it now; others as for every command.
    """
    if context.window.is_open():
        raise StorageError("journal_in_window")
    journal = await context.open_journal()
    try:
        yield journal
    finally:
        await journal.aclose()
