"""Works of others that the program contains or uses; any module may import it."""

from __future__ import annotations

from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class LicensedWork:
    """One of them.

    Attributes:
        version: empty when it is not known.
        licence: a short name; empty when the text alone says it.
        text: the licence with its notices; empty where the installation brought none.
    """

    name: str
    version: str
    licence: str
    text: str
