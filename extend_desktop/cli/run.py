"""The `run` command: stage, submit, watch, export; the same engine as the window's."""

from __future__ import annotations

import asyncio
import shlex
from dataclasses import replace
from pathlib import Path

from extend_desktop.cli.console import Console
from extend_desktop.cli.context import (
    HeadlessContext,
    open_services,
    require_batches,
    session_of,
)
from extend_desktop.cli.exit_codes import ExitCode, UsageError, code_of_batch
from extend_desktop.cli.handing_over import run_in_window
from extend_desktop.cli.passwords import terminal_of
from extend_desktop.cli.run_again import (
    Prepared,
    open_before,
    prepare_again,
    require_yes,
    say_comparison,
)
from extend_desktop.cli.run_arguments import RunArguments
from extend_desktop.cli.run_inputs import options_of
from extend_desktop.cli.run_staging import stage
from extend_desktop.cli.watching import on_interruption, say_end, summary, watch
from extend_desktop.domain.batches import Batch
from extend_desktop.domain.exports import STANDARD_OUTPUT, ExportRequest, ExportSummary
from extend_desktop.domain.ids import BatchId
from extend_desktop.presentation.command_line import (
    NO_INPUTS,
    NOTHING_SENT,
    ONE_OUTPUT,
    batch_head,
    export_line,
    go_on_text,
)
from extend_desktop.presentation.run_texts import AGAIN_ALONE, changed_tag_lines
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.session import Session

_SHOWN_ROWS = 20


async def run(context: HeadlessContext, arguments: RunArguments) -> ExitCode:
    """Run a batch to its end and return the exit code.

    Raises:
        ExpectedError: it could not be started, or not be written.
        UsageError: nothing of the inputs can be sent, or two things were asked for on stdout.
    """
    require_free_output(arguments.csv, as_json=arguments.json)
    _require_inputs(arguments)
    if context.window.is_open():
        return await run_in_window(context, arguments, conclude)
    console = context.console
    async with session_of(context) as session:
        with on_interruption(console, NOTHING_SENT):
            prepared = await _prepare(context, session, arguments)
        require_yes(prepared, is_given=arguments.yes)
        batch_id = await _submit(console, prepared)
        services = prepared.services
        with on_interruption(console, go_on_text(f"resume {batch_id}")):
            batch = await watch(services.batches, batch_id, console)
        exported = None
        if arguments.csv is not None:
            again = f"export {batch_id} --csv {shlex.quote(str(arguments.csv))}"
            with on_interruption(console, go_on_text(again)):
                exported = await services.exports.export(ExportRequest((batch_id,)), arguments.csv)
        conclude(console, batch, exported, as_json=arguments.json)
        if prepared.before is not None:
            await say_comparison(console, services, prepared.before, batch)
        return code_of_batch(batch)


def _require_inputs(arguments: RunArguments) -> None:
    is_own = bool(arguments.inputs) or arguments.list is not None
    if arguments.again is None and not is_own:
        raise UsageError(NO_INPUTS)
    if arguments.again is not None and (is_own or arguments.sandbox or arguments.account):
        raise UsageError(AGAIN_ALONE)


async def _prepare(context: HeadlessContext, session: Session, arguments: RunArguments) -> Prepared:
    """Open the account, and find out what would be sent."""
    for line in changed_tag_lines(arguments.tag or ()):
        context.console.say(line)
    if arguments.again is not None:
        services, before = await open_before(context, session, arguments.again)
        _before_sending(context, services, arguments)
        ask = terminal_of(context.console)
        return await prepare_again(context.console, services, before, arguments, ask)
    # A file of options that cannot be read is said before anything is examined.
    options = await options_of(arguments.override, arguments.tag)
    services = await open_services(session, sandbox=arguments.sandbox, account=arguments.account)
    _before_sending(context, services, arguments)
    ask = terminal_of(context.console)
    staged = await stage(context.console, context.clock, services, arguments, ask=ask)
    terms = replace(staged, options=options)
    drafts = services.staging.drafts
    count = services.staging.plan.inputs
    return Prepared(services, terms.name, count, lambda: services.batches.submit(terms, drafts))


def _before_sending(
    context: HeadlessContext, services: AccountServices, arguments: RunArguments
) -> None:
    context.damage.require_understood()
    require_batches(services)
    services.batches.set_look_up_window(arguments.unconfirmed_after)


async def _submit(console: Console, prepared: Prepared) -> BatchId:
    """Write the batch down; when that is interrupted, it is there all the same and can be named."""
    writing = asyncio.ensure_future(prepared.submit())
    try:
        batch_id = await asyncio.shield(writing)
    except asyncio.CancelledError:
        with on_interruption(console, go_on_text(f"resume {await writing}")):
            raise
    console.say(batch_head(batch_id, prepared.name))
    return batch_id


def conclude(
    console: Console, batch: Batch, exported: ExportSummary | None, *, as_json: bool
) -> None:
    say_end(console, batch)
    if exported is not None:
        console.say(export_line(exported))
    if as_json:
        console.result_json({**summary(batch), **export_facts(exported)})


def require_free_output(csv: Path | None, *, as_json: bool) -> None:
    """Refuse to mix a table and a summary for programs on one stream.

    Raises:
        UsageError: both were asked for.
    """
    if csv == STANDARD_OUTPUT and as_json:
        raise UsageError(ONE_OUTPUT)


def export_facts(exported: ExportSummary | None) -> dict[str, object]:
    """Return an export for programs; empty when there was none."""
    if exported is None:
        return {}
    return {
        "csv": str(exported.path),
        "path": str(exported.path),
        "documents": exported.documents,
        "rows": exported.counts.rows,
        "partial": exported.partial,
        "neutralised_cells": exported.counts.neutralised_cells,
        "changed_cells": dict(exported.counts.changed_cells),
        "cut_cells": dict(exported.counts.cut_cells),
        "long_numbers": exported.counts.long_numbers,
        "sheets": dict(exported.counts.sheets),
        "absent_columns": list(exported.absent_columns),
        "manifest": None if exported.manifest is None else str(exported.manifest),
    }
