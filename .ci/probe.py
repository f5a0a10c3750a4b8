"""Says which parts of the operating system the program or its tests still lack.

Used by .ci/setup and .ci/install-system only. It loads libraries and looks for programs instead of asking a package
manager, so it is right on every distribution. Prints the missing parts on one line, or nothing.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

QT_PACKAGES = (
    "libegl1 libgl1 libopengl0 libglib2.0-0 libdbus-1-3 libfontconfig1 libfreetype6 libxkbcommon0"
)
XCB_PACKAGES = (
    "libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 "
    "libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xinerama0 libxcb-xkb1"
)
PACKAGES = {
    "qt": QT_PACKAGES,
    "xcb": XCB_PACKAGES,
    "font": "fonts-dejavu-core",
    "xvfb": "xvfb",
    "dbus": "dbus",
    "gnome-keyring": "gnome-keyring",
    "at-spi": "at-spi2-core",
    "nsis": "nsis",
    "7zip": "p7zip-full",
    "icoutils": "icoutils",
    "shellcheck": "shellcheck",
    "libreoffice": "libreoffice-calc-nogui",
    "binutils": "binutils",
    "git": "git",
    "libpython": "libpython{}.{}".format(*sys.version_info),
    "dpkg-dev": "dpkg-dev",
    "debootstrap": "debootstrap",
    "lintian": "lintian",
    "rpm": "rpm",
    "rpmlint": "rpmlint",
    "cpio": "cpio",
    "chrpath": "chrpath",
    "icu-devtools": "icu-devtools",
    "desktop-file-utils": "desktop-file-utils",
    "appstream": "appstream",
    "man-db": "man-db",
    "zsh": "zsh",
    "fish": "fish",
    "flatpak-builder": "flatpak-builder",
    "squashfs-tools": "squashfs-tools",
}
DESKTOP = {"xvfb": "Xvfb", "dbus": "dbus-daemon", "gnome-keyring": "gnome-keyring-daemon"}
INSTALLER = {"nsis": "makensis", "7zip": "7z", "icoutils": "wrestool", "shellcheck": "shellcheck"}
SPREADSHEET = {"libreoffice": "soffice"}
# No program that anybody starts by hand, so it is on no search path.
SCREEN_READER = {"at-spi": "/usr/libexec/at-spi-bus-launcher"}
PROGRAMS: dict[str, dict[str, str]] = {
    "test": {**DESKTOP, **INSTALLER, **SPREADSHEET, **SCREEN_READER},
    "package": {
        **DESKTOP,
        **INSTALLER,
        "binutils": "objcopy",
        "git": "git",
        "dpkg-dev": "dpkg-shlibdeps",
        "debootstrap": "debootstrap",
        "lintian": "lintian",
        "rpm": "rpmbuild",
        "rpmlint": "rpmlint",
        "cpio": "cpio",
        "chrpath": "chrpath",
        "icu-devtools": "/usr/sbin/icupkg",
        "desktop-file-utils": "desktop-file-validate",
        "appstream": "appstreamcli",
        "man-db": "man",
        "zsh": "zsh",
        "fish": "fish",
        "flatpak-builder": "flatpak-builder",
        "squashfs-tools": "mksquashfs",
    },
}
"""What a purpose needs on Linux: the part, a key of PACKAGES, and the program that shows it."""
# Exit code 0: Qt loads and has a font; 3: it loads and has none; anything else: it does not load.
QT_TRIAL = """
import sys
from PySide6 import QtSvg, QtTest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
application = QApplication([])
sys.exit(0 if QFontDatabase.families() else 3)
"""


def _missing_in_qt() -> list[str]:
    trial = subprocess.run(
        [sys.executable, "-c", QT_TRIAL],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=False,
    )
    return {0: [], 3: ["font"]}.get(trial.returncode, ["qt", "font"])


def _missing_for_x11() -> list[str]:
    """The platform plug-in names every X11 library that Qt wants; loading it proves them all."""
    spec = importlib.util.find_spec("PySide6")
    roots = list(spec.submodule_search_locations or []) if spec else []
    for root in roots:
        plugin = Path(root) / "Qt" / "plugins" / "platforms" / "libqxcb.so"
        if plugin.exists():
            try:
                ctypes.CDLL(str(plugin))
            except OSError:
                return ["xcb"]
    return []


def _missing_to_freeze() -> list[str]:
    """The interpreter as a library, which some systems install apart from it."""
    name = sysconfig.get_config_var("INSTSONAME") or ""
    folders = (sysconfig.get_config_var("LIBDIR") or "", str(Path(sys.base_prefix) / "lib"))
    is_there = ".so" in name and any((Path(folder) / name).exists() for folder in folders)
    return [] if is_there else ["libpython"]


def _missing(purpose: str) -> list[str]:
    missing = [] if sys.platform != "linux" else [*_missing_in_qt(), *_missing_for_x11()]
    if sys.platform == "linux" and purpose == "package":
        missing += _missing_to_freeze()
    if sys.platform == "linux":
        programs = PROGRAMS.get(purpose, {})
        missing += [part for part, program in programs.items() if shutil.which(program) is None]
    return missing


def _parts_of(purpose: str) -> list[str]:
    """All parts of a purpose; the interpreter's library is not one, for it may not be Debian's."""
    return ["qt", "xcb", "font", *PROGRAMS[purpose]]


def _print_packages(parts: list[str]) -> int:
    print(" ".join(PACKAGES[part] for part in parts))
    return 0


def main(arguments: list[str]) -> int:
    """Print the missing parts of a purpose; or Debian's packages of parts, or of all of a purpose."""
    match arguments:
        case ["--packages", *parts]:
            return _print_packages(" ".join(parts).split())
        case ["--packages-for", purpose]:
            return _print_packages(_parts_of(purpose))
        case _:
            pass
    missing = _missing(arguments[0])
    if missing:
        print(" ".join(missing))
    return int(bool(missing))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
