"""The shapes of Extend's answers, read tolerantly; only `api/` imports it.

Only what we cannot do without is required: ids. Everything else may be missing, null or of another
type and then reads as "nothing"; unknown fields are ignored; enumerations are plain text.
Source: docs/extend-api.md#compatibility-promise, #files, #extractors, #creating-a-batch-run,
#batch-run, #runs, #evaluation-sets.
"""

from __future__ import annotations

import math
from datetime import UTC, datetime
from decimal import Decimal
from typing import Annotated, Any, Generic, TypeVar, cast

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic.alias_generators import to_camel

from extend_desktop.domain.numbers import as_float

Item = TypeVar("Item", bound=BaseModel)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _text_or_none(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _time_or_none(value: object) -> datetime | None:
    if not isinstance(value, str):
        return None
    try:
        time = datetime.fromisoformat(value)
        return (time if time.tzinfo else time.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _number_or_none(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return None
    number = as_float(value)
    return number if math.isfinite(number) and number >= 0 else None


def _count_or_none(value: object) -> int | None:
    number = _number_or_none(value)
    return int(number) if number is not None and number < 2**53 else None


def _object_or_empty(value: object) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _object_or_none(value: object) -> dict[str, Any] | None:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


def _token(value: object) -> object:
    return None if value == "" else value


Id = Annotated[str, StringConstraints(min_length=1, max_length=2048)]
Text = Annotated[str, BeforeValidator(_text)]
OptionalText = Annotated[str | None, BeforeValidator(_text_or_none)]
OptionalTime = Annotated[datetime | None, BeforeValidator(_time_or_none)]
OptionalNumber = Annotated[float | None, BeforeValidator(_number_or_none)]
OptionalCount = Annotated[int | None, BeforeValidator(_count_or_none)]
AnyObject = Annotated[dict[str, Any], BeforeValidator(_object_or_empty)]
PageToken = Annotated[str | None, BeforeValidator(_token)]


class Wire(BaseModel):
    """Base of all shapes: camelCase on the wire, unknown fields ignored."""

    # Each is made ready by its first answer: a start needs the list of files alone. Defaults that are
    # shapes themselves come from factories, as an instance would make its shape ready at once.
    model_config = ConfigDict(
        extra="ignore",
        frozen=True,
        alias_generator=to_camel,
        hide_input_in_errors=True,
        defer_build=True,
    )


class PageDto(Wire, Generic[Item]):
    """One page of a listing."""

    data: tuple[Item, ...]
    next_page_token: PageToken = None


class FileMetadataDto(Wire):
    """What Extend knows of a file's content."""

    page_count: OptionalCount = None


class FileFactsDto(Wire):
    """What is said of a file beside its id."""

    name: Text = ""
    type: OptionalText = None
    metadata: Annotated[FileMetadataDto, BeforeValidator(_object_or_empty)] = Field(
        default_factory=FileMetadataDto
    )
    created_at: OptionalTime = None
    updated_at: OptionalTime = None


class FileDto(FileFactsDto):
    """A file, as listed or as read. Source: docs/extend-api.md#file-object."""

    id: Id
    presigned_url: OptionalText = None


class RunFileDto(FileFactsDto):
    """The file of a run; unlike other files it may come without an id, and is then dropped."""

    id: Text = ""


class LegacyFileListDto(Wire):
    """One page of files of the older generation.

    Source: docs/extend-api.md#pagination, #listing-files.
    """

    files: tuple[FileDto, ...]
    next_page_token: PageToken = None


class ExtractorVersionDto(Wire):
    """A version of an extractor, with its config when read alone.

    Source: docs/extend-api.md#extractors.
    """

    id: Id
    version: Text = ""
    description: OptionalText = None
    extractor_id: OptionalText = None
    created_at: OptionalTime = None
    config: AnyObject = {}


class ExtractorDto(Wire):
    """An extractor; its draft version only when read alone."""

    id: Id
    name: Text = ""
    created_at: OptionalTime = None
    updated_at: OptionalTime = None


class EntityDto(Wire):
    """What an evaluation set is of; an extractor, as far as we ask."""

    id: Text = ""


class EvaluationSetDto(Wire):
    """An evaluation set, as listed or as read. Source: docs/extend-api.md#evaluation-sets."""

    id: Id
    name: Text = ""
    description: Text = ""
    entity: Annotated[EntityDto, BeforeValidator(_object_or_empty)] = Field(
        default_factory=EntityDto
    )
    created_at: OptionalTime = None


class EvaluationItemDto(Wire):
    """One item of a set, of which only that it is there matters."""

    id: Id


class EvaluationItemsDto(Wire):
    """The items a call added."""

    evaluation_set_items: tuple[EvaluationItemDto, ...]


class MeDto(Wire):
    """Whose key it is; no reference describes it."""

    workspace: AnyObject = {}
    user: AnyObject = {}
    granted_targets: Any = None


class BatchRunDto(Wire):
    """Extend's object for one accepted request. Source: docs/extend-api.md#batch-run."""

    id: Id
    status: Text = ""
    run_count: OptionalCount = None
    created_at: OptionalTime = None
    updated_at: OptionalTime = None


class UsageDto(Wire):
    """What a run cost. Source: docs/extend-api.md#usage."""

    credits: OptionalNumber = None
    total_credits: OptionalNumber = None


class RunDto(Wire):
    """A run, as listed or as read. Source: docs/extend-api.md#run-fields."""

    id: Id
    status: Text = ""
    file: Annotated[RunFileDto | None, BeforeValidator(_object_or_none)] = None
    failure_reason: OptionalText = None
    failure_message: OptionalText = None
    metadata: AnyObject = {}
    usage: Annotated[UsageDto, BeforeValidator(_object_or_empty)] = Field(default_factory=UsageDto)
    dashboard_url: OptionalText = None
    created_at: OptionalTime = None
    updated_at: OptionalTime = None


FileListDto = PageDto[FileDto]
ExtractorListDto = PageDto[ExtractorDto]
EvaluationSetListDto = PageDto[EvaluationSetDto]
ExtractorVersionListDto = PageDto[ExtractorVersionDto]
RunListDto = PageDto[RunDto]
