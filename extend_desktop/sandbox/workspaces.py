"""One workspace's files, runs and evaluation sets together. Only the sandbox imports this module."""

from __future__ import annotations

from extend_desktop.sandbox.evaluation_sets import EvaluationSetStore
from extend_desktop.sandbox.file_store import FileStore
from extend_desktop.sandbox.run_store import RunStore
from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class Workspace:
    """Objects of one workspace are not there for another."""

    id: str
    files: FileStore
    runs: RunStore
    evaluation_sets: EvaluationSetStore
