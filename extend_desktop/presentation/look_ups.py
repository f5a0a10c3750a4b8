"""Words for submissions whose answer was lost: what is known, and the decision to send again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from extend_desktop.domain.activities import Activity, ActivityKind
from extend_desktop.domain.waits import LookUp
from extend_desktop.presentation.control import Choice, Notice
from extend_desktop.presentation.errors import clause_of_code
from extend_desktop.presentation.quantities import clock_text, counted, minute_text
from extend_desktop.presentation.text import capitalised

NOT_FOUND_CODE = "submission_not_found"
"""What the engine notes when the look-up found nothing for long: the decision is the operator's."""
EARLIEST_DECISION = timedelta(minutes=1)
"""How long after the attempt the operator may decide before the look-up has ended."""


def look_up_text(look_up: LookUp, count: int) -> str:
    """Return what is looked for and until when, or that the operator is to decide."""
    if look_up.is_over:
        return "not found at Extend; you decide" if look_up.looked_at else "you decide"
    return f"looking at Extend for {counted(count, 'input')} until {clock_text(look_up.until)}"


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
    facts = [counted(count, "input"), f"sent {_moment_text(at, now)}" if at else ""]
    facts.append(_looked(look_up))
    if _asks(newest_first, lost, look_up):
        if look_up is None:
            facts.append(f"request id {request_id}" if request_id else "no request id")
        found = look_up is None or look_up.looked_at is not None
        title = "not found at Extend" if found else "Extend could not be asked"
        return Notice(f"No answer, and {title}: you decide", _line(facts), request_id, may_act=True)
    is_early = look_up is not None and now - look_up.attempted_at >= EARLIEST_DECISION
    until = f" until {clock_text(look_up.until)}" if look_up else ""
    return Notice(
        f"No answer; looking whether it took the batch{until}. Nothing is sent twice",
        _line(facts),
        request_id,
        may_act=is_early,
        is_early=is_early,
    )


def send_again_question(count: int, look_up: LookUp | None = None) -> Choice:
    """Return the question before unconfirmed inputs are sent once more."""
    inputs = counted(count, "input")
    it_is = "it is" if count == 1 else "they are"
    facts = ""
    if look_up is not None:
        known = _line([f"Sent {minute_text(look_up.attempted_at)}", _looked(look_up)])
        until = clock_text(look_up.until)
        goes_on = "" if look_up.is_over else f"The look-up would go on until {until}. "
        facts = f"{known}. {goes_on}"
    return Choice(
        f"Send {inputs} again?",
        f"{facts}Extend is asked once more first. If the first submission did arrive after all, "
        f"{it_is} processed twice and may be charged twice. Looking again costs nothing.",
    )


def _moment_text(at: datetime, now: datetime) -> str:
    """Return the time of day, with the day where it was another one."""
    is_today = at.astimezone().date() == now.astimezone().date()
    return clock_text(at) if is_today else minute_text(at)


def _looked(look_up: LookUp | None) -> str:
    """Return what was looked at, such as 'looked 6 times, last 14:31, through 230 runs'."""
    if look_up is None:
        return ""
    problem = f"; {capitalised(clause_of_code(look_up.problem))}" if look_up.problem else ""
    if look_up.looked_at is None:
        return f"not looked for yet{problem}"
    times = "once" if look_up.looks == 1 else f"{look_up.looks} times"
    runs = counted(look_up.looked_through, "run")
    return f"looked {times}, last {clock_text(look_up.looked_at)}, through {runs}{problem}"


def _asks(newest_first: Sequence[Activity], lost: Activity | None, look_up: LookUp | None) -> bool:
    if look_up is not None:
        return look_up.is_over
    return any(
        activity.facts.get("code") == NOT_FOUND_CODE and (lost is None or activity.at >= lost.at)
        for activity in newest_first
    )


def _line(facts: Sequence[str]) -> str:
    return " · ".join(fact for fact in facts if fact)
