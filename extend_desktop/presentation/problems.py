"""Words for the inputs that are blocked, reason by reason, and for what settles each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from enum import Enum
from pathlib import PurePath

from extend_desktop.domain.drafts import Draft
from extend_desktop.presentation.draft_reasons import reason_sentence
from extend_desktop.presentation.joining import joined_parts, joined_sentences
from extend_desktop.presentation.nouns import INPUTS
from extend_desktop.presentation.quantities import count_text, counted
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import marked, tr, tr_n, worded
from extend_desktop.values import dataclass

_MOST_ENDINGS = 4


class Remedy(Enum):
    """What settles a reason besides taking its rows off the list; its value is the button's."""

    ENTER_PASSWORD = marked("Enter password…")
    CHOOSE_TYPE = marked("Choose type…")
    CONVERT = marked("Convert to PDF")
    SEND_ANYWAY = marked("Send anyway")
    LOOK_AGAIN = marked("Look again")


@dataclass(frozen=True, slots=True)
class ProblemGroup:
    """All blocked rows of one reason.

    Attributes:
        hint: what makes it so or helps, in a few words.
        whole: what is wrong and what to do about it, in a sentence.
        remedies: what settles it, the first choice first; empty where only leaving it out does.
    """

    code: str
    title: str
    hint: str
    whole: str
    remedies: tuple[Remedy, ...]
    drafts: Sequence[Draft]


