"""Words for accounts and connections: the status line, the connection test, where a key is kept."""

from __future__ import annotations

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
from extend_desktop.presentation.joining import joined_sentences
from extend_desktop.presentation.key_stores import key_location_text
from extend_desktop.presentation.nouns import RUNS, UPLOADS
from extend_desktop.presentation.quantities import (
    clock_text,
    count_text,
    counted,
    duration_text,
)
from extend_desktop.presentation.text import plain, with_detail
from extend_desktop.presentation.translation import marked, tr, tr_n
from extend_desktop.values import dataclass

LEGACY_TITLE = marked("Batches are not available for this account")
LEGACY_DETAIL = marked(
    "Its host speaks the older generation of the API, which has no batch runs. Browsing files "
    "works; for batches, connect an account whose API version is 2026-02-09."
)
PORTAL = "captive_portal"  # untranslated: a code
SHOWN_WAIT_S = 10.0
"""Answers that take less than this are ordinary."""
LEGACY_TEXT = marked(
    "This account speaks the older API: files can be used, batches are off, because the older API "
    "cannot create extract batches."
)
OLDER_VERSION_TEXT = marked(
    "The host refuses API version {refused}, so it is asked with {version} from now on."
)

PRACTICE_STOPPED = marked("The practice server stopped")
PRACTICE_STOPPED_TEXT = marked("Its files and batches are kept. Start it again to go on.")
PRACTICE_SET_ASIDE = marked("The practice account could not be read and was reset")


VERSION_HINT = marked(
    "Leave it as it is unless Extend told you otherwise. Batches need the current version; with an "
    "older one files can be browsed."
)


def version_text(api_version: str) -> str:
    """Return an API version with what can be done with it."""
    if api_version == API_VERSION:
        return tr("{version} — current", version=api_version)
    return tr("{version} — older, files only", version=api_version)


NO_ACCOUNT_YET = marked("No account yet. The sandbox needs none.")
SANDBOX_PLACE = marked("Practice data on this computer; nothing is sent to Extend.")
PRACTICE_PLACE = marked("Kept on this computer.")


def account_host(account: Account) -> str:
    """Return where an account's server is."""
    return urlsplit(account.base_url).netloc


def open_account_text(
    account: Account, key_location: KeyLocation | None, key_store: KeyStoreFacts | None = None
) -> str:
    """Return where the account that is open is, and where its key is kept."""
    where = key_location_text(key_location, key_store)
    return tr("{host} · open now. {where}", host=account_host(account), where=where)


def new_key_choice(account: Account) -> Choice:
    """Return what is asked for where a key was refused, and what becomes of the new one."""
    return Choice(
        tr("A new key for {account}", account=account_text(account)),
        tr(
            "It is tried at {host} and kept in the place of the old one. Batches of this account "
            "then wait for “Resume all”.",
            host=account_host(account),
        ),
    )


def forget_question(account: Account) -> Choice:
    """Return what is asked before an account is forgotten."""
    return Choice(
        tr("Forget “{account}” and delete its key?", account=account_text(account)),
        tr("Its batches stay in the history on this computer."),
    )


def practice_set_aside_text(place: Path) -> str:
    """Return where the practice account that could not be read lies now."""
    return tr("What it held was kept as {place}.", place=plain(str(place), 300))


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
        why = title_of_code(PORTAL) if is_portal(problem) else ""
        more = " · ".join(part for part in (why, _next_try(next_update_in_s)) if part)
        return ConnectionWords(tr("Offline since {time}", time=clock_text(offline_since)), more)
    connected = tr("Connected")
    if problem is not None:
        return ConnectionWords(connected, _problem_text(problem))
    waiting = wait_text(wait)
    if waiting:
        return ConnectionWords(connected, waiting)
    if last_update_s_ago is None or next_update_in_s is None:
        return ConnectionWords(connected)
    updated = tr("updated {duration} ago", duration=_whole(last_update_s_ago))
    return ConnectionWords(connected, updated)


