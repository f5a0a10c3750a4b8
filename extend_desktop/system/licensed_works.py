"""Finds what the program contains or uses, with the licence texts that came along; bootstrap uses it.

A frozen program has a list and the texts in `licenses` (packaging/shipping/build/licences.py); an
installation from wheels is asked for the metadata of what it needs.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from extend_desktop.domain.licensed_works import LicensedWork
from extend_desktop.system.resources import resource_folder

_OWN, _LIST = "extend-desktop", "README.txt"
_LISTED = re.compile(r"(?P<name>\S+) (?P<version>\S+)(?: \([^)]*\))?: (?P<licence>.+)")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_TEXT = re.compile(
    r"\.dist-info/(licen[cs]es/|(.*/)?[^/]*(licen[cs]e|copying|notice|authors)[^/]*$)",
    re.IGNORECASE,
)
_SHORT = {"MIT License": "MIT", "Apache Software License": "Apache-2.0", "BSD License": "BSD"}
_QT = frozenset({"pyside6-essentials", "shiboken6"})
_QT_LICENCE = "LGPL-3.0"
"""Their wheels offer a choice of licences, of which this program takes one, and hold no text."""
_QT_TEXTS = ("Qt-for-Python.txt", "LGPL-3.0.txt", "GPL-3.0.txt")


def licensed_works(payload: Path | None = None) -> tuple[LicensedWork, ...]:
    """Return this program and all else, by name; blocking.

    Args:
        payload: the folder of a frozen program; by default that of this one, if it is frozen.
    """
    if payload is None and getattr(sys, "frozen", False):
        payload = Path(sys.executable).parent
    found = _listed(payload / "licenses") if payload is not None else _installed()
    return tuple(sorted(found, key=lambda work: (work.name != _OWN, work.name)))


def _listed(folder: Path) -> Iterator[LicensedWork]:
    own = folder / "LICENSE"
    yield LicensedWork(_OWN, "", "Apache-2.0", _read(own))
    listed = _read(folder / _LIST)
    for match in filter(None, map(_LISTED.fullmatch, listed.splitlines())):
        text = _read(folder / f"{match['name']}.txt")
        yield LicensedWork(match["name"], match["version"], match["licence"], text)


def _installed() -> Iterator[LicensedWork]:
    for name in sorted(_needed(_OWN)):
        yield _work(name, distribution(name))


def _needed(name: str, seen: set[str] | None = None) -> set[str]:
    """Return the name of a distribution and of all it needs here, as far as they are installed."""
    seen = set() if seen is None else seen
    try:
        requires = distribution(name).requires or []
    except PackageNotFoundError:
        return seen
    seen.add(_key(name))
    for line in requires:
        found = None if "extra ==" in line else _NAME.match(line)
        if found is not None and _key(found[0]) not in seen:
            _needed(found[0], seen)
    return seen


def _work(name: str, found: Distribution) -> LicensedWork:
    metadata = found.metadata.json
    stated = str(metadata.get("license_expression") or metadata.get("license") or "")
    licence = (
        _QT_LICENCE
        if name in _QT
        else stated or _classified(found.metadata.get_all("Classifier") or ())
    )
    files = sorted(found.files or [], key=str)
    paths = [Path(str(file.locate())) for file in files if _TEXT.search(file.as_posix())]
    checkout = resource_folder().parent
    if name in _QT:
        paths = [checkout / "packaging" / "licences" / text for text in _QT_TEXTS]
    elif name == _OWN and not paths:
        paths = [checkout / "LICENSE"]
    text = "\n\n".join(filter(None, map(_read, paths)))
    return LicensedWork(name, found.version, "" if "\n" in licence else licence, text)


def _classified(classifiers: Iterable[str]) -> str:
    named = [line.rpartition(" :: ")[2] for line in classifiers if "OSI Approved" in line]
    return ", ".join(_SHORT.get(name, name) for name in named)


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _read(path: Path) -> str:
    """Return a text, empty where there is none; notices are older than UTF-8 here and there."""
    return path.read_bytes().decode("utf-8", "replace") if path.is_file() else ""
