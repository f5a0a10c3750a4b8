"""What of Qt, of the system's libraries and of the distributions' metadata goes into the payload.

The spec drops what no rule keeps; `problems` holds a finished payload to the same list, so that
neither a file without a reason nor a reason without a file stays unnoticed.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase

LINUX, WINDOWS, MACOS = "linux", "win32", "darwin"


@dataclass(frozen=True, slots=True)
class Rule:
    """Files to keep.

    Attributes:
        pattern: a shell pattern for the path inside `_internal`, with slashes.
        why: what needs them.
    """

    pattern: str
    why: str


_BINDING = (
    Rule("PySide6/Qt{Core,Gui,Widgets,Svg}.{so}", "imported by extend_desktop/ui"),
    Rule("shiboken6/Shiboken.{so}", "the binding itself"),
)
_EVERYWHERE = (
    Rule("{translations}/qtbase_{en,de,es,fr,ja}.qm", "Qt's own texts in the window's languages"),
    Rule("{plugins}/platforms/{lib}qoffscreen.{dll}", "demo --headless, and --smoke on a server"),
    Rule("{plugins}/iconengines/{lib}qsvgicon.{dll}", "the program's icon"),
    Rule("{plugins}/imageformats/{lib}qsvg.{dll}", "the arrows named by the style sheet"),
    Rule("{plugins}/imageformats/{lib}q{jpeg,tiff,gif,webp}.{dll}", "pictures in Review"),
    Rule("keyring-*.dist-info/{METADATA,entry_points.txt}", "keyring finds its backends by them"),
)
_LINUX = (
    Rule("PySide6/libpyside6.abi3.so.*", "the binding itself"),
    Rule("shiboken6/libshiboken6.abi3.so.*", "the binding itself"),
    Rule("PySide6/Qt/lib/libQt6{Core,Gui,Widgets,Svg,DBus}.so.6", "imported; DBus by Gui"),
    Rule("PySide6/Qt/lib/libicu{data,i18n,uc}.so.*", "needed by Core; icu_data.py drops a part"),
    Rule("PySide6/Qt/lib/libQt6XcbQpa.so.6", "windows under X11"),
    Rule("PySide6/Qt/plugins/platforms/libqxcb.so", "windows under X11"),
    Rule("PySide6/Qt/lib/libQt6WaylandClient.so.6", "windows under Wayland"),
    Rule("PySide6/Qt/plugins/platforms/libqwayland.so", "windows under Wayland"),
    Rule("{plugins}/wayland-shell-integration/libxdg-shell.so", "the protocol of every desktop"),
    Rule("{plugins}/wayland-decoration-client/lib{adwaita,bradient}.so", "GNOME draws no frames"),
    Rule("{plugins}/platforminputcontexts/lib{compose,ibus}*.so", "accents and Asian languages"),
    Rule("{plugins}/platformthemes/libqxdgdesktopportal.so", "file dialogs inside Flatpak"),
    Rule("libpython3.*.so*", "the interpreter"),
    Rule("lib{ssl,crypto}.so.*", "Python's TLS and hashes; systems differ in version"),
    Rule("libsqlite3.so.*", "the journal; one version everywhere"),
    Rule("libffi.so.*", "Python's ctypes; systems differ in version"),
    Rule("libbz2.so.*", "Python's zipfile; systems differ in its name"),
    Rule("liblzma.so.*", "Python's zipfile"),
    Rule("libuuid.so.*", "Python's uuid"),
    Rule("libxcb-{cursor,icccm,image,keysyms,render-util,util}.so.*", "often not installed"),
)
_WINDOWS = (
    Rule("PySide6/pyside6.abi3.dll", "the binding itself"),
    Rule("shiboken6/shiboken6.abi3.dll", "the binding itself"),
    Rule("PySide6/Qt6{Core,Gui,Widgets,Svg}.dll", "imported"),
    Rule("PySide6/plugins/platforms/qwindows.dll", "windows"),
)
_MACOS = (
    Rule("PySide6/libpyside6.abi3.*.dylib", "the binding itself"),
    Rule("shiboken6/libshiboken6.abi3.*.dylib", "the binding itself"),
    Rule("PySide6/Qt/lib/Qt{Core,Gui,Widgets,Svg,DBus}.framework/*", "imported; DBus by Gui"),
    Rule("PySide6/Qt/plugins/platforms/libqcocoa.dylib", "windows"),
)
# Kept where they are found: which of them are copied beside Qt depends on what Windows has.
_MAYBE = {
    WINDOWS: (Rule("{PySide6,shiboken6}/{msvcp,vcruntime}140*.dll", "the compiler's runtime"),)
}
_BY_SYSTEM = {LINUX: _LINUX, WINDOWS: _WINDOWS, MACOS: _MACOS}
_WORDS = {
    LINUX: {
        "{so}": "abi3.so",
        "{dll}": "so",
        "{lib}": "lib",
        "{plugins}": "PySide6/Qt/plugins",
        "{translations}": "PySide6/Qt/translations",
    },
    WINDOWS: {
        "{so}": "pyd",
        "{dll}": "dll",
        "{lib}": "",
        "{plugins}": "PySide6/plugins",
        "{translations}": "PySide6/translations",
    },
    MACOS: {
        "{so}": "abi3.so",
        "{dll}": "dylib",
        "{lib}": "lib",
        "{plugins}": "PySide6/Qt/plugins",
        "{translations}": "PySide6/Qt/translations",
    },
}
_CHOICE = re.compile(r"\{([^{}]*,[^{}]*)\}")
_GOVERNED = re.compile(r"(PySide6|shiboken6)/|[^/]+\.dist-info/|lib[^/]*\.so[^/]*$")


def rules(system: str = sys.platform) -> tuple[Rule, ...]:
    """Return what is kept on a system, a rule for each single pattern."""
    return _expanded((*_BINDING, *_EVERYWHERE, *_BY_SYSTEM[system]), system)


def is_governed(path: str) -> bool:
    """Whether a path inside `_internal` needs a rule: Qt, metadata, the system's libraries."""
    return _GOVERNED.match(path.replace("\\", "/")) is not None


