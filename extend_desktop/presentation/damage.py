"""Words for a damaged journal or settings file: what was lost, what is kept, what it means now."""

from __future__ import annotations

from extend_desktop.domain.notices import DamageCause, DamagedFile, DamageNotice, RecoveredCounts
from extend_desktop.presentation.formats import in_english
from extend_desktop.presentation.joining import as_sentence, joined_sentences
from extend_desktop.presentation.nouns import BATCHES, INPUTS, RESULTS
from extend_desktop.presentation.quantities import counted
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import tr, tr_n
from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class DamageWords:
    """A notice in words, as plain text."""

    title: str
    detail: str


def damage_words(notice: DamageNotice) -> DamageWords:
    if notice.file is DamagedFile.SETTINGS:
        return _settings_words(notice)
    match notice.cause:
        case DamageCause.MET_IN_USE:
            return DamageWords(
                tr("The journal is damaged"),
                tr(
                    "Nothing more is sent or written. Close Extend Desktop and start it again: what "
                    "can be read is recovered then, and the damaged file is kept."
                ),
            )
        case DamageCause.MISSING:
            return _missing_words(notice)
        case DamageCause.FOREIGN:
            return _foreign_words(notice)
        case DamageCause.RESTORED:
            return DamageWords(tr("The journal is older than the one last used"), _restored(notice))
        case _:
            detail = joined_sentences((_recovered(notice), _kept(notice)))
            return DamageWords(tr("The journal was damaged"), detail)


def damage_line(notice: DamageNotice) -> str:
    """Return the same in one line, for the command line and the log: in English."""
    with in_english():
        words = damage_words(notice)
        return joined_sentences((as_sentence(words.title), words.detail))


def _kept(notice: DamageNotice) -> str:
    place = plain(notice.kept, 400) if notice.kept else ""
    return tr("The damaged file is kept: {place}", place=place) if place else ""


def _restored(notice: DamageNotice) -> str:
    counts = notice.recovered or RecoveredCounts()
    sentences = [
        tr("It was probably restored from a backup, so what was sent since then is not in it."),
        _held(counts),
        _in_doubt(counts),
        tr(
            "Look at Extend before you send anything again; batch runs missing here can be adopted."
        ),
    ]
    return joined_sentences(sentence for sentence in sentences if sentence)


def _recovered(notice: DamageNotice) -> str:
    counts = notice.recovered
    if counts is None:
        return tr(
            "Nothing of it could be read, and a new one was begun. Look at Extend before you send "
            "again what was sent before."
        )
    sentences = [
        _back(counts),
        _lost(counts),
        _held(counts),
        _in_doubt(counts),
        "" if counts.is_current else tr("What happened last before the damage may be missing."),
    ]
    return joined_sentences(sentence for sentence in sentences if sentence)


def _lost(counts: RecoveredCounts) -> str:
    if counts.inputs_lost:
        return tr_n(
            "{n} input could not be read.", "{n} inputs could not be read.", counts.inputs_lost
        )
    if counts.rows_lost:
        return tr_n(
            "{n} entry could not be placed.", "{n} entries could not be placed.", counts.rows_lost
        )
    return ""


def _held(counts: RecoveredCounts) -> str:
    if not counts.held:
        return ""
    return tr_n(
        "{n} batch is paused until you resume it.",
        "{n} batches are paused until you resume them.",
        counts.held,
    )


def _in_doubt(counts: RecoveredCounts) -> str:
    if not counts.in_doubt:
        return ""
    return tr_n(
        "{n} input may have been sent already and is looked for at Extend, not sent again.",
        "{n} inputs may have been sent already and are looked for at Extend, not sent again.",
        counts.in_doubt,
    )


def _settings_words(notice: DamageNotice) -> DamageWords:
    lost = tr(
        "What could not be read is as in a new program; accounts may have to be entered again."
    )
    return DamageWords(tr("The settings were damaged"), joined_sentences((lost, _kept(notice))))


def _missing_words(notice: DamageNotice) -> DamageWords:
    return DamageWords(
        tr("The journal is gone"),
        tr(
            "It was there at the last start: {place} A new one was begun. What was sent before is "
            "not known here: look at Extend before you send it again.",
            place=plain(notice.path, 400),
        ),
    )


def _foreign_words(notice: DamageNotice) -> DamageWords:
    return DamageWords(
        tr("Another program's file was in the journal's place"),
        tr(
            "It is left as it is, under another name: {place} A new journal was begun. Look at "
            "Extend before you send again what was sent before.",
            place=plain(notice.kept, 400),
        ),
    )


def _back(counts: RecoveredCounts) -> str:
    return tr(
        "{batches}, {inputs} and {results} were recovered.",
        batches=counted(counts.batches, BATCHES),
        inputs=counted(counts.inputs, INPUTS),
        results=counted(counts.results, RESULTS),
    )
