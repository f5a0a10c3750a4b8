"""Settings of one sandbox process. Only the sandbox imports this module."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from extend_desktop.values import dataclass

WORKSPACE_ID = "ws_practice"
SECOND_WORKSPACE_ID = "ws_practice_second"
CURRENT_API_VERSION = "2026-02-09"
LEGACY_API_VERSIONS = frozenset({"2025-04-21", "2024-12-23", "2024-11-14"})
"""Older versions, answered in the older shapes.

Source: docs/extend-api.md#generations, #headers-and-authentication.
"""


class ServedGeneration(StrEnum):
    """Which API the server plays; a legacy server knows files only.

    `legacy-only` also refuses calls that name the current version.
    """

    CURRENT = "current"
    LEGACY = "legacy"
    LEGACY_ONLY = "legacy-only"

    @property
    def is_legacy(self) -> bool:
        """Whether all answers take the older shapes."""
        return self is not ServedGeneration.CURRENT


@dataclass(frozen=True, slots=True)
class SandboxOptions:
    """What the command line chose.

    Attributes:
        key: The one API key that is accepted.
        seeded_files: Files the account starts with, 0 to 100,000.
        latency_ms: Delay before each answer.
        rate_per_s: Requests a second per category; None means unlimited.
        files_per_minute: How many runs are started a minute.
        seed: Decides the seeded files, nothing else.
        generation: Which API the server plays.
        organization_key: The key belongs to an organization, so each call must name a workspace.
        strict_page_tokens: A page token fits only the filter and order it was made for.
        old_key: The key is from before 2025-04-21: a call without a version means an older one.
        review_agent: The sample extractors have the review agent and its remarks switched on.
        state: Folder the account is kept in; None lets it end with the process.
        state_mb: How many megabytes of uploaded files are kept there before the oldest are deleted.
        fresh: Forget what the folder holds.
        download_life_s: How long a presigned URL works. Source:
            docs/extend-api.md#reading-and-deleting-files, 15 minutes.
    """

    key: str
    seeded_files: int = 0
    latency_ms: float = 0
    rate_per_s: float | None = None
    files_per_minute: float = 1200
    seed: int = 1
    generation: ServedGeneration = ServedGeneration.CURRENT
    organization_key: bool = False
    download_life_s: float = 900
    strict_page_tokens: bool = False
    old_key: bool = False
    review_agent: bool = False
    state: Path | None = None
    state_mb: float = 2000
    fresh: bool = False
