"""Words of the status strip."""

from __future__ import annotations

from extend_desktop.domain.batches import BatchStatus, PhaseCounts
from extend_desktop.domain.pace import Pace
from extend_desktop.presentation.strip import StripWords, strip_words
from tests.helpers.fake_workspace import batch

_LIVE = batch("b1", "Invoices", PhaseCounts(processed=4, running=6))
_PACE = Pace(28, 3_720, 4_680)


def test_further_live_batches_are_not_taken_for_inputs() -> None:
    words = strip_words(_LIVE, _PACE, 1)
    assert words.counts == "4 of 10 · 1 more"
    assert words.rest == "28 a minute · 62 to 78 min left"


def test_what_is_held_has_no_pace() -> None:
    assert strip_words(_LIVE, _PACE, 0, is_online=False) == StripWords(
        "Invoices", "4 of 10", "Held: offline"
    )


def test_what_was_paused_is_paused_offline_too() -> None:
    paused = batch("b1", "Invoices", PhaseCounts(waiting=3), status=BatchStatus.PAUSED)
    words = strip_words(paused, None, 0, is_online=False)
    assert words.rest == strip_words(paused, None, 0).rest == "Paused"
