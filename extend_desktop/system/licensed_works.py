"""Finds what the program contains or uses, with the licence texts that came along; bootstrap uses it.

A frozen program has a list and the texts in `licenses` (packaging/shipping/build/licences.py); an
installation from wheels is asked for the metadata of what it needs.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import (
    Distribution,
    PackageMetadata,
    PackageNotFoundError,
    distribution,
)
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
_Found = dict[str, tuple[Distribution, PackageMetadata]]


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
    for name, (found, metadata) in sorted(_needed(_OWN).items()):
        yield _work(name, found, metadata)


def _needed(name: str, known: _Found | None = None) -> _Found:
    """Return a distribution and all it needs here by name, as far as they are installed."""
    known = {} if known is None else known
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return known
    # A distribution reads its metadata anew each time, which is most of what all this takes.
    metadata = found.metadata
    known[_key(name)] = (found, metadata)
    for line in metadata.get_all("Requires-Dist") or ():
        needed = None if "extra ==" in line else _NAME.match(line)
        if needed is not None and _key(needed[0]) not in known:
            _needed(needed[0], known)
    return known


def _work(name: str, found: Distribution, metadata: PackageMetadata) -> LicensedWork:
    fields = ("License-Expression", "License")  # untranslated: of the metadata
    stated = next((text for field in fields for text in metadata.get_all(field) or ()), "")
    licence = (
        _QT_LICENCE if name in _QT else stated or _classified(metadata.get_all("Classifier") or ())
    )
    files = sorted((file for file in found.files or () if _TEXT.search(file.as_posix())), key=str)
    paths = [Path(str(file.locate())) for file in files]
    checkout = resource_folder().parent
    if name in _QT:
        paths = [checkout / "packaging" / "licences" / text for text in _QT_TEXTS]
    elif name == _OWN and not paths:
        paths = [checkout / "LICENSE"]
    text = "\n\n".join(filter(None, map(_read, paths)))
    return LicensedWork(name, metadata["Version"], "" if "\n" in licence else licence, text)


def _classified(classifiers: Iterable[str]) -> str:
    named = [line.rpartition(" :: ")[2] for line in classifiers if "OSI Approved" in line]
    return ", ".join(_SHORT.get(name, name) for name in named)


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _read(path: Path) -> str:
    """Return a text, empty where there is none; notices are older than UTF-8 here and there."""
    return path.read_bytes().decode("utf-8", "replace") if path.is_file() else ""
