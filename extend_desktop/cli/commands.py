"""Runs one parsed command; bootstrap.py enters here with everything built."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

from extend_desktop.cli.accounts import AccountsArguments, share_accounts
from extend_desktop.cli.context import HeadlessContext
from extend_desktop.cli.control_in_window import control_in_window, is_held_by_window
from extend_desktop.cli.control_request import CONTROLS, ControlRequest
from extend_desktop.cli.damage import read_damage
from extend_desktop.cli.exit_codes import ExitCode, UsageError
from extend_desktop.cli.export import ExportArguments, export
from extend_desktop.cli.history import cancel, delete, list_batches, resume, retry
from extend_desktop.cli.journal import JournalArguments, look_after_journal
from extend_desktop.cli.passwords import read_passwords
from extend_desktop.cli.run import RunArguments, run
from extend_desktop.cli.settings import SettingsArguments, share_settings
from extend_desktop.domain.waits import LOOK_UP_WINDOW_S
from extend_desktop.presentation.command_line import no_command_text


async def execute_command(context: HeadlessContext, arguments: Namespace) -> ExitCode:
    """Run a command that needs the journal and return the exit code.

    Raises:
        ExpectedError: the command could not do its work.
        UsageError: the arguments make no sense.
    """
    is_understood = bool(getattr(arguments, "new_journal", False))
    await read_damage(context.damage, context.console, is_understood=is_understood)
    passwords = await read_passwords(getattr(arguments, "passwords", None), context.console)
    if arguments.command in CONTROLS and await is_held_by_window(context):
        return await _hand_over(context, arguments, passwords)
    return await _execute(context, arguments, passwords)


async def _hand_over(
    context: HeadlessContext, arguments: Namespace, passwords: Sequence[str]
) -> ExitCode:
    return await control_in_window(
        context,
        ControlRequest.of(arguments, passwords),
        unconfirmed_after_s=getattr(arguments, "unconfirmed_after", LOOK_UP_WINDOW_S),
        as_json=getattr(arguments, "json", False),
    )


async def _execute(
    context: HeadlessContext, arguments: Namespace, passwords: Sequence[str]
) -> ExitCode:
    match arguments.command:
        case "run":
            return await run(context, RunArguments.of(arguments, passwords))
        case "batches":
            return await list_batches(context, as_json=arguments.json)
        case "resume":
            return await resume(
                context,
                arguments.batch,
                resend=arguments.resend,
                unconfirmed_after_s=arguments.unconfirmed_after,
                passwords=passwords,
                as_json=arguments.json,
            )
        case "retry":
            reasons = arguments.reason or ()
            return await retry(
                context, arguments.batch, reasons, passwords=passwords, as_json=arguments.json
            )
        case "cancel":
            return await cancel(
                context,
                arguments.batch,
                everything=arguments.everything,
                as_json=arguments.json,
            )
        case "delete":
            return await delete(context, arguments.batch, although_open=arguments.although_open)
        case "export":
            return await export(context, ExportArguments.of(arguments))
        case _:
            return await _execute_further(context, arguments)


async def _execute_further(context: HeadlessContext, arguments: Namespace) -> ExitCode:
    """Run a command that is about no batch."""
    match arguments.command:
        case "accounts":
            return await share_accounts(context, AccountsArguments.of(arguments))
        case "settings":
            return await share_settings(context, SettingsArguments.of(arguments))
        case "journal":
            return await look_after_journal(context, JournalArguments.of(arguments))
        case other:
            raise UsageError(no_command_text(other))
