"""Words for what the operator decides on: retry, cancel, send again, go on after a hold."""

from __future__ import annotations

from collections.abc import Iterator

from extend_desktop.domain.batches import CancelMode
from extend_desktop.domain.control import AccountHold, FailureGroup, InFlight
from extend_desktop.domain.credentials import KeyLocation
from extend_desktop.domain.plans import batch_runs_for
from extend_desktop.presentation.activities import HOLD_TEXTS
from extend_desktop.presentation.errors import message_of, said_by_server, title_of_code
from extend_desktop.presentation.failures import failure_advice, reason_label
from extend_desktop.presentation.joining import joined_sentences
from extend_desktop.presentation.nouns import INPUTS
from extend_desktop.presentation.quantities import clock_text, count_text, counted
from extend_desktop.presentation.translation import marked_n, tr, tr_marked_n, tr_n
from extend_desktop.values import dataclass

_OPEN = (
    marked_n(
        "{n} input is at Extend: it goes on there and may be charged.",
        "{n} inputs are at Extend: each goes on there and may be charged.",
    ),
    marked_n(
        "{n} input is unconfirmed: it may be at Extend.",
        "{n} inputs are unconfirmed: each may be at Extend.",
    ),
    marked_n(
        "{n} input is not sent: it will not be.",
        "{n} inputs are not sent: each will not be.",
    ),
)


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
    return tr_n("Retry {n} failed", "Retry {n} failed", failed, "inputs")


def retry_selected_text(selected: int) -> str:
    """Return the words for the selected rows that failed, such as 'Retry the 2 selected'."""
    if not selected:
        return tr("Retry the selected", "inputs")
    return tr_n("Retry the {n} selected", "Retry the {n} selected", selected, "inputs")


def failure_group_text(group: FailureGroup) -> str:
    """Return a reason with its count, such as 'The file could not be read · 2'."""
    return f"{reason_label(group.reason_code or None)} · {count_text(group.count)}"


def failure_group_advice(group: FailureGroup) -> str:
    """Return what to do about a reason."""
    return failure_advice(group.reason_code or None).advice


def sent_again_text(count: int) -> str:
    """Return what a retry did, such as '3 inputs sent again as a new batch run'."""
    if count == 0:
        return tr("Nothing was sent again: no input of these has failed")
    batch_runs = batch_runs_for(count)
    if batch_runs == 1:
        return tr_n(
            "{n} input sent again as a new batch run",
            "{n} inputs sent again as a new batch run",
            count,
        )
    return tr_n(
        "{inputs} sent again as {n} new batch run",
        "{inputs} sent again as {n} new batch runs",
        batch_runs,
        inputs=counted(count, INPUTS),
    )


def cancel_choice(mode: CancelMode, now: InFlight | None) -> Choice:
    """Return what a way to cancel does; without counts while they are not known."""
    if mode is CancelMode.FINISH_RUNNING:
        return Choice(
            _finish_title(now),
            tr(
                "What is at Extend ends by itself, with its results. What was not sent costs "
                "nothing."
            ),
        )
    return Choice(
        _everything_title(now),
        tr(
            "Runs that finish meanwhile still count. Extend does not say whether it charges for "
            "runs that are stopped."
        ),
    )


def cancel_note(now: InFlight | None) -> str:
    """Return what to know of inputs that may be at Extend; empty when there are none."""
    if now is None or not now.unconfirmed:
        return ""
    return tr_n(
        "{n} input is unconfirmed: the answer was lost, and Extend may have it.",
        "{n} inputs are unconfirmed: the answer was lost, and Extend may have them.",
        now.unconfirmed,
    )


