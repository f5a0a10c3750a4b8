"""Wire shapes turned into the domain's values; pure, only `api/` imports it.

Raises `DefectError("unexpected_answer")` when an answer does not fit the contract at all.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar, cast

from pydantic import ValidationError

from extend_desktop.api import dto
from extend_desktop.api.addresses import is_safe_url
from extend_desktop.api.identities import identity_of
from extend_desktop.api.legacy import (
    is_legacy_answer,
    require_current_answer,
    unwrapped_file,
)
from extend_desktop.domain.accounts import Generation
from extend_desktop.domain.errors import DefectError, ServiceError
from extend_desktop.domain.evaluation_sets import EvaluationSet, EvaluationSetPage
from extend_desktop.domain.extractors import (
    Extractor,
    ExtractorDetail,
    ExtractorPage,
    ExtractorVersion,
    ExtractorVersionPage,
)
from extend_desktop.domain.files import FilePage, RemoteFile
from extend_desktop.domain.identities import Identity
from extend_desktop.domain.ids import BatchRunId, EvaluationSetId, ExtractorId, FileId, RunId
from extend_desktop.domain.runs import BatchRun, Run, RunDetail, RunPage
from extend_desktop.domain.statuses import parse_run_status

W = TypeVar("W", bound=dto.Wire)
Item = TypeVar("Item", RemoteFile, Extractor, ExtractorVersion, EvaluationSet, Run)


def file_page(answer: Any, sent_token: str | None) -> FilePage:
    """Read a page of files of either generation."""
    legacy = is_legacy_answer(answer)
    if isinstance(answer, dict) and "files" in answer:
        old = _read(dto.LegacyFileListDto, answer, "list_files")
        token = _next(old.next_page_token, sent_token, "list_files")
        return FilePage(_once(map(_file, old.files)), token, Generation.LEGACY)
    page = _read(dto.FileListDto, answer, "list_files")
    token = _next(page.next_page_token, sent_token, "list_files")
    generation = Generation.LEGACY if legacy else Generation.CURRENT
    return FilePage(_once(map(_file, page.data)), token, generation)


def file(answer: Any, operation: str) -> RemoteFile:
    """Read one file of either generation."""
    return _file(_read(dto.FileDto, unwrapped_file(answer), operation))


def identity(answer: Any, workspace_id: str | None) -> Identity:
    return identity_of(_read(dto.MeDto, answer, "get_me"), workspace_id)


def extractor_page(answer: Any, sent_token: str | None) -> ExtractorPage:
    page = _read_current(dto.ExtractorListDto, answer, "list_extractors")
    token = _next(page.next_page_token, sent_token, "list_extractors")
    return ExtractorPage(_once(map(_extractor, page.data)), token)


def version_page(
    answer: Any, extractor_id: ExtractorId, sent_token: str | None
) -> ExtractorVersionPage:
    page = _read_current(dto.ExtractorVersionListDto, answer, "list_extractor_versions")
    token = _next(page.next_page_token, sent_token, "list_extractor_versions")
    versions = _once(_version(version, extractor_id) for version in page.data)
    return ExtractorVersionPage(versions, token)


def version_detail(answer: Any, extractor_id: ExtractorId) -> ExtractorDetail:
    version = _read_current(dto.ExtractorVersionDto, answer, "get_extractor_version")
    return _detail(version, extractor_id)


def evaluation_set_page(answer: Any, sent_token: str | None) -> EvaluationSetPage:
    page = _read_current(dto.EvaluationSetListDto, answer, "list_evaluation_sets")
    token = _next(page.next_page_token, sent_token, "list_evaluation_sets")
    return EvaluationSetPage(_once(map(_evaluation_set, page.data)), token)


def evaluation_set(answer: Any) -> EvaluationSet:
    return _evaluation_set(_read_current(dto.EvaluationSetDto, answer, "create_evaluation_set"))


def evaluation_item_count(answer: Any) -> int:
    """Return how many items the server says it added."""
    added = _read_current(dto.EvaluationItemsDto, answer, "add_evaluation_items")
    return len(added.evaluation_set_items)


def batch_run(answer: Any, operation: str, *, run_count: int | None = None) -> BatchRun:
    """Read a batch run; `run_count` is used where the answer has none.

    Raises:
        DefectError: no id, or no count from either side.
    """
    parsed = _read_current(dto.BatchRunDto, answer, operation)
    counted = run_count if parsed.run_count is None else parsed.run_count
    if counted is None:
        raise DefectError("unexpected_answer", operation=operation, missing="runCount")
    return BatchRun(
        id=BatchRunId(parsed.id),
        status=parse_run_status(parsed.status),
        run_count=counted,
        created_at=parsed.created_at,
        updated_at=parsed.updated_at,
    )


def run_page(answer: Any) -> RunPage:
    """Read a page of runs; the caller looks for a repeated token, for the page itself may be new."""
    page = _read_current(dto.RunListDto, answer, "list_runs")
    return RunPage(_once(map(_run, page.data)), page.next_page_token)


def run_detail(answer: Any, operation: str) -> RunDetail:
    """Read a whole run; its body is kept verbatim."""
    run = _read_current(dto.RunDto, answer, operation)
    return RunDetail(_run(run), cast("dict[str, Any]", answer))


def _read_current(shape: type[W], answer: Any, operation: str) -> W:
    require_current_answer(answer, operation)
    return _read(shape, answer, operation)


def _read(shape: type[W], answer: Any, operation: str) -> W:
    try:
        return shape.model_validate(answer)
    except (ValidationError, RecursionError) as error:
        where = _where(error) if isinstance(error, ValidationError) else "nesting"
        raise DefectError("unexpected_answer", operation=operation, where=where) from error


def _where(error: ValidationError) -> str:
    """Name the first place that does not fit, as a path without any content."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    return ".".join(str(step) for step in first["loc"])[:120] or "answer"


