"""What is asked of the process that checks documents, and how it answers; both sides import it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from extend_desktop.domain.inspections import (
    CheckOptions,
    Finding,
    Inspection,
    InspectionProblem,
    InspectionWarning,
)
from extend_desktop.system.memory_limit import bound_memory

CHECK = "check"
ROWS = "rows"
_MAX_MEMORY_BYTES = 512 << 20
"""Of address space, of which some 150 MB are the program itself."""


def question_of(path: Path, seen: Inspection, options: CheckOptions) -> dict[str, object]:
    """Return the question about a file whose fingerprint was taken."""
    return {
        "ask": CHECK,
        "path": str(path),
        "size_bytes": seen.size_bytes,
        "type": options.type,
        "passwords": list(options.passwords),
    }


def checked(question: Mapping[str, Any]) -> dict[str, Any]:
    """Answer it; on the side of the process."""
    from extend_desktop.documents.inspection import examine  # noqa: PLC0415

    _bound_memory()
    options = CheckOptions(question["type"], tuple(question["passwords"]))
    seen = Inspection(question["size_bytes"], "")
    try:
        return _facts_of(examine(Path(question["path"]), seen, options))
    except MemoryError:
        return {"problem": InspectionProblem.UNEXAMINED.value}


@cache
def _bound_memory() -> None:
    """More tightly than for drawing pages; once, because it stays."""
    bound_memory(_MAX_MEMORY_BYTES)


def rows_of(question: Mapping[str, Any]) -> tuple[dict[str, Any], bytes]:
    """Answer with the rows of a workbook, or with an error; on the side of the process."""
    from extend_desktop.documents.worksheets import WorkbookError, read_list_rows  # noqa: PLC0415

    _bound_memory()
    try:
        return {}, json.dumps(list(read_list_rows(Path(question["path"])))).encode()
    except (WorkbookError, MemoryError) as error:
        return {"error": type(error).__name__}, b""


def inspection_of(seen: Inspection, facts: Mapping[str, Any]) -> Inspection:
    """Return what an answer says of the file."""
    return Inspection(
        seen.size_bytes,
        seen.sha256,
        page_count=facts.get("page_count"),
        problem=InspectionProblem(facts["problem"]) if facts.get("problem") else None,
        warnings=tuple(
            Finding(InspectionWarning(code), count, named, found)
            for code, count, named, found in facts.get("warnings", ())
        ),
        sent_as=facts.get("sent_as", ""),
        found=facts.get("found", ""),
        opened_by=facts.get("opened_by"),
    )


def _facts_of(seen: Inspection) -> dict[str, Any]:
    """Return what there is to say; most files have two facts."""
    facts: dict[str, Any] = {
        "page_count": seen.page_count,
        "problem": seen.problem and seen.problem.value,
        "warnings": [
            [finding.code.value, finding.count, finding.named, finding.found]
            for finding in seen.warnings
        ],
        "sent_as": seen.sent_as,
        "found": seen.found,
        "opened_by": seen.opened_by,
    }
    return {name: fact for name, fact in facts.items() if fact not in (None, "", [])}
