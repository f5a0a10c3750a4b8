"""Looks into values that SQLite's own rules say nothing about; for recovery only.

Random bytes may lie inside a row whose form is whole. What would not be understood later is replaced
where the rest of the row is worth more, and else taken out, so that the row is refused.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.drafts import DraftState
from extend_desktop.domain.errors import StorageError
from extend_desktop.storage.rows import from_json, from_text, pack, unpack, upload_of

_LAST_US = 253_402_300_800_000_000
"""The end of the year 9999."""
_EMPTY = pack({})
_NAMES = frozenset({"name", "source", "folder", "extractor_name", "reason_detail"})


def sound(name: str, row: dict[str, Any]) -> dict[str, Any]:
    """Return a row of table `name` without values that could not be read later."""
    checked = {column: _sound_value(column, value) for column, value in row.items()}
    if name == "batches" and not _holds(lambda: unpack(row["config"])):
        # Only the order of an export's columns comes from it.
        checked["config"] = _EMPTY
    if name == "outputs" and not _holds(lambda: unpack(row["body"])):
        checked["body"] = None
    if name == "inputs" and not _holds(lambda: dict(from_json(row["metadata"]))):
        checked["metadata"] = "{}"
    if name in {"inputs", "staged"} and not _holds(lambda: upload_of(row.get("upload", "{}"))):
        checked["upload"] = "{}"
    if name == "batches" and not _holds(lambda: from_json(row.get("options", "{}"))):
        checked["options"] = "{}"
    if name == "staged" and not _is_staged(row):
        checked["source"] = None
    if name == "activity" and not _is_activity(row):
        checked["facts"] = None
    return checked


def _sound_value(column: str, value: Any) -> Any:
    if column.endswith("_us") and isinstance(value, int) and not 0 <= value < _LAST_US:
        return None
    if column in _NAMES and isinstance(value, str) and not _holds(lambda: from_text(value)):
        return None
    return value


def _is_staged(row: dict[str, Any]) -> bool:
    return _holds(lambda: DraftState(row["state"])) and _holds(
        lambda: dict(from_json(row["metadata"]))
    )


def _is_activity(row: dict[str, Any]) -> bool:
    return _holds(lambda: ActivityKind(row["kind"])) and _holds(
        lambda: dict(from_json(row["facts"]))
    )


def _holds(read: Callable[[], object]) -> bool:
    try:
        read()
    except (StorageError, ValueError, TypeError):
        return False
    return True
