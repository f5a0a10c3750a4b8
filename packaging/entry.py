"""Where the frozen program starts: PyInstaller's bootloader runs this file as `__main__`."""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path

from extend_desktop.__main__ import main

_SEARCH_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
_BUNDLE = str(getattr(sys, "_MEIPASS", ""))
_QT_PATHS = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")
_START_AFRESH = "PYINSTALLER_RESET_ENVIRONMENT"
"""Asks the bootloader not to rely on what an earlier one set, which `give_back` takes away.

Source: PyInstaller, "Independent subprocesses".
"""


def give_back(environment: MutableMapping[str, str], bundle: str = _BUNDLE) -> None:
    """Undo what the bootloader set: a browser started by us must not load our libraries.

    This process has read the search paths already, and Qt finds its plug-ins beside itself. No
    variable leads into `bundle`, the folder of our own libraries, any more. When we start ourselves,
    as the practice server, the bootloader sets the search paths of that process anew.
    """
    environment[_START_AFRESH] = "1"
    for name in _SEARCH_PATHS:
        before = environment.pop(f"{name}_ORIG", None)
        environment.pop(name, None)
        if before is not None:
            environment[name] = before
    for name in _QT_PATHS:
        environment.pop(name, None)
    for name, value in tuple(environment.items()):
        places = value.split(os.pathsep)
        outside = [place for place in places if not _lies_in(place, bundle)]
        if outside != places:
            environment[name] = os.pathsep.join(outside)
            if not outside:
                del environment[name]


def _lies_in(place: str, bundle: str) -> bool:
    return bool(bundle) and Path(place).is_relative_to(bundle)


if __name__ == "__main__":
    give_back(os.environ)
    sys.exit(main())