def _next(token: str | None, sent_token: str | None, operation: str) -> str | None:
    if token is not None and token == sent_token:
        raise ServiceError("endless_listing", operation=operation, retryable=False)
    return token


def _once(items: Iterable[Item]) -> tuple[Item, ...]:
    """Return the items by id: a page that moves while it is read repeats some.

    Source: docs/extend-api.md#pagination.
    """
    return tuple({item.id: item for item in items}.values())


def _file(file: dto.FileDto | dto.RunFileDto) -> RemoteFile:
    return RemoteFile(
        id=FileId(file.id),
        name=file.name,
        type=file.type,
        page_count=file.metadata.page_count,
        created_at=file.created_at,
        updated_at=file.updated_at,
        presigned_url=file.presigned_url if isinstance(file, dto.FileDto) else None,
    )


def _extractor(extractor: dto.ExtractorDto) -> Extractor:
    return Extractor(
        ExtractorId(extractor.id), extractor.name, extractor.created_at, extractor.updated_at
    )


def _evaluation_set(found: dto.EvaluationSetDto) -> EvaluationSet:
    return EvaluationSet(
        id=EvaluationSetId(found.id),
        name=found.name,
        description=found.description,
        extractor_id=ExtractorId(found.entity.id),
        created_at=found.created_at,
    )


def _version(version: dto.ExtractorVersionDto, extractor_id: ExtractorId) -> ExtractorVersion:
    return ExtractorVersion(
        id=version.id,
        extractor_id=ExtractorId(version.extractor_id or extractor_id),
        version=version.version,
        description=version.description,
        created_at=version.created_at,
    )


def _detail(version: dto.ExtractorVersionDto, extractor_id: ExtractorId) -> ExtractorDetail:
    return ExtractorDetail(_version(version, extractor_id), version.config)


def _run(run: dto.RunDto) -> Run:
    total = run.usage.total_credits
    return Run(
        id=RunId(run.id),
        status=parse_run_status(run.status),
        file=_file(run.file) if run.file is not None and run.file.id else None,
        failure_reason=run.failure_reason,
        failure_message=run.failure_message,
        metadata=run.metadata,
        credits=run.usage.credits if total is None else total,
        dashboard_url=_dashboard_url(run.dashboard_url),
        created_at=run.created_at,
        updated_at=run.updated_at,
    )


def _dashboard_url(url: str | None) -> str | None:
    return url if url is not None and is_safe_url(url) else None
