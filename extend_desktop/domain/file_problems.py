"""What an error of the file system means for a file, and marks on files; any module may import it.

Pure: looks at errors and at what `stat` said, never at a disk.
"""

from __future__ import annotations

import errno
from pathlib import PurePath

from extend_desktop.domain.inspections import InspectionProblem

_LOOPS = frozenset({errno.ELOOP})
_WINDOWS_LOOP = 1921
_WINDOWS_TOO_LONG = 206
_WINDOWS_BAD_NAMES = frozenset({123, 161})
_WINDOWS_NO_SUCH_FOLDER = 3
WINDOWS_LONGEST_PATH = 259
"""Characters of a path that programs reach while long paths are off in Windows."""

_OFFLINE, _RECALL_ON_OPEN, _RECALL_ON_DATA_ACCESS = 0x1000, 0x40000, 0x400000
_CLOUD_ATTRIBUTES = _OFFLINE | _RECALL_ON_OPEN | _RECALL_ON_DATA_ACCESS
"""Source: File Attribute Constants of the Windows API."""
_DATALESS = 0x40000000
"""`SF_DATALESS` of macOS. Source: sys/stat.h."""


def problem_of(error: OSError | ValueError) -> InspectionProblem:
    """Return why a file could not be looked at; a ValueError is a path that no file can have."""
    if not isinstance(error, OSError):
        return InspectionProblem.BAD_PATH
    windows_code = getattr(error, "winerror", None)
    if error.errno in _LOOPS or windows_code == _WINDOWS_LOOP:
        return InspectionProblem.LINK_LOOP
    if error.errno == errno.ENAMETOOLONG or _is_beyond_windows(error, windows_code):
        return InspectionProblem.PATH_TOO_LONG
    if windows_code in _WINDOWS_BAD_NAMES:
        return InspectionProblem.BAD_PATH
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return InspectionProblem.VANISHED
    return InspectionProblem.UNREADABLE


def is_only_in_cloud(status: object) -> bool:
    """Whether reading a file with this `stat` would make the system download it first."""
    attributes: int = getattr(status, "st_file_attributes", 0)
    flags: int = getattr(status, "st_flags", 0)
    return bool(attributes & _CLOUD_ATTRIBUTES or flags & _DATALESS)


def name_of_placeholder(name: str) -> str | None:
    """Return the name of the file that an iCloud stand-in `.name.icloud` is for, else None."""
    is_stand_in = name.startswith(".") and name.endswith(".icloud")
    return name[1 : -len(".icloud")] or None if is_stand_in else None


def _is_beyond_windows(error: OSError, windows_code: object) -> bool:
    """Whether Windows means the length: a path that is too long looks to it like no folder."""
    if windows_code == _WINDOWS_TOO_LONG:
        return True
    name = error.filename
    length = len(str(name)) if isinstance(name, str | PurePath) else 0
    return windows_code == _WINDOWS_NO_SUCH_FOLDER and length > WINDOWS_LONGEST_PATH
