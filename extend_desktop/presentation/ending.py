"""Words for quitting by itself once everything has ended, and for the icon in the tray."""

from __future__ import annotations

from extend_desktop.presentation.translation import marked, tr, tr_n
from extend_desktop.values import dataclass

WHEN_DONE = marked("When done")
EXPORT_WHEN_DONE = marked("Export when finished")
QUIT_WHEN_DONE = marked("Quit when everything has ended")
TRAY_TITLE = marked("Keep an icon in the tray")
OPEN_WINDOW = marked("Open Extend Desktop")
QUIT = marked("Quit")
STAY = marked("Stay open")
QUIT_NOW = marked("Quit now")
HIDE = marked("Hide the window")


@dataclass(frozen=True, slots=True)
class EndingNotice:
    """What a banner says: a title and what it means."""

    title: str
    detail: str


def waiting_notice() -> EndingNotice:
    """Return what is said while something has not ended yet."""
    return EndingNotice(
        tr("The program quits when everything has ended"),
        tr(
            "Batches of all open accounts, their results and their exports come first. A paused "
            "batch, and an account on hold, keep the program open."
        ),
    )


def countdown_notice(left_s: int) -> EndingNotice:
    """Return what is said while the time runs in which the operator can still stay."""
    return EndingNotice(
        tr_n(
            "Everything has ended: the program quits in {n} second",
            "Everything has ended: the program quits in {n} seconds",
            left_s,
        ),
        tr("All results and exports are saved. A new batch keeps the program open."),
    )


def first_hiding_notice() -> EndingNotice:
    """Return what is said before the window is hidden for the first time."""
    return EndingNotice(
        tr("Closing the window leaves the program in the tray"),
        tr(
            "Batches go on there. A click on its icon shows the window again; its menu quits. "
            "Settings, General, switches this off."
        ),
    )


def tray_hint(*, is_available: bool) -> str:
    """Return what the setting of the tray says."""
    if is_available:
        return tr("Closing the window hides it, and batches go on. The menu of the icon quits.")
    return tr("This desktop shows no icons in a tray, so closing the window quits as always.")
