"""What an export came to, in words; the window and the command line say the same."""

from __future__ import annotations

from pathlib import Path

from extend_desktop.domain.batches import PhaseCounts
from extend_desktop.domain.exports import STANDARD_OUTPUT, ExportSummary
from extend_desktop.presentation.quantities import counted
from extend_desktop.presentation.text import plain

_NAMED_COLUMNS = 5


def export_scope_text(counts: PhaseCounts) -> str:
    """Return what the rows of an export are."""
    return f"One row a document, {counted(counts.total, 'row')}, failed ones with their reason."


def export_unfinished_text(counts: PhaseCounts) -> str:
    """Return how many documents have no result yet; empty when all have ended."""
    return f"{counted(counts.in_flight, 'document')} not finished yet." if counts.in_flight else ""


def target_text(path: Path) -> str:
    """Return where an export went, as a sentence has it."""
    return "standard output" if path == STANDARD_OUTPUT else str(path)


def export_remarks(summary: ExportSummary) -> tuple[str, ...]:
    """Return what the reader of the file should know, one sentence each."""
    remarks: list[str] = []
    if summary.partial:
        remarks.append("Partial: some inputs have no result yet.")
    if summary.neutralised_cells:
        cells = counted(summary.neutralised_cells, "text")
        remarks.append(f"{cells} marked so as not to run as formulas.")
    if summary.changed_cells:
        remarks.append(_changes_text(summary))
    return tuple(remarks)


def _changes_text(summary: ExportSummary) -> str:
    columns = list(summary.changed_cells.items())
    named = [f"{plain(name, 60)} ({counted(cells, 'cell')})" for name, cells in columns]
    listed = ", ".join(named[:_NAMED_COLUMNS])
    if len(named) > _NAMED_COLUMNS:
        listed = f"{listed} and {len(named) - _NAMED_COLUMNS} more"
    columns_text = counted(len(columns), "column")
    return f"{columns_text} would be changed by a spreadsheet on opening: {listed}."
