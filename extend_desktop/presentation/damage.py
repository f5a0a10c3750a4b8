"""Words for a damaged journal or settings file: what was lost, what is kept, what it means now."""

from __future__ import annotations

from dataclasses import dataclass

from extend_desktop.domain.notices import DamageCause, DamagedFile, DamageNotice, RecoveredCounts
from extend_desktop.presentation.quantities import count_text, counted
from extend_desktop.presentation.text import plain


@dataclass(frozen=True, slots=True)
class DamageWords:
    """A notice in words, as plain text."""

    title: str
    detail: str


def damage_words(notice: DamageNotice) -> DamageWords:
    if notice.file is DamagedFile.SETTINGS:
        return DamageWords(
            "The settings were damaged",
            "What could not be read is as in a new program; accounts may have to be entered again. "
            + _kept(notice),
        )
    if notice.cause is DamageCause.MET_IN_USE:
        return DamageWords(
            "The journal is damaged",
            "Nothing more is sent or written. Close Extend Desktop and start it again: what can be "
            "read is recovered then, and the damaged file is kept.",
        )
    if notice.cause is DamageCause.MISSING:
        return DamageWords(
            "The journal is gone",
            f"It was there at the last start: {plain(notice.path, 400)} A new one was begun. What "
            "was sent before is not known here: look at Extend before you send it again.",
        )
    if notice.cause is DamageCause.FOREIGN:
        return DamageWords(
            "Another program's file was in the journal's place",
            f"It is left as it is, under another name: {plain(notice.kept, 400)} A new journal was "
            "begun. Look at Extend before you send again what was sent before.",
        )
    if notice.cause is DamageCause.RESTORED:
        return DamageWords("The journal is older than the one last used", _restored(notice))
    return DamageWords("The journal was damaged", f"{_recovered(notice)} {_kept(notice)}")


def damage_line(notice: DamageNotice) -> str:
    """Return the same in one line, for the command line and the log."""
    words = damage_words(notice)
    return f"{words.title}. {words.detail}"


def _kept(notice: DamageNotice) -> str:
    return f"The damaged file is kept: {plain(notice.kept, 400)}" if notice.kept else ""


def _restored(notice: DamageNotice) -> str:
    counts = notice.recovered or RecoveredCounts()
    sentences = [
        "It was probably restored from a backup, so what was sent since then is not in it",
        _held(counts),
        _in_doubt(counts),
        "Look at Extend before you send anything again; batch runs missing here can be adopted",
    ]
    return " ".join(f"{sentence}." for sentence in sentences if sentence)


def _recovered(notice: DamageNotice) -> str:
    counts = notice.recovered
    if counts is None:
        return (
            "Nothing of it could be read, and a new one was begun. Look at Extend before you send "
            "again what was sent before."
        )
    batches, inputs = counted(counts.batches, "batch", "batches"), counted(counts.inputs, "input")
    sentences = [
        f"{batches}, {inputs} and {counted(counts.results, 'result')} were recovered",
        _lost(counts),
        _held(counts),
        _in_doubt(counts),
        "" if counts.is_current else "What happened last before the damage may be missing",
    ]
    return " ".join(f"{sentence}." for sentence in sentences if sentence)


def _lost(counts: RecoveredCounts) -> str:
    if counts.inputs_lost:
        return f"{counted(counts.inputs_lost, 'input')} could not be read"
    if counts.rows_lost:
        return f"{counted(counts.rows_lost, 'entry', 'entries')} could not be placed"
    return ""


def _held(counts: RecoveredCounts) -> str:
    if not counts.held:
        return ""
    if counts.held == 1:
        return "1 batch is paused until you resume it"
    return f"{count_text(counts.held)} batches are paused until you resume them"


def _in_doubt(counts: RecoveredCounts) -> str:
    if not counts.in_doubt:
        return ""
    verb = "is" if counts.in_doubt == 1 else "are"
    inputs = counted(counts.in_doubt, "input")
    return f"{inputs} may have been sent already and {verb} looked for at Extend, not sent again"
