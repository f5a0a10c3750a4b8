"""What is kept of a list that was taken, so that it can be mapped again. For the composer."""

from __future__ import annotations

from pathlib import Path

from extend_desktop.domain.list_mapping import ListMapping
from extend_desktop.services.input_list_files import AS_FOUND, ListChoices
from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class ListUse:
    """A list, and how it was used.

    Attributes:
        choices: what was corrected of what is found out.
        mapping: None where nothing was chosen yet.
    """

    path: Path
    choices: ListChoices = AS_FOUND
    mapping: ListMapping | None = None
