"""Questions and orders of the domain written as query parameters and bodies; only for `api/`.

Source: docs/extend-api.md#pagination, #listing-files, #extractors, #creating-a-batch-run,
#listing-runs, #evaluation-sets.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from extend_desktop.domain.errors import DefectError
from extend_desktop.domain.evaluation_sets import MAX_ITEMS_PER_CALL, EvaluationItem
from extend_desktop.domain.files import MAX_PAGE_SIZE, FileQuery
from extend_desktop.domain.runs import (
    MAX_INPUTS_PER_BATCH_RUN,
    MAX_PRIORITY,
    MIN_PRIORITY,
    BatchRunRequest,
    RunQuery,
    SubmittedInput,
)


def page_params(
    page_token: str | None, *, page_size: int = MAX_PAGE_SIZE, **params: str | None
) -> Mapping[str, str]:
    """Return paging parameters and those of `params` that have a value."""
    given = {name: value for name, value in params.items() if value}
    given["maxPageSize"] = str(page_size)
    if page_token:
        given["nextPageToken"] = page_token
    return given


def file_params(query: FileQuery, page_token: str | None, *, legacy: bool) -> Mapping[str, str]:
    """Return the parameters of a files listing; only the older generation knows `sortBy`."""
    return page_params(
        page_token,
        page_size=query.page_size,
        # A pasted name may hold bytes that are no text; no address can.
        nameContains=query.name_contains.encode("utf-8", "replace").decode(),
        sortBy="createdAt" if legacy else None,
        sortDir=query.sort_dir.value,
    )


def run_params(query: RunQuery, page_token: str | None) -> Mapping[str, str]:
    """Return the parameters of a runs listing; the order is always sent, its default is unsure."""
    return page_params(
        page_token,
        page_size=query.page_size,
        batchId=query.batch_run_id,
        extractorId=query.extractor_id,
        status=query.status,
        sortBy=query.order.value,
        sortDir=query.sort_dir.value,
    )


def batch_run_body(request: BatchRunRequest) -> dict[str, Any]:
    """Return the body that creates a batch run.

    Raises:
        DefectError: not 1 to 1,000 inputs, a priority outside 1 to 100, or an input that is not
            exactly one of file id and URL. The caller must not get that far.
    """
    counted = len(request.inputs)
    if not 1 <= counted <= MAX_INPUTS_PER_BATCH_RUN:
        raise DefectError("invariant", operation="create_batch_run", inputs=counted)
    body: dict[str, Any] = {
        "extractor": _extractor(request),
        "inputs": [_input(item) for item in request.inputs],
    }
    if request.priority is None:
        return body
    if not MIN_PRIORITY <= request.priority <= MAX_PRIORITY:
        raise DefectError("invariant", operation="create_batch_run", priority=request.priority)
    return {**body, "priority": request.priority}


def _extractor(request: BatchRunRequest) -> dict[str, Any]:
    chosen = {"id": request.extractor_id, "version": request.extractor_version}
    return {**chosen, "overrideConfig": dict(request.override)} if request.override else chosen


def evaluation_items_body(items: Sequence[EvaluationItem]) -> dict[str, Any]:
    """Return the body that adds items to an evaluation set.

    Raises:
        DefectError: not 1 to 100 items. The caller must not get that far.
    """
    if not 1 <= len(items) <= MAX_ITEMS_PER_CALL:
        raise DefectError("invariant", operation="add_evaluation_items", items=len(items))
    return {
        "items": [
            {"fileId": item.file_id, "expectedOutput": {"value": dict(item.value)}}
            for item in items
        ]
    }


def _input(item: SubmittedInput) -> dict[str, Any]:
    if (item.file_id is None) == (item.url is None):
        raise DefectError("invariant", operation="create_batch_run", reason="file_or_url")
    # A name has no effect beside a file id, and keys of two variants may not be mixed.
    file: dict[str, Any] = {"id": item.file_id} if item.file_id else {"url": item.url or ""}
    if item.url and item.name:
        file["name"] = item.name
    if item.url and item.password:
        file["settings"] = {"password": item.password}
    return {"file": file, "metadata": dict(item.metadata)} if item.metadata else {"file": file}
