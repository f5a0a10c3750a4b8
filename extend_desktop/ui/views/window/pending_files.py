"""Files that are to be staged, kept while no account is open. For the main window."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.views.window.work_place import WorkPlace


class PendingFiles:
    """Hands files to the composer, now or as soon as it takes some.

    Args:
        samples: folder of the bundled sample documents.
    """

    def __init__(self, place: WorkPlace, tasks: PaneTasks, samples: Path) -> None:
        self._place = place
        self._tasks = tasks
        self._samples = samples
        self._paths: list[Path] = []

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits."""
        return not self._paths

    def waiting(self) -> Sequence[Path]:
        """Return what waits for an account."""
        return tuple(self._paths)

    def stage(self, paths: Sequence[Path]) -> None:
        """Add files and folders to staging now, or as soon as an account is open."""
        # The session has its account a moment before the panes do.
        if self._place.is_built and self._place.area.composer.takes_drops:
            self._place.area.composer.add_paths(paths)
        else:
            self._paths.extend(paths)

    def release(self) -> None:
        """Stage what waits."""
        paths, self._paths = self._paths, []
        self.stage(paths)

    def add_samples(self) -> None:
        """Stage the bundled sample documents."""
        self._tasks.start(self._add_samples, "samples")

    async def _add_samples(self) -> None:
        self.stage(await asyncio.to_thread(_documents_in, self._samples))


def _documents_in(folder: Path) -> list[Path]:
    """Return the sample documents; the file with their expected results is not one. Blocking."""
    return sorted(path for path in folder.iterdir() if path.suffix != ".json")
