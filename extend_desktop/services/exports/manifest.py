"""What a manifest says of an export: counts, reasons, and what was changed; for the service."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from extend_desktop import __version__
from extend_desktop.domain.batches import Batch, Phase
from extend_desktop.domain.exports import ExportRequest, ExportSummary
from extend_desktop.services.exports.documents import Document

_VERSION = 1


class DocumentCounts:
    """Counts documents by state and by reason, as they pass by."""

    def __init__(self) -> None:
        self.states: Counter[str] = Counter()
        self.reasons: Counter[str] = Counter()

    def add(self, documents: Iterable[Document]) -> None:
        for document in documents:
            item = document.input
            self.states[item.phase.value] += 1
            if item.phase is not Phase.PROCESSED and item.reason_code:
                self.reasons[item.reason_code] += 1


def manifest_path(target: Path) -> Path:
    """Return where the manifest of an export stands: beside it."""
    return target.with_name(f"{target.name}.manifest.json")


def manifest_content(
    request: ExportRequest,
    batches: Sequence[Batch],
    summary: ExportSummary,
    documents: DocumentCounts,
    at: datetime,
) -> Mapping[str, object]:
    """Return what a manifest says beside the list of files."""
    options, counts = request.options, summary.counts
    return {
        "manifest_version": _VERSION,
        "program": f"extend-desktop {__version__}",
        "written_at": at.isoformat(),
        "batches": [
            {
                "id": batch.id,
                "name": batch.name,
                "extractor": batch.extractor_name,
                "version": batch.pinned_version,
            }
            for batch in batches
        ],
        "format": options.format.value,
        "shape": f"items={options.items_of}" if options.items_of else "documents",
        "preset": request.preset or None,
        "only_new": request.only_new,
        "partial": summary.partial,
        "documents": summary.documents,
        "rows": counts.rows,
        "sheets": dict(counts.sheets),
        "states": dict(documents.states),
        "reasons": dict(documents.reasons),
        "neutralised_cells": counts.neutralised_cells,
        "cut_cells": dict(counts.cut_cells),
        "cells_a_spreadsheet_changes": dict(counts.changed_cells),
        "numbers_written_as_text": counts.long_numbers,
        "absent_columns": list(summary.absent_columns),
    }
