"""The `batches`, `export` and `resume` commands: what the journal knows, and going on with it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from extend_desktop.cli.batch_choice import choose
from extend_desktop.cli.context import HeadlessContext, open_workspace_of, session_of
from extend_desktop.cli.exit_codes import ExitCode, code_of_batch
from extend_desktop.cli.run import export_facts, export_line
from extend_desktop.cli.watching import end_line, summary, watch
from extend_desktop.domain.batches import Batch
from extend_desktop.services.ports_journal import JournalPort
from extend_desktop.services.presenter.batches import batch_status_text, tally_text
from extend_desktop.services.presenter.quantities import minute_text
from extend_desktop.services.presenter.text import plain
from extend_desktop.services.workspace import Workspace


async def list_batches(context: HeadlessContext, *, as_json: bool) -> ExitCode:
    """Print all batches of the journal, newest first.

    Raises:
        StorageError: the journal cannot be read.
    """
    async with _journal(context) as journal:
        batches = await journal.batches.all()
    if as_json:
        context.console.result_json([summary(batch) for batch in batches])
        return ExitCode.ALL_PROCESSED
    if not batches:
        context.console.say("There are no batches yet.")
    for batch in batches:
        context.console.result(_line(batch))
    return ExitCode.ALL_PROCESSED


async def export(context: HeadlessContext, batch: str, target: Path, *, as_json: bool) -> ExitCode:
    """Write what the journal knows of a batch; no network is used.

    Raises:
        UsageError: there is no such batch.
        ExportError: the file cannot be written.
        StorageError: the journal cannot be read.
    """
    async with _journal(context) as journal:
        chosen = choose(await journal.batches.all(), batch)
        exported = await context.build_exports(journal).export_csv(chosen.id, target)
    context.console.say(export_line(exported))
    if as_json:
        context.console.result_json({**summary(chosen), **export_facts(exported)})
    return code_of_batch(chosen)


async def resume(context: HeadlessContext, batch: str | None, *, as_json: bool) -> ExitCode:
    """Go on with one batch, or with all that have not ended, until they end.

    Raises:
        UsageError: there is no such batch.
        ExpectedError: an account cannot be opened, or stops the work.
    """
    async with _journal(context) as journal:
        batches = await journal.batches.all()
    waiting = [one for one in batches if one.finished_at is None]
    chosen = [choose(batches, batch)] if batch is not None else waiting
    if not chosen:
        context.console.say("There is nothing to resume.")
    ended: list[Batch] = []
    for account_id in dict.fromkeys(one.account_id for one in chosen):
        own = [one for one in chosen if one.account_id == account_id]
        async with session_of(context) as session:
            workspace = await open_workspace_of(session, account_id)
            ended.extend(await _finish_all(context, workspace, own))
    if as_json:
        context.console.result_json([summary(one) for one in ended])
    codes = [code_of_batch(one) for one in ended]
    return max(codes, default=ExitCode.ALL_PROCESSED)


async def _finish_all(
    context: HeadlessContext, workspace: Workspace, batches: Sequence[Batch]
) -> list[Batch]:
    for batch in batches:
        if batch.finished_at is None:
            await workspace.batches.resume(batch.id)
    ended: list[Batch] = []
    for batch in batches:
        context.console.say(f"Batch {batch.id}: {plain(batch.name)}")
        try:
            ended.append(await watch(workspace.batches, batch.id, context.console))
        except asyncio.CancelledError:
            context.console.say(f"Interrupted. Go on with: extend-desktop resume {batch.id}")
            raise
        context.console.say(end_line(ended[-1]))
    return ended


@asynccontextmanager
async def _journal(context: HeadlessContext) -> AsyncGenerator[JournalPort]:
    journal = await context.open_journal()
    try:
        yield journal
    finally:
        await journal.aclose()


def _line(batch: Batch) -> str:
    return "  ".join(
        (
            batch.id,
            minute_text(batch.created_at),
            f"{tally_text(batch.tally):>16}",
            f"{batch_status_text(batch):<24}",
            f"{plain(batch.name, 60)} ({plain(batch.extractor_name, 40)})",
        )
    )
