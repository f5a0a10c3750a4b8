"""Words for accounts and connections: the status line, the connection test, where a key is kept."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from extend_desktop.domain.accounts import Account, Generation
from extend_desktop.domain.credentials import KeyLocation
from extend_desktop.domain.errors import ConnectivityError, CredentialError, ExtendDesktopError
from extend_desktop.domain.waits import CallWait
from extend_desktop.presentation.control import Choice
from extend_desktop.presentation.errors import (
    clause_of_code,
    message_of,
    operation_text,
    title_of_code,
)
from extend_desktop.presentation.quantities import count_text, counted, duration_text
from extend_desktop.presentation.text import capitalised, plain

SHOWN_WAIT_S = 10.0
"""Answers that take less than this are ordinary."""
LEGACY_TEXT = (
    "This account speaks the older API: files can be used, batches are off, because the older API "
    "cannot create extract batches."
)


PRACTICE_STOPPED = "The practice server stopped"
PRACTICE_STOPPED_TEXT = "Its files and batches are kept. Start it again to go on."
PRACTICE_SET_ASIDE = "The practice account could not be read and begins anew"
RESET_QUESTION = Choice(
    "Begin the practice account anew?",
    "Its files and runs are deleted from the practice server on this computer. Batches stay in the "
    "history, with the results that were fetched.",
)


NO_ACCOUNT_YET = "No account yet. The sandbox needs none."
SANDBOX_PLACE = "Practice data on this computer; nothing is sent to Extend."
PRACTICE_PLACE = "Kept on this computer."


def account_host(account: Account) -> str:
    """Return where an account's server is."""
    return urlsplit(account.base_url).netloc


def open_account_text(account: Account, key_location: KeyLocation | None) -> str:
    """Return where the account that is open is, and where its key is kept."""
    return f"{account_host(account)} · open now. {key_location_text(key_location)}"


def new_key_choice(account: Account) -> Choice:
    """Return what is asked for where a key was refused, and what becomes of the new one."""
    return Choice(
        f"A new key for {account_text(account)}",
        f"It is tried at {account_host(account)} and kept in the place of the old one. "
        "Batches of this account then wait for “Resume all”.",
    )


def forget_question(account: Account) -> Choice:
    """Return what is asked before an account is forgotten."""
    return Choice(
        f"Forget “{account_text(account)}” and delete its key?",
        "Its batches stay in the history on this computer.",
    )


def practice_set_aside_text(place: Path) -> str:
    """Return where the practice account that could not be read lies now."""
    return f"What it held was kept as {plain(str(place), 300)}."


def connection_text(
    *,
    online: bool,
    last_update_s_ago: float | None = None,
    next_update_in_s: float | None = None,
    problem: BaseException | None = None,
    wait: CallWait | None = None,
) -> str:
    """Return the status line, such as 'Connected · last update 2 s ago · next in 3 s'.

    While an answer is long in coming, that takes the place of the next poll, which waits for it.
    """
    parts = ["Connected" if online else "Offline"]
    if problem is not None:
        parts = [parts[0] if not online else "Connected", _problem_text(problem)]
    if last_update_s_ago is not None:
        parts.append(f"last update {_whole(last_update_s_ago)} ago")
    waiting = wait_text(wait)
    if waiting:
        parts.insert(1, waiting[:1].lower() + waiting[1:])
    elif next_update_in_s is not None:
        parts.append(f"next in {_whole(max(next_update_in_s, 0.0))}")
    return " · ".join(parts)


def _problem_text(problem: BaseException) -> str:
    """Return what is wrong as a sentence with a subject: what was asked, unless nothing is."""
    said = message_of(problem)
    if isinstance(problem, ConnectivityError) or not isinstance(problem, ExtendDesktopError):
        return said.title
    operation = problem.facts.get("operation")
    if not isinstance(operation, str):
        return said.title
    return f"{capitalised(operation_text(operation))}: {clause_of_code(said.code)}"


def wait_text(wait: CallWait | None) -> str:
    """Return what is waited for and since when; empty while that is not worth a word."""
    if wait is None or wait.waited_s < SHOWN_WAIT_S:
        return ""
    return f"Waiting for Extend since {_whole(wait.waited_s)} ({operation_text(wait.operation)})"


def account_text(account: Account) -> str:
    """Return an account's name with what it is, for the account picker."""
    return "Sandbox — practice data" if account.is_sandbox else plain(account.name)


def report_lines(
    generation: Generation, *, files_ok: bool, extractors: int | None, batches_available: bool
) -> tuple[str, ...]:
    """Return what a connection test found, a line each."""
    lines = ["Files can be listed." if files_ok else "Files cannot be listed with this key."]
    if extractors is not None:
        found = counted(extractors, "extractor") if extractors else "No extractors"
        lines.append(f"{found} found." if extractors else f"{found} in this workspace yet.")
    if batches_available:
        lines.append("Batches can be created.")
    elif generation is Generation.LEGACY:
        lines.append(LEGACY_TEXT)
    else:
        lines.append("Batches are not available with this key.")
    return tuple(lines)


def key_location_text(key_location: KeyLocation | None) -> str:
    """Return where the account's key is kept."""
    if key_location is KeyLocation.KEYRING:
        return "The key is kept in this computer's keyring."
    if key_location is KeyLocation.MEMORY:
        return "The key is kept in memory until the program ends."
    if key_location is KeyLocation.ENVIRONMENT:
        return "The key comes from EXTEND_API_KEY and is not stored."
    return "No key is stored."


def key_fault_text(fault: CredentialError | None) -> str:
    """Return why a key is in memory only, and what that means for the next start."""
    reason = f"{title_of_code(fault.code)}. " if fault else ""
    return f"{reason}The key has to be entered again at the next start."


def page_text(number: int, first_row: int, rows: int) -> str:
    """Return the footer of the files list, its page and rows."""
    if rows == 0:
        return f"Page {count_text(number)} · no rows"
    last = first_row + rows - 1
    return f"Page {count_text(number)} · rows {count_text(first_row)}\u2013{count_text(last)}"


def _whole(duration_s: float) -> str:
    return duration_text(round(duration_s)) if duration_s >= 10 else f"{round(duration_s)} s"
