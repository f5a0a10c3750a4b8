"""Sizes, counts, durations, ages and dates in words, and text of others made plain."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.presentation import quantities as say
from extend_desktop.presentation.text import plain

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (None, "—"),
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1000, "1.0 KB"),
        (482_000, "482 KB"),
        (999_499, "999 KB"),
        (999_500, "1.0 MB"),
        (1_234_567, "1.2 MB"),
        (1_200_000_000, "1.2 GB"),
        (3 * 10**18, "3,000 PB"),
    ],
)
def test_sizes(size: int | None, text: str) -> None:
    assert say.size_text(size) == text


def test_an_end_of_today_has_its_time_and_others_their_age() -> None:
    early = NOON.astimezone().replace(hour=9, minute=12)
    assert say.day_or_clock_text(early, early.replace(hour=23)) == "09:12"
    assert say.day_or_clock_text(early, early + timedelta(days=1)) == "yesterday"


def test_counts_and_shares() -> None:
    assert say.count_text(12480) == "12,480"
    assert say.counted(1, "batch", "batches") == "1 batch"
    assert say.counted(0, "batch", "batches") == "0 batches"
    assert say.percent_text(0.98) == "98 %"
    assert say.percent_text(0.9999) == "99 %"
    assert say.percent_text(0.29) == "29 %"
    assert say.percent_text(None) == "—"
    assert say.percent_text(float("nan")) == "—"
    assert say.rate_text(3_200_000.4) == "3.2 MB/s"


def test_credits() -> None:
    assert say.credits_text(1284.0) == "1,284 credits"
    assert say.credits_text(1.0) == "1 credit"
    assert say.credits_text(0.3) == "0.3 credits"
    assert say.credits_text(100.0) == "100 credits"
    assert say.credits_text(None) == "—"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.84, "0.8 s"), (42, "42 s"), (60, "1 min"), (200, "3 min 20 s"), (7500, "2 h 5 min"),
     (59.6, "1 min"), (-1, "—"), (None, "—"), (float("inf"), "—")],
)  # fmt: skip
def test_durations(seconds: float | None, text: str) -> None:
    assert say.duration_text(seconds) == text


@pytest.mark.parametrize(
    ("age", "text"),
    [
        (timedelta(seconds=-30), "just now"),
        (timedelta(seconds=59), "just now"),
        (timedelta(minutes=2), "2 min ago"),
        (timedelta(hours=3), "3 h ago"),
        (timedelta(hours=30), "yesterday"),
        (timedelta(days=4), "4 days ago"),
    ],
)
def test_ages(age: timedelta, text: str) -> None:
    local_noon = datetime(2026, 11, 21, 12, 0).astimezone()
    assert say.ago_text(local_noon - age, local_noon) == text


def test_dates() -> None:
    local = datetime(2026, 11, 21, 14, 59, 3).astimezone()
    assert say.exact_time_text(local.astimezone(UTC)) == "2026-11-21 14:59:03"
    assert say.minute_text(local) == "2026-11-21 14:59"
    assert say.ago_text(local - timedelta(days=30), local) == "2026-10-22"
    assert say.ago_text(None, local) == say.exact_time_text(None) == "—"


def test_plain_text_shows_what_is_there() -> None:
    assert plain("a\tb\r\nc") == "a b  c"
    assert plain("invoice\u202efdp.exe") == "invoicefdp.exe"
    assert plain("\x00\x1b[0m\ud800") == "\ufffd\ufffd[0m\ufffd"
    assert plain("<b>&amp;") == "<b>&amp;"
    assert plain("x" * 400) == "x" * 299 + "…"
    family = "👩\u200d👧"
    assert plain(family) == family


@given(st.text(st.characters(exclude_categories=[])))
def test_plain_text_is_one_printable_line(text: str) -> None:
    shown = plain(text)
    assert len(shown) <= 300
    assert len(shown.splitlines()) <= 1
    shown.encode("utf-8")
