"""One workspace's files and runs together. Only the sandbox imports this module."""

from __future__ import annotations

from dataclasses import dataclass

from extend_desktop.sandbox.clock import TickingClock
from extend_desktop.sandbox.content_store import ContentStore
from extend_desktop.sandbox.file_book import FileBook
from extend_desktop.sandbox.run_book import RunBook
from extend_desktop.sandbox.upload import UploadDesk


@dataclass(frozen=True, slots=True)
class Workspace:
    """Objects of one workspace are not there for another."""

    id: str
    files: FileBook
    runs: RunBook
    desk: UploadDesk


def new_workspace(workspace_id: str, contents: ContentStore, clock: TickingClock) -> Workspace:
    """Make an empty workspace."""
    files = FileBook()
    desk = UploadDesk(files, contents, clock.tick_us)
    return Workspace(workspace_id, files, RunBook(clock.tick_us), desk)
