"""Passwords of documents for `run`, `resume` and `retry`: from a file, standard input or the terminal.

Never an argument or a variable: those others can read. They are in memory only, and said nowhere.
"""

from __future__ import annotations

import asyncio
import getpass
import os
import stat
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from extend_desktop.cli.console import Console
from extend_desktop.cli.exit_codes import UsageError
from extend_desktop.cli.passphrase import interruptible
from extend_desktop.domain.batches import Batch, Input, InputKind, InputState
from extend_desktop.domain.daemon_thread import in_daemon_thread
from extend_desktop.domain.drafts import Draft
from extend_desktop.domain.passwords import password_forms
from extend_desktop.presentation.passwords import (
    NO_STANDARD_INPUT,
    NOT_TEXT,
    OPENS_NONE,
    TOO_LONG,
    open_to_others_text,
    password_prompt,
    still_locked_text,
    with_links_text,
)
from extend_desktop.presentation.text import plain
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.staging import StagingService

STANDARD_INPUT = "-"
_MOST_BYTES = 1 << 20
_NOT_SENT = frozenset(
    {InputState.WAITING, InputState.UPLOADING, InputState.UPLOADED, InputState.FAILED}
)
Ask = Callable[[str], str]


def terminal_of(console: Console) -> Ask | None:
    """Return what asks at the terminal unseen, None where nobody is at one."""
    is_there = sys.stdin is not None and sys.stdin.isatty() and console.is_live  # pyright: ignore[reportUnnecessaryComparison] - None in a windowed program
    return getpass.getpass if is_there else None


async def read_passwords(source: str | None, console: Console) -> tuple[str, ...]:
    """Return the passwords of a file, or of standard input, one a line as it stands.

    None come from a terminal, where they would be seen: there each is asked for when it is needed.

    Raises:
        UsageError: it cannot be read, or is no list of passwords.
    """
    if source is None or (source == STANDARD_INPUT and terminal_of(console) is not None):
        return ()
    try:
        # A pipe may keep us waiting for long; nothing waits for it at the end of the program.
        content, is_open = await (await in_daemon_thread(lambda: _read(source), name="passwords"))
    except OSError as error:
        raise UsageError(f"{plain(source)}: {plain(error.strerror or str(error))}") from None
    if is_open:
        console.say(open_to_others_text(source))
    return _lines(content, source)


def _read(source: str) -> tuple[bytes, bool]:
    """Return what it holds, and whether others may read it."""
    if source == STANDARD_INPUT:
        if sys.stdin is None:  # pyright: ignore[reportUnnecessaryComparison] - as above
            raise UsageError(NO_STANDARD_INPUT)
        return sys.stdin.buffer.read(_MOST_BYTES + 1), False
    with Path(source).open("rb") as stream:
        status = os.fstat(stream.fileno())
        is_file = stat.S_ISREG(status.st_mode) and sys.platform != "win32"
        return stream.read(_MOST_BYTES + 1), is_file and bool(status.st_mode & 0o077)


def _lines(content: bytes, source: str) -> tuple[str, ...]:
    if len(content) > _MOST_BYTES:
        raise UsageError(f"{plain(source)}: {TOO_LONG}")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Not as the cause: it holds what was read.
        raise UsageError(f"{plain(source)}: {NOT_TEXT}") from None
    # Nothing else ends a line, and nothing is stripped: blanks may be part of a password.
    return tuple(dict.fromkeys(filter(None, text.replace("\r\n", "\n").split("\n"))))


async def unlock(
    staging: StagingService, words: Sequence[str], console: Console, ask: Ask | None
) -> None:
    """Try passwords on what is locked in a list, then ask for more as long as that helps."""
    await _try(staging, words)
    links = [draft for draft in staging.drafts if draft.spec.kind is InputKind.URL]
    if links and words:
        staging.triage.give_password([draft.key for draft in links], words[0])
        console.say(with_links_text(len(links)))
    while ask is not None and (locked := _locked(staging)):
        word = await _asked(ask, password_prompt(locked[0].spec.name, len(locked)))
        if not word:
            return
        await _try(staging, [word])
        if len(_locked(staging)) == len(locked):
            console.say(OPENS_NONE)


async def give_again(
    services: AccountServices,
    batch: Batch,
    words: Sequence[str],
    console: Console,
    ask: Ask | None,
) -> None:
    """Give the inputs of a batch their passwords again; say how, where that was left out."""
    inputs = await services.batches.inputs(batch.id)
    if left := await bring_back(services, inputs, words, console, ask):
        console.say(still_locked_text(left))


async def bring_back(
    services: AccountServices,
    inputs: Sequence[Input],
    words: Sequence[str],
    console: Console,
    ask: Ask | None,
) -> int:
    """Find the passwords again of inputs that are still to be sent, for a restart forgets them.

    Returns:
        How many of the inputs still have none.
    """
    locked = [item for item in inputs if item.upload.needs_password and _is_to_send(item)]
    if not locked or not (words or ask):
        return len(locked)
    staging = services.another_staging("passwords")
    try:
        staging.add_list([item.source for item in locked])
        await staging.wait_until_idle()
        links = [draft.key for draft in staging.drafts if draft.spec.kind is InputKind.URL]
        if links and not words and ask is not None:
            words = password_forms(await _asked(ask, password_prompt(locked[0].name, len(links))))
        await unlock(staging, words, console, ask)
        opened = {d.spec.source for d in staging.drafts if d.spec.upload.needs_password}
        return sum(item.source not in opened for item in locked)
    finally:
        staging.close()


def _is_to_send(item: Input) -> bool:
    is_uploaded = item.kind is InputKind.LOCAL and item.file_id is not None
    return item.state in _NOT_SENT and not is_uploaded


async def _try(staging: StagingService, words: Sequence[str]) -> None:
    keys = [draft.key for draft in _locked(staging)]
    if keys and words:
        staging.triage.unlock(keys, words)
        staging.locked.unlock(keys, words)
        await staging.wait_until_idle()


def _locked(staging: StagingService) -> list[Draft]:
    return [draft for draft in staging.drafts if draft.is_locked]


async def _asked(ask: Ask, prompt: str) -> str:
    """Return what was typed; '' for none.

    Blocks the loop, on which nothing else goes on before there is a batch. A signal that ends the
    program ends the question too, and is heard by the loop right after.
    """
    try:
        with interruptible():
            return ask(prompt)
    except EOFError:
        return ""
    except KeyboardInterrupt:
        task = asyncio.current_task()
        if task is not None:
            task.cancel()
        await asyncio.sleep(0)
        return ""
