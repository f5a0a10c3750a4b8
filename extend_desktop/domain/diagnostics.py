"""What is known of the program itself: lines of its log, crashes; any module may import it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from extend_desktop.values import dataclass

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
_LINE = re.compile(
    r"^(?P<at>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?P<level>[A-Z]+) +(?P<text>.*)$"
)
# An absolute path, up to what cannot be part of one in a log: a quote, a bracket, a line's end.
_PATH = re.compile(r"""(?<![\w:/\\.])(?:[A-Za-z]:\\|\\\\|~?/)[^\s"'<>|:;,()\[\]{}]+""")
_PROGRAM_PART = re.compile(r"[/\\](?:extend_desktop|site-packages|lib[/\\]python[\d.]+)[/\\]")
_SHORTEST_NAME = 3


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One entry of the log with the lines that belong to it, such as a trace.

    Attributes:
        at: as it stands in the log, in UTC; empty for lines before the first entry.
        level: one of `LEVELS`, or another word of the log.
    """

    at: str
    level: str
    text: str

    def has(self, least: str, words: str) -> bool:
        """Whether it is at least of this level and has all of the words, in any case."""
        known = LEVELS.index(self.level) if self.level in LEVELS else len(LEVELS)
        text = self.text.casefold()
        return known >= LEVELS.index(least) and all(
            word in text for word in words.casefold().split()
        )


@dataclass(frozen=True, slots=True)
class CrashRecord:
    """What is left of a start of the program that crashed.

    Attributes:
        name: of the file that holds it.
        text: traces of its threads, or of the error that ended it.
        is_new: whether the operator has not been told yet.
    """

    name: str
    at: datetime
    text: str
    is_new: bool
    of_worker: bool = False
    """It was a process that reads documents, which costs one document and not the program."""


def log_entries(lines: Iterable[str]) -> list[LogEntry]:
    """Return the entries of a log, oldest first; a line that begins none belongs to the last one."""
    entries: list[tuple[str, str, list[str]]] = []
    for line in lines:
        found = _LINE.match(line)
        if found is not None:
            entries.append((found["at"], found["level"], [found["text"]]))
        elif entries:
            entries[-1][2].append(line)
        elif line.strip():
            entries.append(("", "INFO", [line]))
    return [LogEntry(at, level, "\n".join(texts)) for at, level, texts in entries]


class NameHasher:
    """Puts a mark in place of names, the same for the same name, from which it cannot be read.

    Args:
        salt: random, of this one report, so that no list of likely names finds them.
        names: known ones, such as of accounts and batches; paths are found by their looks.
    """

    def __init__(self, salt: bytes, names: Collection[str]) -> None:
        self._salt = salt
        known = sorted({name for name in names if len(name) >= _SHORTEST_NAME}, key=len)
        # The longest first, as one may contain another.
        self._known: Sequence[str] = known[::-1]

    def __call__(self, text: str) -> str:
        """Return a text without names of the operator's."""
        text = _PATH.sub(self._path, text)
        for name in self._known:
            text = text.replace(name, self._mark("name", name))
        return text

    def _path(self, found: re.Match[str]) -> str:
        path = found[0]
        own = _PROGRAM_PART.search(path)
        if own is not None:
            # Where in the program it happened is what the report is for.
            return f"…{path[own.start() :]}"
        ending = re.search(r"\.\w{1,5}$", path)
        return self._mark("path", path) + (ending[0] if ending else "")

    def _mark(self, kind: str, name: str) -> str:
        digest = hashlib.blake2b(name.encode("utf-8", "replace"), key=self._salt, digest_size=4)
        return f"{kind}-{digest.hexdigest()}"
