"""What an export came to, in words; the window and the command line say the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from extend_desktop.domain.batches import Batch, PhaseCounts
from extend_desktop.domain.exports import (
    STANDARD_OUTPUT,
    ColumnGroup,
    ExportColumn,
    ExportFormat,
    ExportPreview,
    ExportSummary,
    TableCounts,
)
from extend_desktop.presentation.quantities import count_text, counted, counted_are
from extend_desktop.presentation.text import plain

KEEP_FORMULAS_TEXT = "Keep texts from running as formulas"
NOT_FETCHED = "The result has not been fetched yet"
NEW_EXPLANATION = (
    "New is what has ended, or changed, since the last export with the same preset. "
    "What has not ended comes with a later one."
)
NEW_NEEDS_PRESET = (
    "What is new is kept for each saved preset. This one is changed and not saved: save it to "
    "export only what is new. This export does not count for it."
)
THEN_RENAME_HINT = (
    "Asks for a pattern of names once the export is written; nothing happens by itself"
)
THEN_DELETE_HINT = (
    "Shows what the batch left at Extend once the export is written, and asks for a typed yes"
)
AUTOMATIC_HINT = (
    "Every batch is written to the folder when it is finished; the menu of Export can have it "
    "otherwise for one batch. Nothing there is replaced."
)
COLUMNS_EXPLANATION = "Drag to order, or Alt with an arrow key; double-click or F2 renames."
FORMAT_NAMES = {
    ExportFormat.CSV: "CSV",
    ExportFormat.XLSX: "Excel (XLSX)",
    ExportFormat.JSONL: "JSON Lines",
    ExportFormat.JSON_FOLDER: "Folder, a JSON a document",
}
FORMAT_EXPLANATIONS = {
    ExportFormat.CSV: (
        "One table. A CSV has no types: a spreadsheet guesses them when it opens the file."
    ),
    ExportFormat.XLSX: (
        "Numbers and dates as such, ids as text, a sheet for each array, and one for what has "
        "no result."
    ),
    ExportFormat.JSONL: (
        "Each document on a line of its own, with the whole answer of Extend: confidences, "
        "citations, both outputs of a reviewed one."
    ),
    ExportFormat.JSON_FOLDER: (
        "A new folder with a file for each document, with the whole answer of Extend, and a list."
    ),
}
_NAMED_COLUMNS = 5


def export_unfinished_text(counts: PhaseCounts) -> str:
    """Return how many documents have no result yet; empty when all have ended."""
    return f"{counted(counts.in_flight, 'document')} not finished yet." if counts.in_flight else ""


def batch_entry_text(batch: Batch) -> str:
    """Return a batch in a list of batches to choose from."""
    return f"{batch.name} · {counted(batch.phase_counts.total, 'document')}"


def column_tooltip(column: ExportColumn) -> str:
    """Return what a column is called of itself, and where it comes from."""
    source = {
        ColumnGroup.DOCUMENT: "About the document",
        ColumnGroup.METADATA: "A column of your own list",
        ColumnGroup.FIELD: "A field of the extractor",
        ColumnGroup.MEASURE: "About a field",
    }[column.group]
    return f"{column.name}\n{source}"


def preview_text(preview: ExportPreview, total: int) -> str:
    """Return of how many documents a preview shows the beginning."""
    if preview.documents >= total:
        return f"All of {counted(total, 'document')}" if total != 1 else "The one document"
    return f"The first {count_text(preview.documents)} of {counted(total, 'document')}"


def preset_change_text(*, is_changed: bool) -> str:
    """Return whether what is chosen is no longer the preset's."""
    return "changed, not saved" if is_changed else ""


def automatic_tip(folder: str, preset: str) -> str:
    """Return where finished batches go by themselves, and by which preset."""
    return f"To {folder}, by “{preset}”; turn it off here"


def automatic_text(summary: ExportSummary) -> str:
    """Return what was written by itself."""
    return f"Written by itself: {written_text(summary, summary.path.name)}"


def target_text(path: Path) -> str:
    """Return where an export went, as a sentence has it."""
    return "standard output" if path == STANDARD_OUTPUT else str(path)


def written_text(summary: ExportSummary, name: str) -> str:
    """Return what was written, to a place called `name`."""
    rows = counted(summary.counts.rows, "row")
    if summary.counts.rows == summary.documents:
        return f"{rows} written to {name}"
    return f"{rows} of {counted(summary.documents, 'document')} written to {name}"


def export_remarks(summary: ExportSummary) -> tuple[str, ...]:
    """Return what the reader of the file should know, one sentence each."""
    remarks: list[str] = []
    if summary.partial:
        remarks.append("Partial: some inputs have no result yet.")
    remarks += count_remarks(summary.counts)
    if summary.absent_columns:
        named = _listed([plain(key.partition(":")[2], 60) for key in summary.absent_columns])
        remarks.append(f"The extractor does not have these columns, they are empty: {named}.")
    if summary.manifest is not None:
        remarks.append(f"What it holds stands in {summary.manifest.name}.")
    return tuple(remarks)


def count_remarks(counts: TableCounts) -> tuple[str, ...]:
    """Return what became of cells, one sentence each."""
    remarks: list[str] = []
    if counts.neutralised_cells:
        cells = counted(counts.neutralised_cells, "text")
        remarks.append(f"{cells} marked so as not to run as formulas.")
    if counts.changed_cells:
        columns = counted(len(counts.changed_cells), "column")
        named = _named(counts.changed_cells)
        remarks.append(f"{columns} would be changed by a spreadsheet on opening: {named}.")
    if counts.cut_cells:
        cells = counted_are(sum(counts.cut_cells.values()), "text")
        named = _named(counts.cut_cells)
        remarks.append(f"{cells} cut to the 32,767 characters that a cell holds: {named}.")
    if counts.long_numbers:
        numbers = counted_are(counts.long_numbers, "number")
        remarks.append(f"{numbers} written as text, to keep more than 15 digits.")
    if counts.further_sheets:
        names = _listed(counts.further_sheets)
        remarks.append(f"More than a sheet holds; it goes on in {names}.")
    return tuple(remarks)


def _named(columns: Mapping[str, int]) -> str:
    return _listed([f"{plain(name, 60)} ({counted(n, 'cell')})" for name, n in columns.items()])


def _listed(names: Sequence[str]) -> str:
    listed = ", ".join(names[:_NAMED_COLUMNS])
    more = len(names) - _NAMED_COLUMNS
    return f"{listed} and {more} more" if more > 0 else listed


EARLIER_NAME = "earlier results"


def earlier_runs_text(documents: int, batches: int) -> str:
    """Return what was chosen, such as 'The earlier results: 12 documents of 3 batches'."""
    of_batches = f" of {counted(batches, 'batch', 'batches')}" if batches > 1 else ""
    return f"The earlier results: {counted(documents, 'document')}{of_batches}"
