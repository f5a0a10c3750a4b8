"""A person's review of a processed run. Only the sandbox imports this module.

Source: docs/extend-api.md#run-fields: the final output is the reviewed one; `edits` names each
change by path.
"""

from __future__ import annotations

import copy
import re
from typing import Any, cast

from extend_desktop.sandbox.rules import Review
from extend_desktop.sandbox.run_store import RunResult

_STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")


def review(result: RunResult, wanted: Review) -> tuple[RunResult, list[str]]:
    """Put a reviewed output over the extracted one; give also the paths that the output has not.

    A second review starts from the result of the first, and keeps the extracted output.
    """
    reviewed = copy.deepcopy(result.output)
    edits: dict[str, Any] = dict(result.edits or {})
    unknown: list[str] = []
    for path, value in wanted.edits.items():
        place = _place(reviewed["value"], path)
        if place is None:
            unknown.append(path)
            continue
        holder, key = place
        edits[path] = _edit(holder[key], value, reviewed["metadata"].get(path, {}))
        holder[key] = value
    initial = result.initial_output or result.output
    return RunResult(reviewed, result.usage, initial, edits), unknown


def _edit(original: object, edited: object, measure: dict[str, Any]) -> dict[str, Any]:
    pages = [citation["page"]["number"] for citation in measure.get("citations", ())]
    return {
        "originalValue": original,
        "editedValue": edited,
        "notes": None,
        "page": pages[0] if pages else None,
        "fieldType": _type_of(edited if original is None else original),
    }


def _type_of(value: object) -> str | None:
    names: dict[type, str] = {
        bool: "boolean", int: "number", float: "number", str: "string", list: "array",
        dict: "object",
    }  # fmt: skip
    return names.get(type(value))


def _place(value: dict[str, Any], path: str) -> tuple[Any, str | int] | None:
    """Find the container and the key or index that a path ends at."""
    steps: list[str | int] = [
        int(found[2]) if found[2] else found[1] for found in _STEP.finditer(path)
    ]
    holder: Any = None
    at: Any = value
    for step in steps:
        holder = at
        if isinstance(step, int):
            inside = isinstance(at, list) and step < len(cast("list[Any]", at))
        else:
            inside = isinstance(at, dict) and step in at
        if not inside:
            return None
        at = holder[step]
    return (holder, steps[-1]) if steps else None
