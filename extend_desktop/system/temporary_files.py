"""Knows where programs keep files only for a moment; for bootstrap and the folder scan."""

from __future__ import annotations

import os
import tempfile
from functools import cache
from pathlib import Path

from extend_desktop.domain.inspections import InspectionProblem

_VARIABLES = ("TMPDIR", "TEMP", "TMP")
# Where systems put them whatever a variable says.
_KNOWN = ("/tmp", "/var/tmp", "/var/folders", "/private/var/folders")  # noqa: S108


def gone_or(problem: InspectionProblem, path: Path) -> InspectionProblem:
    """Return TEMPORARY_GONE for a missing file of a temporary folder, else `problem`.

    A mail program or an archive hands out such a file and deletes it a moment later.
    """
    places = _temporary_folders()
    is_temporary = any(path.is_relative_to(place) for place in places)
    return InspectionProblem.TEMPORARY_GONE if is_temporary else problem


@cache
def _temporary_folders() -> tuple[Path, ...]:
    named = (os.environ.get(name, "") for name in _VARIABLES)
    places = dict.fromkeys((*filter(None, named), tempfile.gettempdir(), *_KNOWN))
    return tuple(Path(place) for place in places if os.path.isabs(place))  # noqa: PTH117
