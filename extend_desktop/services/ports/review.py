"""What reviewing needs from the outside: pages as pictures, and the operator's marks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.domain.page_geometry import PageWord, Size
from extend_desktop.domain.sheet_grid import SheetGrid
from extend_desktop.values import dataclass


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
        units_per_inch: of the sizes; 72 for points.
        grids: where the cells of each page are, if it is a sheet; else none.
    """

    sizes: tuple[Size, ...]
    is_text: bool = False
    units_per_inch: float = 72.0
    grids: tuple[SheetGrid, ...] = ()

    def grid(self, number: int) -> SheetGrid | None:
        """Return the grid of a page, numbers from 1."""
        return self.grids[number - 1] if number <= len(self.grids) else None


@dataclass(frozen=True, slots=True)
class PageImage:
    """A drawn page: RGBA bytes row by row without padding."""

    width_px: int
    height_px: int
    rgba: bytes


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

    async def due(self, batch_id: BatchId, limit_percent: int) -> int:
        """Count the documents with a value below the limit that were not checked."""
        ...

    async def put(self, input_id: InputId, mark: Mark) -> None:
        """Keep a mark; an empty one is taken off. An input without a run has none."""
        ...


@dataclass(frozen=True, slots=True)
class OtherRun:
    """Another run over the content of an input, with its result in the journal.

    Attributes:
        key: our own, for reading it.
        is_earlier: an earlier run of the same input.
        at: when the run was last changed.
    """

    key: int
    batch_id: BatchId
    batch_name: str
    extractor: str
    version: str
    is_earlier: bool
    at: datetime | None


class OtherRunsJournal(Protocol):
    """Runs of the account over the same content."""

    async def of_input(self, input_id: InputId) -> tuple[OtherRun, ...]:
        """Return the runs besides the input's own, the newest first, a few dozen at most."""
        ...

    async def body(self, run: int) -> Mapping[str, Any] | None:
        """Return the full answer of a run by our key."""
        ...
