"""Every way an answer goes wrong, as the hostile server plays it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field, fields, replace
from datetime import timedelta
from email.utils import format_datetime
from typing import Any

from extend_desktop.api.limits import Limits
from tests.helpers.hostile_server import Step, answer
from tests.helpers.virtual_time import START, InstantClock
from tests.integration.api.failure_modes import BODY_429, BODY_500, HTML

MOST_BYTES = 200_000
NORMAL = Limits(max_answer_bytes=MOST_BYTES)
BRIEF = replace(NORMAL, read_s=0.08, upload_read_s=0.08, upload_write_s=0.08, download_read_s=0.08)
"""Lets a silence end soon; only for cells that wait for one."""
ON_THE_WHOLE = replace(NORMAL, answer_s=0.12, effect_answer_s=0.12)
ON_THE_WHOLE_ONCE = replace(NORMAL, answer_s=0.4, effect_answer_s=0.4)
PATIENT_ONCE = replace(NORMAL, read_s=0.4, upload_read_s=0.4, upload_write_s=0.4)


@dataclass(frozen=True)
class Fault:
    """One misfortune.

    Attributes:
        step: what happens to a request whose good answer is given.
        limits: the client's, where it always happens.
        once: those of the first attempt where a good answer follows.
        waited_s: what the client waits before its second attempt, by its own clock.
    """

    step: Callable[[Any], Step]
    limits: Limits = NORMAL
    once: Limits = NORMAL
    waited_s: float | None = field(default=None)


def normal_after_the_first(limits: Limits, clock: InstantClock) -> Limits:
    """Return limits that become the normal ones at the first retry: a good answer has time to come."""
    own = replace(limits)

    def relax() -> None:
        for each in fields(NORMAL):
            object.__setattr__(own, each.name, getattr(NORMAL, each.name))

    clock.before_sleep = relax
    return own


def _same(step: Step) -> Callable[[Any], Step]:
    return lambda _good: step


def _spoilt(**how: Any) -> Callable[[Any], Step]:
    return lambda good: answer(200, good, **how)


def _half(**how: Any) -> Callable[[Any], Step]:
    def step(good: Any) -> Step:
        whole = _written(good)
        return answer(200, whole[: len(whole) // 2], **how)

    return step


def _promised(good: Any) -> Step:
    whole = _written(good)
    return answer(200, whole[: len(whole) // 2], length=len(whole), then="close")


def _silent_midway(good: Any) -> Step:
    whole = _written(good)
    return answer(200, whole[: len(whole) // 2], length=len(whole), then="hold")


def _written(good: Any) -> bytes:
    return json.dumps(good).encode()


def _limited(asked: str | None, waited_s: float) -> Fault:
    headers = {} if asked is None else {"Retry-After": asked}
    return Fault(_same(answer(429, BODY_429, headers=headers)), waited_s=waited_s)


def _limited_until(after_s: float, waited_s: float) -> Fault:
    """A date, told by a server whose clock is far from ours."""
    now = START - timedelta(days=400)
    until = format_datetime(now + timedelta(seconds=after_s), usegmt=True)
    headers = {"Date": format_datetime(now, usegmt=True), "Retry-After": until}
    return Fault(_same(answer(429, BODY_429, headers=headers)), waited_s=waited_s)


DAY_S = 86_400
FAULTS = {
    "reset-before": Fault(_same(Step(read="nothing", then="reset"))),
    "reset-after": Fault(_same(Step(then="reset"))),
    "stall": Fault(_same(Step(then="hold")), BRIEF, PATIENT_ONCE),
    "stall-midway": Fault(_silent_midway, BRIEF, PATIENT_ONCE),
    "slow-body": Fault(_spoilt(piece_bytes=60, pause_ms=8)),
    "trickle": Fault(_spoilt(piece_bytes=1, pause_ms=40), ON_THE_WHOLE, ON_THE_WHOLE_ONCE),
    "cut-midway": Fault(_promised),
    "truncated-json": Fault(_half()),
    "html-502": Fault(_same(answer(502, HTML, content_type="text/html"))),
    "html-200": Fault(_same(answer(200, HTML, content_type="text/html"))),
    "500": Fault(_same(answer(500, BODY_500))),
    "500-huge": Fault(_same(answer(500, b"x" * (2 * MOST_BYTES)))),
    "429-seconds": _limited("2", 2.0),
    "429-date": _limited_until(2.0, 2.0),
    "429-date-in-the-past": _limited_until(-3600.0, 0.1),
    "429-absent": _limited(None, 1.0),
    "429-soon": _limited("soon", 1.0),
    "429-negative": _limited("-5", 1.0),
    "429-days": _limited(str(3 * DAY_S), 300.0),
    "429-in-days": _limited_until(3.0 * DAY_S, 300.0),
    "429-infinite": _limited("1e999", 1.0),
    "empty-200": Fault(_same(answer(200, b""))),
    "wrong-type": Fault(_spoilt(content_type="text/html")),
    "no-type": Fault(_spoilt(content_type=None)),
    "huge": Fault(_same(answer(200, b'{"id": "' + b"x" * (2 * MOST_BYTES) + b'"}'))),
}
