"""Finds out whose work lies in the frozen program, and under which licence.

Read on the machine that froze it: the Python parts from the environment's own metadata, the
system's libraries from the Debian packages that brought them.
"""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path

from shipping.build.bundled import required
from shipping.build.metadata import NAME, PACKAGING

PROVIDED = PACKAGING / "licences"
QT_DISTRIBUTIONS = ("pyside6-essentials", "shiboken6")
SEE_TEXT = "see its text"
_QT_TEXTS = ("Qt-for-Python.txt", "LGPL-3.0.txt", "GPL-3.0.txt")
_PROVIDED_FOR: dict[str, tuple[str, ...]] = dict.fromkeys(QT_DISTRIBUTIONS, _QT_TEXTS)
"""Their wheels carry the commercial licence's name alone, or nothing."""
_FREEZER = "pyinstaller"
"""Its bootloader is the executable, and its loader is inside."""
_HOLDER = re.compile(
    r"\W*copyright\s*:?\s*(?:\(c\)|©)?\s*([^<\[]*\d{4}.*|.*authors.*)", re.IGNORECASE
)
_SYSTEM_LIBRARY = re.compile(r"/(usr/)?lib(64)?/([^/]*-linux-gnu[^/]*/)?[^/]+")
_TEXT = re.compile(
    r"\.dist-info/(licen[cs]es/|(.*/)?[^/]*(licen[cs]e|copying|notice|authors)[^/]*$)",
    re.IGNORECASE,
)
_CLASSIC = {
    "pypdfium2": "BSD-3-Clause and Apache-2.0",
    "pyside6-essentials": "LGPL-3",
    "shiboken6": "LGPL-3",
    "certifi": "MPL-2.0",
    "pyrage": "MIT",
    "pyinstaller": "GPL-2+ with bootloader exception",
}
"""Distributions whose metadata names the licence in words, or offers a choice of which we take one."""


@dataclass(frozen=True, slots=True)
class Component:
    """One work of somebody else.

    Attributes:
        name: of the Python distribution, or of the Debian package.
        version: empty when it is not known.
        licence: a short name, or SEE_TEXT when the text alone says it.
        holders: who wrote it, a line each; may be empty.
        text: the licence with all notices, as it came.
        libraries: file names in the frozen program, for a system library.
    """

    name: str
    version: str
    licence: str
    holders: tuple[str, ...]
    text: str
    libraries: tuple[str, ...] = ()


def python_components() -> tuple[Component, ...]:
    """Return CPython, the distributions the program needs here, and the freezer's starter.

    Raises:
        LookupError: one of them has no licence text.
    """
    names = sorted({*required(), _FREEZER} - {NAME})
    return (_cpython(), *(python_component(distribution(name)) for name in names))


def freezer() -> Component:
    """Return the freezer, whose starter and loader are in the payload."""
    return python_component(distribution(_FREEZER))


def python_component(found: Distribution) -> Component:
    """Describe one installed distribution.

    Raises:
        LookupError: it has no licence text.
    """
    name = found.metadata["Name"].lower().replace("_", "-")
    given = [PROVIDED / text for text in _PROVIDED_FOR.get(name, ())]
    text = "\n\n".join(_read(file) for file in given or texts_of(found))
    if not text.strip():
        raise LookupError(
            f"{name} installs no licence text; give one in {PROVIDED} and name it in {__file__}"
        )
    return Component(name, found.version, _named_licence(name, found), _holders(text), text)


def _named_licence(name: str, found: Distribution) -> str:
    metadata = found.metadata.json
    stated = _CLASSIC.get(name) or str(
        metadata.get("license_expression") or metadata.get("license", "")
    )
    stated = stated or _classified(metadata.get("classifier", ()))
    if not stated or "\n" in stated:
        return SEE_TEXT
    return stated.replace(" OR ", " or ").replace(" AND ", " and ")


def _classified(classifiers: Iterable[str]) -> str:
    """Return the licence that the classifiers name, when it is a single and well-known one."""
    named = [line for line in classifiers if line.startswith("License :: OSI Approved :: ")]
    return {"MIT License": "MIT", "Apache Software License": "Apache-2.0"}.get(
        named[0].rpartition(" :: ")[2] if len(named) == 1 else "", ""
    )


def texts_of(found: Distribution) -> list[Path]:
    """Return the files with licences and notices that a distribution installed."""
    files = sorted(found.files or [], key=str)
    return [Path(str(file.locate())) for file in files if _TEXT.search(file.as_posix())]


def _read(file: Path) -> str:
    # Notices are older than UTF-8 here and there; a lost accent must not stop a release.
    return file.read_bytes().decode("utf-8", "replace")


def _cpython() -> Component:
    version = ".".join(map(str, sys.version_info[:3]))
    short = sysconfig.get_python_version()
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(f"/usr/share/doc/python{short}/copyright"),
    )
    text = next((_read(place) for place in places if place.is_file()), None)
    if text is None:
        raise LookupError(f"no licence text of Python in {', '.join(map(str, places))}")
    return Component("cpython", version, "PSF-2.0", ("Python Software Foundation",), text)


def _holders(text: str) -> tuple[str, ...]:
    found = (_HOLDER.fullmatch(line.strip()) for line in text.splitlines())
    names = (match[1].strip(" .,") for match in found if match and "copyright" not in match[1])
    return tuple(dict.fromkeys(names))[:20]


def system_components(payload: Path) -> tuple[Component, ...]:
    """Return the Debian packages whose libraries the frozen program took along, by name.

    Raises:
        LookupError: no package here brought one of them, so its licence is not known.
    """
    libraries = system_libraries(payload)
    owners = _owners(libraries)
    packages: dict[str, list[str]] = {}
    for library in libraries:
        if library not in owners:
            raise LookupError(f"no Debian package here brought {library}: its licence is unknown")
        packages.setdefault(owners[library], []).append(library)
    return tuple(_system_component(name, packages[name]) for name in sorted(packages))


def system_libraries(payload: Path) -> list[str]:
    """Return the names of shared libraries that neither a wheel nor the interpreter brought.

    Only on Linux are there any.
    """
    inside = payload / "_internal"
    return sorted(
        path.name
        for path in inside.glob("lib*.so*")
        if not path.is_symlink() and not path.name.startswith(("libpython", "libQt6", "libicu"))
    )


def _owners(libraries: Iterable[str]) -> dict[str, str]:
    """Return the package of each library, as far as the system's own folders have it."""
    patterns = [f"*/{library}" for library in libraries]
    if not patterns:
        return {}
    command = ["dpkg-query", "--search", *patterns]
    # It ends with an error when one of many is unknown; the caller sees which is missing.
    found = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    owners: dict[str, str] = {}
    for line in found.splitlines():
        owner, _, path = line.partition(": ")
        if _SYSTEM_LIBRARY.fullmatch(path):
            owners[Path(path).name] = owner.split(":")[0]
    return owners


def _system_component(package: str, libraries: list[str]) -> Component:
    text = _read(Path(f"/usr/share/doc/{package}/copyright"))
    command = ["dpkg-query", "--show", "--showformat=${Version}", package]
    version = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return Component(package, version, SEE_TEXT, (), text, tuple(libraries))
