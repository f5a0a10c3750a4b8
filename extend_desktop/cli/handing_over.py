"""Has the open window carry a batch of `run` out, for only one program writes to the journal.

The window stages, submits and follows it, and says so line by line; this side prints that, and reads
the end and the results from the journal beside the window.
"""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import Protocol

from extend_desktop.cli.console import Console
from extend_desktop.cli.context import HeadlessContext
from extend_desktop.cli.control_in_window import say_other_look_up
from extend_desktop.cli.exit_codes import ExitCode, UsageError, code_of_batch
from extend_desktop.cli.run_arguments import RunArguments, request_of
from extend_desktop.cli.watching import on_interruption
from extend_desktop.cli.window_talk import WindowTalk
from extend_desktop.domain.batches import Batch
from extend_desktop.domain.exports import ExportRequest, ExportSummary
from extend_desktop.domain.ids import BatchId
from extend_desktop.presentation.command_line import (
    HANDED_OVER,
    SANDBOX_IN_WINDOW,
    WINDOW_GONE,
    WINDOW_SILENT,
    go_on_text,
    undecided_in_window_text,
)


class Conclude(Protocol):
    """Says what a batch came to."""

    def __call__(
        self, console: Console, batch: Batch, exported: ExportSummary | None, *, as_json: bool
    ) -> None: ...


async def run_in_window(
    context: HeadlessContext, arguments: RunArguments, conclude: Conclude
) -> ExitCode:
    """Hand `run` to the open window, wait for the end of the batch and return the exit code.

    Raises:
        UsageError: the window does not take it, and what to do instead.
        ExpectedError: the journal cannot be read, or the export not be written.
    """
    if arguments.sandbox:
        raise UsageError(SANDBOX_IN_WINDOW)
    context.console.say(HANDED_OVER)
    say_other_look_up(context, arguments.unconfirmed_after)
    talk = WindowTalk(context.console)
    folder = Path.cwd()
    request = request_of(arguments, folder, is_live=context.console.is_live)
    with on_interruption(context.console, talk.left_behind):
        has_answered = await context.window.ask(request, talk.note)
    if not has_answered:
        raise UsageError(WINDOW_SILENT)
    if talk.code is not None:
        return talk.code
    if talk.batch_id is None:
        raise UsageError(undecided_in_window_text())
    if not talk.has_ended:
        context.console.say(f"{WINDOW_GONE} {go_on_text(f'resume {talk.batch_id}')}")
        return ExitCode.INTERRUPTED
    return await _concluded(context, arguments, talk.batch_id, conclude)


async def _concluded(
    context: HeadlessContext,
    arguments: RunArguments,
    batch_id: BatchId,
    conclude: Conclude,
) -> ExitCode:
    """Export and sum up from the journal, which the window still has open."""
    journal = await context.read_journal()
    try:
        batch = await journal.batches.get(batch_id)
        exported = None
        if arguments.csv is not None:
            again = f"export {batch_id} --csv {shlex.quote(str(arguments.csv))}"
            with on_interruption(context.console, go_on_text(again)):
                exports = context.build_exports(journal)
                exported = await exports.export(ExportRequest((batch_id,)), arguments.csv)
    finally:
        await journal.aclose()
    conclude(context.console, batch, exported, as_json=arguments.json)
    return code_of_batch(batch)
