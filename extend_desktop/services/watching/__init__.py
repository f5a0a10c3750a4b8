"""Watching a folder for new files. Bootstrap builds the service; the window uses it."""

from __future__ import annotations

from extend_desktop.services.watching.new_files import NewFiles
from extend_desktop.services.watching.service import WatchParts, WatchService

__all__ = ["NewFiles", "WatchParts", "WatchService"]
