"""Words for a search through folders: how far it is, and what it passed by."""

from __future__ import annotations

from extend_desktop.domain.inspections import InspectionProblem
from extend_desktop.domain.scans import LeftOutReason, ScanProgress
from extend_desktop.presentation.joining import joined_clauses, joined_parts
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import marked, marked_n, tr, tr_marked_n, tr_n

_LEFT_OUT = {
    (LeftOutReason.HIDDEN, False): marked_n("{n} hidden file", "{n} hidden files"),
    (LeftOutReason.HIDDEN, True): marked_n("{n} hidden folder", "{n} hidden folders"),
    (LeftOutReason.SYSTEM, False): marked_n("{n} system file", "{n} system files"),
    (LeftOutReason.SYSTEM, True): marked_n("{n} system folder", "{n} system folders"),
    (LeftOutReason.NESTED_ARCHIVE, False): marked_n(
        "{n} archive in an archive", "{n} archives in an archive"
    ),
    (LeftOutReason.REPEATED, True): marked_n(
        "{n} folder reached twice", "{n} folders reached twice"
    ),
}
_PROBLEMS = {
    InspectionProblem.UNREADABLE: marked_n(
        "{n} file or folder that cannot be opened", "{n} that cannot be opened"
    ),
    InspectionProblem.BROKEN_LINK: marked_n(
        "{n} link that leads nowhere", "{n} links that lead nowhere"
    ),
    InspectionProblem.LINK_LOOP: marked_n("{n} link that leads back", "{n} links that lead back"),
    InspectionProblem.PATH_TOO_LONG: marked_n("{n} too long path", "{n} too long paths"),
    InspectionProblem.ARCHIVE_LOCKED: marked_n(
        "{n} locked in an archive", "{n} locked in an archive", "files"
    ),
    InspectionProblem.ARCHIVE_AES: marked_n(
        "{n} under AES in an archive", "{n} under AES in an archive", "files"
    ),
    InspectionProblem.ARCHIVE_DAMAGED: marked_n(
        "{n} damaged in an archive", "{n} damaged in an archive", "files"
    ),
    InspectionProblem.ARCHIVE_EMPTY: marked_n("{n} empty archive", "{n} empty archives"),
    InspectionProblem.ARCHIVE_TOO_LARGE: marked_n(
        "{n} archive too large to unpack", "{n} archives too large to unpack"
    ),
    InspectionProblem.ARCHIVE_METHOD: marked_n(
        "{n} packed by a method that is not supported",
        "{n} packed by a method that is not supported",
        "files",
    ),
    InspectionProblem.ARCHIVE_UNSAFE_NAME: marked_n(
        "{n} unsafe name in an archive", "{n} unsafe names in an archive"
    ),
    InspectionProblem.ARCHIVE_NO_ROOM: marked_n(
        "{n} archive without room on the disk", "{n} archives without room"
    ),
    InspectionProblem.CLOUD_PLACEHOLDER: marked_n(
        "{n} only in the cloud", "{n} only in the cloud", "files"
    ),
}
_WHY = {
    (LeftOutReason.HIDDEN, False): marked("hidden"),
    (LeftOutReason.HIDDEN, True): marked("hidden folder, with all that is in it"),
    (LeftOutReason.SYSTEM, False): marked("made by a system or office program"),
    (LeftOutReason.SYSTEM, True): marked("system folder, with all that is in it"),
    (
        LeftOutReason.NESTED_ARCHIVE,
        False,
    ): marked("an archive in an archive: it is looked into when you add it"),
    (LeftOutReason.REPEATED, True): marked("searched already by another way to it"),
}
_LEFT_OUT_HEAD, _BLOCKED = marked("left out: {what}"), marked("blocked: {what}")
CANCEL_SCAN = marked("Cancel the search, and take its inputs off the list")
LEFT_OUT_EXPLANATION = marked(
    "The search through folders and archives passed these by. Add what you want to send after all; a folder "
    "comes with all that is in it."
)


def scan_text(progress: ScanProgress) -> str:
    """Return how far a folder scan is, or what it left out; empty when there is nothing to say."""
    if progress.running:
        return _running_text(progress)
    parts = [
        tr(head, what=joined_parts(counts))
        for head, counts in ((_LEFT_OUT_HEAD, _left_out(progress)), (_BLOCKED, _problems(progress)))
        if counts
    ]
    if listed := progress.listed_already:
        parts.append(tr_n("{n} in the list already", "{n} in the list already", listed, "files"))
    if progress.found and parts:
        parts.insert(0, tr_n("{n} file found", "{n} files found", progress.found))
    return joined_clauses(parts)


def _running_text(progress: ScanProgress) -> str:
    found = tr_n("{n} file found", "{n} files found", progress.found)
    text = tr("Looking through folders: {found}", found=found)
    if progress.place:
        place = plain(progress.place, 60)
        text = tr("Looking through “{folder}”: {found}", folder=place, found=found)
    if left_out := sum(progress.left_out.values()):
        return f"{text} · {tr_n('{n} left out', '{n} left out', left_out, 'files')}"
    return text


def left_out_text(reason: LeftOutReason, *, is_folder: bool) -> str:
    """Return why a search passed something by."""
    why = _WHY.get((reason, is_folder))
    return tr(why) if why is not None else reason.value


def _left_out(progress: ScanProgress) -> list[str]:
    return [
        tr_marked_n(_LEFT_OUT[kind], count)
        for kind in _LEFT_OUT
        if (count := progress.left_out.get(kind, 0))
    ]


def _problems(progress: ScanProgress) -> list[str]:
    return [
        tr_marked_n(_PROBLEMS[problem], count)
        for problem in _PROBLEMS
        if (count := progress.problems.get(problem, 0))
    ]
