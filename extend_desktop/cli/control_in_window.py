"""Has the open window resume, retry, cancel or delete a batch, for only one program writes to the journal."""

from __future__ import annotations

from extend_desktop.cli.context import HeadlessContext
from extend_desktop.cli.control_request import DELETE, ControlRequest
from extend_desktop.cli.exit_codes import ExitCode, UsageError
from extend_desktop.cli.watching import on_interruption
from extend_desktop.cli.window_talk import WindowTalk
from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.waits import LOOK_UP_WINDOW_S
from extend_desktop.presentation.command_line import (
    CONTROL_HANDED_OVER,
    LOOK_UP_OF_WINDOW,
    WINDOW_GONE,
    WINDOW_SILENT,
    go_on_text,
)


async def is_held_by_window(context: HeadlessContext) -> bool:
    """Whether a window has the journal; one on its first page has not opened it."""
    if not context.window.is_open():
        return False
    try:
        journal = await context.open_journal()
    except StorageError as error:
        return error.code == "journal_locked"
    await journal.aclose()
    return False


async def control_in_window(
    context: HeadlessContext,
    order: ControlRequest,
    *,
    unconfirmed_after_s: float = LOOK_UP_WINDOW_S,
    as_json: bool,
) -> ExitCode:
    """Hand it over, print what the window says, and return what came of it.

    Raises:
        UsageError: the window does not take it.
    """
    console = context.console
    console.say(CONTROL_HANDED_OVER)
    say_other_look_up(context, unconfirmed_after_s)
    talk = WindowTalk(console)
    with on_interruption(console, talk.left_behind):
        has_answered = await context.window.ask(order.message(is_live=console.is_live), talk.note)
    console.end_live()
    if not has_answered:
        raise UsageError(WINDOW_SILENT)
    if as_json and talk.has_ended and order.command != DELETE:
        console.result_json(talk.summaries)
    if talk.code is not None:
        return talk.code
    again = f"resume {talk.batch_id}" if talk.batch_id is not None else "batches"
    console.say(f"{WINDOW_GONE} {go_on_text(again)}")
    return ExitCode.INTERRUPTED


def say_other_look_up(context: HeadlessContext, unconfirmed_after_s: float) -> None:
    """Say that the window goes by its own time where another was asked for."""
    if unconfirmed_after_s != LOOK_UP_WINDOW_S:
        context.console.say(LOOK_UP_OF_WINDOW)
