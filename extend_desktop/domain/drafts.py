"""Staging: the composer's list before anything is sent; any module may import it."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from extend_desktop.domain.batch_options import can_be_converted
from extend_desktop.domain.batches import InputKind, InputSpec
from extend_desktop.domain.earlier_results import EarlierResult
from extend_desktop.domain.inspections import (
    ARCHIVE_PROBLEMS,
    AWAY_PROBLEMS,
    LOCKED_PROBLEMS,
    Finding,
    InspectionProblem,
    is_damage,
    is_sendable,
    leads_into_archive,
    type_of,
)
from extend_desktop.values import dataclass

EXTRACTED = "extracted"
"""Why a row is skipped: its result is known already."""


class DraftState(StrEnum):
    """What will happen to a row of the composer on Submit."""

    CHECKING = "checking"
    READY = "ready"
    """Will be uploaded (local), or sent as it is (remote, url)."""
    REUSED = "reused"
    """The same content is already at Extend, or another row uploads it; its file id is used."""
    SKIPPED = "skipped"
    """Left out for a harmless reason, such as a duplicate in the list."""
    BLOCKED = "blocked"
    """Cannot be sent; the reason says why."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One row of the composer.

    Attributes:
        key: unique within the staging list, stable while the row lives; from 1, in order.
        spec: the input as far as it is known; `file_id` is of the remote file, or of the content
            already at Extend.
        reason_code: for SKIPPED: `duplicate`, or `extracted`; for BLOCKED: an `InspectionProblem`, or `bad_url`,
            `broken_url`, `other_computer`, `needs_mount`, `windows_path`, `not_a_full_path`,
            `deleted`; for a row sent anyway: why it would be held back.
        send_anyway: the operator's yes to sending it in spite of its content.
        warnings: what is odd about a file that is sent.
        twin: name of the file with the same content, where it is known: at Extend, or in the list.
        twins: how many other rows of the list this one is uploaded for.
        in_cloud: its content is not on this computer yet; reading it downloads it.
        found: usual ending of the type that its content shows; empty where it shows none.
        wrong_passwords: how many times passwords were tried in vain.
        is_trying: blocked, and passwords are being tried on it at this moment.
        extracted: the result that an earlier batch has for its content, with the version chosen now.
        lost_password: it was opened before the program was started anew, and passwords are not kept.
    """

    key: int
    spec: InputSpec
    state: DraftState
    reason_code: str | None = None
    in_cloud: bool = False
    send_anyway: bool = False
    warnings: tuple[Finding, ...] = ()
    twin: str = ""
    twins: int = 0
    found: str = ""
    wrong_passwords: int = 0
    lost_password: bool = False
    is_trying: bool = False
    extracted: EarlierResult | None = None

    @property
    def input(self) -> InputSpec:
        """What a batch gets of it, with why it is not sent."""
        match self.state:
            case DraftState.BLOCKED:
                return replace(self.spec, blocked_reason=self.reason_code)
            case DraftState.SKIPPED:
                return replace(self.spec, skipped_reason=self.reason_code)
            case _:
                return self.spec

    @property
    def is_sent(self) -> bool:
        """Whether Submit sends it."""
        # Compared by `in`, their texts would be, several times for each row of a drop.
        return self.state is DraftState.READY or self.state is DraftState.REUSED

    @property
    def waits_for_download(self) -> bool:
        """Whether looking at it means that the system downloads its file first."""
        return self.in_cloud and self.state is DraftState.CHECKING

    @property
    def shares_upload(self) -> bool:
        """Whether one upload serves it and other rows of the list."""
        is_served = self.state is DraftState.REUSED and self.spec.file_id is None
        return is_served or (self.state is DraftState.READY and self.twins > 0)

    @property
    def is_locked(self) -> bool:
        """Whether a password would let it be sent."""
        return self.state is DraftState.BLOCKED and self.reason_code in LOCKED_PROBLEMS

    @property
    def is_locked_in_archive(self) -> bool:
        """Whether its archive's password would let it be unpacked."""
        is_blocked = self.state is DraftState.BLOCKED
        return is_blocked and self.reason_code == InspectionProblem.ARCHIVE_LOCKED

    @property
    def is_of_archive(self) -> bool:
        """Whether it is blocked for an archive's sake, and so no file that could be looked at."""
        if self.state is not DraftState.BLOCKED:
            return False
        return self.reason_code in ARCHIVE_PROBLEMS or (
            self.reason_code in AWAY_PROBLEMS
            and self.spec.kind is InputKind.LOCAL
            and leads_into_archive(self.spec.source)
        )

    @property
    def is_damaged(self) -> bool:
        """Whether it is held back because Extend would most likely fail on it."""
        return self.state is DraftState.BLOCKED and is_damage(self.reason_code)

    @property
    def is_forced(self) -> bool:
        """Whether it is sent on the operator's word alone."""
        return self.is_sent and self.reason_code is not None

    @property
    def may_be_forced(self) -> bool:
        """Whether the operator's word is all that keeps it from being sent."""
        return (
            self.state is DraftState.BLOCKED
            and self.spec.kind is InputKind.LOCAL
            and is_sendable(self.reason_code)
        )


@dataclass(frozen=True, slots=True)
class Plan:
    """What Submit would do with the staging list as it is."""

    inputs: int = 0
    """Rows that would be sent: ready and reused."""
    batch_runs: int = 0
    uploads: int = 0
    upload_bytes: int = 0
    reused: int = 0
    skipped: int = 0
    blocked: int = 0
    """Rows that cannot be sent as they are, without the damaged ones."""
    damaged: int = 0
    """Rows held back because they would probably fail and may be charged all the same."""
    forced: int = 0
    """Of the rows to send, those sent on the operator's word alone."""
    warned: int = 0
    """Of the rows to send, the others that something is odd about."""
    checking: int = 0
    trying: int = 0
    """Of the blocked rows, those on which passwords are being tried."""
    pages: int | None = None
    """Known pages of the rows to send; None while none is known."""
    pages_unknown: int = 0
    """Rows to send whose page count is not known."""
    columns: int = 0
    """Different columns that go along with rows."""
    in_cloud: int = 0
    """Rows being checked whose content the system has to download first."""
    in_cloud_bytes: int = 0

    @property
    def total(self) -> int:
        """All rows of the list."""
        return self.inputs + self.skipped + self.blocked + self.damaged + self.checking


def can_become_pdf(draft: Draft) -> bool:
    """Return whether Extend turns a row's file into a PDF when it is asked to."""
    is_local = draft.spec.kind is InputKind.LOCAL and draft.state is not DraftState.CHECKING
    return is_local and can_be_converted(type_to_convert(draft))


def type_to_convert(draft: Draft) -> str:
    """Return the type, as an ending, from which a row's file would be converted."""
    if draft.reason_code == InspectionProblem.WEB_PAGE:
        return "html"
    return draft.spec.sent_as or type_of(draft.spec.name)