_TITLES = {
    "unsupported_type": marked("Extend does not take this type of file"),
    "other_archive": marked("An archive this program does not unpack"),
    "unknown_type": marked("The name does not say what type it is"),
    "encrypted": marked("The PDF needs a password"),
    "encrypted_office": marked("An Office document with a password"),
    "web_page": marked("A web page in place of the document"),
    "changing": marked("The file is still being written"),
    "unexamined": marked("The file could not be examined"),
    "empty": marked("The file is empty"),
    "vanished": marked("The file is no longer there"),
    "unreadable": marked("The file cannot be read"),
    "damaged": marked("The file is damaged or cut off"),
    "archive_locked": marked("In a locked ZIP archive"),
    "archive_aes": marked("In a ZIP archive locked by AES"),
    "archive_damaged": marked("The ZIP archive is damaged"),
    "archive_empty": marked("The ZIP archive is empty"),
    "archive_too_large": marked("The ZIP archive is too large to unpack"),
    "archive_method": marked("Packed in a way that cannot be undone here"),
    "archive_unsafe_name": marked("The name leads out of the ZIP archive"),
    "archive_no_room": marked("No room on the disk to unpack the ZIP archive"),
    "link_loop": marked("The link leads back to itself"),
    "deleted": marked("The file was deleted at Extend"),
    "bad_url": marked("Not an address that can be fetched"),
    "broken_url": marked("Not a whole address"),
    "not_found": marked("Nothing of this name is there"),
    "temporary_gone": marked("Gone from a temporary folder"),
    "no_pages": marked("The document has no pages"),
    "encryption_damaged": marked("The encryption is damaged"),
    "broken_link": marked("The link leads nowhere"),
    "bad_path": marked("No file can have this name"),
    "path_too_long": marked("The path is too long"),
    "cloud_placeholder": marked("Only in the cloud"),
    "check_failed": marked("The check failed"),
    "other_computer": marked("On another computer"),
    "needs_mount": marked("The place is not mounted"),
    "windows_path": marked("A path on a Windows computer"),
    "not_a_full_path": marked("Only a name, without its folder"),
    "metadata_too_large": marked("The columns are too long"),
}
_HINTS = {
    "empty": marked("0 bytes"),
    "vanished": marked("moved or deleted since you added it"),
    "unreadable": marked("open it to everyone who should read it, then look again"),
    "encrypted": marked("one password is tried on all of them"),
    "encrypted_office": marked("Extend opens PDFs only: save it without a password"),
    "web_page": marked("most often an error page that was saved"),
    "changing": marked("look again when the other program is done with it"),
    "unexamined": marked("reading it took too long, or ended the reader"),
    "archive_locked": marked("one password is tried on all of them"),
    "archive_aes": marked("unpack it yourself, then add the files"),
    "archive_damaged": marked("get it anew, then look again, or unpack it yourself"),
    "archive_empty": marked("nothing is in it"),
    "archive_too_large": marked("unpack it yourself if you trust it"),
    "archive_method": marked("unpack it yourself, then add the files"),
    "archive_unsafe_name": marked("unpack it yourself if you trust it"),
    "archive_no_room": marked("make room, then look again"),
    "damaged": marked("will probably fail, and may be charged"),
    "other_archive": marked("unpack it yourself, then add the files"),
    "unknown_type": marked("its content does not say it either"),
    "link_loop": marked("put it right, then look again"),
    "deleted": marked("add it from this computer instead"),
    "bad_url": marked("only http and https addresses can be fetched"),
    "broken_url": marked("one needs a host, and no spaces"),
    "not_found": marked("check the spelling, and that its drive or share is connected"),
    "temporary_gone": marked("save it somewhere first, then add it from there"),
    "encryption_damaged": marked("no password helps"),
    "broken_link": marked("put it right, then look again"),
    "bad_path": marked("it holds a character that no file name can have"),
    "path_too_long": marked("move it nearer to the top folder, or shorten the names"),
    "cloud_placeholder": marked("download it in the file manager, then look again"),
    "check_failed": marked("by a fault of this program: look again, or remove it and add it again"),
    "other_computer": marked("connect to its share, then add it from there"),
    "needs_mount": marked("open it in the file manager, then add it from there"),
    "windows_path": marked("give the path on this computer"),
    "not_a_full_path": marked("give the full path, a link that starts with https://, or a file id"),
    "metadata_too_large": marked("they cannot be sent along"),
}
_LOOKED_AGAIN = frozenset(
    {
        "vanished",  # untranslated: a code
        "unreadable",  # untranslated: a code
        "link_loop",
        "broken_link",
        "not_found",
        "temporary_gone",
        "cloud_placeholder",
        "check_failed",
        "changing",  # untranslated: a code
        "path_too_long",
        "empty",  # untranslated: a code
        "archive_damaged",
        "archive_empty",
        "archive_too_large",
        "archive_method",
        "archive_aes",
        "archive_no_room",
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


def problems_texts(count: int, reasons: int, sendable: int) -> list[str]:
    """Return the head of the list, '51 inputs cannot be sent, for 5 reasons. …', and it shorter."""
    blocked = tr_n(
        "{inputs} cannot be sent, for {n} reason.",
        "{inputs} cannot be sent, for {n} reasons.",
        reasons,
        inputs=counted(count, INPUTS),
    )
    if not sendable:
        return [blocked]
    others = tr_n(
        "The other {n} goes ahead; leave these or settle them here.",
        "The other {n} go ahead; leave these or settle them here.",
        sendable,
        "inputs",
    )
    return [joined_sentences((blocked, others)), blocked]


def found_problems_texts(found: int, blocked: int) -> list[str]:
    """Return the head of the list while it is searched: '3 of 51 blocked inputs found'."""
    return [
        tr_n(
            "{found} of {n} blocked input found",
            "{found} of {n} blocked inputs found",
            blocked,
            found=count_text(found),
        )
    ]


def _group(code: str, drafts: Sequence[Draft]) -> ProblemGroup:
    known = _TITLES.get(code)
    whole = reason_sentence(code)
    title = tr(known) if known else whole or tr("Blocked")
    remedies = _remedies(code, drafts)
    return ProblemGroup(code, title, _hint(code, drafts), whole, remedies, tuple(drafts))


def _hint(code: str, drafts: Sequence[Draft]) -> str:
    if code == "unsupported_type":
        return _endings(drafts)
    lost = sum(draft.lost_password for draft in drafts)
    if code == "encrypted" and lost:
        return tr_n(
            "{n} opened before; passwords are not kept over a restart",
            "{n} opened before; passwords are not kept over a restart",
            lost,
            "documents",
        )
    return worded(_HINTS.get(code, ""))


def _remedies(code: str, drafts: Sequence[Draft]) -> tuple[Remedy, ...]:
    if code in _LOOKED_AGAIN:
        return (Remedy.LOOK_AGAIN,)
    first = _FIRST_REMEDIES.get(code, ())
    is_sendable = all(draft.may_be_forced for draft in drafts)
    sending = (Remedy.SEND_ANYWAY,) if is_sendable else ()
    return (*sending, *first) if code == "unsupported_type" else (*first, *sending)


def _endings(drafts: Sequence[Draft]) -> str:
    """Return the endings most met, such as 'md, json, eml, xml … and 3 more'."""
    counts = Counter(PurePath(draft.spec.name).suffix.lstrip(".").lower() for draft in drafts)
    listed = joined_parts(
        plain(ending, 12) or tr("no ending", "the name of a file")
        for ending, _ in counts.most_common(_MOST_ENDINGS)
    )
    more = len(counts) - _MOST_ENDINGS
    if more <= 0:
        return listed
    return tr_n(
        "{endings} … and {n} more", "{endings} … and {n} more", more, "endings", endings=listed
    )
