"""A staging list over real folders, files and looks, with the journal and Extend as doubles."""

from __future__ import annotations

import threading
from collections.abc import (
    Callable,
    Collection,
    Mapping,
)
from pathlib import Path

from extend_desktop.documents.inspection import inspect
from extend_desktop.domain.errors import RequestError, StorageError
from extend_desktop.domain.files import RemoteFile
from extend_desktop.domain.ids import AccountId, FileId
from extend_desktop.domain.inspections import AS_IT_IS, CheckOptions, Inspection
from extend_desktop.services.ports import InspectorPort
from extend_desktop.services.ports.journal import Content
from extend_desktop.services.staging import CheckSources, StagingService, StoredFiles
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.system.clock import SystemClock
from extend_desktop.system.folder_scan import FolderScanner

ACCOUNT = AccountId("a")


class Known:
    """Content that is at Extend already, by hash."""

    def __init__(self) -> None:
        self.by_hash: dict[str, FileId] = {}
        self.broken = False
        self.forgotten: list[FileId] = []

    async def find(
        self, account_id: AccountId, contents: Collection[Content]
    ) -> Mapping[Content, FileId]:
        if self.broken:
            raise StorageError("storage_failed")
        return {
            content: self.by_hash[content.sha256]
            for content in contents
            if content.sha256 in self.by_hash
        }

    async def forget(self, account_id: AccountId, file_ids: Collection[FileId]) -> None:
        self.forgotten += file_ids

    async def forget_all(self, account_id: AccountId) -> None:
        raise NotImplementedError


class Files:
    """The files at Extend, as far as `get_file` tells; counts the calls."""

    def __init__(self) -> None:
        self.gone: set[FileId] = set()
        self.error: Exception | None = None
        self.asked: list[FileId] = []

    async def get_file(self, file_id: FileId) -> RemoteFile:
        self.asked.append(file_id)
        if self.error is not None:
            raise self.error
        if file_id in self.gone:
            raise RequestError("not_found")
        return RemoteFile(file_id, f"twin of {file_id}.pdf", "PDF", 1, None, None)


class Inspector(InspectorPort):
    """The real look, counting and noting the thread."""

    def __init__(self) -> None:
        self.threads: set[int] = set()
        self.paths: list[Path] = []

    def inspect(
        self, path: Path, keep_on: Callable[[], bool], options: CheckOptions = AS_IT_IS
    ) -> Inspection:
        self.threads.add(threading.get_ident())
        self.paths.append(path)
        return inspect(path, options, keep_on=keep_on)


class Staged:
    """A staging service with its doubles and everything it said."""

    def __init__(self, scanner: object = None, inspector: Inspector | None = None) -> None:
        self.known = Known()
        self.files = Files()
        self.inspector = inspector or Inspector()
        self.tasks = TaskRunner()
        self.said: list[tuple[str, object]] = []
        self.service = StagingService(
            scanner=scanner or FolderScanner(),  # type: ignore[arg-type]
            sources=CheckSources(
                account_id=ACCOUNT,
                inspector=self.inspector,
                known_files=self.known,
                stored_files=StoredFiles(ACCOUNT, self.files, self.known, SystemClock()),  # type: ignore[arg-type]
            ),
            tasks=self.tasks,
        )
        for name in ("added", "updated", "removed", "reset", "plan_changed", "scan_changed"):
            event = getattr(self.service, name)
            event.subscribe(lambda fact, name=name: self.said.append((name, fact)))

    def states(self) -> dict[str, str]:
        return {
            draft.spec.name: draft.reason_code or draft.state.value for draft in self.service.drafts
        }

    def facts(self, name: str) -> list[object]:
        return [fact for said, fact in self.said if said == name]


def write(path: Path, content: str = "x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)
    return path