def is_wanted(path: str, system: str = sys.platform) -> bool:
    """Whether a path inside `_internal` goes into the payload."""
    path = path.replace("\\", "/")
    kept = (*rules(system), *_expanded(_MAYBE.get(system, ()), system))
    return not is_governed(path) or any(fnmatchcase(path, rule.pattern) for rule in kept)


def problems(paths: Iterable[str], system: str = sys.platform) -> list[str]:
    """Return what is wrong with the files of a payload, empty when it agrees with the list.

    Args:
        paths: all files inside `_internal`, relative to it.
        system: as `sys.platform` calls it.
    """
    present = [path.replace("\\", "/") for path in paths]
    unknown = [f"{path}: no rule keeps it" for path in present if not is_wanted(path, system)]
    stale = [
        f"{rule.pattern}: kept for {rule.why!r}, but there is no such file"
        for rule in rules(system)
        if not any(fnmatchcase(path, rule.pattern) for path in present)
    ]
    return unknown + stale


def _expanded(chosen: Iterable[Rule], system: str) -> tuple[Rule, ...]:
    return tuple(
        Rule(pattern, rule.why) for rule in chosen for pattern in _patterns(rule.pattern, system)
    )


def _patterns(pattern: str, system: str) -> list[str]:
    """Replace the words that differ by system, then write out `{a,b}`."""
    for word, meaning in _WORDS[system].items():
        pattern = pattern.replace(word, meaning)
    choice = _CHOICE.search(pattern)
    if choice is None:
        return [pattern]
    before, after = pattern[: choice.start()], pattern[choice.end() :]
    options = choice.group(1).split(",")
    return [pattern for text in options for pattern in _patterns(f"{before}{text}{after}", system)]
