"""JSON shapes of the current generation. Only the sandbox imports this module.

Source: docs/extend-api.md#file-object, #extractors, #batch-run, #runs,
#evaluation-sets.
"""

from __future__ import annotations

from typing import Any

from extend_desktop.sandbox.clock import rfc3339
from extend_desktop.sandbox.evaluation_sets import EvaluationItem, EvaluationSet
from extend_desktop.sandbox.extractor_catalog import SandboxExtractor, SandboxVersion
from extend_desktop.sandbox.file_store import StoredFile
from extend_desktop.sandbox.run_store import RunResult, StoredBatch, StoredRun

_DASHBOARD_URL = "https://dashboard.extend.ai/runs/"


def listing(items: list[dict[str, Any]], token: str | None) -> dict[str, Any]:
    return {"object": "list", "data": items, "nextPageToken": token}


def file_summary(file: StoredFile) -> dict[str, Any]:
    return {
        "object": "file",
        "id": file.id,
        "name": file.name,
        "type": file.type,
        "parentFileId": None,
        "metadata": {} if file.page_count is None else {"pageCount": file.page_count},
        "createdAt": rfc3339(file.created_us),
        "updatedAt": rfc3339(file.updated_us),
    }


def file_detail(file: StoredFile, presigned_url: str | None) -> dict[str, Any]:
    """Write a file as a single read shows it."""
    return {**file_summary(file), "presignedUrl": presigned_url, "contents": None}


def extractor_summary(extractor: SandboxExtractor) -> dict[str, Any]:
    return {
        "object": "extractor",
        "id": extractor.id,
        "name": extractor.name,
        "createdAt": extractor.created_at,
        "updatedAt": extractor.updated_at,
    }


def extractor_detail(extractor: SandboxExtractor) -> dict[str, Any]:
    draft = version_detail(extractor, extractor.draft)
    return {**extractor_summary(extractor), "draftVersion": draft}


def version_summary(extractor: SandboxExtractor, version: SandboxVersion) -> dict[str, Any]:
    return {
        "object": "extractor_version",
        "id": version.id,
        "description": version.description,
        "version": version.version,
        "extractorId": extractor.id,
        "createdAt": version.created_at,
        "createdBy": {"type": "user", "email": "practice@example.com"},
    }


def version_detail(extractor: SandboxExtractor, version: SandboxVersion) -> dict[str, Any]:
    return {**version_summary(extractor, version), "config": version.config}


def evaluation_set(evaluation_set: EvaluationSet, extractor: SandboxExtractor) -> dict[str, Any]:
    return {
        "object": "evaluation_set",
        "id": evaluation_set.id,
        "name": evaluation_set.name,
        "description": evaluation_set.description,
        "entity": extractor_summary(extractor),
        "createdAt": rfc3339(evaluation_set.created_us),
        "updatedAt": rfc3339(evaluation_set.updated_us),
    }


def evaluation_item(
    evaluation_set: EvaluationSet, item: EvaluationItem, file: StoredFile | None
) -> dict[str, Any]:
    return {
        "object": "evaluation_set_item",
        "id": item.id,
        "evaluationSetId": evaluation_set.id,
        "file": file and file_summary(file),
        "files": None,
        "expectedOutput": item.expected_output,
    }


def batch_run(batch: StoredBatch) -> dict[str, Any]:
    return {
        "object": "batch_run",
        "id": batch.id,
        "status": batch.status,
        "runCount": batch.run_count,
        "createdAt": rfc3339(batch.created_us),
        "updatedAt": rfc3339(batch.updated_us),
    }


def run_summary(run: StoredRun) -> dict[str, Any]:
    """Write a run as lists show it: no output, no config, usage without its breakdown."""
    return {
        "object": "extract_run",
        "id": run.id,
        "status": run.word or run.status,
        "extractor": extractor_summary(run.extractor),
        "extractorVersion": version_summary(run.extractor, run.version),
        "failureReason": run.failure_reason,
        "failureMessage": run.failure_message,
        "metadata": run.metadata,
        "reviewed": run.reviewed,
        "edited": run.edited,
        "file": file_summary(run.input.file) if run.input.file else None,
        "files": None,
        "parseRunId": run.parse_run_id,
        "dashboardUrl": _DASHBOARD_URL + run.id,
        "usage": run.usage,
        "createdAt": rfc3339(run.created_us),
        "updatedAt": rfc3339(run.updated_us),
    }


def run_detail(run: StoredRun, result: RunResult | None) -> dict[str, Any]:
    """Write a run with everything we know of it."""
    return {
        **run_summary(run),
        "usage": result and result.usage,
        "config": run.config,
        "output": result and result.output,
        "initialOutput": result and result.initial_output,
        "reviewedOutput": result.output if result and run.reviewed else None,
        "edits": result and result.edits,
    }
