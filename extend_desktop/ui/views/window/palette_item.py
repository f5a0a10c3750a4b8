"""What can be chosen in the command palette. For the palette and who fills it."""

from __future__ import annotations

from collections.abc import Callable

from extend_desktop.presentation.palette import PaletteEntry
from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class PaletteItem:
    """One entry with what choosing it does."""

    entry: PaletteEntry
    act: Callable[[], object]
