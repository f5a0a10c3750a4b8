"""How a batch's results are written to a file; any module may import it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

STANDARD_OUTPUT = Path("-")
"""As a target: what is written goes to whoever started the program."""


class CsvPreset(StrEnum):
    """Who will read the file."""

    EXCEL_LOCAL = "excel_local"
    """Excel on this computer: the system's list separator."""
    EXCEL_INTERNATIONAL = "excel_international"
    """Excel elsewhere: comma."""
    DATA_INTERCHANGE = "data_interchange"
    """Programs: comma, no byte order mark, column names are the schema's paths."""


@dataclass(frozen=True, slots=True)
class CsvOptions:
    """What the operator chose for an export.

    Attributes:
        provenance: also where each row comes from: folder, ids, credits, times, metadata. File,
            status and reason are always there.
        formula_safety: neutralise text that a spreadsheet would take for a formula.
        items_of: path of the array to write one row per item of; None for one row per document.
        confidence: one more column per field, and one for the review agent's score if it was at work.
    """

    preset: CsvPreset = CsvPreset.DATA_INTERCHANGE
    provenance: bool = True
    formula_safety: bool = True
    items_of: str | None = None
    confidence: bool = False


@dataclass(frozen=True, slots=True)
class CsvFormat:
    """The bytes of a CSV: separator, byte order mark, formula safety."""

    separator: str = ","
    byte_order_mark: bool = False
    formula_safety: bool = True


@dataclass(frozen=True, slots=True)
class TableCounts:
    """What a writer of tables wrote.

    Attributes:
        rows: without the header.
        neutralised_cells: texts that got a leading apostrophe.
        changed_cells: by column, values that a spreadsheet would change on opening the file.
    """

    rows: int
    neutralised_cells: int = 0
    changed_cells: Mapping[str, int] = field(default_factory=dict[str, int])


@dataclass(frozen=True, slots=True)
class ExportSummary:
    """What was written; the counts are those of `TableCounts`.

    Attributes:
        partial: some inputs were still on their way, or their results not fetched yet.
    """

    rows: int
    partial: bool
    neutralised_cells: int
    path: Path
    changed_cells: Mapping[str, int] = field(default_factory=dict[str, int])
