"""Lists what a frozen program consists of, and refuses names that Windows cannot hold."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from shipping.build.metadata import EXECUTABLE, FROZEN

FORBIDDEN = frozenset('<>:"|?*\\') | {chr(code) for code in range(32)}
RESERVED = frozenset(
    ["con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))]
)
LONGEST_CHARACTERS = 700
"""NSIS cuts a string at 1,024 characters; this leaves the rest to the folder it is installed in."""


class PayloadError(ValueError):
    """The frozen program cannot be packaged as it is; the message names the file."""


@dataclass(frozen=True, slots=True)
class Payload:
    """A folder to be installed.

    Attributes:
        root: the folder itself; its name is not part of the payload.
        files: relative to root, in an order that does not depend on the file system.
        folders: relative to root, each after the one it lies in.
    """

    root: Path
    files: tuple[PurePosixPath, ...]
    folders: tuple[PurePosixPath, ...]

    @property
    def size_bytes(self) -> int:
        """What the files take, without the rounding of a file system."""
        return sum((self.root / file).stat().st_size for file in self.files)


def require_payload(payload: Path = FROZEN) -> Path:
    """Return the folder of a program that was frozen on this system.

    Raises:
        SystemExit: it was not built.
    """
    if not (payload / EXECUTABLE).is_file() or not (payload / "_internal").is_dir():
        raise SystemExit(f"{payload} is no frozen program; run `python -m shipping freeze` first")
    return payload


def read_payload(root: Path) -> Payload:
    """Walk a folder.

    Raises:
        PayloadError: it is missing or empty, holds a link, or a name that Windows refuses.
    """
    files: list[PurePosixPath] = []
    folders: list[PurePosixPath] = []
    for parent, folder_names, file_names in os.walk(root):
        here = PurePosixPath(Path(parent).relative_to(root).as_posix())
        folders += [here / name for name in folder_names]
        files += [here / name for name in file_names]
    if not files:
        raise PayloadError(f"there is no frozen program in {root}")
    _check([*folders, *files], root)
    return Payload(root, tuple(sorted(files)), tuple(sorted(folders)))


def _check(names: list[PurePosixPath], root: Path) -> None:
    seen: dict[str, PurePosixPath] = {}
    for name in names:
        if (root / name).is_symlink():
            raise PayloadError(f"{name} is a link; Windows would not install it")
        problem = _problem(name)
        if problem:
            raise PayloadError(f"{name} {problem}")
        twin = seen.setdefault(str(name).casefold(), name)
        if twin != name:
            raise PayloadError(f"{name} and {twin} differ only in case")


def _problem(name: PurePosixPath) -> str | None:
    if FORBIDDEN & set(name.name):
        return "has a character that Windows forbids"
    if name.name[-1] in ". ":
        return "ends in a dot or a space, which Windows drops"
    if name.name.split(".")[0].casefold() in RESERVED:
        return "is the name of a device on Windows"
    if len(str(name)) > LONGEST_CHARACTERS:
        return f"is longer than {LONGEST_CHARACTERS} characters"
    return None
