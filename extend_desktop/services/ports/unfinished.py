"""What is written under another name until it is whole, so that a kill leaves nothing of it behind."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

End = Callable[[], None]
Note = Callable[[Path], End]
"""Notes a file or folder that is about to be made; what it returns is called once it is gone. Blocking.

Neither raises: what cannot be noted is written all the same.
"""


def unnoted(_path: Path) -> End:
    """Note nothing."""
    return _nothing


def _nothing() -> None:
    """There is no note."""


@contextmanager
def noted(note: Note, path: Path) -> Generator[None]:
    """Note a path for as long as it is unfinished. Blocking."""
    end = note(path)
    try:
        yield
    finally:
        end()


@contextmanager
def temporary_folder(note: Note) -> Generator[Path]:
    """Make a folder that only its owner may enter, noted before it is there. Blocking.

    Raises:
        OSError: it cannot be made.
    """
    folder = Path(tempfile.gettempdir()) / f"extend-desktop-{uuid4().hex}.part"
    with noted(note, folder):
        folder.mkdir(mode=0o700)
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)
