"""What a seed stands for: the documents, the sandbox, its faults, and the moments of the kills."""

from __future__ import annotations

import random
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from tests.helpers.consistency_checks import Snapshot
from tests.helpers.crash_proxy import Point
from tests.helpers.sandbox_process import SAMPLES

PART_SIZE = 1000
"""The most inputs of a batch run. Source: docs/extend-api.md#limits-at-a-glance."""
_BIG_EVERY, _BIG_REST = 25, 12
_EXPORTS_LEFT_ALONE = 0.6
"""Share of later exports that are not killed, or they would be half of all kills."""
_LETTERS = ("Harbor Paper", "Müller & Söhne", "Café Étoile", "Oakfield Dairy", "Kestrel")


class KillStage(StrEnum):
    """What the engine is doing when it is killed."""

    START = "start"
    PREFLIGHT = "preflight"
    UPLOAD = "upload"
    SUBMIT = "submit"
    POLL = "poll"
    FETCH = "fetch"
    EXPORT = "export"
    ANY = "any"


_STAGES = (
    KillStage.UPLOAD,
    KillStage.SUBMIT,
    KillStage.POLL,
    KillStage.FETCH,
    KillStage.EXPORT,
    KillStage.ANY,
    KillStage.SUBMIT,
    KillStage.UPLOAD,
    KillStage.START,
    KillStage.PREFLIGHT,
    KillStage.EXPORT,
)
_OPERATIONS: Mapping[KillStage, tuple[str, ...]] = {
    KillStage.START: ("other",),
    KillStage.UPLOAD: ("uploadFile",),
    KillStage.SUBMIT: ("createExtractBatch",),
    KillStage.POLL: ("getBatchRun", "listExtractRuns"),
    KillStage.FETCH: ("getExtractRun",),
}


@dataclass(frozen=True, slots=True)
class Moment:
    """When to kill: at a point of a call, some way through the run, or during the export.

    Attributes:
        operation: of the relay; None for a kill by the clock, at the export or beside a process
            that reads documents.
        number: which call of it.
        delay_s: after the point, or after the sign of the export.
        share: of the length of an uninterrupted run, for a kill by the clock.
    """

    stage: KillStage
    operation: str | None = None
    number: int = 1
    point: Point = Point.ASKED
    delay_s: float = 0.0
    share: float = 0.0

    def __str__(self) -> str:
        if self.operation is not None:
            late = f" + {1000 * self.delay_s:.0f} ms" if self.delay_s else ""
            return f"{self.stage}: {self.operation} {self.number} {self.point}{late}"
        if self.stage in (KillStage.EXPORT, KillStage.PREFLIGHT):
            return f"{self.stage} + {1000 * self.delay_s:.1f} ms"
        return f"{self.stage}: {self.share:.2f} of a run"


