"""What goes into the frozen program, for the spec: modules, data, icon."""

from __future__ import annotations

import importlib.metadata
import sys
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from resources.translations.files import compile_offered
from shipping.build import icons
from shipping.build.metadata import NAME, ROOT
from shipping.build.prune import is_wanted

__all__ = [
    "data_files",
    "excluded_modules",
    "icon",
    "is_dropped",
    "is_wanted",
    "required",
    "unused_hooks",
]

RESOURCES = ("catalogues", "guide", "icons", "metadata", "samples")
"""What the wheel carries too; the makers of the samples beside them stay out."""
_UNUSED = (
    # Of the standard library; other modules of it try them and do without.
    "distutils",
    "doctest",
    "ensurepip",
    "idlelib",
    "lib2to3",
    "pdb",
    "pydoc",
    "pydoc_data",
    "test",
    "tkinter",
    "turtle",
    "unittest",
    "xmlrpc",
)
_DROPPED = ("pydantic.mypy", "pydantic.v1")
"""A type checker's plug-in, and the previous generation beside the one in use; PyInstaller's hook
asks for them by name, so they cannot be excluded quietly."""


def required(name: str = NAME) -> frozenset[str]:
    """Return the normalised names of the distributions the program needs here, itself included."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        distribution = canonicalize_name(waiting.pop())
        if distribution in found:
            continue
        found.add(distribution)
        needs = map(Requirement, importlib.metadata.requires(distribution) or ())
        waiting += [
            need.name
            for need in needs
            if need.marker is None or need.marker.evaluate({"extra": ""})
        ]
    return frozenset(found)


def excluded_modules() -> list[str]:
    """Return the modules that stay out: unused ones, and all of the tools installed beside us.

    Libraries try to import many others; what happens to be there must not decide what we ship.
    """
    needed = required()
    foreign = [
        module
        for module, owners in importlib.metadata.packages_distributions().items()
        if module.isidentifier() and not needed & {canonicalize_name(owner) for owner in owners}
    ]
    return sorted({*_UNUSED, *foreign})


def is_dropped(module: str) -> bool:
    """Whether a module that PyInstaller found stays out of the payload."""
    return any(module == name or module.startswith(f"{name}.") for name in _DROPPED)


def unused_hooks() -> frozenset[str]:
    """Return PyInstaller's start-up scripts that are left out.

    The one of Qt loads Qt even for commands without a window, to set where its plug-ins are;
    the wheel for Linux knows that by itself. Nothing of ours starts processes by multiprocessing.
    """
    linux_only = {"pyi_rth_pyside6"} if sys.platform == "linux" else set[str]()
    return frozenset({"pyi_rth_multiprocessing", "pyi_rth_pkgutil", *linux_only})


def data_files() -> list[tuple[str, str]]:
    """Return pairs of a file of the checkout and its folder in the payload.

    Compiles the catalogues first, which a checkout need not have.
    """
    compile_offered()
    pairs: list[tuple[str, str]] = []
    for name in RESOURCES:
        source = ROOT / "resources" / name
        pairs += [
            (str(file), f"extend_desktop/_resources/{name}")
            for file in sorted(source.rglob("*"))
            if file.is_file()
        ]
    # What is new is a page of the guide.
    pairs.append((str(ROOT / "CHANGELOG.md"), "extend_desktop/_resources/guide"))
    return pairs


def icon(folder: Path) -> str | None:
    """Return the icon for this system's executables; Linux has none."""
    if sys.platform == "win32":
        return _written(folder / f"{NAME}.ico", icons.ico())
    if sys.platform == "darwin":
        return _written(folder / f"{NAME}.icns", icons.icns())
    return None


def _written(target: Path, content: bytes) -> str:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
    return str(target)
