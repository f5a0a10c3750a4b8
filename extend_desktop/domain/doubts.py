"""When a value is doubtful: the one rule, for Review, Results, the counts and the marks.

A value is doubtful when it is there and its measure is below the limit. The measure is the review
agent's score where there is one, else the confidence of the reading (OCR), else that of the model:
the order in which the vendor recommends them. Source: docs/extend-api.md#output.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final

from extend_desktop.domain.outputs import Output, Place, measures_of, share_of
from extend_desktop.domain.results import PART_KEYS, ColumnPart, Presence, ResultColumn
from extend_desktop.values import dataclass

DEFAULT_LIMIT_PERCENT: Final = 80
"""Values below are marked to be checked, unless the operator sets another limit."""
_BEST_SCORE = 5


class MeasureKind(StrEnum):
    """What a value's confidence is taken from, the vendor's preferred one first."""

    REVIEW_SCORE = "review_score"
    OCR = "ocr"
    MODEL = "model"


@dataclass(frozen=True, slots=True)
class Measure:
    """How sure the extractor is of a value: 0 to 1, and of what that was made."""

    kind: MeasureKind
    share: float

    @property
    def score(self) -> int:
        """The review agent's score, 1 to 5, where it is one."""
        return round(self.share * _BEST_SCORE)

    @property
    def percent(self) -> int:
        """The share in whole percents, rounded down, as it is shown and compared."""
        return math.floor(self.share * 100 + 1e-9)


@dataclass(frozen=True, slots=True)
class DoubtCounts:
    """How many values of a batch are doubtful, in how many documents, of how many with a result."""

    values: int = 0
    documents: int = 0
    filled: int = 0


def is_doubtful(
    presence: Presence, measure: Measure | None, limit_percent: int = DEFAULT_LIMIT_PERCENT
) -> bool:
    """Whether there is a value that the extractor is not sure of."""
    return presence is Presence.VALUE and measure is not None and measure.percent < limit_percent


def lowest(measures: Iterable[Measure | None]) -> Measure | None:
    """Return the measure of the least certain value; None when none is known."""
    known = (measure for measure in measures if measure is not None)
    return min(known, key=lambda measure: measure.share, default=None)


def count_below(percents: bytes, limit_percent: int) -> int:
    """Count the values below a limit among `percents`, a byte each, ascending."""
    return bisect_left(percents, limit_percent)


def measure_at(output: Output, column: ResultColumn, place: Place) -> Measure | None:
    """Return the measure of the value of `column` that stands at `place`.

    A currency's own entry is that of its amount, unless the amount has one: one doubt, not two.
    """
    key = PART_KEYS.get(ColumnPart(column.part))
    if key is None:
        return _lowest_under(output, place)
    own = _lowest_under(output, (*place, key))
    is_amount = column.part == ColumnPart.AMOUNT
    return _of_entry(output.entry_at(place)) if own is None and is_amount else own


def own_entry(output: Output, column: ResultColumn, place: Place) -> Mapping[str, object]:
    """Return what Extend says of a value; of a currency's part, else of the whole."""
    key = PART_KEYS.get(ColumnPart(column.part))
    return (output.entry_at((*place, key)) if key else {}) or output.entry_at(place)


def _lowest_under(output: Output, place: Place) -> Measure | None:
    score = output.score_at(place)
    if score is not None:
        return _of_score(score)
    reading = share_of(output.entry_at(place).get("ocrConfidence"))
    if reading is not None:
        return Measure(MeasureKind.OCR, reading)
    confidence = output.confidence_at(place)
    return None if confidence is None else Measure(MeasureKind.MODEL, confidence)


def _of_entry(entry: Mapping[str, object]) -> Measure | None:
    confidence, score = measures_of(entry)
    if score is not None:
        return _of_score(score)
    reading = share_of(entry.get("ocrConfidence"))
    if reading is not None:
        return Measure(MeasureKind.OCR, reading)
    # The older shape has one confidence.
    share = share_of(entry.get("confidence")) if confidence is None else confidence
    return None if share is None else Measure(MeasureKind.MODEL, share)


def _of_score(score: int) -> Measure:
    return Measure(MeasureKind.REVIEW_SCORE, score / _BEST_SCORE)
