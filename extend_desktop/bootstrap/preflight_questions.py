"""What is asked of the process that checks documents, and how it answers; both sides import it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, cast

from extend_desktop.domain.inspections import (
    AS_IT_IS,
    CheckOptions,
    Finding,
    Inspection,
    InspectionProblem,
    InspectionWarning,
)
from extend_desktop.system.memory_limit import bound_memory

CHECK = "check"
ROWS = "rows"
Examine = Callable[[str, Inspection, CheckOptions], Inspection]
AskedFile = tuple[str, Inspection, CheckOptions]
_USUAL_FACTS = frozenset({"page_count", "found"})
"""What there is to say of nearly every file."""
_MAX_MEMORY_BYTES = 512 << 20
"""Of address space, of which some 150 MB are the program itself."""


def question_of(files: Iterable[AskedFile]) -> dict[str, object]:
    """Return one question about files whose fingerprints were taken.

    Writing and reading lines takes as long as a look at a small file does.
    """
    return {
        "ask": CHECK,
        "files": [
            (path, seen.size_bytes, options.type, options.passwords)
            for path, seen, options in files
        ],
    }


def checked(question: Mapping[str, Any]) -> dict[str, Any]:
    """Answer it, in the order of the files; on the side of the process."""
    # Not for the other questions: it brings PDFium along.
    from extend_desktop.documents.inspection import examine  # noqa: PLC0415

    _bound_memory()
    return {"files": [_checked_file(examine, *file) for file in question["files"]]}


def _checked_file(
    examine: Examine, path: str, size_bytes: int, ending: str, passwords: Sequence[str]
) -> dict[str, Any]:
    is_plain = not ending and not passwords
    options = AS_IT_IS if is_plain else CheckOptions(ending, tuple(passwords))
    try:
        return _facts_of(examine(path, Inspection(size_bytes, ""), options))
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


def inspections_of(seen: Sequence[Inspection], answer: Mapping[str, Any]) -> Sequence[Inspection]:
    """Return what an answer says of the files that were asked about together, in their order."""
    files = answer.get("files")
    if not isinstance(files, list) or len(cast("list[object]", files)) != len(seen):
        return [replace(each, problem=InspectionProblem.UNEXAMINED) for each in seen]
    answers = cast("list[Any]", files)
    return [inspection_of(each, facts) for each, facts in zip(seen, answers, strict=True)]


def inspection_of(seen: Inspection, facts: Mapping[str, Any]) -> Inspection:
    """Return what an answer says of the file; one that makes no sense says that it was not examined."""
    try:
        return _inspection(seen, facts)
    except (ValueError, TypeError, AttributeError):
        return replace(seen, problem=InspectionProblem.UNEXAMINED)


def _inspection(seen: Inspection, facts: Mapping[str, Any]) -> Inspection:
    if facts.keys() <= _USUAL_FACTS:
        count, found = facts.get("page_count"), facts.get("found", "")
        return Inspection(seen.size_bytes, seen.sha256, page_count=count, found=found)
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
    facts: dict[str, Any] = {}
    if seen.page_count is not None:
        facts["page_count"] = seen.page_count
    if seen.problem is not None:
        facts["problem"] = seen.problem.value
    if seen.warnings:
        facts["warnings"] = [
            (finding.code.value, finding.count, finding.named, finding.found)
            for finding in seen.warnings
        ]
    if seen.sent_as:
        facts["sent_as"] = seen.sent_as
    if seen.found:
        facts["found"] = seen.found
    if seen.opened_by is not None:
        facts["opened_by"] = seen.opened_by
    return facts
