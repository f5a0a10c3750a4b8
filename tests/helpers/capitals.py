"""A language that is English in capital letters: what stays small was not translated."""

from __future__ import annotations

import re

from typing_extensions import override

from extend_desktop.presentation.translation import Catalogue

_FIELD = re.compile(r"(\{\w*\})")


class Capitals(Catalogue):
    """Knows every message."""

    @override
    def find(self, source: str, meaning: str, count: int | None) -> str:
        return "".join(
            part if part.startswith("{") else part.upper() for part in _FIELD.split(source)
        )
