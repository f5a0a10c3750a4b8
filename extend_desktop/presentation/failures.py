"""Words for why an input failed, and what to offer; the failure advice of the product."""

from __future__ import annotations

from extend_desktop.domain.batches import Input, InputState, Phase
from extend_desktop.presentation.draft_reasons import reason_sentence
from extend_desktop.presentation.error_texts import ERROR_TEXTS
from extend_desktop.presentation.joining import as_sentence, joined_sentences
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import Marked, marked, tr, tr_n
from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class FailureAdvice:
    """What to say about a failure, and what to do.

    Attributes:
        needs_ids: Extend is asked about it, by the ids of what failed.
    """

    say: str
    advice: str
    needs_ids: bool = False


@dataclass(frozen=True, slots=True)
class _Known:
    say: Marked
    advice: Marked
    needs_ids: bool = False

    def shown(self) -> FailureAdvice:
        return FailureAdvice(tr(self.say), tr(self.advice), self.needs_ids)


_CANCELLED = marked("Cancelled")
_CREDITS = _Known(
    marked("Credits ran out"), marked("Everything is paused and kept; resume after topping up.")
)
_STEP = _Known(
    marked("A processing step failed"),
    marked("Retry once, then try another version of the extractor."),
)
_OWNER = _Known(
    marked("The extractor needs its owner"),
    marked("Open it in the dashboard; hold this batch until it is mended."),
)
_ADVICE = {
    "FAILED_TO_PROCESS_FILE": _Known(
        marked("The file could not be read"),
        marked("Open the original to see whether it is whole, then retry."),
    ),
    "OUT_OF_CREDITS": _CREDITS,
    "payment_required": _CREDITS,
    "INTERNAL_ERROR": _Known(
        marked("A fault at Extend"),
        marked("Retry; if it stays, copy the ids and contact Extend."),
        needs_ids=True,
    ),
    "PRE_PROCESSING_FAILURE": _STEP,
    "POST_PROCESSING_FAILURE": _STEP,
    "PARSING_ERROR": _STEP,
    "INVALID_PROCESSOR": _OWNER,
    "INVALID_CONFIGURATION": _OWNER,
    "deleted": _Known(
        marked("The file was deleted at Extend"),
        marked("Add it again from this computer, if it is still here."),
        needs_ids=True,
    ),
    "cancelled": _Known(
        _CANCELLED, marked("You cancelled it; send it again if you want it after all.")
    ),
    "endless_listing": _Known(
        marked("Not found in Extend's list of runs, which does not end"),
        marked(
            "Open the batch run in the dashboard, or retry: it is looked for before "
            "anything is sent."
        ),
        needs_ids=True,
    ),
    "ABORTED": _Known(marked("Stopped by a person"), marked("Retry if it was not meant.")),
}


def failure_advice(code: str | None) -> FailureAdvice:
    """Return what to say of a run's reason or one of our codes; unknown as it came."""
    if code is None:
        return FailureAdvice(tr("No reason was given"), tr("Retry."), needs_ids=True)
    known = _ADVICE.get(code)
    if known is not None:
        return known.shown()
    error_text = ERROR_TEXTS.get(code)
    if error_text is not None:
        return FailureAdvice(tr(error_text.title), error_text.advice_for(code), needs_ids=True)
    return FailureAdvice(plain(code), tr("Retry; if it stays, copy the details."), needs_ids=True)


def reason_label(code: str | None) -> str:
    """Return a reason in a few words, for grouping and for tables."""
    return failure_advice(code).say


def reason_text(item: Input) -> str:
    """Return why an input has no result and what to do; empty while it is on its way or done."""
    if item.state in (InputState.SKIPPED, InputState.BLOCKED):
        return reason_sentence(item.reason_code)
    if item.state is InputState.UNCONFIRMED:
        return tr("The answer was lost; it is being looked up. It is not sent again by itself.")
    if item.phase is Phase.CANCELLED and item.reason_code != "batch_run_cancelled":
        return tr(_CANCELLED)
    if item.phase is Phase.CANCELLED:
        advice = failure_advice(item.reason_code)
        return joined_sentences((as_sentence(advice.say), advice.advice))
    if item.phase is not Phase.FAILED:
        return ""
    advice = failure_advice(item.reason_code)
    detail = plain(item.reason_detail or "")
    said = tr("Extend says: “{text}”", text=detail) if detail else ""
    return joined_sentences(part for part in (as_sentence(advice.say), said, advice.advice) if part)


def rest_text(count: int) -> str:
    """Return the words of the row that leads to the other inputs of a reason."""
    return tr_n(
        "{n} more: show all of them as a list",
        "{n} more: show all of them as a list",
        count,
        "inputs",
    )
