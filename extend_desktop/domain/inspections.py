"""What a look at a local file told us before anything is sent. Anyone may import it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class InspectionProblem(StrEnum):
    """Why a local file is blocked. A corrupt PDF is not among them: the service is the judge."""

    EMPTY = "empty"
    UNREADABLE = "unreadable"
    UNSUPPORTED_TYPE = "unsupported_type"
    ENCRYPTED = "encrypted"
    VANISHED = "vanished"
    LINK_LOOP = "link_loop"


@dataclass(frozen=True, slots=True)
class Inspection:
    """Facts about one local file at one moment.

    Attributes:
        size_bytes: Size in bytes; 0 when the file could not be looked at.
        sha256: Hex digest of the content; empty when the content was not read.
        page_count: Pages of a PDF that opens; None for anything else.
        problem: Why the file is blocked, or None when it can be uploaded.
    """

    size_bytes: int
    sha256: str
    page_count: int | None = None
    problem: InspectionProblem | None = None
