"""Words for accounts and connections: the status line, the connection test, where a key is kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from extend_desktop.domain.accounts import API_VERSION, BASE_URLS, Account, Generation
from extend_desktop.domain.batches import PhaseCounts
from extend_desktop.domain.credentials import KeyLocation, KeyStoreFacts
from extend_desktop.domain.errors import ConnectivityError, ExtendDesktopError
from extend_desktop.domain.pace import RequestRates
from extend_desktop.domain.waits import CallWait
from extend_desktop.presentation.control import Choice
from extend_desktop.presentation.errors import (
    message_of,
    operation_text,
    title_of_code,
)
from extend_desktop.presentation.key_stores import key_location_text
from extend_desktop.presentation.quantities import (
    clock_text,
    count_text,
    counted,
    duration_text,
)
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import tr

LEGACY_TITLE = "Batches are not available for this account"
LEGACY_DETAIL = (
    "Its host speaks the older generation of the API, which has no batch runs. Browsing files "
    "works; for batches, connect an account whose API version is 2026-02-09."
)
PORTAL = "captive_portal"
SHOWN_WAIT_S = 10.0
"""Answers that take less than this are ordinary."""
LEGACY_TEXT = (
    "This account speaks the older API: files can be used, batches are off, because the older API "
    "cannot create extract batches."
)
OLDER_VERSION_TEXT = (
    "The host refuses API version {refused}, so it is asked with {version} from now on."
)

PRACTICE_STOPPED = "The practice server stopped"
PRACTICE_STOPPED_TEXT = "Its files and batches are kept. Start it again to go on."
PRACTICE_SET_ASIDE = "The practice account could not be read and begins anew"
RESET_QUESTION = Choice(
    "Begin the practice account anew?",
    "Its files and runs are deleted from the practice server on this computer. Batches stay in the "
    "history, with the results that were fetched.",
)


VERSION_HINT = (
    "Leave it as it is unless Extend told you otherwise. Batches need the current version; with an "
    "older one files can be browsed."
)


def version_text(api_version: str) -> str:
    """Return an API version with what can be done with it."""
    use = "current" if api_version == API_VERSION else "older, files only"
    return f"{api_version} — {use}"


NO_ACCOUNT_YET = "No account yet. The sandbox needs none."
SANDBOX_PLACE = "Practice data on this computer; nothing is sent to Extend."
PRACTICE_PLACE = "Kept on this computer."


def account_host(account: Account) -> str:
    """Return where an account's server is."""
    return urlsplit(account.base_url).netloc


def open_account_text(
    account: Account, key_location: KeyLocation | None, key_store: KeyStoreFacts | None = None
) -> str:
    """Return where the account that is open is, and where its key is kept."""
    where = key_location_text(key_location, key_store)
    return f"{account_host(account)} · open now. {where}"


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


@dataclass(frozen=True, slots=True)
class ConnectionWords:
    """How the connection is.

    Attributes:
        state: in a word or two, such as 'Connected' or 'Offline since 09:20'.
        more: what there is to say beside it, such as 'updated 2 s ago'; may be empty.
    """

    state: str
    more: str = ""

    def whole(self) -> str:
        """Return all of it in one line."""
        return " · ".join(part for part in (self.state, self.more) if part)


def connection_words(
    *,
    offline_since: datetime | None = None,
    last_update_s_ago: float | None = None,
    next_update_in_s: float | None = None,
    problem: BaseException | None = None,
    wait: CallWait | None = None,
) -> ConnectionWords:
    """Return the connection in the status strip.

    How old the picture is counts only while something is followed, that is, while an update is due.
    """
    if offline_since is not None:
        due = "" if next_update_in_s is None else f"next try in {_whole(next_update_in_s)}"
        why = title_of_code(PORTAL) if is_portal(problem) else ""
        more = " · ".join(part for part in (why, due) if part)
        return ConnectionWords(f"Offline since {clock_text(offline_since)}", more)
    if problem is not None:
        return ConnectionWords("Connected", _problem_text(problem))
    waiting = wait_text(wait)
    if waiting:
        return ConnectionWords("Connected", waiting)
    if last_update_s_ago is None or next_update_in_s is None:
        return ConnectionWords("Connected")
    return ConnectionWords("Connected", f"updated {_whole(last_update_s_ago)} ago")


