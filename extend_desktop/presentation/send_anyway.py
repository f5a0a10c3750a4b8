"""Words for sending inputs that only their content holds back: actions and question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from extend_desktop.domain.drafts import Draft
from extend_desktop.presentation.control import Choice
from extend_desktop.presentation.draft_reasons import draft_reason_text, reason_sentence
from extend_desktop.presentation.joining import as_sentence, joined_clauses, joined_sentences
from extend_desktop.presentation.quantities import count_text
from extend_desktop.presentation.text import plain, with_detail
from extend_desktop.presentation.translation import tr, tr_n


def send_anyway_text(count: int, of_selected: int) -> str:
    """Return the words of the action for the selected rows, such as 'Send 2 of these 5 anyway'."""
    if of_selected == 1:
        return tr("Send anyway")
    if count == of_selected:
        return tr_n("Send these {n} anyway", "Send these {n} anyway", count, "inputs")
    total = count_text(of_selected)
    return tr_n(
        "Send {n} of these {total} anyway",
        "Send {n} of these {total} anyway",
        count,
        "inputs",
        total=total,
    )


def send_group_text(code: str | None, count: int) -> str:
    """Return the words of the action for all rows of one reason."""
    text = tr_n("Send all {n} anyway", "Send all {n} anyway", count, "inputs")
    return with_detail(text, draft_reason_text(code))


def hold_back_text(count: int) -> str:
    """Return the words of the action that takes the yes back."""
    return tr_n("Hold back again", "Hold these {n} back again", count, "inputs")


def send_anyway_question(drafts: Sequence[Draft]) -> Choice:
    """Return the question before rows are sent that their content holds back."""
    count = len(drafts)
    title = tr_n("Send {n} file anyway?", "Send {n} files anyway?", count)
    if count == 1:
        title = tr("Send “{name}” anyway?", name=plain(drafts[0].spec.name))
    reasons = Counter(draft.reason_code for draft in drafts)
    listed = joined_clauses(
        with_detail(count_text(number), draft_reason_text(code))
        for code, number in reasons.most_common()
    )
    if len(reasons) == 1:
        listed = reason_sentence(drafts[0].reason_code)
    is_damaged = any(draft.is_damaged for draft in drafts)
    consequence = _consequence_text(count, is_damaged=is_damaged)
    return Choice(title, joined_sentences((as_sentence(listed), consequence)))


def _consequence_text(count: int, *, is_damaged: bool) -> str:
    if is_damaged:
        return tr_n(
            "Extend will probably fail on it, and may charge for the try. You can hold back again "
            "until you submit.",
            "Extend will probably fail on them, and may charge for the try. You can hold back "
            "again until you submit.",
            count,
        )
    return tr_n(
        "Extend may fail on it, and may charge for the try. You can hold back again until you "
        "submit.",
        "Extend may fail on them, and may charge for the try. You can hold back again until you "
        "submit.",
        count,
    )
