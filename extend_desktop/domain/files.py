"""Files stored at Extend and the questions we ask about them; any module may import it."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime
from enum import StrEnum

from extend_desktop.domain.accounts import Generation
from extend_desktop.domain.ids import FileId
from extend_desktop.values import dataclass

PAGE_SIZES = (10, 25, 50, 100, 250, 500, 1000)
DEFAULT_PAGE_SIZE = 100
MAX_PAGE_SIZE = 1000
"""Source: docs/extend-api.md#pagination."""


class SortDir(StrEnum):
    """Direction of the server's order by creation time."""

    ASC = "asc"
    DESC = "desc"


@dataclass(frozen=True, slots=True)
class FileQuery:
    """One question to the files listing; equal queries give pages of the same listing."""

    name_contains: str = ""
    sort_dir: SortDir = SortDir.DESC
    page_size: int = DEFAULT_PAGE_SIZE


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file stored at Extend.

    Attributes:
        type: Extend's coarse kind (PDF, IMG, …), verbatim; None when not recognised.
        page_count: PDF and DOCX only, may be missing.
        presigned_url: lives 15 minutes; used at once, never stored, logged or shown.
    """

    id: FileId
    name: str
    type: str | None
    page_count: int | None
    created_at: datetime | None
    updated_at: datetime | None
    presigned_url: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class FilePage:
    """One page of a listing. `next_token` None ends it; a short or empty page does not."""

    files: tuple[RemoteFile, ...]
    next_token: str | None
    generation: Generation = Generation.CURRENT
