"""The `run` command: stage, submit, watch, export; the same engine as the window's."""

from __future__ import annotations

import asyncio
import shlex
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path

from extend_desktop.cli.console import Console
from extend_desktop.cli.context import (
    HeadlessContext,
    open_services,
    require_batches,
    session_of,
)
from extend_desktop.cli.exit_codes import ExitCode, UsageError, code_of_batch
from extend_desktop.cli.run_again import (
    AgainArguments,
    Prepared,
    open_before,
    prepare_again,
    say_comparison,
)
from extend_desktop.cli.run_inputs import add_list, options_of
from extend_desktop.cli.watching import on_interruption, say_end, summary, watch
from extend_desktop.domain.batches import Batch
from extend_desktop.domain.drafts import Draft, DraftState
from extend_desktop.domain.exports import STANDARD_OUTPUT, ExportRequest, ExportSummary
from extend_desktop.domain.ids import BatchId
from extend_desktop.presentation.command_line import (
    NO_INPUTS,
    NOTHING_SENT,
    NOTHING_TO_SEND,
    ONE_OUTPUT,
    batch_head,
    export_line,
    go_on_text,
    more_rows_text,
)
from extend_desktop.presentation.drafts import draft_state_text, plan_text
from extend_desktop.presentation.repeats import AGAIN_ALONE
from extend_desktop.presentation.scans import scan_text
from extend_desktop.presentation.send_anyway import damaged_advice
from extend_desktop.presentation.text import plain
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.batch_terms import BatchTerms
from extend_desktop.services.session import Session

_SHOWN_ROWS = 20


@dataclass(frozen=True, slots=True)
class RunArguments:
    """What `run` was asked for."""

    inputs: Sequence[str]
    list: Path | None
    path_column: str | None
    override: Path | None
    tag: Sequence[str] | None
    extractor: str | None
    version: str
    priority: int | None
    name: str | None
    csv: Path | None
    sandbox: bool
    account: str | None
    json: bool
    send_damaged: bool
    send_anyway: bool
    unconfirmed_after: float
    again: str | None = None
    leave_out_missing: bool = False

    @classmethod
    def of(cls, parsed: Namespace) -> RunArguments:
        """Return the typed form of what the parser read."""
        return cls(**{field.name: getattr(parsed, field.name) for field in fields(cls)})


async def run(context: HeadlessContext, arguments: RunArguments) -> ExitCode:
    """Run a batch to its end and return the exit code.

    Raises:
        ExpectedError: it could not be started, or not be written.
        UsageError: nothing of the inputs can be sent, or two things were asked for on stdout.
    """
    require_free_output(arguments.csv, as_json=arguments.json)
    _require_inputs(arguments)
    console = context.console
    async with session_of(context) as session:
        with on_interruption(console, NOTHING_SENT):
            prepared = await _prepare(context, session, arguments)
        batch_id = await _submit(console, prepared)
        services = prepared.services
        with on_interruption(console, go_on_text(f"resume {batch_id}")):
            batch = await watch(services.batches, batch_id, console)
        exported = None
        if arguments.csv is not None:
            again = f"export {batch_id} --csv {shlex.quote(str(arguments.csv))}"
            with on_interruption(console, go_on_text(again)):
                exported = await services.exports.export(ExportRequest((batch_id,)), arguments.csv)
        _conclude(console, batch, exported, as_json=arguments.json)
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
    if arguments.again is not None:
        services, before = await open_before(context, session, arguments.again)
        _before_sending(context, services, arguments)
        return await prepare_again(context.console, services, before, _again_of(arguments))
    # A file of options that cannot be read is said before anything is examined.
    options = await options_of(arguments.override, arguments.tag)
    services = await open_services(session, sandbox=arguments.sandbox, account=arguments.account)
    _before_sending(context, services, arguments)
    terms = replace(await _stage(context, services, arguments), options=options)
    drafts = services.staging.drafts
    return Prepared(services, terms.name, lambda: services.batches.submit(terms, drafts))


def _before_sending(
    context: HeadlessContext, services: AccountServices, arguments: RunArguments
) -> None:
    context.damage.require_understood()
    require_batches(services)
    services.batches.set_look_up_window(arguments.unconfirmed_after)


def _again_of(arguments: RunArguments) -> AgainArguments:
    return AgainArguments(
        arguments.again or "",
        arguments.version,
        arguments.name,
        arguments.priority,
        arguments.override,
        arguments.tag,
        arguments.leave_out_missing,
    )


async def _stage(
    context: HeadlessContext, services: AccountServices, arguments: RunArguments
) -> BatchTerms:
    extractor = await services.extractors.find(arguments.extractor or "")
    # One that is not there is said now, not after an hour of reading files.
    await services.extractors.detail(extractor.id, arguments.version)
    staging = services.staging
    if arguments.inputs:
        staging.add_list(arguments.inputs, folder=await asyncio.to_thread(Path.cwd))
    if arguments.list is not None:
        context.console.say(await add_list(services, arguments.list, arguments.path_column))
    await staging.wait_until_idle()
    staging.triage.send_anyway(
        [draft.key for draft in staging.drafts if _is_agreed(draft, arguments)]
    )
    await staging.wait_until_idle()
    _show_staging(context.console, staging.drafts)
    if left_out := scan_text(staging.scan_progress):
        context.console.say(left_out)
    context.console.say(plan_text(staging.plan))
    if staging.plan.damaged:
        context.console.say(damaged_advice(staging.plan.damaged))
    if staging.plan.inputs == 0:
        raise UsageError(NOTHING_TO_SEND)
    at = context.clock.now().astimezone()
    name = arguments.name or f"{plain(extractor.name, 80)} {at:%Y-%m-%d %H:%M}"
    return BatchTerms(name, extractor, arguments.version, arguments.priority)


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


def _is_agreed(draft: Draft, arguments: RunArguments) -> bool:
    """Whether the command line is the yes to sending a row that its content holds back."""
    is_enough = arguments.send_anyway or (arguments.send_damaged and draft.is_damaged)
    return draft.may_be_forced and is_enough


def _show_staging(console: Console, drafts: Sequence[Draft]) -> None:
    _show_rows(console, [draft for draft in drafts if _is_remarkable(draft)])
    twins = [draft for draft in drafts if draft.shares_upload or draft.state is DraftState.REUSED]
    _show_rows(console, [draft for draft in twins if not _is_remarkable(draft)])


def _is_remarkable(draft: Draft) -> bool:
    return not draft.is_sent or bool(draft.warnings) or draft.is_forced


def _show_rows(console: Console, drafts: Sequence[Draft]) -> None:
    for draft in drafts[:_SHOWN_ROWS]:
        console.say(f"  {plain(draft.spec.name)}: {draft_state_text(draft)}")
    if len(drafts) > _SHOWN_ROWS:
        console.say(more_rows_text(len(drafts) - _SHOWN_ROWS))


def _conclude(
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
