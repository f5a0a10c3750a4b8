"""Packages for Linux, the installer's compiler and the workflows' scripts are tried on Linux only."""

from __future__ import annotations

import sys

ON_LINUX_ONLY = [
    "test_archives.py",
    "test_command_line_texts.py",
    "test_icu_data.py",
    "test_linux_desktop.py",
    "test_linux_packages.py",
    "test_nsis.py",
    "test_set_up.py",
    "test_workflows.py",
]

collect_ignore = [] if sys.platform == "linux" else ON_LINUX_ONLY
