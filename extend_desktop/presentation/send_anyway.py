"""Words for sending inputs that only their content holds back: actions, question, advice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from extend_desktop.domain.drafts import Draft
from extend_desktop.presentation.control import Choice
from extend_desktop.presentation.drafts import draft_reason_text
from extend_desktop.presentation.quantities import count_text, counted, counted_are
from extend_desktop.presentation.text import capitalised, plain


def send_anyway_text(count: int, of_selected: int) -> str:
    """Return the words of the action for the selected rows, such as 'Send 2 of these 5 anyway'."""
    if of_selected == 1:
        return "Send anyway"
    which = f"these {count_text(count)}"
    if count != of_selected:
        which = f"{count_text(count)} of these {count_text(of_selected)}"
    return f"Send {which} anyway"


def send_group_text(code: str | None, count: int) -> str:
    """Return the words of the action for all rows of one reason."""
    return f"Send all {count_text(count)} anyway: {draft_reason_text(code)}"


def hold_back_text(count: int) -> str:
    """Return the words of the action that takes the yes back."""
    return "Hold back again" if count == 1 else f"Hold these {count_text(count)} back again"


def send_anyway_question(drafts: Sequence[Draft]) -> Choice:
    """Return the question before rows are sent that their content holds back."""
    damaged = sum(draft.is_damaged for draft in drafts)
    what = f"“{plain(drafts[0].spec.name)}”" if len(drafts) == 1 else counted(len(drafts), "file")
    reasons = Counter(draft_reason_text(draft.reason_code) for draft in drafts)
    listed = "; ".join(
        reason if len(reasons) == 1 else f"{count_text(count)}: {reason}"
        for reason, count in reasons.most_common()
    )
    whether = "will probably fail" if damaged else "may fail"
    return Choice(
        f"Send {what} anyway?",
        f"{capitalised(listed)}. Extend {whether} on {'it' if len(drafts) == 1 else 'them'}, and "
        "may charge for the try. You can hold back again until you submit.",
    )


def damaged_advice(damaged: int) -> str:
    """Return what to do about damaged inputs on the command line; empty when there are none."""
    if not damaged:
        return ""
    return (
        f"{counted_are(damaged, 'damaged input')} not sent. "
        f"With --send-damaged {'it is' if damaged == 1 else 'they are'}; "
        f"{'it' if damaged == 1 else 'they'} will probably fail, and may be charged."
    )
