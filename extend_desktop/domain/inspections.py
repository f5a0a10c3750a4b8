"""What a look at a local file found before anything is sent. Anyone may import it.

A *problem* holds the file back. If only its content is odd, the operator may send it anyway; a file
that is not there cannot be sent by any word. A *warning* is shown, and the file is sent.
"""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum
from pathlib import PurePath

from extend_desktop.values import dataclass


class InspectionProblem(StrEnum):
    """Why a local file is held back."""

    VANISHED = "vanished"
    """It was there when it was added."""
    NOT_FOUND = "not_found"
    """There was nothing of this name."""
    TEMPORARY_GONE = "temporary_gone"
    """Likewise, in a folder where other programs keep a file only for a moment."""
    UNREADABLE = "unreadable"
    LINK_LOOP = "link_loop"
    BROKEN_LINK = "broken_link"
    BAD_PATH = "bad_path"
    """No file can have this path, because of a character in it."""
    PATH_TOO_LONG = "path_too_long"
    CLOUD_PLACEHOLDER = "cloud_placeholder"
    """Only a stand-in is here; the system brings the file when asked, not when it is read."""
    CHANGING = "changing"
    """It was written to while it was checked."""
    CHECK_FAILED = "check_failed"
    """The look itself failed, which is a defect of ours."""

    ARCHIVE_LOCKED = "archive_locked"
    """Inside a ZIP archive, under a password."""
    ARCHIVE_AES = "archive_aes"
    """Likewise, encrypted in a way that this program cannot undo."""
    ARCHIVE_DAMAGED = "archive_damaged"
    ARCHIVE_EMPTY = "archive_empty"
    ARCHIVE_TOO_LARGE = "archive_too_large"
    """Unpacked it would be larger, or of more entries, than any archive of documents is."""
    ARCHIVE_METHOD = "archive_method"
    """Packed in a way that only some programs can undo."""
    ARCHIVE_UNSAFE_NAME = "archive_unsafe_name"
    """Its name in the archive leads out of the archive."""
    ARCHIVE_NO_ROOM = "archive_no_room"
    """It could not be written to the disk of the program's data."""

    EMPTY = "empty"
    UNSUPPORTED_TYPE = "unsupported_type"
    OTHER_ARCHIVE = "other_archive"
    """An archive of a kind that is not unpacked here."""
    UNKNOWN_TYPE = "unknown_type"
    """Neither its name nor its content says what type it is."""
    ENCRYPTED = "encrypted"
    """A PDF under a password that was not given."""
    ENCRYPTED_OFFICE = "encrypted_office"
    """An office document under a password, for which Extend takes none."""

    DAMAGED = "damaged"
    NO_PAGES = "no_pages"
    ENCRYPTION_DAMAGED = "encryption_damaged"
    WEB_PAGE = "web_page"
    """A web page under the name of a document: most often an error page that was saved."""
    UNEXAMINED = "unexamined"
    """Reading it took too much time or memory, or ended the process that did it."""


DAMAGES = frozenset(
    {
        InspectionProblem.DAMAGED,
        InspectionProblem.NO_PAGES,
        InspectionProblem.ENCRYPTION_DAMAGED,
        InspectionProblem.WEB_PAGE,
    }
)
"""Extend takes such files, most likely fails on them, and may charge for the try."""

ARCHIVE_PROBLEMS = frozenset(
    {
        InspectionProblem.ARCHIVE_LOCKED,
        InspectionProblem.ARCHIVE_AES,
        InspectionProblem.ARCHIVE_DAMAGED,
        InspectionProblem.ARCHIVE_EMPTY,
        InspectionProblem.ARCHIVE_TOO_LARGE,
        InspectionProblem.ARCHIVE_METHOD,
        InspectionProblem.ARCHIVE_UNSAFE_NAME,
        InspectionProblem.ARCHIVE_NO_ROOM,
    }
)
"""What a look into an archive found: the row is no file of its own that could be looked at again."""

