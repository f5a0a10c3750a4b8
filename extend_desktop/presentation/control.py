"""Words for what the operator decides on: retry, cancel, send again, go on after a hold."""

from __future__ import annotations

from dataclasses import dataclass

from extend_desktop.domain.batches import CancelMode
from extend_desktop.domain.control import AccountHold, FailureGroup, InFlight
from extend_desktop.domain.credentials import KeyLocation
from extend_desktop.domain.plans import batch_runs_for
from extend_desktop.presentation.activities import HOLD_TEXTS
from extend_desktop.presentation.errors import message_of, said_by_server, title_of_code
from extend_desktop.presentation.failures import failure_advice, reason_label
from extend_desktop.presentation.quantities import clock_text, count_text, counted, counted_are


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to go: what it does, and what that means."""

    title: str
    explanation: str


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to be shown for as long as it is so.

    Attributes:
        may_act: whether there is something to decide; else it is only shown.
        is_early: whether the decision need not be taken yet.
    """

    title: str
    detail: str
    request_id: str | None
    may_act: bool
    is_early: bool = False


def retry_text(failed: int) -> str:
    """Return the words of the button, such as 'Retry 3 failed'."""
    return f"Retry {count_text(failed)} failed"


def retry_selected_text(selected: int) -> str:
    """Return the words for the selected rows that failed, such as 'Retry the 2 selected'."""
    return f"Retry the {count_text(selected)} selected" if selected else "Retry the selected"


def failure_group_text(group: FailureGroup) -> str:
    """Return a reason with its count, such as 'The file could not be read · 2'."""
    return f"{reason_label(group.reason_code or None)} · {count_text(group.count)}"


def failure_group_advice(group: FailureGroup) -> str:
    """Return what to do about a reason."""
    return failure_advice(group.reason_code or None).advice


def sent_again_text(count: int) -> str:
    """Return what a retry did, such as '3 inputs sent again as a new batch run'."""
    if count == 0:
        return "Nothing was sent again: no input of these has failed"
    batch_runs = batch_runs_for(count)
    what = "a new batch run" if batch_runs == 1 else f"{count_text(batch_runs)} new batch runs"
    return f"{counted(count, 'input')} sent again as {what}"


def cancel_choice(mode: CancelMode, now: InFlight | None) -> Choice:
    """Return what a way to cancel does; without counts while they are not known."""
    if mode is CancelMode.FINISH_RUNNING:
        return Choice(
            _finish_title(now),
            "What is at Extend ends by itself, with its results. What was not sent costs nothing.",
        )
    return Choice(
        _everything_title(now),
        "Runs that finish meanwhile still count. Extend does not say whether it charges for "
        "runs that are stopped.",
    )


def cancel_note(now: InFlight | None) -> str:
    """Return what to know of inputs that may be at Extend; empty when there are none."""
    if now is None or not now.unconfirmed:
        return ""
    inputs = counted_are(now.unconfirmed, "input")
    return f"{inputs} unconfirmed: the answer was lost, and Extend may have them."


def delete_open_question(name: str, inputs: int, now: InFlight) -> Choice:
    """Return the question before a batch is deleted that has not ended, with what is open."""
    parts = [
        _open_text(now.at_extend, "at Extend", "goes on there and may be charged"),
        _open_text(now.unconfirmed, "unconfirmed", "may be at Extend"),
        _open_text(now.unsent, "not sent", "will not be"),
    ]
    what = " ".join(part for part in parts if part)
    return Choice(
        f"Delete “{name}” although it has not ended?",
        f"{what} Its {counted(inputs, 'input')}, their results and what happened are removed from "
        "this computer and cannot be brought back. Nothing at Extend is stopped: cancel the batch "
        "first for that.".strip(),
    )


def _open_text(count: int, where: str, then: str) -> str:
    if not count:
        return ""
    return f"{counted_are(count, 'input')} {where}: {'it' if count == 1 else 'each'} {then}."


def delete_question(name: str, inputs: int) -> Choice:
    """Return the question before a batch is deleted from the history; `name` is plain."""
    return Choice(
        f"Delete “{name}” from the history?",
        f"Its {counted(inputs, 'input')}, their results and what happened are removed from this "
        "computer and cannot be brought back. Nothing at Extend is touched; files you exported stay.",
    )


def hold_notice(hold: AccountHold, key_location: KeyLocation | None) -> Notice:
    """Return why the account is held, and what makes it go on."""
    if hold.reason == "payment_required":
        advice = "Top up the credits at Extend, then try again."
    elif hold.reason == "unauthorized":
        advice = _key_advice(key_location)
    else:
        advice = message_of(hold.error).advice
    kept = f"Nothing is sent since {clock_text(hold.since)}; every queue is kept."
    detail = " ".join(part for part in (kept, said_by_server(hold.error), advice) if part)
    return Notice(
        f"{title_of_code(hold.reason)}: everything is paused", detail, hold.request_id, may_act=True
    )


def hold_line(hold: AccountHold) -> str:
    """Return the hold in the few words of the status line."""
    why = HOLD_TEXTS.get(hold.reason) or message_of(hold.error).title.lower()
    return f"Everything is paused · {why} · since {clock_text(hold.since)}"


def _finish_title(now: InFlight | None) -> str:
    if now is None:
        return "Finish what runs now; do not send the rest"
    if not now.at_extend:
        waiting = "one that waits" if now.unsent == 1 else f"{count_text(now.unsent)} that wait"
        return f"Do not send the {waiting}; nothing runs at Extend now"
    running = f"Finish the {count_text(now.at_extend)} that run now"
    if now.at_extend == 1:
        running = "Finish the one that runs now"
    if not now.unsent:
        return f"{running}; nothing else is left to send"
    other = "one" if now.unsent == 1 else count_text(now.unsent)
    return f"{running}; do not send the other {other}"


def _everything_title(now: InFlight | None) -> str:
    if now is None:
        return "Stop everything, also what runs at Extend"
    if not now.at_extend:
        return "Stop everything"
    what = (
        "the one that runs" if now.at_extend == 1 else f"the {count_text(now.at_extend)} that run"
    )
    return f"Stop everything, also {what} at Extend"


def _key_advice(key_location: KeyLocation | None) -> str:
    if key_location is KeyLocation.ENVIRONMENT:
        return "The key comes from EXTEND_API_KEY: change it there, then start again."
    return "Enter a valid key, made in Extend's dashboard under Developers."
