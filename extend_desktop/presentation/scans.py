"""Words for a search through folders: how far it is, and what it passed by."""

from __future__ import annotations

from extend_desktop.domain.inspections import InspectionProblem
from extend_desktop.domain.scans import LeftOutReason, ScanProgress
from extend_desktop.presentation.quantities import count_text, counted
from extend_desktop.presentation.text import plain

_LEFT_OUT = {
    (LeftOutReason.HIDDEN, False): ("hidden file", "hidden files"),
    (LeftOutReason.HIDDEN, True): ("hidden folder", "hidden folders"),
    (LeftOutReason.SYSTEM, False): ("system file", "system files"),
    (LeftOutReason.SYSTEM, True): ("system folder", "system folders"),
    (LeftOutReason.NESTED_ARCHIVE, False): ("archive in an archive", "archives in an archive"),
    (LeftOutReason.REPEATED, True): ("folder reached twice", "folders reached twice"),
}
_PROBLEMS = {
    InspectionProblem.UNREADABLE: ("file or folder that cannot be opened", "that cannot be opened"),
    InspectionProblem.BROKEN_LINK: ("link that leads nowhere", "links that lead nowhere"),
    InspectionProblem.LINK_LOOP: ("link that leads back", "links that lead back"),
    InspectionProblem.PATH_TOO_LONG: ("too long path", "too long paths"),
    InspectionProblem.ARCHIVE_LOCKED: ("locked in an archive", "locked in an archive"),
    InspectionProblem.ARCHIVE_AES: ("under AES in an archive", "under AES in an archive"),
    InspectionProblem.ARCHIVE_DAMAGED: ("damaged in an archive", "damaged in an archive"),
    InspectionProblem.ARCHIVE_TOO_LARGE: (
        "archive too large to unpack",
        "archives too large to unpack",
    ),
    InspectionProblem.ARCHIVE_METHOD: ("not to be unpacked here", "not to be unpacked here"),
    InspectionProblem.ARCHIVE_UNSAFE_NAME: (
        "unsafe name in an archive",
        "unsafe names in an archive",
    ),
    InspectionProblem.ARCHIVE_NO_ROOM: (
        "archive without room on the disk",
        "archives without room",
    ),
    InspectionProblem.CLOUD_PLACEHOLDER: ("only in the cloud", "only in the cloud"),
}
_WHY = {
    (LeftOutReason.HIDDEN, False): "hidden",
    (LeftOutReason.HIDDEN, True): "hidden folder, with all that is in it",
    (LeftOutReason.SYSTEM, False): "made by a system or office program",
    (LeftOutReason.SYSTEM, True): "system folder, with all that is in it",
    (
        LeftOutReason.NESTED_ARCHIVE,
        False,
    ): "an archive in an archive: unpack it yourself, then add it",
    (LeftOutReason.REPEATED, True): "searched already by another way to it",
}


CANCEL_SCAN = "Cancel the search, and take its inputs off the list"
LEFT_OUT_EXPLANATION = (
    "The search through folders and archives passed these by. Add what you want to send after all; a folder "
    "comes with all that is in it."
)


def scan_text(progress: ScanProgress) -> str:
    """Return how far a folder scan is, or what it left out; empty when there is nothing to say."""
    if progress.running:
        where = f"“{plain(progress.place, 60)}”" if progress.place else "folders"
        text = f"Looking through {where}: {counted(progress.found, 'file')} found"
        left_out = sum(progress.left_out.values())
        return f"{text} · {count_text(left_out)} left out" if left_out else text
    parts = [
        f"{head}: {', '.join(counts)}"
        for head, counts in (("left out", _left_out(progress)), ("blocked", _problems(progress)))
        if counts
    ]
    if progress.listed_already:
        parts.append(f"{count_text(progress.listed_already)} in the list already")
    if progress.found:
        parts[:0] = [f"{counted(progress.found, 'file')} found"] if parts else []
    return "; ".join(parts)


def left_out_text(reason: LeftOutReason, *, is_folder: bool) -> str:
    """Return why a search passed something by."""
    return _WHY.get((reason, is_folder), reason.value)


def _left_out(progress: ScanProgress) -> list[str]:
    return [
        f"{count_text(count)} {_LEFT_OUT[kind][count != 1]}"
        for kind in _LEFT_OUT
        if (count := progress.left_out.get(kind, 0))
    ]


def _problems(progress: ScanProgress) -> list[str]:
    return [
        f"{count_text(count)} {_PROBLEMS[problem][count != 1]}"
        for problem in _PROBLEMS
        if (count := progress.problems.get(problem, 0))
    ]
