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
from extend_desktop.presentation.joining import joined_parts
from extend_desktop.presentation.nouns import CELLS, DOCUMENTS, ROWS
from extend_desktop.presentation.quantities import count_text, counted
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import marked, tr, tr_n

KEEP_FORMULAS_TEXT = marked("Keep texts from running as formulas")
_BUILT_IN_PRESETS = {
    title.source: title
    for title in (
        marked("Excel on this computer"),
        marked("Excel international"),
        marked("Data interchange"),
    )
}
NOT_FETCHED = marked("The result has not been fetched yet")
NEW_EXPLANATION = marked(
    "New is what has ended, or changed, since the last export with the same preset. "
    "What has not ended comes with a later one."
)
NEW_NEEDS_PRESET = marked(
    "What is new is kept for each saved preset. This one is changed and not saved: save it to "
    "export only what is new. This export does not count for it."
)
THEN_RENAME_HINT = marked(
    "Asks for a pattern of names once the export is written; nothing happens by itself"
)
THEN_DELETE_HINT = marked(
    "Shows what the batch left at Extend once the export is written, and asks for a typed yes"
)
AUTOMATIC_HINT = marked(
    "Every batch is written to the folder when it is finished; the menu of Export can have it "
    "otherwise for one batch. Nothing there is replaced, and what could not be written is tried again "
    "at the next start."
)
COLUMNS_EXPLANATION = marked("Drag to order, or Alt with an arrow key; double-click or F2 renames.")
FORMAT_NAMES = {
    ExportFormat.CSV: marked("CSV"),
    ExportFormat.XLSX: marked("Excel (XLSX)"),
    ExportFormat.JSONL: marked("JSON Lines"),
    ExportFormat.JSON_FOLDER: marked("Folder, a JSON a document"),
}
FORMAT_EXPLANATIONS = {
    ExportFormat.CSV: marked(
        "One table. A CSV has no types: a spreadsheet guesses them when it opens the file."
    ),
    ExportFormat.XLSX: marked(
        "Numbers and dates as such, ids as text, a sheet for each array, and one for what has "
        "no result."
    ),
    ExportFormat.JSONL: marked(
        "Each document on a line of its own, with the whole answer of Extend: confidences, "
        "citations, both outputs of a reviewed one."
    ),
    ExportFormat.JSON_FOLDER: marked(
        "A new folder with a file for each document, with the whole answer of Extend, and a list."
    ),
}
_SOURCES = {
    ColumnGroup.DOCUMENT: marked("About the document"),
    ColumnGroup.METADATA: marked("A column of your own list"),
    ColumnGroup.FIELD: marked("A field of the extractor"),
    ColumnGroup.MEASURE: marked("About a field"),
}
_NAMED_COLUMNS = 5


def export_unfinished_text(counts: PhaseCounts) -> str:
    """Return how many documents have no result yet; empty when all have ended."""
    if not counts.in_flight:
        return ""
    return tr_n(
        "{n} document not finished yet.", "{n} documents not finished yet.", counts.in_flight
    )


def batch_entry_text(batch: Batch) -> str:
    """Return a batch in a list of batches to choose from."""
    return f"{batch.name} · {counted(batch.phase_counts.total, DOCUMENTS)}"


def column_tooltip(column: ExportColumn) -> str:
    """Return what a column is called of itself, and where it comes from."""
    return f"{column.name}\n{tr(_SOURCES[column.group])}"


def preview_text(preview: ExportPreview, total: int) -> str:
    """Return of how many documents a preview shows the beginning."""
    if not total:
        return counted(0, DOCUMENTS)
    if preview.documents >= total:
        return tr_n("The one document", "All of {n} documents", total)
    return tr_n(
        "The first {shown} of {n} document",
        "The first {shown} of {n} documents",
        total,
        shown=count_text(preview.documents),
    )


def preset_change_text(*, is_changed: bool) -> str:
    """Return whether what is chosen is no longer the preset's."""
    return tr("changed, not saved") if is_changed else ""


def preset_title(name: str) -> str:
    """Return the name of a preset; a built-in one is kept by its English name."""
    built_in = _BUILT_IN_PRESETS.get(name)
    return tr(built_in) if built_in else name