def connection_detail(
    problem: BaseException | None, next_update_in_s: float | None, rates: RequestRates
) -> str:
    """Return what the strip has no room for, a line each: the problem, the next update, the budget."""
    lines = [_problem_text(problem)] if problem is not None else []
    if next_update_in_s is not None:
        lines.append(tr("Next update in {duration}", duration=_whole(next_update_in_s)))
    lines.append(
        tr(
            "At most {reads} reads, {writes} writes and {runs} runs a second, as Extend allows",
            reads=f"{rates.reads:.0f}",
            writes=f"{rates.writes:.0f}",
            runs=f"{rates.runs:.0f}",
        )
    )
    return "\n".join(lines)


def is_portal(problem: BaseException | None) -> bool:
    """Whether something between here and Extend answers in its place."""
    return isinstance(problem, ConnectivityError) and problem.code == PORTAL


def offline_notice(
    account: Account, since: datetime, counts: PhaseCounts, *, by_portal: bool = False
) -> Choice:
    """Return what being offline means for a batch, for the bar above it."""
    sentences = [
        tr("Open a page in the browser and sign in to the network.") if by_portal else "",
        tr("Nothing is lost or sent twice."),
        _going_on_text(counts),
        tr("You can still add, review and export."),
    ]
    title = _portal_title(account, since) if by_portal else _offline_title(account, since)
    return Choice(title, joined_sentences(sentence for sentence in sentences if sentence))


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
    return with_detail(operation_text(operation), said.title)


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
    if account.is_sandbox:
        return tr("Sandbox — practice data")
    return tr("Environment", "variables") if account.is_unnamed else plain(account.name)


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
    lines = [tr("The key belongs to {whose}.", whose=whose)] if whose else []
    listed = tr("Files can be listed.")
    lines += [listed if files_ok else tr("Files cannot be listed with this key.")]
    if older_version:
        lines.append(tr(OLDER_VERSION_TEXT, refused=API_VERSION, version=older_version))
    if extractors is not None:
        lines.append(_extractors_text(extractors))
    if batches_available:
        lines.append(tr("Batches can be created."))
    elif generation is Generation.LEGACY:
        lines.append(tr(LEGACY_TEXT))
    else:
        lines.append(tr("Batches are not available with this key."))
    return tuple(lines)


def page_texts(number: int, first_row: int, rows: int) -> tuple[str, str]:
    """Return which page of the files is shown, and which rows."""
    page = tr("Page {number}", number=count_text(number))
    if rows == 0:
        return page, tr("no rows")
    first, last = count_text(first_row), count_text(first_row + rows - 1)
    return page, tr("rows {first}\u2013{last}", first=first, last=last)


def _whole(duration_s: float) -> str:
    if duration_s >= 10:
        return duration_text(round(duration_s))
    return tr("{seconds} s", seconds=str(round(duration_s)))


def reset_question() -> Choice:
    """Return what is asked before the practice account is begun anew."""
    return Choice(
        tr("Reset the practice account?"),
        tr(
            "Its files and runs are deleted from the practice server on this computer. Batches stay "
            "in the history, with the results that were fetched."
        ),
    )


def _next_try(in_s: float | None) -> str:
    return "" if in_s is None else tr("next try in {duration}", duration=_whole(in_s))


def _offline_title(account: Account, since: datetime) -> str:
    time = clock_text(since)
    if account.is_sandbox:
        return tr("No connection to the sandbox since {time}", time=time)
    region = _region_of(account)
    return tr("No connection to Extend ({region}) since {time}", region=region, time=time)


def _portal_title(account: Account, since: datetime) -> str:
    time = clock_text(since)
    if account.is_sandbox:
        return tr("A page of the network answers instead of the sandbox since {time}", time=time)
    return tr(
        "A page of the network answers instead of Extend ({region}) since {time}",
        region=_region_of(account),
        time=time,
    )


def _going_on_text(counts: PhaseCounts) -> str:
    uploads, runs = counts.uploading, counts.running - counts.uploading
    if uploads and runs:
        return tr(
            "{uploads} and {runs} go on by themselves.",
            uploads=counted(uploads, UPLOADS),
            runs=counted(runs, RUNS),
        )
    if uploads:
        return tr_n("{n} upload goes on by itself.", "{n} uploads go on by themselves.", uploads)
    return tr_n("{n} run goes on by itself.", "{n} runs go on by themselves.", runs) if runs else ""


def _extractors_text(extractors: int) -> str:
    if not extractors:
        return tr("No extractors in this workspace yet.")
    return tr_n("{n} extractor found.", "{n} extractors found.", extractors)
