"""Collects the licence texts of all that is frozen with the program into `licenses/`."""

from __future__ import annotations

import importlib.metadata
import re
import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import Distribution
from pathlib import Path

from shipping.bundled import required
from shipping.facts import NAME, PACKAGING

PROVIDED = PACKAGING / "licences"
_PROVIDED_FOR = {
    # Their wheels carry the commercial licence's name alone, or nothing.
    "pyside6-essentials": ("Qt-for-Python.txt", "LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("Qt-for-Python.txt", "LGPL-3.0.txt", "GPL-3.0.txt"),
}
_FREEZER = "pyinstaller"
"""Its bootloader is the executable, and its loader is inside."""
_TEXT = re.compile(
    r"(^|/)(licen[cs]e|copying|notice)[^/]*$|\.dist-info/licen[cs]es/", re.IGNORECASE
)
_LIBRARY = re.compile(r"lib[^/]*\.so[^/]*$")
_MAPPED = re.compile(r"^\s*(\S+) .*=> (\S+)$", re.MULTILINE)


def collect(internal: Path, target: Path) -> None:
    """Write every text to `target`, a folder for each origin, and an index.

    Args:
        internal: the payload's `_internal`; its system libraries are looked up by name.
        target: is emptied first.

    Raises:
        SystemExit: something has no licence text.
    """
    shutil.rmtree(target, ignore_errors=True)
    lines = [
        *(_collect_distribution(name, target) for name in sorted({*required(), _FREEZER} - {NAME})),
        _collect_python(target),
        *_collect_libraries(internal, target),
    ]
    header = "Extend Desktop contains, beside its own code (Apache-2.0):\n\n"
    (target / "README.txt").write_text(header + "\n".join(lines) + "\n", encoding="utf-8")


def texts_of(distribution: Distribution) -> list[Path]:
    """Return the licence files a distribution installed."""
    files = distribution.files or []
    inside = [file for file in files if ".dist-info/" in file.as_posix()]
    found = [file for file in inside if _TEXT.search(file.as_posix())]
    return sorted(Path(str(file.locate())) for file in found)


def _collect_distribution(name: str, target: Path) -> str:
    distribution = importlib.metadata.distribution(name)
    folder = target / name
    if name in _PROVIDED_FOR:
        texts = [PROVIDED / text for text in _PROVIDED_FOR[name]]
    else:
        texts = texts_of(distribution)
    if not texts:
        raise SystemExit(
            f"{name} installs no licence text; give one in {PROVIDED} and name it in {__file__}"
        )
    root = Path(str(distribution.locate_file("")))
    for text in texts:
        inside = text.relative_to(root).parts[1:] if text.is_relative_to(root) else (text.name,)
        _copy(text, folder.joinpath(*inside))
    stated = distribution.metadata["License-Expression"] or distribution.metadata["License"] or ""
    first = str(stated).strip().splitlines()[0] if str(stated).strip() else "see its text"
    return f"{name} {distribution.version}: {first}"


def _collect_python(target: Path) -> str:
    version = sysconfig.get_python_version()
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(f"/usr/share/doc/python{version}/copyright"),
    )
    text = next((place for place in places if place.is_file()), None)
    if text is None:
        raise SystemExit(f"no licence text of Python {version} in {', '.join(map(str, places))}")
    _copy(text, target / "python" / "LICENSE.txt")
    return f"python {sys.version.split()[0]}: PSF-2.0"


def _collect_libraries(internal: Path, target: Path) -> list[str]:
    """Collect the texts of the system's libraries; only Linux bundles any."""
    names = [path.name for path in internal.iterdir() if _LIBRARY.match(path.name)]
    places = _library_places() if names else {}
    origins: dict[str, list[str]] = {}
    for name in sorted(names):
        if name.startswith("libpython"):
            continue
        origins.setdefault(_package_of(places.get(name, name)), []).append(name)
    for package in origins:
        _copy(Path("/usr/share/doc") / package / "copyright", target / package / "copyright")
    return [f"{package}: {', '.join(found)}" for package, found in sorted(origins.items())]


def _library_places() -> dict[str, str]:
    listing = subprocess.run(["ldconfig", "-p"], check=True, capture_output=True, text=True).stdout
    return dict(reversed(_MAPPED.findall(listing)))


def _package_of(path: str) -> str:
    """Return the Debian package a library came from.

    Raises:
        SystemExit: there is none, so nobody can tell its licence.
    """
    for place in (path, str(Path(path).resolve())):
        command = ["dpkg-query", "--search", place]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        if done.returncode == 0:
            return done.stdout.splitlines()[0].split(":")[0]
    raise SystemExit(f"{path} is bundled, but no Debian package owns it: its licence is not known")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
