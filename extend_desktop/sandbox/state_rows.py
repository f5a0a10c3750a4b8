"""How files, batches, runs and evaluation sets are written as rows of the state file. Only the sandbox imports this.

A row's body is JSON with the object's own field names. Passwords are never written.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from extend_desktop.sandbox.evaluation_sets import EvaluationItem, EvaluationSet
from extend_desktop.sandbox.extractor_catalog import EXTRACTORS
from extend_desktop.sandbox.file_store import StoredFile
from extend_desktop.sandbox.run_store import RunInput, RunResult, RunStatus, StoredBatch, StoredRun

_FILE_FIELDS = (
    "id", "name", "type", "page_count", "created_us", "updated_us", "seed_index", "size_bytes",
)  # fmt: skip
_BATCH_FIELDS = (
    "id", "created_us", "updated_us", "run_count", "priority", "started", "word", "is_gone",
    "is_left", "config",
)  # fmt: skip
_RUN_FIELDS = (
    "id", "batch_id", "sequence", "priority", "metadata", "created_us", "updated_us", "status",
    "failure_reason", "failure_message", "usage", "parse_run_id", "started_us", "word", "reviewed",
    "edited",
)  # fmt: skip
_RESULT_FIELDS = ("output", "usage", "initial_output", "edits")


def file_row(file: StoredFile) -> str:
    """Write a file; that it was opened with a password is noted, the password is not."""
    return _dumped(_fields(file, _FILE_FIELDS) | {"had_password": file.password is not None})


def read_file(body: str) -> StoredFile | None:
    """Read a file; None for one that nothing can open again, because its password is gone."""
    content: dict[str, Any] = json.loads(body)
    return None if content.pop("had_password") else StoredFile(**content)


def batch_row(batch: StoredBatch) -> str:
    """Write a batch run without its runs."""
    return _dumped(_fields(batch, _BATCH_FIELDS))


def read_batch(body: str) -> StoredBatch:
    """Read a batch run; the caller adds its runs."""
    return StoredBatch(**json.loads(body))


def run_row(run: StoredRun) -> str:
    """Write a run with what it works on; its result has a row of its own."""
    source = run.input
    return _dumped(
        _fields(run, _RUN_FIELDS)
        | {
            "extractor": run.extractor.id,
            "version": run.version.id,
            "file": source.file and json.loads(file_row(source.file)),
            "url": source.url,
            "url_name": source.url_name,
        }
    )


def read_run(body: str, batch: StoredBatch, files: dict[str, StoredFile]) -> StoredRun | None:
    """Read a run; None when its extractor is no longer among the samples.

    A run that was being worked on starts again, for nothing of the work was kept.
    """
    content: dict[str, Any] = json.loads(body)
    extractor_id, version_id = content.pop("extractor"), content.pop("version")
    extractor = next((item for item in EXTRACTORS if item.id == extractor_id), None)
    version = extractor and extractor.find_version(version_id)
    if extractor is None or version is None:
        return None
    source = RunInput(
        _file_of(content.pop("file"), files), content.pop("url"), content.pop("url_name")
    )
    content["status"] = RunStatus(content["status"])
    run = StoredRun(
        extractor=extractor, version=version, config=batch.config, input=source, **content
    )
    if run.status is RunStatus.PROCESSING and run.word is None:
        run.status, run.started_us = RunStatus.PENDING, None
    return run


def result_row(result: RunResult) -> str:
    return _dumped(_fields(result, _RESULT_FIELDS))


def read_result(body: str) -> RunResult:
    return RunResult(**json.loads(body))


def evaluation_set_row(evaluation_set: EvaluationSet) -> str:
    """Write a set with its items."""
    return _dumped(asdict(evaluation_set))


def read_evaluation_set(body: str) -> EvaluationSet:
    content: dict[str, Any] = json.loads(body)
    items = [EvaluationItem(**item) for item in content.pop("items")]
    return EvaluationSet(items=items, **content)


def _file_of(content: dict[str, Any] | None, files: dict[str, StoredFile]) -> StoredFile | None:
    if content is None:
        return None
    kept = files.get(content["id"])
    if kept is not None:
        return kept
    content.pop("had_password")
    return StoredFile(**content)


def _fields(item: object, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(item, name) for name in names}


def _dumped(content: dict[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))
