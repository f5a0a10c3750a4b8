"""What is written under another name until it is whole, so that a kill leaves nothing of it behind."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from pathlib import Path
from typing import Protocol
from uuid import uuid4

End = Callable[[], None]
UNFINISHED_SUFFIX = ".part"
_ASIDE_SUFFIX = ".old"


class Note(Protocol):
    """Notes a file or folder that is about to be made; what it returns is called once it is gone. Blocking.

    Also called when it could not be removed: the note stays then, and the next start removes it.
    Called again, it does nothing.
    Neither raises: what cannot be noted is written all the same.
    """

    def __call__(self, path: Path, place: Path | None = None, /) -> End:
        """Note a path; `place` is the folder beside it that it is to replace, in steps."""
        ...


def aside_of(path: Path) -> Path:
    """Return where the folder that `path` replaces is, from when `path` is whole until it has its place."""
    return path.with_suffix(_ASIDE_SUFFIX)


def unnoted(_path: Path, _place: Path | None = None, /) -> End:
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


@asynccontextmanager
async def temporary_folder(note: Note, parent: Path | None = None) -> AsyncGenerator[Path]:
    """Make a folder that only its owner may enter, noted before it is there; in worker threads.

    Args:
        note: notes it.
        parent: where it is made; where the system has such files if not said.

    Raises:
        OSError: it cannot be made.
    """
    stack = ExitStack()
    folder = _folder(note, parent)
    entering = asyncio.ensure_future(asyncio.to_thread(stack.enter_context, folder))
    try:
        yield await asyncio.shield(entering)
    finally:
        await asyncio.shield(_left(entering, stack))


async def _left(entering: asyncio.Future[Path], stack: ExitStack) -> None:
    # A stop does not end the thread that makes it.
    await asyncio.wait({entering})
    await asyncio.to_thread(stack.close)


@contextmanager
def _folder(note: Note, parent: Path | None) -> Generator[Path]:
    name = f"{uuid4().hex}{UNFINISHED_SUFFIX}"
    folder = (
        parent / f".{name}" if parent else Path(tempfile.gettempdir(), f"extend-desktop-{name}")
    )
    with noted(note, folder):
        folder.mkdir(mode=0o700)
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)
