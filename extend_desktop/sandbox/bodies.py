"""JSON bodies of requests, checked as documented. Only the sandbox imports this module."""

from __future__ import annotations

import json
from typing import Any, TypeVar, cast

from pydantic import BaseModel, ConfigDict, ValidationError, model_validator

from extend_desktop.sandbox.problems import ApiProblem, bad_body


class Body(BaseModel):
    """Unknown keys are dropped without a word, as the service does; known ones are never null."""

    model_config = ConfigDict(strict=True, extra="ignore")

    @model_validator(mode="before")
    @classmethod
    def _no_nulls(cls, data: Any) -> Any:
        if isinstance(data, dict):
            content = cast("dict[str, Any]", data)
            nulls = [name for name in cls.model_fields if name in content and content[name] is None]
            if nulls:
                raise ValueError(f"{nulls[0]} may be left out but not null")
        return cast("Any", data)


B = TypeVar("B", bound=Body)


def parse_body(shape: type[B], body: bytes) -> B:
    """Check a body.

    Raises:
        ApiProblem: 400 when it is no JSON, 422 when it does not fit.
    """
    try:
        content = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise ApiProblem(400, "INVALID_REQUEST", "The body is not valid JSON.") from error
    try:
        return shape.model_validate(content)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"]) or "body"
        raise bad_body(f"{place}: {first['msg']}") from error