def connection_detail(
    problem: BaseException | None, next_update_in_s: float | None, rates: RequestRates
) -> str:
    """Return what the strip has no room for, a line each: the problem, the next update, the budget."""
    lines = [_problem_text(problem)] if problem is not None else []
    if next_update_in_s is not None:
        lines.append(f"Next update in {_whole(next_update_in_s)}")
    reads, writes, runs = (f"{rate:.0f}" for rate in (rates.reads, rates.writes, rates.runs))
    lines.append(
        f"At most {reads} reads, {writes} writes and {runs} runs a second, as Extend allows"
    )
    return "\n".join(lines)


def is_portal(problem: BaseException | None) -> bool:
    """Whether something between here and Extend answers in its place."""
    return isinstance(problem, ConnectivityError) and problem.code == PORTAL


def offline_notice(
    account: Account, since: datetime, counts: PhaseCounts, *, by_portal: bool = False
) -> Choice:
    """Return what being offline means for a batch, for the bar above it."""
    place = "the sandbox" if account.is_sandbox else f"Extend ({_region_of(account)})"
    runs = counts.running - counts.uploading
    going = ((counts.uploading, "upload"), (runs, "run"))
    what = " and ".join(counted(count, noun) for count, noun in going if count)
    how = "goes on by itself" if counts.running == 1 else "go on by themselves"
    rest = f" {what} {how}." if what else ""
    safe = f"Nothing is lost or sent twice.{rest} You can still add, review and export."
    if by_portal:
        title = f"A page of the network answers instead of {place} since {clock_text(since)}"
        return Choice(title, f"Open a page in the browser and sign in to the network. {safe}")
    return Choice(f"No connection to {place} since {clock_text(since)}", safe)


def _region_of(account: Account) -> str:
    regions = {url: region for region, url in BASE_URLS.items()}
    region = regions.get(account.base_url)
    return region.value.upper() if region is not None else account_host(account)


def _problem_text(problem: BaseException) -> str:
    """Return what is wrong as a sentence with a subject: what was asked, unless nothing is."""
    said = message_of(problem)
    if isinstance(problem, ConnectivityError) or not isinstance(problem, ExtendDesktopError):
        return said.title
    operation = problem.facts.get("operation")
    if not isinstance(operation, str):
        return said.title
    return f"{operation_text(operation)}: {said.title}"


def wait_text(wait: CallWait | None) -> str:
    """Return what is waited for and since when; empty while that is not worth a word."""
    if wait is None or wait.waited_s < SHOWN_WAIT_S:
        return ""
    operation = operation_text(wait.operation)
    return tr(
        "{operation}: waiting for Extend since {time}",
        operation=operation,
        time=_whole(wait.waited_s),
    )


def account_text(account: Account) -> str:
    """Return an account's name with what it is, for the account picker."""
    return "Sandbox — practice data" if account.is_sandbox else plain(account.name)


def report_lines(
    generation: Generation,
    *,
    files_ok: bool,
    extractors: int | None,
    batches_available: bool,
    older_version: str = "",
    whose: str = "",
) -> tuple[str, ...]:
    """Return what a connection test found, a line each."""
    lines = [f"The key is of {whose}."] if whose else []
    lines += ["Files can be listed." if files_ok else "Files cannot be listed with this key."]
    if older_version:
        lines.append(OLDER_VERSION_TEXT.format(refused=API_VERSION, version=older_version))
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


def page_texts(number: int, first_row: int, rows: int) -> tuple[str, str]:
    """Return which page of the files is shown, and which rows."""
    page = f"Page {count_text(number)}"
    if rows == 0:
        return page, "no rows"
    last = first_row + rows - 1
    return page, f"rows {count_text(first_row)}\u2013{count_text(last)}"


def _whole(duration_s: float) -> str:
    return duration_text(round(duration_s)) if duration_s >= 10 else f"{round(duration_s)} s"
