"""What exporting needs from the outside: writers of formats, and what earlier exports held."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from extend_desktop.domain.exports import CsvFormat, ExportFormat, TableCounts, TableHead
from extend_desktop.domain.ids import BatchId, InputId

Rows = Sequence[Sequence[object]]
Block = tuple[int, Iterable[Sequence[object]]]
"""The number of a table and its next rows; these are made as they are taken, on any thread."""
Blocks = AsyncIterator[Block]
Preview = tuple[Sequence[Sequence[Sequence[str]]], TableCounts]
"""The rows of each table as texts, and their counts."""


class ExportWriter(Protocol):
    """Writes tables to one target; streams, then replaces the target in one step.

    A row of the formats that lose nothing has two cells: a name, and the whole record.
    """

    async def write(self, target: Path, heads: Sequence[TableHead], blocks: Blocks) -> TableCounts:
        """Write all rows and return what was written.

        Raises:
            ExportError: the target cannot be written; nothing of it was changed.
        """
        ...

    def preview(self, heads: Sequence[TableHead], tables: Sequence[Rows]) -> Preview:
        """Return the rows of each table as texts, as they would be written, and their counts."""
        ...


class ExportWriters(Protocol):
    """Makes the writer of a format, and writes what is said about an export."""

    def writer(self, export_format: ExportFormat, csv_format: CsvFormat) -> ExportWriter: ...

    async def write_manifest(
        self, target: Path, content: Mapping[str, object], exported: Path
    ) -> None:
        """Write `content` with the size and hash of each file at `exported`.

        Raises:
            ExportError: it cannot be written.
        """
        ...


class ExportsJournal(Protocol):
    """Which documents, in which state, an export of a preset had last."""

    async def states(self, preset: str, batch_id: BatchId) -> Mapping[InputId, str]: ...

    async def keep(self, preset: str, states: Mapping[InputId, str]) -> None:
        """Replace the states of these documents."""
        ...

    async def rename(self, preset: str, name: str) -> None:
        """Keep the states of a preset under another name, in place of what was kept there."""
        ...

    async def forget(self, preset: str) -> None:
        """Drop all states of a preset."""
        ...
