"""What to export and how, and what an export came to; any module may import it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from pathlib import Path

from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.domain.schema import FieldKind
from extend_desktop.values import dataclass

STANDARD_OUTPUT = Path("-")
"""As a target: what is written goes to whoever started the program."""


class ExportFormat(StrEnum):
    """What is written: a table, a workbook of tables, or every answer whole."""

    CSV = "csv"
    XLSX = "xlsx"
    JSONL = "jsonl"
    JSON_FOLDER = "json-folder"

    @property
    def is_table(self) -> bool:
        """Whether there are columns to choose; the other formats hold all there is."""
        return self in (ExportFormat.CSV, ExportFormat.XLSX)

    @property
    def suffix(self) -> str:
        """The ending of its files; empty for a folder."""
        return "" if self is ExportFormat.JSON_FOLDER else f".{self.value}"


class CsvDialect(StrEnum):
    """Who will read the CSV."""

    EXCEL_LOCAL = "excel_local"
    """Excel on this computer: the system's list separator."""
    EXCEL_INTERNATIONAL = "excel_international"
    """Excel elsewhere: comma."""
    DATA_INTERCHANGE = "data_interchange"
    """Programs: comma, no byte order mark, column names are the schema's paths."""


class FieldMeasure(StrEnum):
    """What a column beside a field's own can say about its value."""

    CONFIDENCE = "confidence"
    REVIEW_SCORE = "review score"
    CITATION_PAGE = "citation page"


class ColumnGroup(StrEnum):
    """Where the values of a column come from."""

    DOCUMENT = "document"
    METADATA = "metadata"
    FIELD = "field"
    MEASURE = "measure"


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """One column of an export: its key, and the operator's name for it where there is one."""

    key: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """A column that an export can have.

    Attributes:
        key: the same for every batch of an extractor and for every choice of options.
        name: its heading, unless the operator gives it another.
        kind: of its values.
        is_default: whether it is there when no columns were chosen.
    """

    key: str
    name: str
    group: ColumnGroup
    kind: FieldKind = FieldKind.TEXT
    is_default: bool = True


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What the operator chose for an export; a preset is one of these with a name.

    Attributes:
        items_of: path of the array to write one row per item of; None for one row per document.
        columns: which, in order; None for all by default, in the schema's order.
        provenance: by default also where each row comes from: folder, ids, credits, times,
            metadata. File, status and reason are there in any case.
        measures: by default also these of each field.
        formula_safety: neutralise text that a spreadsheet would take for a formula.
        manifest: write a second file that says what the export holds.
    """

    format: ExportFormat = ExportFormat.CSV
    dialect: CsvDialect = CsvDialect.DATA_INTERCHANGE
    items_of: str | None = None
    columns: tuple[ColumnChoice, ...] | None = None
    provenance: bool = True
    measures: tuple[FieldMeasure, ...] = ()
    formula_safety: bool = True
    manifest: bool = False

    @property
    def has_titles(self) -> bool:
        """Whether columns are named for people rather than by the schema's paths."""
        is_plain = self.dialect is CsvDialect.DATA_INTERCHANGE
        return self.format is ExportFormat.XLSX or not is_plain


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """Which documents to export, and how.

    Attributes:
        batch_ids: of one extractor.
        input_ids: only these documents; None for all.
        preset: the name under which is kept what was exported; empty keeps nothing.
        only_new: only documents that have ended and that no export of this preset had as they are.
    """

    batch_ids: tuple[BatchId, ...]
    options: ExportOptions = field(default_factory=ExportOptions)
    input_ids: frozenset[InputId] | None = None
    preset: str = ""
    only_new: bool = False


@dataclass(frozen=True, slots=True)
class CsvFormat:
    """The bytes of a CSV: separator, byte order mark, formula safety."""

    separator: str = ","
    byte_order_mark: bool = False
    formula_safety: bool = True


@dataclass(frozen=True, slots=True)
class TableHead:
    """What a table is called and which columns it has.

    Attributes:
        kinds: of the values, one a column.
        frozen: how many columns stay put where the rest scrolls.
    """

    title: str
    names: tuple[str, ...]
    kinds: tuple[FieldKind, ...]
    frozen: int = 0


@dataclass(frozen=True, slots=True)
class TableCounts:
    """What a writer wrote.

    Attributes:
        rows: of the first table, or files, without the header.
        neutralised_cells: texts that got a leading apostrophe.
        changed_cells: by column, values that a spreadsheet would change on opening the file.
        cut_cells: by column, texts that were longer than a cell can be.
        long_numbers: numbers of more digits than a spreadsheet's have, written as texts.
        sheets: rows by sheet, where there are sheets.
        further_sheets: those of them in which a table goes on that is longer than a sheet can be.
    """

    rows: int
    neutralised_cells: int = 0
    changed_cells: Mapping[str, int] = field(default_factory=dict[str, int])
    cut_cells: Mapping[str, int] = field(default_factory=dict[str, int])
    long_numbers: int = 0
    sheets: Mapping[str, int] = field(default_factory=dict[str, int])
    further_sheets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ExportSummary:
    """What was written.

    Attributes:
        documents: how many inputs the export holds.
        partial: some inputs were still on their way, or their results not fetched yet.
        absent_columns: chosen columns that the extractor does not have; they are empty.
        manifest: the file that says so, if it was wanted.
    """

    path: Path
    counts: TableCounts
    documents: int
    partial: bool
    absent_columns: tuple[str, ...] = ()
    manifest: Path | None = None


@dataclass(frozen=True, slots=True)
class DueExport:
    """An ended batch that is still to be exported by itself.

    Attributes:
        target: what was about to be written when the program was killed; None before that.
    """

    batch_id: BatchId
    target: Path | None = None


@dataclass(frozen=True, slots=True)
class ExportPreview:
    """The beginning of an export, as its cells will be written.

    Attributes:
        documents: how many the rows are of.
        tables: each with its head and the texts of its first rows.
        counts: of these rows.
    """

    documents: int
    tables: tuple[tuple[TableHead, tuple[tuple[str, ...], ...]], ...]
    counts: TableCounts
