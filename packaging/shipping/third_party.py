"""Finds out whose work lies in the frozen program, and under which licence.

Read on the machine that froze it: the Python parts from the environment's own metadata, the
system's libraries from the Debian packages that brought them.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from shipping.facts import ROOT

LOCK = ROOT / "requirements.lock"
QT_DISTRIBUTIONS = ("pyside6-essentials", "shiboken6")
_LOCKED = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==", re.MULTILINE)
_HOLDER = re.compile(
    r"\W*copyright\s*:?\s*(?:\(c\)|©)?\s*([^<\[]*\d{4}.*|.*authors.*)", re.IGNORECASE
)
_SYSTEM_LIBRARY = re.compile(r"/(usr/)?lib(64)?/([^/]*-linux-gnu[^/]*/)?[^/]+")
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_CLASSIC = {
    "pypdfium2": "BSD-3-Clause and Apache-2.0",
    "pyside6-essentials": "LGPL-3",
    "shiboken6": "LGPL-3",
    "certifi": "MPL-2.0",
}
"""Distributions whose metadata names the licence in words, or offers a choice of which we take one."""


@dataclass(frozen=True, slots=True)
class Component:
    """One work of somebody else.

    Attributes:
        name: of the Python distribution, or of the Debian package.
        version: empty when it is not known.
        licence: a short name; "see its text" for a system library, whose text names several.
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


def python_components(lock: Path = LOCK) -> tuple[Component, ...]:
    """Return CPython and the locked distributions that are installed here, by name."""
    names = sorted(set(_LOCKED.findall(lock.read_text("utf-8"))))
    return (_cpython(), *(_python_component(one) for one in _installed(names)))


def _installed(names: Iterable[str]) -> Iterator[Distribution]:
    for name in names:
        try:
            yield distribution(name)
        except PackageNotFoundError:
            continue  # The lock serves all systems and versions; markers left this one out.


def _python_component(found: Distribution) -> Component:
    facts = found.metadata.json
    name = found.metadata["Name"].lower().replace("_", "-")
    licence = _CLASSIC.get(name) or str(facts.get("license_expression") or facts.get("license", ""))
    licence = licence or _classified(facts.get("classifier", ()))
    if not licence or "\n" in licence:
        raise LookupError(f"{name} does not name its licence in one line; add it to the table")
    licence = licence.replace(" OR ", " or ").replace(" AND ", " and ")
    text = "\n\n".join(_licence_texts(found))
    return Component(name, found.version, licence, _holders(text), text)


def _classified(classifiers: Iterable[str]) -> str:
    """Return the licence that the classifiers name, when it is a single and well-known one."""
    named = [line for line in classifiers if line.startswith("License :: OSI Approved :: ")]
    return {"MIT License": "MIT", "Apache Software License": "Apache-2.0"}.get(
        named[0].rpartition(" :: ")[2] if len(named) == 1 else "", ""
    )


def _licence_texts(found: Distribution) -> Iterator[str]:
    for file in sorted(found.files or [], key=str):
        inside = any(part.endswith(".dist-info") for part in file.parts[:1])
        if inside and (_LICENCE_FILE.search(file.name) or "licenses" in file.parts):
            # Notices are older than UTF-8 here and there; a lost accent must not stop a release.
            yield file.read_binary().decode("utf-8", "replace")


def _cpython() -> Component:
    version = ".".join(map(str, sys.version_info[:3]))
    short = ".".join(map(str, sys.version_info[:2]))
    places = (
        Path(sys.base_prefix) / "lib" / f"python{short}" / "LICENSE.txt",
        Path(f"/usr/share/doc/python{short}/copyright"),
    )
    text = next(place.read_text("utf-8") for place in places if place.is_file())
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
            raise LookupError(f"no Debian package here brought {library}")
        packages.setdefault(owners[library], []).append(library)
    return tuple(_system_component(name, packages[name]) for name in sorted(packages))


def system_libraries(payload: Path) -> list[str]:
    """Return the names of shared libraries that neither a wheel nor the interpreter brought."""
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
    text = Path(f"/usr/share/doc/{package}/copyright").read_text("utf-8", "replace")
    command = ["dpkg-query", "--show", "--showformat=${Version}", package]
    version = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return Component(package, version, "see its text", (), text, tuple(libraries))
