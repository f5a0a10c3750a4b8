"""Every operation of the client: how it is called, a good answer, and what comes of that."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extend_desktop.api.client import ExtendClient
from extend_desktop.api.operations import Kind
from extend_desktop.domain.evaluation_sets import EvaluationItem
from extend_desktop.domain.files import FileQuery
from extend_desktop.domain.ids import BatchRunId, EvaluationSetId, ExtractorId, FileId, RunId
from extend_desktop.domain.runs import RunQuery
from tests.integration.api.failure_modes import BATCH_RUN, FILE, REQUEST

VERSION = {"id": "exv_1", "version": "1.0", "config": {"schema": {}}}
EXTRACTOR = {"id": "ex_1", "name": "Invoices", "draftVersion": VERSION}
SET = {"id": "ev_1", "name": "Doubtful", "entity": {"id": "ex_1"}}
ITEM = EvaluationItem(FileId("file_1"), {"total": 1})
ADDED = {"evaluationSetItems": [{"id": "evi_1"}]}
RUN = {"id": "exr_1", "status": "PROCESSED"}


def page(*items: dict[str, Any], token: str | None = None) -> dict[str, Any]:
    """One page of a list as Extend writes it."""
    return {"object": "list", "data": list(items), "nextPageToken": token}


@dataclass(frozen=True)
class OperationCase:
    """One operation.

    Attributes:
        name: our word for it, as in the facts of its errors.
        good: what the server answers when all is well.
        call: makes the call; the folder holds `document.txt` to be uploaded.
        result: the part of the call's value that tells the good answer was understood.
    """

    name: str
    kind: Kind
    method: str
    path: str
    good: Any
    call: Callable[[ExtendClient, Path], Awaitable[Any]]
    result: Callable[[Any], Any]
    expected: Any


def _ids_of(name: str) -> Callable[[Any], Any]:
    return lambda value: [item.id for item in getattr(value, name)]


def _upload(client: ExtendClient, folder: Path) -> Awaitable[Any]:
    return client.upload_file(folder / "document.txt", name="document.txt")


def _id(value: Any) -> Any:
    return value.id


def _nothing(value: Any) -> Any:
    return value


OPERATIONS = (
    OperationCase(
        "list_files", Kind.READ, "GET", "/files", page(FILE),
        lambda client, _: client.list_files(FileQuery()), _ids_of("files"), ["file_1"],
    ),
    OperationCase(
        "upload_file", Kind.UPLOAD, "POST", "/files/upload", FILE, _upload, _id, "file_1",
    ),
    OperationCase(
        "get_file", Kind.READ, "GET", "/files/file_1", FILE,
        lambda client, _: client.get_file(FileId("file_1")), _id, "file_1",
    ),
    OperationCase(
        "delete_file", Kind.REMOVE, "DELETE", "/files/file_1", {"id": "file_1"},
        lambda client, _: client.delete_file(FileId("file_1")), _nothing, None,
    ),
    OperationCase(
        "list_extractors", Kind.READ, "GET", "/extractors", page(EXTRACTOR),
        lambda client, _: client.list_extractors(), _ids_of("extractors"), ["ex_1"],
    ),
    OperationCase(
        "list_extractor_versions", Kind.READ, "GET", "/extractors/ex_1/versions", page(VERSION),
        lambda client, _: client.list_extractor_versions(ExtractorId("ex_1")),
        _ids_of("versions"), ["exv_1"],
    ),
    OperationCase(
        "get_extractor_version", Kind.READ, "GET", "/extractors/ex_1/versions/1.0", VERSION,
        lambda client, _: client.get_extractor_version(ExtractorId("ex_1"), "1.0"),
        lambda value: value.version.id, "exv_1",
    ),
    OperationCase(
        "create_batch_run", Kind.CREATE, "POST", "/extract_runs/batch", BATCH_RUN,
        lambda client, _: client.create_batch_run(REQUEST), _id, "bpr_1",
    ),
    OperationCase(
        "get_batch_run", Kind.READ, "GET", "/batch_runs/bpr_1", BATCH_RUN,
        lambda client, _: client.get_batch_run(BatchRunId("bpr_1")), _id, "bpr_1",
    ),
    OperationCase(
        "list_runs", Kind.READ, "GET", "/extract_runs", page(RUN),
        lambda client, _: client.list_runs(RunQuery()), _ids_of("runs"), ["exr_1"],
    ),
    OperationCase(
        "get_run", Kind.READ, "GET", "/extract_runs/exr_1", RUN,
        lambda client, _: client.get_run(RunId("exr_1")), lambda value: value.run.id, "exr_1",
    ),
    OperationCase(
        "cancel_run", Kind.CANCEL, "POST", "/extract_runs/exr_1/cancel", RUN,
        lambda client, _: client.cancel_run(RunId("exr_1")), lambda value: value and value.run.id,
        "exr_1",
    ),
    OperationCase(
        "delete_run", Kind.REMOVE, "DELETE", "/extract_runs/exr_1", {"id": "exr_1"},
        lambda client, _: client.delete_run(RunId("exr_1")), _nothing, None,
    ),
    OperationCase(
        "list_evaluation_sets", Kind.READ, "GET", "/evaluation_sets", page(SET),
        lambda client, _: client.evaluation_sets.list_evaluation_sets(ExtractorId("ex_1")), _ids_of("sets"),
        ["ev_1"],
    ),
    OperationCase(
        "create_evaluation_set", Kind.CREATE, "POST", "/evaluation_sets", SET,
        lambda client, _: client.evaluation_sets.create_evaluation_set(ExtractorId("ex_1"), "Doubtful"), _id,
        "ev_1",
    ),
    OperationCase(
        "add_evaluation_items", Kind.CREATE, "POST", "/evaluation_sets/ev_1/items", ADDED,
        lambda client, _: client.evaluation_sets.add_evaluation_items(EvaluationSetId("ev_1"), [ITEM]), _nothing,
        1,
    ),
    OperationCase(
        "get_me", Kind.READ, "GET", "/me", {"workspace": {"id": "ws_77", "name": "Office"}},
        lambda client, _: client.get_me(), lambda value: value.workspace, "Office",
    ),
)  # fmt: skip
