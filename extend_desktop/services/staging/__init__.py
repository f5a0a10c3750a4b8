"""The composer's list before anything is sent. Bootstrap builds the service; faces use it."""

from __future__ import annotations

from extend_desktop.domain.scans import ScanProgress
from extend_desktop.services.staging.kept_list import KeptStagingList
from extend_desktop.services.staging.row_checks import CheckSources
from extend_desktop.services.staging.service import StagingService
from extend_desktop.services.staging.stored_files import StoredFiles
from extend_desktop.services.staging.triage import Triage

__all__ = [
    "CheckSources",
    "KeptStagingList",
    "ScanProgress",
    "StagingService",
    "StoredFiles",
    "Triage",
]
