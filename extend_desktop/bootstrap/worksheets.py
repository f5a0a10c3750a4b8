"""Reads workbooks for input lists in a process of its own; satisfies `services.ports.SheetPort`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from extend_desktop.bootstrap.preflight_questions import ROWS
from extend_desktop.domain.errors import StorageError
from extend_desktop.system.worker_process import WorkerEndedError, WorkerProcess

_LIMIT_S = 60.0


class Worksheets:
    """Starts a process for each workbook, and ends it."""

    def rows(self, path: Path) -> Sequence[Sequence[str]]:
        worker = WorkerProcess()
        try:
            head, body = worker.ask({"ask": ROWS, "path": str(path)}, _LIMIT_S)
        except WorkerEndedError as error:
            raise StorageError("list_unreadable", name=path.name) from error
        finally:
            worker.kill()
            worker.close()
        if "error" in head:
            raise StorageError("list_unreadable", name=path.name)
        return json.loads(body)
