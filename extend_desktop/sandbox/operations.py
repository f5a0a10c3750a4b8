"""The operations the sandbox answers, by the ids of the API description.

Only the sandbox imports this module.
"""

from __future__ import annotations

import re
from enum import StrEnum

from extend_desktop.values import dataclass


class Category(StrEnum):
    """Request categories that are limited apart from each other.

    Source: docs/extend-api.md#rate-limits.
    """

    GET = "GET"
    WRITE = "WRITE"
    RUN = "RUN"


@dataclass(frozen=True, slots=True)
class ServedOperation:
    """One operation: id, HTTP method, path pattern and rate category."""

    id: str
    method: str
    path: str
    category: Category

    def matches(self, method: str, path: str) -> bool:
        pattern = re.sub(r"\{\w+\}", "[^/]+", self.path)
        return method == self.method and re.fullmatch(pattern, path) is not None


OPERATIONS: tuple[ServedOperation, ...] = (
    ServedOperation("getMe", "GET", "/me", Category.GET),
    ServedOperation("listFiles", "GET", "/files", Category.GET),
    ServedOperation("uploadFile", "POST", "/files/upload", Category.WRITE),
    ServedOperation("getFile", "GET", "/files/{id}", Category.GET),
    ServedOperation("deleteFile", "DELETE", "/files/{id}", Category.WRITE),
    ServedOperation("listExtractors", "GET", "/extractors", Category.GET),
    ServedOperation("getExtractor", "GET", "/extractors/{id}", Category.GET),
    ServedOperation("listExtractorVersions", "GET", "/extractors/{id}/versions", Category.GET),
    ServedOperation(
        "getExtractorVersion", "GET", "/extractors/{id}/versions/{version_id}", Category.GET
    ),
    ServedOperation("createExtractBatch", "POST", "/extract_runs/batch", Category.RUN),
    ServedOperation("getBatchRun", "GET", "/batch_runs/{id}", Category.GET),
    ServedOperation("listExtractRuns", "GET", "/extract_runs", Category.GET),
    ServedOperation("getExtractRun", "GET", "/extract_runs/{id}", Category.GET),
    ServedOperation("cancelExtractRun", "POST", "/extract_runs/{id}/cancel", Category.WRITE),
    ServedOperation("deleteExtractRun", "DELETE", "/extract_runs/{id}", Category.WRITE),
    ServedOperation("listEvaluationSets", "GET", "/evaluation_sets", Category.GET),
    ServedOperation("createEvaluationSet", "POST", "/evaluation_sets", Category.WRITE),
    ServedOperation("getEvaluationSet", "GET", "/evaluation_sets/{id}", Category.GET),
    ServedOperation(
        "createEvaluationSetItems", "POST", "/evaluation_sets/{id}/items", Category.WRITE
    ),
)

LEGACY_PREFIX = "/v1"
"""The oldest host served its paths under this prefix.

Source: docs/extend-api.md#hosts-and-regions.
"""

LEGACY_OPERATION_IDS = frozenset({"listFiles", "uploadFile", "getFile", "deleteFile"})
"""What the older generation has of our operations. Source: docs/extend-api.md#older-hosts."""


def find_operation(method: str, path: str) -> ServedOperation | None:
    """Find the operation a request is for, with or without the legacy prefix."""
    bare = path.removeprefix(LEGACY_PREFIX)
    return next((item for item in OPERATIONS if item.matches(method, bare)), None)
