"""Makes Debian's copyright file, which points to the licence texts of the payload."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from shipping.build.metadata import HOMEPAGE, MAINTAINER, NAME, PUBLISHER, Release
from shipping.build.third_party import QT_DISTRIBUTIONS, Component

TEXTS = "third-party"
"""The folder beside the copyright file with a text for each component."""
_FORMAT = "https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
_PROGRAM = f"usr/lib/{NAME}"
_INSIDE = f"{_PROGRAM}/_internal"
_QT_FILES = (f"{_INSIDE}/PySide6/*", f"{_INSIDE}/shiboken6/*", f"{_INSIDE}/libQt6*")
_QT_NOTICE = """\
Qt for Python and Qt are used under the GNU Lesser General Public License, version 3. They are
loaded as shared libraries from PySide6 and shiboken6 below this program's folder; whoever wants to
may replace them with own builds of the same version. Their sources are published by the Qt
Project; the version used is named below."""
_FROZEN_NOTICE = f"""\
The program is frozen: {_PROGRAM} carries Python, the Python libraries it uses and system
libraries along. The notices and licences of each are in the folder {TEXTS} beside this file."""
_COMMON = {
    "Apache-2.0": "On Debian systems the full text is in /usr/share/common-licenses/Apache-2.0.",
    "LGPL-3": "On Debian systems the full text is in /usr/share/common-licenses/LGPL-3.",
    "MPL-2.0": "On Debian systems the full text is in /usr/share/common-licenses/MPL-2.0.",
}


def debian_copyright(
    release: Release, year: int, python: Sequence[Component], system: Sequence[Component]
) -> str:
    """Return the file in Debian's machine-readable format; `year` is the program's own."""
    qt = [part for part in python if part.name in QT_DISTRIBUTIONS]
    others = [part for part in python if part.name not in QT_DISTRIBUTIONS]
    stanzas = [
        _header(),
        _files(["*"], [f"{year} {PUBLISHER}"], release.licence),
        _files([f"{_PROGRAM}/*"], _credits(others), _together(release, others)),
        _qt_stanza(qt),
    ]
    stanzas += [_system_stanza(part) for part in system]
    names = {release.licence, "LGPL-3", *(_short(part) for part in (*others, *system))}
    stanzas += [_licence(name) for name in sorted(names)]
    return "\n\n".join(stanzas) + "\n"


def _header() -> str:
    fields = [
        f"Format: {_FORMAT}",
        "Upstream-Name: Extend Desktop",
        f"Upstream-Contact: {MAINTAINER}",
        f"Source: {HOMEPAGE}",
        "Comment:\n" + _indented(_FROZEN_NOTICE),
    ]
    return "\n".join(fields)


def _files(patterns: Sequence[str], holders: Sequence[str], licence: str, comment: str = "") -> str:
    files = "Files: " + "\n ".join(patterns)
    written = "Copyright: " + "\n           ".join(holders)
    end = f"\nComment:\n{_indented(comment)}" if comment else ""
    return f"{files}\n{written}\nLicense: {licence}{end}"


def _credits(components: Iterable[Component]) -> list[str]:
    lines: list[str] = []
    for part in components:
        holders = part.holders or (f"the authors of {part.name}",)
        lines += [f"{holder} ({part.name} {part.version})" for holder in holders]
    return [line.replace("\t", " ") for line in lines]


def _together(release: Release, components: Iterable[Component]) -> str:
    names = sorted({release.licence, *(_short(part) for part in components)})
    return " and ".join(names)


def _short(component: Component) -> str:
    """Return a single name; a choice or a bundle is described by the component's own text."""
    if " " not in component.licence:
        return component.licence
    return f"{component.name}-licence"


def _qt_stanza(qt: Sequence[Component]) -> str:
    versions = ", ".join(f"{part.name} {part.version}" for part in qt)
    holders = [f"The Qt Company Ltd. and other contributors ({versions})"]
    return _files(_QT_FILES, holders, "LGPL-3", _QT_NOTICE)


def _system_stanza(component: Component) -> str:
    files = [f"{_INSIDE}/{library}" for library in component.libraries]
    holders = [f"the authors of {component.name} {component.version}"]
    return _files(files, holders, _short(component))


def _licence(name: str) -> str:
    own = f"{name.removesuffix('-licence')}.txt" if name.endswith("-licence") else ""
    pointer = _COMMON.get(name, f"The text is in /usr/share/doc/{NAME}/{TEXTS}/{own}")
    return f"License: {name}\n{_indented(pointer)}"


def _indented(text: str) -> str:
    return "\n".join(f" {line}" if line.strip() else " ." for line in text.splitlines())
