"""Words for what the operator decides about blocked inputs: passwords, types, conversions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from extend_desktop.domain.drafts import Draft
from extend_desktop.domain.inspections import type_of
from extend_desktop.presentation.findings import type_text
from extend_desktop.presentation.joining import joined_parts
from extend_desktop.presentation.quantities import count_text
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import marked, tr, tr_n

TYPE_CHOICES = (
    *("pdf", "tiff", "jpg", "png", "heic", "gif", "bmp", "webp"),  # untranslated: endings
    *("docx", "doc", "xlsx", "xls", "pptx", "ppt"),  # untranslated: endings
    *("csv", "txt", "html", "xml", "eml"),  # untranslated: endings
)
"""Endings of the types that are offered, of those that Extend takes."""
PASSWORD_LABEL, PASSWORDS_LABEL = marked("Password"), marked("One a line", "passwords")
SEVERAL_PASSWORDS, ONE_PASSWORD = marked("Several…", "passwords"), marked("Only one", "password")
UNLOCK = marked("Unlock")
LINK_HINT = marked(
    "It goes along with the link and is kept in memory only. Whether it fits shows "
    "when Extend opens the document. Leave it empty to take it off again."
)


def password_hint(selected: int, of_group: int) -> str:
    """Return on which rows a password is tried, and that it is not stored, in few words."""
    if of_group == 1:
        return tr("Not stored", "a password")
    if selected:
        return tr_n(
            "For the {n} selected, not stored",
            "For the {n} selected, not stored",
            selected,
            "files",
        )
    return tr_n("For all {n}, not stored", "For all {n}, not stored", of_group, "files")


def locked_detail(draft: Draft) -> str:
    """Return what is known of a locked row, such as '1 wrong password'; empty when nothing is."""
    if draft.is_trying:
        return tr("trying…", "passwords")
    if draft.wrong_passwords:
        return tr_n("{n} wrong password", "{n} wrong passwords", draft.wrong_passwords)
    return tr("needed again", "a password") if draft.lost_password else ""


def problem_detail(draft: Draft) -> str:
    """Return what distinguishes a blocked row from the others of its reason."""
    if draft.is_locked:
        return locked_detail(draft)
    if draft.found:
        return tr("looks like {type}", type=type_text(draft.found))
    ending = type_of(draft.spec.name)
    return f".{plain(ending, 12)}" if ending else ""


def found_types_text(drafts: Sequence[Draft]) -> str:
    """Return the words for 'as found in the content', with what was found; empty for nothing."""
    counts = Counter(draft.found for draft in drafts if draft.found)
    listed = joined_parts(
        f"{type_text(found)} {count_text(count)}" for found, count in counts.most_common(3)
    )
    return tr("As found in the content: {types}", types=listed) if listed else ""