AWAY_PROBLEMS = frozenset(
    {
        InspectionProblem.VANISHED,
        InspectionProblem.NOT_FOUND,
        InspectionProblem.TEMPORARY_GONE,
        InspectionProblem.UNREADABLE,
        InspectionProblem.BROKEN_LINK,
    }
)
"""What a look through folders finds as well as one into an archive, as when its disk is away."""

UNPACKED_ENDING = "zip"
"""Of the archives that are looked into."""
ARCHIVE_ENDINGS = frozenset({"zip", "7z", "rar", "tar", "tgz", "gz", "bz2", "xz", "zst"})

LOCKED_PROBLEMS = frozenset({InspectionProblem.ENCRYPTED, InspectionProblem.ARCHIVE_LOCKED})
"""What a password settles."""

SENDABLE_PROBLEMS = DAMAGES | {
    InspectionProblem.EMPTY,
    InspectionProblem.UNSUPPORTED_TYPE,
    InspectionProblem.UNKNOWN_TYPE,
    InspectionProblem.ENCRYPTED,
    InspectionProblem.ENCRYPTED_OFFICE,
    InspectionProblem.UNEXAMINED,
}
"""Problems of the content: the operator may send the file all the same."""


class InspectionWarning(StrEnum):
    """What is worth knowing of a file that is sent."""

    OTHER_TYPE = "other_type"
    """The content is of another type than the name says."""
    UNKNOWN_CONTENT = "unknown_content"
    """The content does not look like what the name says, nor like anything else."""
    PLEASE_WAIT = "please_wait"
    """A form that only one program fills in: its page says no more than 'please wait'."""
    DOCUMENTS_INSIDE = "documents_inside"
    """Further documents are inside, which are not read."""
    DAMAGED_PAGES = "damaged_pages"
    """Some of its pages cannot be read."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A warning with its facts, in plain data.

    Attributes:
        count: of the documents inside, or of the damaged pages.
        named: the type that the name says, as an ending without the dot.
        found: the type of the content, likewise.
    """

    code: InspectionWarning
    count: int = 0
    named: str = ""
    found: str = ""


@dataclass(frozen=True, slots=True)
class Inspection:
    """Facts about one local file at one moment.

    Attributes:
        size_bytes: Size in bytes; 0 when the file could not be looked at.
        sha256: Hex digest of the content; empty when the content was not read.
        page_count: Pages of a PDF or TIFF, where they can be counted; else None.
        problem: Why the file is held back, or None when it can be uploaded.
        warnings: What to say about it all the same.
        sent_as: Ending, without the dot, of the type to send it as where its name does not say it.
        found: Usual ending of the type that the content shows; empty where it shows none.
        opened_by: Which of the passwords opened it, from 0; None when none was needed or fits.
    """

    size_bytes: int
    sha256: str
    page_count: int | None = None
    problem: InspectionProblem | None = None
    warnings: tuple[Finding, ...] = ()
    sent_as: str = ""
    found: str = ""
    opened_by: int | None = None


@dataclass(frozen=True, slots=True)
class CheckOptions:
    """What the operator said of a file that is to be checked.

    Attributes:
        type: ending of the type to send it as; empty for what name and content say.
        passwords: tried in their order when it is locked.
    """

    type: str = ""
    passwords: tuple[str, ...] = field(default=(), repr=False)


AS_IT_IS = CheckOptions()


def type_of(name: str) -> str:
    """Return a name's ending in lower case, without the dot; empty when it has none."""
    return PurePath(name).suffix.lower().lstrip(".")


def leads_into_archive(path: str) -> bool:
    """Return whether a path is that of an archive, or of something in one, by the names in it."""
    return any(type_of(part) == UNPACKED_ENDING for part in PurePath(path).parts)


def upload_name(name: str, sent_as: str) -> str:
    """Return the name under which a file is sent; Extend distinguishes types by the ending.

    Source: docs/extend-api.md#upload.
    """
    return f"{name}.{sent_as}" if sent_as else name


def is_sendable(reason_code: str | None) -> bool:
    """Return whether a row held back for this reason may be sent on the operator's word."""
    return reason_code in SENDABLE_PROBLEMS


def is_damage(reason_code: str | None) -> bool:
    """Return whether the reason is one of those that make a file fail and may cost all the same."""
    return reason_code in DAMAGES
