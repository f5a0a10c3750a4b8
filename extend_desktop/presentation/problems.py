"""Words for the inputs that are blocked, reason by reason, and for what settles each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import PurePath

from extend_desktop.domain.drafts import Draft
from extend_desktop.presentation.drafts import draft_reason_text
from extend_desktop.presentation.quantities import count_text, counted
from extend_desktop.presentation.text import capitalised, plain

_MOST_ENDINGS = 4


class Remedy(Enum):
    """What settles a reason besides taking its rows off the list; its value is the button's."""

    ENTER_PASSWORD = "Enter password…"  # noqa: S105 - a word on a button
    CHOOSE_TYPE = "Choose type…"
    CONVERT = "Convert to PDF"
    SEND_ANYWAY = "Send anyway"
    LOOK_AGAIN = "Look again"


@dataclass(frozen=True, slots=True)
class ProblemGroup:
    """All blocked rows of one reason.

    Attributes:
        remedies: what settles it, the first choice first; empty where only leaving it out does.
    """

    code: str
    title: str
    hint: str
    remedies: tuple[Remedy, ...]
    drafts: Sequence[Draft]


_TITLES = {
    "unsupported_type": "Extend does not take this type of file",
    "unknown_type": "The name does not say what type it is",
    "encrypted": "The PDF needs a password",
    "encrypted_office": "An Office document with a password",
    "web_page": "A web page in place of the document",
    "changing": "The file is still being written",
    "unexamined": "The file could not be examined",
    "empty": "The file is empty",
    "vanished": "The file is no longer there",
    "unreadable": "The file cannot be read",
    "damaged": "The file is damaged or cut off",
    "archive_locked": "In a locked ZIP archive",
    "archive_aes": "In a ZIP archive locked by AES",
    "archive_damaged": "The ZIP archive is damaged",
    "archive_too_large": "The ZIP archive is too large to unpack",
    "archive_method": "Packed in a way that cannot be undone here",
    "archive_unsafe_name": "The name leads out of the ZIP archive",
    "archive_no_room": "No room on the disk to unpack the ZIP archive",
    "link_loop": "The link leads back to itself",
    "deleted": "The file was deleted at Extend",
    "bad_url": "Not an address that can be fetched",
    "broken_url": "Not a whole address",
}
_HINTS = {
    "empty": "0 bytes",
    "vanished": "moved or deleted since you added it",
    "unreadable": "open it to everyone who should read it, then look again",
    "encrypted": "one password is tried on all of them",
    "encrypted_office": "Extend opens PDFs only: save it without a password",
    "web_page": "most often an error page that was saved",
    "changing": "look again when the other program is done with it",
    "unexamined": "reading it took too long, or ended the reader",
    "archive_locked": "one password is tried on all of them",
    "archive_aes": "unpack it yourself, then add the files",
    "archive_damaged": "unpack it yourself, or get it anew",
    "archive_too_large": "unpack it yourself if you trust it",
    "archive_method": "unpack it yourself, then add the files",
    "archive_unsafe_name": "unpack it yourself if you trust it",
    "archive_no_room": "make room, then add it again",
    "damaged": "will probably fail, and may be charged",
}
_LOOKED_AGAIN = frozenset(
    {
        "vanished",
        "unreadable",
        "link_loop",
        "broken_link",
        "not_found",
        "temporary_gone",
        "cloud_placeholder",
        "check_failed",
        "changing",
        "path_too_long",
    }
)
"""What may be otherwise by now."""
_FIRST_REMEDIES = {
    "encrypted": (Remedy.ENTER_PASSWORD,),
    "archive_locked": (Remedy.ENTER_PASSWORD,),
    "unknown_type": (Remedy.CHOOSE_TYPE,),
    "unsupported_type": (Remedy.CHOOSE_TYPE,),
    "web_page": (Remedy.CONVERT,),
    "unexamined": (Remedy.LOOK_AGAIN,),
}


def problem_groups(blocked: Iterable[Draft]) -> list[ProblemGroup]:
    """Return the groups of these rows, the largest first."""
    by_code: defaultdict[str, list[Draft]] = defaultdict(list)
    for draft in blocked:
        by_code[draft.reason_code or ""].append(draft)
    ordered = sorted(by_code.items(), key=lambda entry: -len(entry[1]))
    return [_group(code, drafts) for code, drafts in ordered]


def problems_text(count: int, reasons: int, sendable: int) -> str:
    """Return the head of the list, such as '51 inputs cannot be sent, for 5 reasons. …'."""
    text = f"{counted(count, 'input')} cannot be sent, for {counted(reasons, 'reason')}."
    if sendable:
        text += f" The other {count_text(sendable)} go ahead; leave these or settle them here."
    return text


def _group(code: str, drafts: Sequence[Draft]) -> ProblemGroup:
    title = _TITLES.get(code) or capitalised(draft_reason_text(code)) or "Blocked"
    return ProblemGroup(code, title, _hint(code, drafts), _remedies(code, drafts), tuple(drafts))


def _hint(code: str, drafts: Sequence[Draft]) -> str:
    if code == "unsupported_type":
        return _endings(drafts)
    lost = sum(draft.lost_password for draft in drafts)
    if code == "encrypted" and lost:
        return f"{count_text(lost)} opened before; passwords are not kept over a restart"
    return _HINTS.get(code, "")


def _remedies(code: str, drafts: Sequence[Draft]) -> tuple[Remedy, ...]:
    if code in _LOOKED_AGAIN:
        return (Remedy.LOOK_AGAIN,)
    first = _FIRST_REMEDIES.get(code, ())
    is_sendable = code != "empty" and all(draft.may_be_forced for draft in drafts)
    sending = (Remedy.SEND_ANYWAY,) if is_sendable else ()
    return (*sending, *first) if code == "unsupported_type" else (*first, *sending)


def _endings(drafts: Sequence[Draft]) -> str:
    """Return the endings most met, such as 'md, json, eml, xml … and 3 more'."""
    counts = Counter(
        PurePath(draft.spec.name).suffix.lstrip(".").lower() or "no ending" for draft in drafts
    )
    listed = [plain(ending, 12) for ending, _ in counts.most_common(_MOST_ENDINGS)]
    more = len(counts) - len(listed)
    return ", ".join(listed) + (f" … and {count_text(more)} more" if more else "")
