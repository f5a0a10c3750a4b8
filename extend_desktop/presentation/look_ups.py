"""Words for submissions whose answer was lost: what is known, and the decision to send again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from extend_desktop.domain.activities import Activity, ActivityKind
from extend_desktop.domain.waits import LookUp
from extend_desktop.presentation.control import Choice, Notice
from extend_desktop.presentation.errors import title_of_code
from extend_desktop.presentation.joining import as_sentence, joined_sentences
from extend_desktop.presentation.nouns import INPUTS, RUNS
from extend_desktop.presentation.quantities import clock_text, counted, minute_text
from extend_desktop.presentation.translation import tr, tr_n

NOT_FOUND_CODE = "submission_not_found"
"""What the engine notes when the look-up found nothing for long: the decision is the operator's."""
EARLIEST_DECISION = timedelta(minutes=1)
"""How long after the attempt the operator may decide before the look-up has ended."""


def look_up_text(look_up: LookUp, count: int) -> str:
    """Return what is looked for and until when, or that the operator is to decide."""
    if look_up.is_over:
        return tr("not found at Extend; you decide") if look_up.looked_at else tr("you decide")
    return tr_n(
        "looking at Extend for {n} input until {time}",
        "looking at Extend for {n} inputs until {time}",
        count,
        time=clock_text(look_up.until),
    )


def unconfirmed_notice(
    count: int, newest_first: Sequence[Activity], look_up: LookUp | None, now: datetime
) -> Notice:
    """Return what is known of submissions whose answer was lost.

    Args:
        count: inputs that are unconfirmed now.
        newest_first: the batch's whole history.
        look_up: the search for them, where one goes on.
        now: by our clock.
    """
    kind = ActivityKind.SUBMISSION_UNCONFIRMED
    lost = next((activity for activity in newest_first if activity.kind is kind), None)
    at = look_up.attempted_at if look_up else lost.at if lost else None
    request_id = lost.request_id if lost else None
    # In one line: a small pane has no room for two.
    sent = tr("sent {time}", time=_moment_text(at, now)) if at else ""
    facts = [counted(count, INPUTS), sent, _looked(look_up)]
    if _asks(newest_first, lost, look_up):
        if look_up is None:
            facts.append(_request_text(request_id))
        return Notice(_asking_title(look_up), _line(facts), request_id, may_act=True)
    is_early = look_up is not None and now - look_up.attempted_at >= EARLIEST_DECISION
    title, detail = _looking_title(look_up), _line(facts)
    return Notice(title, detail, request_id, may_act=is_early, is_early=is_early)


def _asking_title(look_up: LookUp | None) -> str:
    if look_up is None or look_up.looked_at is not None:
        return tr("No answer, and not found at Extend: you decide")
    return tr("No answer, and Extend could not be asked: you decide")


def _looking_title(look_up: LookUp | None) -> str:
    if look_up is None:
        return tr("No answer yet; checking whether Extend took the batch. Nothing is sent twice.")
    return tr(
        "No answer yet; checking until {time} whether Extend took the batch. Nothing is sent twice.",
        time=clock_text(look_up.until),
    )


def _request_text(request_id: str | None) -> str:
    return tr("request id {id}", id=request_id) if request_id else tr("no request id")


def send_again_question(count: int, look_up: LookUp | None = None) -> Choice:
    """Return the question before unconfirmed inputs are sent once more."""
    price = tr_n(
        "Extend is asked once more first. If the first submission did arrive after all, it is "
        "processed twice and may be charged twice. Looking again costs nothing.",
        "Extend is asked once more first. If the first submission did arrive after all, they are "
        "processed twice and may be charged twice. Looking again costs nothing.",
        count,
    )
    title = tr_n("Send {n} input again?", "Send {n} inputs again?", count)
    return Choice(title, joined_sentences([*_known(look_up), price]))


def _known(look_up: LookUp | None) -> Iterator[str]:
    if look_up is None:
        return
    sent = tr("Sent {time}", time=minute_text(look_up.attempted_at))
    yield as_sentence(_line([sent, _looked(look_up)]))
    if not look_up.is_over:
        yield tr("The look-up would go on until {time}.", time=clock_text(look_up.until))


def _moment_text(at: datetime, now: datetime) -> str:
    """Return the time of day, with the day where it was another one."""
    is_today = at.astimezone().date() == now.astimezone().date()
    return clock_text(at) if is_today else minute_text(at)


def _looked(look_up: LookUp | None) -> str:
    """Return what was looked at, such as 'looked 6 times, last 14:31, through 230 runs'."""
    if look_up is None:
        return ""
    problem = f"; {title_of_code(look_up.problem)}" if look_up.problem else ""
    if look_up.looked_at is None:
        return f"{tr('not looked for yet')}{problem}"
    looked = tr_n(
        "looked once, last {time}, through {runs}",
        "looked {n} times, last {time}, through {runs}",
        look_up.looks,
        time=clock_text(look_up.looked_at),
        runs=counted(look_up.looked_through, RUNS),
    )
    return f"{looked}{problem}"


def _asks(newest_first: Sequence[Activity], lost: Activity | None, look_up: LookUp | None) -> bool:
    if look_up is not None:
        return look_up.is_over
    return any(
        activity.facts.get("code") == NOT_FOUND_CODE and (lost is None or activity.at >= lost.at)
        for activity in newest_first
    )


def _line(facts: Sequence[str]) -> str:
    return " · ".join(fact for fact in facts if fact)
