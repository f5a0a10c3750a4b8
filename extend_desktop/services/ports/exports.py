"""What exporting needs from the outside: writers of formats, what earlier exports held, what is due."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from extend_desktop.domain.exports import (
    CsvFormat,
    DueExport,
    ExportFormat,
    TableCounts,
    TableHead,
)
from extend_desktop.domain.ids import AccountId, BatchId, InputId

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


class DueExportsJournal(Protocol):
    """Which batches have ended and are still to be exported by themselves.

    A batch comes to be due in the transaction that ends it, see `BatchesJournal.finish`.
    """

    async def of_account(self, account_id: AccountId) -> Sequence[BatchId]:
        """Return those of an account, the one that ended first at the beginning."""
        ...

    async def of_batch(self, batch_id: BatchId) -> DueExport | None:
        """Return what is due for a batch; None when nothing is, or it goes on again."""
        ...

    async def targets(self) -> frozenset[Path]:
        """Return what is being written for any account, or was when the program was killed."""
        ...

    async def choose(self, batch_id: BatchId, target: Path | None) -> None:
        """Keep where a due one will be written, before it is; None when it was not."""
        ...

    async def settle(self, due: DueExport) -> None:
        """Forget that it was due: it is whole, or not wanted. What came to be due since stays."""
        ...
