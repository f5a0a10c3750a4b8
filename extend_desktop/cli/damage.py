"""Says on stderr what was found damaged, and takes the operator's acknowledgement."""

from __future__ import annotations

from extend_desktop.cli.console import Console
from extend_desktop.domain.notices import DamageNotice
from extend_desktop.presentation.damage import damage_line
from extend_desktop.services.damage_reports import DamageReports


def say_damage(reports: DamageReports, console: Console) -> None:
    """Print every notice once, from now on and whenever one is found."""
    said: set[DamageNotice] = set()

    def say(notices: tuple[DamageNotice, ...]) -> None:
        for notice in notices:
            if notice not in said:
                said.add(notice)
                console.say(damage_line(notice))

    reports.changed.subscribe(say)
    say(reports.current)


async def read_damage(reports: DamageReports, console: Console, *, is_understood: bool) -> None:
    """Read the notices of earlier starts; with `is_understood` these are put away.

    What is found damaged only now is not: it has not been seen yet.

    Raises:
        StorageError: they cannot be put away.
    """
    await reports.refresh()
    if is_understood and reports.current:
        await reports.acknowledge(reports.current)
        if not reports.current:
            # The window says what was found, too, and nothing else of these texts.
            from extend_desktop.presentation.command_line import UNDERSTOOD  # noqa: PLC0415

            console.say(UNDERSTOOD)
