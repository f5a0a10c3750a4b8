"""A result that an earlier batch has for the same content; any module may import it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from enum import StrEnum
from typing import Any

from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.values import dataclass


class ContentKind(StrEnum):
    """How two inputs are known to have the same content."""

    HASH = "hash"
    FILE = "file"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class ContentKey:
    """Names a content: its SHA-256, the id of its file at Extend, or its address."""

    kind: ContentKind
    value: str


@dataclass(frozen=True, slots=True)
class EarlierResult:
    """Where the result of the same content is.

    Attributes:
        override: what that batch had otherwise than the extractor; with another one the result is another.
        at: when the run was last changed.
    """

    batch_id: BatchId
    batch_name: str
    input_id: InputId
    at: datetime | None = None
    override: Mapping[str, Any] = field(default_factory=dict[str, Any])
