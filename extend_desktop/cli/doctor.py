"""The `doctor` command: one line a check, redacted; each check says what it found or what is wrong."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from enum import StrEnum

from extend_desktop.cli.console import Console
from extend_desktop.cli.exit_codes import ExitCode
from extend_desktop.domain.errors import ExtendDesktopError
from extend_desktop.presentation.errors import message_of
from extend_desktop.values import dataclass


class Verdict(StrEnum):
    """What comes first in a line."""

    OK = "ok"
    WARN = "warn"
    BAD = "bad"
    SKIPPED = "-"
    """Not looked at, for what comes before it is bad."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found, where that is not simply well."""

    verdict: Verdict
    text: str


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to look at.

    Attributes:
        name: what comes before the line.
        look: returns what was found, without secrets; raises one of our errors when it is bad.
        stops_work: whether the program is of no use when it is bad; else it is a warning.
    """

    name: str
    look: Callable[[], Awaitable[str | Looked]]
    stops_work: bool = True


async def doctor(console: Console, checks: Sequence[Check]) -> ExitCode:
    """Run all checks in order; 3 when one of them found something that stops the work."""
    width = max((len(check.name) for check in checks), default=0)
    code = ExitCode.ALL_PROCESSED
    for check in checks:
        looked = await _looked(check)
        if looked.verdict is Verdict.BAD:
            code = ExitCode.NO_ACCESS
        console.result(f"{looked.verdict:<4}  {check.name:<{width}}  {looked.text}")
    return code


async def _looked(check: Check) -> Looked:
    try:
        found = await check.look()
    except ExtendDesktopError as error:
        verdict = Verdict.BAD if check.stops_work else Verdict.WARN
        return Looked(verdict, message_of(error).line)
    return found if isinstance(found, Looked) else Looked(Verdict.OK, found)
