"""What a faults file may order for batches and runs, and whose turn it is.

Only the sandbox imports this module. `faults.py` describes the file; README.md has examples.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from typing import Any, Generic, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, model_validator

from extend_desktop.values import dataclass

GONE = "GONE"
"""No status word of the service: the object is to answer 404 and to be left out of lists."""

Runs = Literal["processed", "cancelled", "left", "none"]
"""What comes of the runs of a batch that a rule ends."""


class Schedule(BaseModel):
    """Which calls, runs or batches something hits, counted from 1."""

    model_config = ConfigDict(extra="forbid")

    nth: int | None = Field(default=None, ge=1)
    every: int | None = Field(default=None, ge=1)
    times: int | None = Field(default=None, ge=1)

    @model_validator(mode="after")
    def _has_one(self) -> Schedule:
        if (self.nth is None) == (self.every is None):
            raise ValueError("give either nth or every")
        return self

    def hits(self, number: int) -> bool:
        """Say whether the one with this number is hit (before `times` is looked at)."""
        if self.nth is not None:
            return self.nth <= number < self.nth + (self.times or 1)
        return number % (self.every or 1) == 0


class Insight(BaseModel):
    """A remark on a value; `type` may be a word that no client knows."""

    model_config = ConfigDict(extra="forbid")

    type: str
    content: str


class Review(BaseModel):
    """A person's review of a processed run.

    Attributes:
        after_s: how long after the end of processing it comes.
        edits: new values by path (`total.amount`, `line_items[0].quantity`); what the output does
            not hold is passed over.
    """

    model_config = ConfigDict(extra="forbid")

    after_s: float = Field(default=0.0, ge=0)
    edits: dict[str, Any] = Field(default_factory=dict[str, Any])


class RunRule(Schedule):
    """What becomes of a run.

    Attributes:
        becomes: FAILED (with `reason`), PROCESSED, GONE, or a word no client knows.
        for_s: how long such a word lasts before the run comes to its true end; None: without end.
        review: comes after the run was processed.
        insights: are added to every value of the output.
    """

    becomes: str = "FAILED"
    reason: str = "INTERNAL_ERROR"
    message: str = "The sandbox was told to fail this run."
    for_s: float | None = Field(default=None, ge=0)
    review: Review | None = None
    insights: list[Insight] = Field(default_factory=list[Insight])

    @model_validator(mode="before")
    @classmethod
    def _says_what(cls, data: Any) -> Any:
        if isinstance(data, dict) and not data.keys() & {"becomes", "reason"}:
            raise ValueError("give becomes, or the reason to fail for")
        return data  # pyright: ignore[reportUnknownVariableType]


class BatchRule(Schedule):
    """What becomes of a batch run.

    Attributes:
        becomes: FAILED, CANCELLED, PROCESSED, GONE, or a word no client knows.
        after_s: how long after its creation.
        runs: `processed` as ever, open ones `cancelled` at that moment, `left` pending without end,
            or `none` at all.
    """

    becomes: str
    after_s: float = Field(default=0.0, ge=0)
    runs: Runs = "processed"


Rule = TypeVar("Rule", bound=Schedule)


@dataclass(slots=True)
class Turns(Generic[Rule]):
    """Counts what happens and gives the first rule that hits it."""

    planned: Sequence[Rule]
    counted: int = 0
    acted: dict[int, int] = field(default_factory=dict[int, int])

    def replace(self, planned: Sequence[Rule]) -> None:
        """Plan other rules and count from one again."""
        self.planned, self.counted, self.acted = planned, 0, {}

    def next(self) -> Rule | None:
        """Count the next and give the rule that hits it, if any."""
        self.counted += 1
        for index, rule in enumerate(self.planned):
            if rule.hits(self.counted) and has_turns_left(rule, self.acted.get(index, 0)):
                self.acted[index] = self.acted.get(index, 0) + 1
                return rule
        return None


def has_turns_left(schedule: Schedule, acted: int) -> bool:
    """Say whether something that acted so often may act again."""
    return schedule.times is None or acted < schedule.times
