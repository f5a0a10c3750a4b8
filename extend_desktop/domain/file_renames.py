"""Names for the operator's own files from what was extracted of them: pure rules; any module may import it."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from extend_desktop.domain.file_names import LONGEST_NAME_BYTES, safe_name
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.values import dataclass

_FIELD = re.compile(r"\{([^{}]*)\}")
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,8}$")
_LONGEST_VALUE_CHARS = 100
"""So that one long value does not take the room of those after it."""
_NUMBERED = re.compile(r" \([0-9]+\)$")


class RenameKind(StrEnum):
    """What becomes of the files."""

    RENAME = "rename"
    COPY = "copy"


class RenameProblem(StrEnum):
    """Why a file keeps its name."""

    NO_RESULT = "no_result"
    NO_VALUE = "no_value"
    """A field of the pattern has no value; `PlannedRename.field` says which."""
    NOT_HERE = "not_here"
    """It is not a file of this computer."""
    GONE = "gone"
    CHANGED = "changed"
    """It is no longer what was sent."""
    IN_USE = "in_use"
    """A batch still has to upload it."""
    SAME = "same"
    """It has that name already."""
    TAKEN = "taken"
    """Something of that name has come there meanwhile."""
    REFUSED = "refused"
    """The system did not do it."""
    STOPPED = "stopped"
    """The work was ended before it."""


@dataclass(frozen=True, slots=True)
class RenamePattern:
    """A pattern as typed, such as `{vendor_name} {invoice_number}.pdf`.

    Attributes:
        text: without an ending: that of each file stays.
        fields: those it names, in order.
    """

    text: str
    fields: tuple[str, ...]

    def unknown(self, known: Collection[str]) -> tuple[str, ...]:
        """Return the fields that there are not."""
        return tuple(name for name in self.fields if name not in known)


def pattern_of(text: str) -> RenamePattern:
    """Return what was typed as a pattern; an ending at its end is dropped."""
    stem = _ENDING.sub("", text.strip())
    return RenamePattern(stem, tuple(dict.fromkeys(_FIELD.findall(stem))))


@dataclass(frozen=True, slots=True)
class NamedFile:
    """A file, and what it can be called after.

    Attributes:
        path: None where it is not a file of this computer.
        values: by field; what has no value is not in it. None while there is no result.
    """

    input_id: InputId
    name: str
    path: Path | None
    sha256: str | None
    values: Mapping[str, str] | None
    is_in_use: bool = False


@dataclass(frozen=True, slots=True)
class PlannedRename:
    """What is to become of a file: a new path, or a problem."""

    file: NamedFile
    target: Path | None = None
    problem: RenameProblem | None = None
    field: str = ""


@dataclass(frozen=True, slots=True)
class Renaming:
    """What was carried out for a batch at one time.

    Attributes:
        done: how many files have their new names now.
    """

    id: int
    batch_id: BatchId
    kind: RenameKind
    at: datetime
    done: int


class RenameState(StrEnum):
    """How far one file came."""

    PLANNED = "planned"
    """Written down before; whether it was done is looked up."""
    DONE = "done"
    FAILED = "failed"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class RenamedFile:
    """One file of a renaming, as the journal has it."""

    id: int
    old: Path
    new: Path
    sha256: str
    state: RenameState


@dataclass(slots=True)
class _Folder:
    """Names of a folder that are taken, whatever the case of their letters.

    Attributes:
        taken: how often each is; a system that tells letters apart may have two.
    """

    taken: Counter[str] = field(default_factory=Counter[str])
    next_number: dict[str, int] = field(default_factory=dict[str, int])

    def free(self, stem: str, ending: str) -> str:
        key = folded(stem + ending)
        number = self.next_number.get(key, 1)
        name = stem + ending if number == 1 else f"{stem} ({number}){ending}"
        while self.taken[folded(name)]:
            number += 1
            name = f"{stem} ({number}){ending}"
        self.next_number[key] = number
        self.taken[folded(name)] += 1
        return name


def planned_renames(
    files: Iterable[NamedFile],
    pattern: RenamePattern,
    there: Mapping[Path, Collection[str]],
    folder: Path | None = None,
) -> Iterator[PlannedRename]:
    """Yield what becomes of each file, in order; no two get the same path, nor one that is taken.

    Args:
        files: in the order in which equal names are numbered.
        pattern: of their names.
        there: the names in each folder that files go to.
        folder: where copies go; None to rename each where it is.
    """
    folders: dict[Path, _Folder] = defaultdict(_Folder)
    for path, names in there.items():
        folders[path].taken.update(map(folded, names))
    for file in files:
        problem, name = _problem(file, pattern)
        if problem is not None or file.path is None:
            yield PlannedRename(file, None, problem or RenameProblem.NOT_HERE, name)
            continue
        place = folder or file.path.parent
        target = place / _name(file, file.path, pattern, folders[place], is_own=folder is None)
        is_same = target == file.path
        yield PlannedRename(
            file, None if is_same else target, RenameProblem.SAME if is_same else None
        )


def folded(name: str) -> str:
    """Return what two names have in common that a system may take for one."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())


def _problem(file: NamedFile, pattern: RenamePattern) -> tuple[RenameProblem | None, str]:
    if file.path is None or file.sha256 is None:
        return RenameProblem.NOT_HERE, ""
    if file.values is None:
        return RenameProblem.NO_RESULT, ""
    for name in pattern.fields:
        if not file.values.get(name, "").strip():
            return RenameProblem.NO_VALUE, name
    return (RenameProblem.IN_USE if file.is_in_use else None), ""


def _name(
    file: NamedFile, path: Path, pattern: RenamePattern, folder: _Folder, *, is_own: bool
) -> str:
    found = _ENDING.search(path.name)
    ending = found[0] if found and found.start() else ""
    stem = safe_name(_filled(pattern, file.values or {}), "_", LONGEST_NAME_BYTES)
    if is_own and _has_already(path.name, stem, ending):
        return path.name
    key = folded(path.name)
    if is_own and folded(stem + ending) == key and folder.taken[key] <= 1:
        # Only the case of its letters changes: the name is its own already.
        return stem + ending
    return folder.free(stem, ending)


def _has_already(name: str, stem: str, ending: str) -> bool:
    """Whether a file is called so, or so with a number."""
    if not name.endswith(ending):
        return False
    without = name[: len(name) - len(ending)]
    return without == stem or _NUMBERED.sub("", without) == stem


def _filled(pattern: RenamePattern, values: Mapping[str, str]) -> str:
    def value_of(found: re.Match[str]) -> str:
        return " ".join(values.get(found[1], "").split())[:_LONGEST_VALUE_CHARS]

    return _FIELD.sub(value_of, pattern.text)
