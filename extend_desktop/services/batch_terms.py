"""What the operator wants of a new batch. For faces and services."""

from __future__ import annotations

from extend_desktop.domain.batch_options import NO_OPTIONS, BatchOptions
from extend_desktop.domain.extractors import Extractor
from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class BatchTerms:
    """What is wanted of a batch, beside its inputs.

    Attributes:
        version: as picked, such as `latest`.
        priority: None when none was chosen.
        options: what this batch has otherwise than the extractor, and its billing tags.
    """

    name: str
    extractor: Extractor
    version: str
    priority: int | None
    options: BatchOptions = NO_OPTIONS