def delete_open_question(name: str, inputs: int, now: InFlight) -> Choice:
    """Return the question before a batch is deleted that has not ended, with what is open."""
    removed = tr_n(
        "Its {n} input, their results and what happened are removed from this computer and cannot "
        "be brought back. Nothing at Extend is stopped: cancel the batch first for that.",
        "Its {n} inputs, their results and what happened are removed from this computer and cannot "
        "be brought back. Nothing at Extend is stopped: cancel the batch first for that.",
        inputs,
    )
    title = tr("Delete “{name}” although it has not ended?", name=name)
    return Choice(title, joined_sentences([*_open_texts(now), removed]))


def _open_texts(now: InFlight) -> Iterator[str]:
    counts = (now.at_extend, now.unconfirmed, now.unsent)
    return (tr_marked_n(text, count) for text, count in zip(_OPEN, counts, strict=True) if count)


def delete_question(name: str, inputs: int) -> Choice:
    """Return the question before a batch is deleted from the history; `name` is plain."""
    return Choice(
        tr("Delete “{name}” from the history?", name=name),
        tr_n(
            "Its {n} input, their results and what happened are removed from this computer and "
            "cannot be brought back. Nothing at Extend is touched; files you exported stay.",
            "Its {n} inputs, their results and what happened are removed from this computer and "
            "cannot be brought back. Nothing at Extend is touched; files you exported stay.",
            inputs,
        ),
    )


def hold_notice(hold: AccountHold, key_location: KeyLocation | None) -> Notice:
    """Return why the account is held, and what makes it go on."""
    if hold.reason == "payment_required":
        advice = tr("Top up the credits at Extend, then try again.")
    elif hold.reason == "unauthorized":
        advice = _key_advice(key_location)
    else:
        advice = message_of(hold.error).advice
    kept = tr(
        "Nothing has been sent since {time}; every queue is kept.", time=clock_text(hold.since)
    )
    detail = joined_sentences(part for part in (kept, said_by_server(hold.error), advice) if part)
    title = tr("{reason}: everything is paused", reason=title_of_code(hold.reason))
    return Notice(title, detail, hold.request_id, may_act=True)


def hold_line(hold: AccountHold) -> str:
    """Return the hold in the few words of the status line."""
    known = HOLD_TEXTS.get(hold.reason)
    reason = tr(known) if known else message_of(hold.error).title
    since = tr("since {time}", time=clock_text(hold.since))
    return f"{tr('Everything is paused')} · {reason} · {since}"


def _finish_title(now: InFlight | None) -> str:
    if now is None or not (now.at_extend or now.unsent):
        return tr("Finish what runs now; do not send the rest")
    if not now.at_extend:
        return tr_n(
            "Do not send the one that waits; nothing runs at Extend now",
            "Do not send the {n} that wait; nothing runs at Extend now",
            now.unsent,
            "inputs",
        )
    if not now.unsent:
        return tr_n(
            "Finish the one that runs now; nothing else is left to send",
            "Finish the {n} that run now; nothing else is left to send",
            now.at_extend,
            "inputs",
        )
    return _finish_and_keep_title(now)


def _finish_and_keep_title(now: InFlight) -> str:
    if now.unsent == 1:
        return tr_n(
            "Finish the one that runs now; do not send the other one",
            "Finish the {n} that run now; do not send the other one",
            now.at_extend,
            "inputs",
        )
    return tr_n(
        "Finish the one that runs now; do not send the other {unsent}",
        "Finish the {n} that run now; do not send the other {unsent}",
        now.at_extend,
        "inputs",
        unsent=count_text(now.unsent),
    )


def _everything_title(now: InFlight | None) -> str:
    if now is None:
        return tr("Stop everything, also what runs at Extend")
    if not now.at_extend:
        return tr("Stop everything")
    return tr_n(
        "Stop everything, also the one that runs at Extend",
        "Stop everything, also the {n} that run at Extend",
        now.at_extend,
        "inputs",
    )


def _key_advice(key_location: KeyLocation | None) -> str:
    if key_location is KeyLocation.ENVIRONMENT:
        return tr("The key comes from EXTEND_API_KEY: change it there, then start again.")
    return tr("Enter a valid key, made in Extend's dashboard under Developers.")
