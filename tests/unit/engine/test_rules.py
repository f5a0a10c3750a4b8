"""Pure rules around batches: pace, status, metadata, requests, what a changed file holds."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.batch_status import ENDED_STATUSES, status_of
from extend_desktop.domain.batches import BatchControl, BatchStatus, InputState, PhaseCounts
from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.pace import WINDOW_S, pace_of
from extend_desktop.domain.runs import MAX_METADATA_BYTES
from extend_desktop.services.engine.file_contents import hashed_file
from extend_desktop.services.engine.submissions import metadata_fits, metadata_of
from extend_desktop.services.ports.journal import INPUT_KEY, TOKEN_KEY
from extend_desktop.storage.rows import from_text, pack, to_text, unpack

ENDS = st.lists(st.floats(0, 10_000, allow_nan=False), max_size=60)
NOWS = st.floats(0, 20_000, allow_nan=False)


@given(ENDS, NOWS, st.integers(0, 100_000))
def test_the_range_of_the_remaining_time_is_a_range(
    ends: list[float], now_s: float, remaining: int
) -> None:
    pace = pace_of(ends, now_s, remaining)
    if pace is None:
        return
    assert pace.files_per_minute > 0
    assert 0 <= pace.remaining_s_low <= pace.remaining_s_high
    middle_s = 60 * remaining / pace.files_per_minute
    assert pace.remaining_s_low <= middle_s * 1.000001
    assert middle_s <= pace.remaining_s_high * 1.000001


@given(ENDS, NOWS, st.integers(1, 1000), st.floats(0.1, 1000))
def test_standing_still_makes_a_batch_slower(
    ends: list[float], now_s: float, remaining: int, still_s: float
) -> None:
    ends = [end for end in ends if end <= now_s]
    before, after = pace_of(ends, now_s, remaining), pace_of(ends, now_s + still_s, remaining)
    if before is not None and after is not None and now_s + still_s - WINDOW_S <= min(ends):
        assert after.files_per_minute <= before.files_per_minute


def test_a_steady_stream_gives_its_own_speed() -> None:
    pace = pace_of([float(second) for second in range(61)], 60.0, 120)
    assert pace is not None
    assert pace.files_per_minute == pytest.approx(60)
    assert pace.remaining_s_low < 120 < pace.remaining_s_high


@pytest.mark.parametrize("ends", [[], [1.0], [1.0, 2.0], [1.0, 1.0, 1.0]])
def test_too_little_is_not_a_pace(ends: list[float]) -> None:
    assert pace_of(ends, max(ends, default=0.0), 10) is None


@given(
    st.sampled_from(BatchControl),
    st.dictionaries(st.sampled_from(InputState), st.integers(0, 5)),
    st.builds(PhaseCounts, *(st.integers(0, 3) for _ in range(7))),
    st.integers(0, 2),
    st.booleans(),
)
def test_a_batch_has_ended_exactly_when_nothing_is_open(
    control: BatchControl,
    states: dict[InputState, int],
    phase_counts: PhaseCounts,
    open_work: int,
    is_finished: bool,
) -> None:
    status = status_of(control, states, phase_counts, open_work, is_finished=is_finished)
    is_open = phase_counts.in_flight > 0 or open_work > 0
    assert (status in ENDED_STATUSES) == (is_finished or not is_open)
    if status is BatchStatus.COMPLETED:
        assert not phase_counts.failed
        assert not phase_counts.cancelled


@given(st.dictionaries(st.text(max_size=20), st.text(max_size=400), max_size=40))
def test_metadata_that_fits_is_within_the_limit_with_our_keys(own: dict[str, str]) -> None:
    sent = metadata_of("f" * 32, "123456", own)
    assert (sent[TOKEN_KEY], sent[INPUT_KEY]) == ("f" * 32, "123456")
    size_bytes = len(json.dumps(sent, ensure_ascii=False, separators=(",", ":")).encode())
    if metadata_fits(own):
        assert size_bytes <= MAX_METADATA_BYTES
    else:
        assert size_bytes > MAX_METADATA_BYTES - 50


def test_the_operators_own_column_cannot_take_our_keys_place() -> None:
    assert metadata_of("t", "7", {INPUT_KEY: "mine", TOKEN_KEY: "mine"}) == {
        INPUT_KEY: "7",
        TOKEN_KEY: "t",
    }


def test_content_is_what_the_file_holds_now(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"12345")
    hashed = hashed_file(path)
    content = hashed.content
    assert (content.sha256, content.size_bytes) == (sha256(b"12345").hexdigest(), 5)
    path.touch()
    hashed.require_same()
    path.unlink()
    with pytest.raises(StorageError) as caught:
        hashed_file(path)
    assert caught.value.code == "file_vanished"
    # What is gone after it was sent was sent all the same.
    hashed.require_same()
    with pytest.raises(StorageError) as caught:
        hashed_file(tmp_path)
    assert caught.value.code == "file_unreadable"


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_survives_the_journal(text: str) -> None:
    kept = to_text(text)
    assert kept.encode().decode() == kept
    assert from_text(kept) == text
    assert from_text(to_text(kept)) == kept
    assert unpack(pack({text: text})) == {text: text}
