"""What reviewing needs from the outside: pages as pictures, and the operator's marks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.domain.page_geometry import Size


@dataclass(frozen=True, slots=True)
class Mark:
    """What the operator noted of a run: when it was checked, if it was, and a note."""

    checked_at: datetime | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class DocumentPages:
    """The pages of a document.

    Attributes:
        sizes: of the pages as they are shown: points, or pixels of a picture.
        is_text: it has words to write out, and no pictures.
    """

    sizes: tuple[Size, ...]
    is_text: bool = False


@dataclass(frozen=True, slots=True)
class PageImage:
    """A drawn page: RGBA bytes row by row without padding."""

    width_px: int
    height_px: int
    rgba: bytes


@dataclass(frozen=True, slots=True)
class PageWord:
    """A word and where it stands, in the unit of the page's size."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


class RenderPort(Protocol):
    """Draws pages in a process of its own, which may hang or crash without harm.

    All raise DocumentError for what is wrong with a document or came of drawing it.
    """

    async def pages(self, path: Path) -> DocumentPages: ...

    async def image(self, path: Path, number: int, scale: float) -> PageImage:
        """Draw a page, numbers from 1, at a scale in pixels a unit of its size."""
        ...

    async def words(self, path: Path, number: int) -> tuple[PageWord, ...]: ...

    async def aclose(self) -> None: ...


class MarksJournal(Protocol):
    """The operator's marks, by input; a mark belongs to the run that was looked at."""

    async def of_batch(self, batch_id: BatchId) -> Mapping[InputId, Mark]: ...

    async def put(self, input_id: InputId, mark: Mark) -> None:
        """Keep a mark; an empty one is taken off. An input without a run has none."""
        ...
