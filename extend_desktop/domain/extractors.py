"""Extractors and their versions; any module may import it.

Source: docs/extend-api.md#extractors.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import field
from datetime import datetime
from typing import Any

from extend_desktop.domain.ids import ExtractorId
from extend_desktop.values import dataclass

LATEST = "latest"
DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Extractor:
    """An extractor as listed."""

    id: ExtractorId
    name: str
    created_at: datetime | None
    updated_at: datetime | None


@dataclass(frozen=True, slots=True)
class ExtractorVersion:
    """A version of an extractor: `draft`, or a published number such as `1.0`."""

    id: str
    extractor_id: ExtractorId
    version: str
    description: str | None
    created_at: datetime | None

    @property
    def is_draft(self) -> bool:
        return self.version == DRAFT


@dataclass(frozen=True, slots=True)
class ExtractorDetail:
    """A version with its config, verbatim. `domain/schema.py` reads the config."""

    version: ExtractorVersion
    config: Mapping[str, Any] = field(repr=False)


@dataclass(frozen=True, slots=True)
class ExtractorPage:
    """One page of extractors."""

    extractors: tuple[Extractor, ...]
    next_token: str | None


@dataclass(frozen=True, slots=True)
class ExtractorVersionPage:
    """One page of versions, the draft first."""

    versions: tuple[ExtractorVersion, ...]
    next_token: str | None


def favourites_first(
    extractors: Iterable[Extractor],
    favourites: Collection[ExtractorId],
    recent: Sequence[ExtractorId],
) -> tuple[Extractor, ...]:
    """Return the favourites, then those used last, then the others; each kind in the given order.

    Args:
        extractors: all there are.
        favourites: of the operator; they may be gone.
        recent: the one used last first; they may be gone.
    """
    rank = {used: place for place, used in enumerate(recent)}
    return tuple(
        sorted(
            extractors,
            key=lambda extractor: (
                extractor.id not in favourites,
                rank.get(extractor.id, len(rank)),
            ),
        )
    )


def newest_published(versions: tuple[ExtractorVersion, ...]) -> ExtractorVersion | None:
    """Return what `latest` means now: the newest published version, else the draft, else None.

    Source: docs/extend-api.md#creating-a-batch-run, `extractor.version`.
    """
    published = [version for version in versions if not version.is_draft]
    if published:
        return max(published, key=_version_rank)
    return next(iter(versions), None)


def _version_rank(version: ExtractorVersion) -> tuple[float, tuple[int, ...]]:
    created = version.created_at.timestamp() if version.created_at else 0.0
    numbers = tuple(int(part) for part in version.version.split(".") if part.isdecimal())
    return (created, numbers)
