"""Stages the inputs of `run` and says what of them would be sent."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from extend_desktop.cli.console import Console
from extend_desktop.cli.exit_codes import UsageError
from extend_desktop.cli.passwords import Ask, unlock
from extend_desktop.cli.run_arguments import RunArguments
from extend_desktop.cli.run_inputs import add_list
from extend_desktop.domain.drafts import Draft, DraftState
from extend_desktop.presentation.command_line import NOTHING_TO_SEND, more_rows_text
from extend_desktop.presentation.drafts import draft_state_text, plan_text
from extend_desktop.presentation.run_texts import damaged_advice
from extend_desktop.presentation.scans import scan_text
from extend_desktop.presentation.text import plain
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.batch_terms import BatchTerms
from extend_desktop.services.ports import Clock

_SHOWN_ROWS = 20


async def stage(
    console: Console,
    clock: Clock,
    services: AccountServices,
    arguments: RunArguments,
    folder: Path | None = None,
    ask: Ask | None = None,
) -> BatchTerms:
    """Put the inputs on the list of `services`, and say what would be sent on which terms.

    Relative paths count from `folder`, else from the process's own. `ask` asks for passwords.

    Raises:
        UsageError: nothing of them can be sent.
        ExpectedError: there is no such extractor or version, or a list cannot be read.
    """
    extractor = await services.extractors.find(arguments.extractor or "")
    # One that is not there is said now, not after an hour of reading files.
    await services.extractors.detail(extractor.id, arguments.version)
    staging = services.staging
    if arguments.inputs:
        staging.add_list(arguments.inputs, folder=folder or await asyncio.to_thread(Path.cwd))
    if arguments.list is not None:
        console.say(await add_list(services, arguments.list, arguments.path_column))
    await staging.wait_until_idle()
    await unlock(staging, arguments.passwords, console, ask)
    staging.triage.send_anyway(
        [draft.key for draft in staging.drafts if _is_agreed(draft, arguments)]
    )
    await staging.wait_until_idle()
    _show_staging(console, staging.drafts)
    if left_out := scan_text(staging.scan_progress):
        console.say(left_out)
    console.say(plan_text(staging.plan))
    if staging.plan.damaged:
        console.say(damaged_advice(staging.plan.damaged))
    if staging.plan.inputs == 0:
        raise UsageError(NOTHING_TO_SEND)
    at = clock.now().astimezone()
    name = arguments.name or f"{plain(extractor.name, 80)} {at:%Y-%m-%d %H:%M}"
    return BatchTerms(name, extractor, arguments.version, arguments.priority)


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