def automatic_tip(folder: str, preset: str) -> str:
    """Return where finished batches go by themselves, and by which preset."""
    by = preset_title(preset)
    return tr("To {folder}, by “{preset}”; turn it off here", folder=folder, preset=by)


def automatic_text(summary: ExportSummary) -> str:
    """Return what was written by itself."""
    return tr("Written by itself: {what}", what=written_text(summary, summary.path.name))


def target_text(path: Path) -> str:
    """Return where an export went, as a sentence has it."""
    return tr("standard output") if path == STANDARD_OUTPUT else str(path)


def written_text(summary: ExportSummary, name: str) -> str:
    """Return what was written, to a place called `name`."""
    rows = summary.counts.rows
    if rows == summary.documents:
        return tr_n("{n} row written to {name}", "{n} rows written to {name}", rows, name=name)
    return tr_n(
        "{rows} of {n} document written to {name}",
        "{rows} of {n} documents written to {name}",
        summary.documents,
        rows=counted(rows, ROWS),
        name=name,
    )


def export_remarks(summary: ExportSummary) -> tuple[str, ...]:
    """Return what the reader of the file should know, one sentence each."""
    remarks: list[str] = []
    if summary.partial:
        remarks.append(tr("Partial: some inputs have no result yet."))
    remarks += count_remarks(summary.counts)
    if summary.absent_columns:
        named = _listed([plain(key.partition(":")[2], 60) for key in summary.absent_columns])
        remarks.append(
            tr("The extractor does not have these columns, they are empty: {names}.", names=named)
        )
    if summary.manifest is not None:
        remarks.append(tr("What it holds stands in {name}.", name=summary.manifest.name))
    return tuple(remarks)


def count_remarks(counts: TableCounts) -> tuple[str, ...]:
    """Return what became of cells, one sentence each."""
    remarks = [
        _formulas_remark(counts.neutralised_cells),
        _changed_remark(counts.changed_cells),
        _cut_remark(counts.cut_cells),
        _numbers_remark(counts.long_numbers),
    ]
    if counts.further_sheets:
        names = _listed(counts.further_sheets)
        remarks.append(tr("More than a sheet holds; it goes on in {names}.", names=names))
    return tuple(remark for remark in remarks if remark)


def _named(columns: Mapping[str, int]) -> str:
    return _listed([f"{plain(name, 60)} ({counted(n, CELLS)})" for name, n in columns.items()])


def _listed(names: Sequence[str]) -> str:
    listed = joined_parts(names[:_NAMED_COLUMNS])
    more = len(names) - _NAMED_COLUMNS
    if more <= 0:
        return listed
    return tr_n("{names} and {n} more", "{names} and {n} more", more, names=listed)


EARLIER_NAME = "earlier results"  # untranslated: a file's name


def earlier_runs_text(documents: int, batches: int) -> str:
    """Return what was chosen, such as 'The earlier results: 12 documents of 3 batches'."""
    what = counted(documents, DOCUMENTS)
    if batches <= 1:
        return tr("The earlier results: {documents}", documents=what)
    return tr_n(
        "The earlier results: {documents} of {n} batch",
        "The earlier results: {documents} of {n} batches",
        batches,
        documents=what,
    )


def _formulas_remark(cells: int) -> str:
    if not cells:
        return ""
    return tr_n(
        "{n} text marked so as not to run as formulas.",
        "{n} texts marked so as not to run as formulas.",
        cells,
    )


def _changed_remark(cells: Mapping[str, int]) -> str:
    if not cells:
        return ""
    return tr_n(
        "{n} column would be changed by a spreadsheet on opening: {names}.",
        "{n} columns would be changed by a spreadsheet on opening: {names}.",
        len(cells),
        names=_named(cells),
    )


def _cut_remark(cells: Mapping[str, int]) -> str:
    if not cells:
        return ""
    return tr_n(
        "{n} text is cut to the 32,767 characters that a cell holds: {names}.",
        "{n} texts are cut to the 32,767 characters that a cell holds: {names}.",
        sum(cells.values()),
        names=_named(cells),
    )


def _numbers_remark(numbers: int) -> str:
    if not numbers:
        return ""
    return tr_n(
        "{n} number is written as text, to keep more than 15 digits.",
        "{n} numbers are written as text, to keep more than 15 digits.",
        numbers,
    )
