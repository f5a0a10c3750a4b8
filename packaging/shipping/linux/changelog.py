"""Reads CHANGELOG.md, so that packages say the same as the project does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

UNRELEASED = "Unreleased"
_VERSION = re.compile(r"## \[?(?P<version>\d[^\s\]]*)\]?(?: - (?P<day>\S+))?")
_CONTROL = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u202a-\u202e\u2066-\u2069]"
)
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


class ChangelogError(Exception):
    """The changelog cannot be used; the message names the line."""


@dataclass(frozen=True, slots=True)
class Change:
    """One point of a release: its group, such as "Added", and plain text on one line."""

    group: str
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What one release brought; `version` as in pyproject.toml."""

    version: str
    day: date
    changes: tuple[Change, ...]


@dataclass(slots=True)
class _Draft:
    version: str
    day: date | None
    points: list[tuple[str, list[str]]]


def read_changelog(path: Path, version: str, today: date) -> tuple[Entry, ...]:
    """Return the releases up to `version`, newest first, from a file.

    Raises:
        ChangelogError: see `parse_changelog`; also when the file is not UTF-8.
    """
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError as error:
        raise ChangelogError(f"{path.name} is not UTF-8: {error}") from error
    return parse_changelog(text, version, today)


def parse_changelog(text: str, version: str, today: date) -> tuple[Entry, ...]:
    """Return the releases up to `version`, newest first.

    What is unreleased counts as `version`, dated `today`, as long as no heading names that
    version. Headings read `## 1.2.3 - 2026-02-09` and `### Added`, points begin with `- `.

    Raises:
        ChangelogError: a heading, a date or the order is wrong, a release says nothing, the version
            is not described, or the text has characters that no package may show.
    """
    drafts = _named(_drafts(text), version, today)
    entries = tuple(_entry(draft) for draft in drafts)
    _check(entries, version)
    return entries


def _drafts(text: str) -> list[_Draft]:
    drafts: list[_Draft] = []
    group = ""
    for number, line in _clean_lines(text):
        if line.startswith("### "):
            group = line[4:].strip()
        elif line.startswith("## "):
            drafts.append(_heading(line, number))
            group = ""
        elif drafts and line.startswith("- "):
            drafts[-1].points.append((group, [line[2:].strip()]))
        elif drafts and drafts[-1].points and line.startswith("  ") and line.strip():
            drafts[-1].points[-1][1].append(line.strip())
        elif drafts and line.strip():
            raise ChangelogError(f"line {number}: neither a heading nor a point: {line!r}")
    return drafts


def _clean_lines(text: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        clean = line.removesuffix("\r")
        if _CONTROL.search(clean):
            raise ChangelogError(f"line {number}: a control character: {clean!r}")
        yield number, clean.rstrip()


def _heading(line: str, number: int) -> _Draft:
    if line.removeprefix("## ").strip(" []") == UNRELEASED:
        return _Draft(UNRELEASED, None, [])
    found = _VERSION.fullmatch(line.strip())
    if found is None or found["day"] is None:
        raise ChangelogError(f"line {number}: not `## VERSION - YYYY-MM-DD`: {line!r}")
    try:
        return _Draft(found["version"], date.fromisoformat(found["day"]), [])
    except ValueError as error:
        raise ChangelogError(f"line {number}: {found['day']!r} is no date") from error


def _named(drafts: Sequence[_Draft], version: str, today: date) -> list[_Draft]:
    released = [draft for draft in drafts if draft.version != UNRELEASED]
    if any(draft.version == version for draft in released):
        return released
    for draft in drafts:
        if draft.version == UNRELEASED:
            draft.version, draft.day = version, today
    return list(drafts)


def _entry(draft: _Draft) -> Entry:
    changes = tuple(Change(group, _plain(" ".join(lines))) for group, lines in draft.points)
    if draft.day is None or not changes:
        raise ChangelogError(f"{draft.version} says nothing")
    return Entry(draft.version, draft.day, changes)


def _plain(text: str) -> str:
    return _LINK.sub(r"\1", text).replace("`", "").replace("**", "")


def _check(entries: Sequence[Entry], version: str) -> None:
    if not entries or entries[0].version != version:
        raise ChangelogError(f"the newest entry does not describe {version}")
    versions = [entry.version for entry in entries]
    if len(set(versions)) < len(versions):
        raise ChangelogError(f"a version has two entries: {versions}")
    days = [entry.day for entry in entries]
    if days != sorted(days, reverse=True):
        raise ChangelogError("the entries are not newest first")
