"""A document as JSON, whole and as Extend sent it; for the formats that lose nothing."""

from __future__ import annotations

from collections.abc import Mapping

from extend_desktop.services.exports.documents import Document
from extend_desktop.services.exports.provenance import reason_detail, status_word


def record_of(document: Document) -> Mapping[str, object]:
    """Return what is known of a document: `run` is the whole answer, verbatim, or null."""
    item, batch, mark = document.input, document.batch, document.mark
    return {
        "file": item.name,
        "folder": item.folder,
        "status": status_word(item),
        "reason": item.reason_code,
        "reason_detail": reason_detail(document) or None,
        "metadata": dict(item.metadata),
        "checked": mark.checked_at.isoformat() if mark.checked_at else None,
        "note": mark.note or None,
        "batch": {
            "id": batch.id,
            "name": batch.name,
            "extractor_id": batch.extractor_id,
            "extractor": batch.extractor_name,
            "version": batch.pinned_version,
        },
        "file_id": item.file_id,
        "run_id": item.run_id,
        "batch_run_id": item.batch_run_id,
        "dashboard_link": item.dashboard_url,
        "run": document.body,
    }