@dataclass(frozen=True, slots=True)
class Scenario:
    """One batch, the sandbox it goes to, and how often the engine is killed on the way."""

    seed: int
    files: int
    twins: int
    remote: int
    kills: int
    first: KillStage
    flags: tuple[str, ...]
    faults: Mapping[str, Any]
    rng: random.Random = field(repr=False, compare=False)
    is_workbook: bool = False
    samples: int = 0

    @property
    def parts(self) -> int:
        """How many batch runs it takes."""
        return -(-(self.files + self.remote + self.samples) // PART_SIZE)

    def write_documents(self, folder: Path) -> list[str]:
        """Write the local documents and return the names of all inputs but the remote ones."""
        folder.mkdir(parents=True)
        names: list[str] = []
        for number in range(self.files):
            # The last ones repeat the content of the first ones under another name.
            content = number - (self.files - self.twins)
            text = _invoice(self.seed, number if content < 0 else content)
            names.append(f"{number:03} invoice.txt")
            (folder / names[-1]).write_text(text, encoding="utf-8")
        for number in range(self.samples):
            names.append(f"{number:03} scan.pdf")
            shutil.copy(sorted(SAMPLES.glob("invoice-*.pdf"))[number], folder / names[-1])
        (folder / "nothing in it.txt").touch()
        return [*names, "nothing in it.txt"]

    def moment(self, kill: int, before: Snapshot) -> Moment | None:
        """Choose the next moment, among what is still to be done after `before`; perhaps none."""
        if kill and before.has_ended and self.rng.random() < _EXPORTS_LEFT_ALONE:
            return None
        stage = self.first if kill == 0 else self.rng.choice(_possible(before))
        if stage is KillStage.ANY:
            return Moment(stage, share=self.rng.random() * 1.05)
        if stage is KillStage.PREFLIGHT:
            return Moment(stage, delay_s=self.rng.random() * self.rng.choice((0.05, 0.5)))
        if stage is KillStage.EXPORT:
            return Moment(stage, delay_s=self.rng.random() * self.rng.choice((0.004, 0.05)))
        operation = self.rng.choice(_OPERATIONS[stage])
        points = tuple(Point)
        # The first kills go round all the points, so that a few seeds already have met each.
        point = points[self.seed // 3 % 4] if kill == 0 else self.rng.choice(points)
        is_exact = point is Point.ASKED or self.rng.random() < 0.3
        delay_s = 0.0 if is_exact else self.rng.random() * 0.06
        number = 1 + int(self.rng.random() * _most(self, stage, before))
        return Moment(stage, operation, number, point, delay_s)


def scenario_of(seed: int) -> Scenario:
    """Return what a seed stands for; always the same."""
    rng = random.Random(seed)
    is_big = seed % _BIG_EVERY == _BIG_REST
    files = rng.randint(4, 16)
    remote = PART_SIZE + rng.randint(20, 80) if is_big else rng.choice((0, 0, 3))
    twins = rng.choice((0, 1, 2))
    kills = rng.randint(2, 4) if rng.random() < 0.4 else 1
    first = (
        rng.choice((KillStage.SUBMIT, KillStage.POLL)) if is_big else _STAGES[seed % len(_STAGES)]
    )
    speed = 120_000 if is_big else rng.choice((300, 600, 1200, 6000))
    flags = [f"--files={remote}", f"--files-per-minute={speed}"]
    flags.append(f"--latency-ms={rng.choice((0, 5, 20, 60))}")
    if not is_big and rng.random() < 0.15:
        flags.append("--rate=9")
    faults = _faults(rng, remote)
    is_workbook = seed % 2 == 0 and not is_big
    samples = rng.randint(2, 4) if first is KillStage.PREFLIGHT else 0
    return Scenario(
        seed, files, twins, remote, kills, first, tuple(flags), faults, rng, is_workbook, samples
    )


def uninterrupted() -> Scenario:
    """Return a scenario like the others, but without faults and kills."""
    flags = ("--files=0", "--files-per-minute=600", "--latency-ms=20")
    rng = random.Random(0)
    return Scenario(0, 10, 1, 0, 0, KillStage.ANY, flags, {}, rng)


def _faults(rng: random.Random, remote: int) -> dict[str, Any]:
    faults: list[dict[str, Any]] = []
    if rng.random() < 0.35:
        # The batch takes effect, and its answer is lost or comes late.
        lost = rng.choice(
            (
                {"kind": "drop", "when": "after"},
                {"kind": "status", "status": 500, "when": "after"},
                {"kind": "truncated"},
                {"kind": "slow", "seconds": 0.8},
            )
        )
        faults.append({"operation": "createExtractBatch", "nth": 1, **lost})
    if rng.random() < 0.15:
        nth = rng.randint(1, 4)
        faults.append({"operation": "uploadFile", "nth": nth, "kind": "drop", "when": "after"})
    if rng.random() < 0.15:
        every = rng.randint(5, 9)
        faults.append({"operation": "getExtractRun", "every": every, "kind": "status"})
    if rng.random() < 0.1:
        limit = {"kind": "status", "status": 429, "retry_after": "1"}
        faults.append({"operation": "*", "every": rng.randint(8, 14), "times": 3, **limit})
    failing: dict[str, Any] = {"every": 7, "reason": "INTERNAL_ERROR"}
    if remote >= PART_SIZE:
        # Only processed runs have an answer to fetch: a thousand would take minutes.
        failing = {"nth": 1, "times": remote - 20, "reason": "INTERNAL_ERROR"}
    return {"faults": faults, "runs": [failing] if remote or rng.random() < 0.4 else []}


def _possible(before: Snapshot) -> tuple[KillStage, ...]:
    """The stages that may still come after this state of the journal."""
    if not before.batches:
        return tuple(KillStage)
    states = {item["state"] for item in before.inputs}
    if states & {"waiting", "uploading"}:
        return (
            KillStage.START,
            KillStage.UPLOAD,
            KillStage.SUBMIT,
            KillStage.POLL,
            KillStage.FETCH,
            KillStage.ANY,
        )
    if states & {"uploaded"}:
        return (KillStage.START, KillStage.SUBMIT, KillStage.POLL, KillStage.FETCH, KillStage.ANY)
    if before.has_ended:
        return (KillStage.EXPORT,)
    return (KillStage.START, KillStage.POLL, KillStage.FETCH, KillStage.ANY)


def _most(scenario: Scenario, stage: KillStage, before: Snapshot) -> int:
    """How many calls of a stage may be waited for, so that a kill comes about most of the time."""
    if stage is KillStage.UPLOAD:
        waiting = sum(item["state"] in ("waiting", "uploading") for item in before.inputs)
        return max(1, (waiting if before.batches else scenario.files) - scenario.twins)
    if stage is KillStage.SUBMIT:
        return scenario.parts
    if stage is KillStage.POLL:
        return 2
    if stage is KillStage.START:
        return 3
    return max(1, scenario.files // 2)


def _invoice(seed: int, number: int) -> str:
    cents = (seed * 7919 + number * 104_729) % 900_000 + 1000
    lines = [
        f"{_LETTERS[number % len(_LETTERS)]} Ltd",
        "INVOICE",
        f"Invoice number: K-{seed}-{number}",
        f"Invoice date: 2026-01-{number % 28 + 1:02}",
        f"Total due: ${cents / 100:,.2f}",
    ]
    return "\n".join([*lines, *(f"Note {index}: thank you." for index in range(number * 40))])
