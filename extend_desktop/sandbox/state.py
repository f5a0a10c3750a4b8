"""The sandbox's own state, for tests to compare with what a client believes.

Served under `/_sandbox/state`; ours, not Extend's. Only the sandbox imports it.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from extend_desktop.sandbox.clock import rfc3339
from extend_desktop.sandbox.evaluation_sets import EvaluationSet
from extend_desktop.sandbox.faults import Faults
from extend_desktop.sandbox.file_store import StoredFile
from extend_desktop.sandbox.run_store import StoredBatch, StoredRun
from extend_desktop.sandbox.workspaces import Workspace

STATE_PATH = "/_sandbox/state"


def state_of(workspaces: list[Workspace], faults: Faults, *, seeded: bool) -> dict[str, Any]:
    """Return all of it; seeded files only as a count unless asked for."""
    files = [(space, file) for space in workspaces for file in space.files.all()]
    return {
        "calls": faults.calls,
        "faultsActed": {str(index): count for index, count in faults.acted.items()},
        "seededFileCount": sum(file.seed_index is not None for _, file in files),
        "files": [_file(space, file) for space, file in files if seeded or file.seed_index is None],
        "batches": [
            _batch(space, batch) for space in workspaces for batch in space.runs.batches.values()
        ],
        "evaluationSets": [
            _evaluation_set(space, item)
            for space in workspaces
            for item in space.evaluation_sets.all()
        ],
        "runs": [_run(space, run) for space in workspaces for run in space.runs.runs.values()],
    }


def _file(space: Workspace, file: StoredFile) -> dict[str, Any]:
    return {
        "id": file.id,
        "name": file.name,
        "type": file.type,
        "pageCount": file.page_count,
        "sizeBytes": file.size_bytes,
        "seeded": file.seed_index is not None,
        "workspaceId": space.id,
        "createdAt": rfc3339(file.created_us),
    }


def _batch(space: Workspace, batch: StoredBatch) -> dict[str, Any]:
    return {
        "id": batch.id,
        "status": batch.status,
        "runCount": batch.run_count,
        "priority": batch.priority,
        "workspaceId": space.id,
        "createdAt": rfc3339(batch.created_us),
        "runIds": [run.id for run in batch.runs],
    }


def _evaluation_set(space: Workspace, evaluation_set: EvaluationSet) -> dict[str, Any]:
    return {"workspaceId": space.id, **asdict(evaluation_set)}


def _run(space: Workspace, run: StoredRun) -> dict[str, Any]:
    return {
        "id": run.id,
        "batchId": run.batch_id,
        "status": run.status,
        "failureReason": run.failure_reason,
        "metadata": run.metadata,
        "fileId": run.input.file.id if run.input.file else None,
        "fileName": run.input.file.name if run.input.file else None,
        "url": run.input.url,
        "extractorId": run.extractor.id,
        "version": run.version.version,
        "priority": run.priority,
        "workspaceId": space.id,
        "createdAt": rfc3339(run.created_us),
        "startedAt": None if run.started_us is None else rfc3339(run.started_us),
        "updatedAt": rfc3339(run.updated_us),
    }
