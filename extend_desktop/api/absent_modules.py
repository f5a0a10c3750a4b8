"""Spares the HTTP library modules that it does without. `api/__init__.py` loads this before it.

None in `sys.modules` is Python's own way to say "not there".
"""

from __future__ import annotations

import importlib.util
import sys
from typing import Any, cast

_OPTIONAL = "sniffio"
"""Tried again at every lock, a dozen times a request; Python searches the whole path each time, which
took a quarter of the time of an upload."""
_COMMAND_LINE = "httpx._main"
"""The library's own command, with what draws in terminals: a fifth of its loading, where installed."""


def spare() -> None:
    """Let the library fail at once to import what it does without."""
    modules = cast("dict[str, Any]", sys.modules)
    modules.setdefault(_COMMAND_LINE, None)
    if _OPTIONAL not in modules and importlib.util.find_spec(_OPTIONAL) is None:
        modules[_OPTIONAL] = None


spare()
