"""How rows of Files travel when they are dragged. For the files list and the composer."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, cast

from PySide6.QtCore import QMimeData

from extend_desktop.domain.files import RemoteFile
from extend_desktop.domain.ids import FileId

FILES_MIME = "application/x-extend-files"


def to_mime(files: Iterable[RemoteFile]) -> QMimeData:
    """Return the files as drag data; names and ids only, never a presigned URL."""
    entries = [
        {"id": file.id, "name": file.name, "type": file.type, "pages": file.page_count}
        for file in files
    ]
    mime = QMimeData()
    mime.setData(FILES_MIME, json.dumps(entries).encode())
    return mime


def from_mime(mime: QMimeData) -> tuple[RemoteFile, ...]:
    """Return the dragged files; none for anything that is not ours, even if it says so."""
    if not mime.hasFormat(FILES_MIME):
        return ()
    try:
        entries: object = json.loads(bytes(mime.data(FILES_MIME).data()))
    except (ValueError, RecursionError):
        return ()
    rows = cast("list[object]", entries) if isinstance(entries, list) else []
    files = (_file_of(cast("Mapping[str, Any]", row)) for row in rows if isinstance(row, dict))
    return tuple(file for file in files if file is not None)


def _file_of(entry: Mapping[str, Any]) -> RemoteFile | None:
    file_id, name = entry.get("id"), entry.get("name")
    if not isinstance(file_id, str) or not isinstance(name, str) or not file_id:
        return None
    kind, pages = entry.get("type"), entry.get("pages")
    return RemoteFile(
        id=FileId(file_id),
        name=name,
        type=kind if isinstance(kind, str) else None,
        page_count=pages if isinstance(pages, int) else None,
        created_at=None,
        updated_at=None,
    )
