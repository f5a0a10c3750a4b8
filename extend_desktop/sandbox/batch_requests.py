"""The body of a batch creation, checked as documented. Only the sandbox imports this module.

Source: docs/extend-api.md#creating-a-batch-run.
"""

from __future__ import annotations

import json
import re
from typing import Annotated, Any, cast
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    model_validator,
)

from extend_desktop.sandbox.bodies import Body, parse_body

MAX_METADATA_BYTES = 10_000
_TAG_KEY = "extend:usage_tags"
_NOT_IN_TAGS = re.compile(r"[^A-Za-z0-9_-]")
_VARIANTS = ("id", "url", "text")


def _whole(value: object) -> object:
    """JSON has one kind of number: 50.0 is a whole one."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _absolute(url: str) -> str:
    if not urlsplit(url).scheme:
        raise ValueError("must be an absolute URL")
    return url


class UrlSettings(Body):
    """What may accompany a URL."""

    password: str | None = None


class InputFile(Body):
    """Exactly one of id, URL and text."""

    id: Annotated[str, Field(min_length=1, max_length=255)] | None = None
    url: Annotated[str, AfterValidator(_absolute)] | None = None
    text: str | None = None
    name: str | None = None
    settings: UrlSettings | None = None

    @model_validator(mode="before")
    @classmethod
    def _one_variant(cls, data: Any) -> Any:
        if isinstance(data, dict) and sum(name in data for name in _VARIANTS) != 1:
            raise ValueError("give exactly one of id, url and text")
        return cast("Any", data)


class BatchInput(Body):
    """One input with its metadata."""

    file: InputFile
    metadata: dict[str, Any] | None = None

    @model_validator(mode="after")
    def _small_and_clean(self) -> BatchInput:
        if self.metadata is None:
            return self
        compact = json.dumps(self.metadata, ensure_ascii=False, separators=(",", ":"))
        if len(compact.encode("utf-8", errors="surrogatepass")) > MAX_METADATA_BYTES:
            raise ValueError("metadata may not exceed 10 KB")
        if _TAG_KEY in self.metadata:
            self.metadata[_TAG_KEY] = _clean_tags(self.metadata[_TAG_KEY])
        return self


class ExtractorChoice(Body):
    """Which extractor, which version, and what to override."""

    id: Annotated[str, Field(min_length=1, max_length=255)]
    version: str = "latest"
    overrideConfig: dict[str, Any] | None = None  # noqa: N815 - the wire's name

    @model_validator(mode="after")
    def _no_legacy_fields(self) -> ExtractorChoice:
        if self.overrideConfig is not None and "fields" in self.overrideConfig:
            raise ValueError("overrideConfig takes no legacy fields")
        return self


class BatchRequest(Body):
    """The whole body."""

    extractor: ExtractorChoice
    inputs: Annotated[list[BatchInput], Field(min_length=1, max_length=1000)]
    priority: Annotated[int, BeforeValidator(_whole), Field(ge=1, le=100)] = 50


def parse_batch_request(body: bytes) -> BatchRequest:
    """Check a body.

    Raises:
        ApiProblem: 400 when it is no JSON, 422 when it does not fit.
    """
    return parse_body(BatchRequest, body)


def _clean_tags(tags: object) -> list[str]:
    items = cast("list[object]", tags) if isinstance(tags, list) else [None]
    if not all(isinstance(item, str) for item in items):
        raise ValueError(f"{_TAG_KEY} must be a list of strings")
    return [_NOT_IN_TAGS.sub("", str(item)) for item in items]
