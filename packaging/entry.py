"""Where the frozen program starts: PyInstaller's bootloader runs this file as `__main__`."""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping

from extend_desktop.__main__ import main

_SEARCH_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
_QT_PATHS = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")


def give_back(environment: MutableMapping[str, str]) -> None:
    """Undo what the bootloader set: a browser started by us must not load our libraries.

    This process has read the search paths already, and Qt finds its plug-ins beside itself.
    """
    for name in _SEARCH_PATHS:
        before = environment.pop(f"{name}_ORIG", None)
        environment.pop(name, None)
        if before is not None:
            environment[name] = before
    for name in _QT_PATHS:
        environment.pop(name, None)


if __name__ == "__main__":
    give_back(os.environ)
    sys.exit(main())
