"""Which columns of results are shown, where and how wide, kept by extractor; and what they sort by."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Any, NamedTuple, cast

from extend_desktop.domain.too_much import TOO_MUCH
from extend_desktop.services.ports.results import OwnColumn
from extend_desktop.values import dataclass

_VERSION = "v1"
_LEAST_PX, _MOST_PX = 40, 2000
HIDDEN_AT_FIRST = frozenset(
    {OwnColumn.CONFIDENCE, OwnColumn.REVIEWED, OwnColumn.EDITED, OwnColumn.CHECKED}
)


class ResultsSort(NamedTuple):
    """The column sorted by, as `GridColumns.keys` names it; empty for the order of the batch."""

    key: str = ""
    is_descending: bool = False


@dataclass(frozen=True, slots=True)
class ResultsLayout:
    """The operator's choice; columns are named by `GridColumns.keys`.

    Attributes:
        order: of the columns that scroll, left to right; those it does not name come last.
        widths: of columns the operator made wider or narrower, pixels.
    """

    order: tuple[str, ...] = ()
    hidden: frozenset[str] = HIDDEN_AT_FIRST
    widths: Mapping[str, int] = field(default_factory=dict[str, int])

    def ordered(self, keys: Sequence[str]) -> list[str]:
        """Return `keys` in the chosen order."""
        known = [key for key in self.order if key in keys]
        return [*known, *(key for key in keys if key not in known)]

    def to_text(self) -> str:
        """Return what `from_text` reads."""
        facts = {
            "order": self.order,
            "hidden": sorted(self.hidden),
            "widths": dict(self.widths),
        }
        return f"{_VERSION}:{json.dumps(facts, separators=(',', ':'))}"

    @classmethod
    def from_text(cls, text: str) -> ResultsLayout:
        """Return what was kept; of another version, or damaged, the first layout."""
        version, _, kept = text.partition(":")
        if version != _VERSION:
            return cls()
        try:
            facts = cast("dict[str, Any]", json.loads(kept))
            return cls(
                tuple(map(str, facts["order"])),
                frozenset(map(str, facts["hidden"])),
                {
                    str(key): min(max(int(px), _LEAST_PX), _MOST_PX)
                    for key, px in facts["widths"].items()
                },
            )
        except (ValueError, TypeError, KeyError, AttributeError, *TOO_MUCH):
            return cls()
