"""One file at a time is renamed or copied, or that is undone; nothing is ever overwritten. Blocking."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from extend_desktop.domain.file_renames import RenamedFile, RenameKind, RenameProblem, RenameState

Fingerprint = Callable[[Path], str]
State = tuple[RenameState, RenameProblem | None]
_DONE = RenameState.DONE, None
_UNDONE = RenameState.UNDONE, None
_NEW = (
    os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
)


def carry_out(kind: RenameKind, file: RenamedFile, fingerprint: Fingerprint) -> State:
    """Give a file its new name, if it is still what was sent and the name is free."""
    problem = _problem(file.old, file.sha256, fingerprint)
    if problem is not None:
        return RenameState.FAILED, problem
    done = _try_move(file.old, file.new, is_copy=kind is RenameKind.COPY)
    return _DONE if done is None else (RenameState.FAILED, done)


def undo(kind: RenameKind, file: RenamedFile, fingerprint: Fingerprint) -> State:
    """Give a file its old name back, or delete its copy; one that was changed since stays."""
    problem = _problem(file.new, file.sha256, fingerprint)
    if kind is RenameKind.COPY:
        if problem is RenameProblem.GONE:
            return _UNDONE
        return (RenameState.DONE, problem) if problem is not None else _deleted(file.new)
    if problem is not None:
        return RenameState.DONE, problem
    undone = _try_move(file.new, file.old, is_copy=False)
    return _UNDONE if undone is None else (RenameState.DONE, undone)


def found_out(kind: RenameKind, file: RenamedFile, fingerprint: Fingerprint) -> State:
    """Return what became of a file whose renaming was interrupted; what was begun is cleared away."""
    with suppress(OSError):
        _partial(file.new).unlink(missing_ok=True)
    if not os.path.lexists(file.new):
        return RenameState.FAILED, RenameProblem.STOPPED
    is_new = _problem(file.new, file.sha256, fingerprint) is None
    is_old = _problem(file.old, file.sha256, fingerprint) is None
    if is_new and (kind is RenameKind.COPY or not is_old):
        return _DONE
    with suppress(OSError):
        # A place that was kept for it; a file of anybody's has something in it.
        if is_old and not file.new.is_symlink() and file.new.stat().st_size == 0:
            file.new.unlink()
    return RenameState.FAILED, RenameProblem.STOPPED


def _problem(path: Path, sha256: str, fingerprint: Fingerprint) -> RenameProblem | None:
    try:
        if fingerprint(path) != sha256:
            return RenameProblem.CHANGED
    except FileNotFoundError:
        return RenameProblem.GONE
    except (OSError, ValueError):
        return RenameProblem.REFUSED
    return None


def _try_move(source: Path, target: Path, *, is_copy: bool) -> RenameProblem | None:
    try:
        _move(source, target, is_copy=is_copy)
    except FileExistsError:
        return RenameProblem.TAKEN
    except FileNotFoundError:
        return RenameProblem.GONE
    except (OSError, ValueError):
        return RenameProblem.REFUSED
    return None


def _move(source: Path, target: Path, *, is_copy: bool) -> None:
    """Move or copy to a place that is kept first, so that nobody's file can be replaced.

    Raises:
        OSError: it was not done; FileExistsError where the place is taken.
    """
    if not is_copy and _is_same_entry(source, target):
        source.rename(target)
        return
    os.close(os.open(target, _NEW, 0o600))
    try:
        _fill(source, target, is_copy=is_copy)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _fill(source: Path, target: Path, *, is_copy: bool) -> None:
    if not is_copy:
        source.replace(target)
        return
    partial = _partial(target)
    # Its name can be guessed: what anybody put there, a link above all, is never written through.
    partial.unlink(missing_ok=True)
    descriptor = os.open(partial, _NEW, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            _copy_content(source, file)
        # Last, for an original that may only be read makes a copy that may only be read.
        shutil.copystat(source, partial)
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)


def _copy_content(source: Path, file: BinaryIO) -> None:
    with source.open("rb") as original:
        shutil.copyfileobj(original, file)
    file.flush()
    os.fsync(file.fileno())


def _partial(target: Path) -> Path:
    """Return what a copy is called until it is whole, so that it is found after a kill."""
    return target.with_name(f".{sha256(os.fsencode(target.name)).hexdigest()[:16]}.part")


def _is_same_entry(source: Path, target: Path) -> bool:
    """Whether only the case of letters differs, on a system that takes both for one name."""
    if source.name == target.name or source.name.casefold() != target.name.casefold():
        return False
    with suppress(OSError):
        is_one = [entry.name for entry in os.scandir(target.parent)].count(target.name) == 0
        return is_one and target.samefile(source)
    return False


def _deleted(path: Path) -> State:
    try:
        path.unlink()
    except OSError:
        return RenameState.DONE, RenameProblem.REFUSED
    return _UNDONE
