"""States, phases, counts, splitting, versions and open words."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.batches import FinePhase, InputState, Phase, PhaseCounts, phase_of
from extend_desktop.domain.extractors import ExtractorVersion, newest_published
from extend_desktop.domain.ids import ExtractorId
from extend_desktop.domain.input_transitions import RETRY_STARTS, RETRY_TARGETS, TRANSITIONS
from extend_desktop.domain.plans import split
from extend_desktop.domain.statuses import (
    RunStatus,
    RunStatusValue,
    Unknown,
    is_final,
    parse_run_status,
)

ENDED_STATES = frozenset(
    {InputState.SKIPPED, InputState.BLOCKED, InputState.FAILED, InputState.CANCELLED}
)


def test_every_state_has_its_transitions_and_its_phase() -> None:
    assert set(TRANSITIONS) == set(InputState)
    for state in InputState:
        assert phase_of(state, None) in Phase


def test_what_was_submitted_never_goes_back_to_be_uploaded() -> None:
    assert TRANSITIONS[InputState.SUBMITTED] == {InputState.FAILED, InputState.CANCELLED}


def test_what_is_unconfirmed_is_uploaded_again_only_where_its_file_was_lost() -> None:
    # A recovered journal may have lost the file's id; `plan_again` is the operator's own word.
    assert InputState.UPLOADING not in TRANSITIONS[InputState.UNCONFIRMED]
    assert InputState.WAITING in TRANSITIONS[InputState.UNCONFIRMED]


def test_what_has_ended_is_sent_again_only_on_the_operators_word() -> None:
    sent = set(RETRY_TARGETS)
    for state in ENDED_STATES | {InputState.SUBMITTED}:
        assert not sent & TRANSITIONS[state]
    assert ENDED_STATES | {InputState.SUBMITTED} >= RETRY_STARTS


def test_ended_states_are_counted_as_ended() -> None:
    open_phases = {Phase.WAITING, Phase.RUNNING}
    for state in ENDED_STATES:
        assert phase_of(state, None) not in open_phases


@pytest.mark.parametrize(
    ("status", "phase"),
    [
        (None, Phase.WAITING),
        (RunStatus.PENDING, Phase.WAITING),
        (RunStatus.PROCESSING, Phase.RUNNING),
        (RunStatus.PROCESSED, Phase.PROCESSED),
        (RunStatus.FAILED, Phase.FAILED),
        (RunStatus.CANCELLED, Phase.CANCELLED),
        (Unknown("REVIEWING"), Phase.RUNNING),
    ],
)
def test_a_submitted_input_is_where_its_run_is(
    status: RunStatus | Unknown | None, phase: Phase
) -> None:
    assert phase_of(InputState.SUBMITTED, status) is phase


@given(st.text(max_size=40))
def test_any_word_is_kept_verbatim_and_unknown_ones_are_not_final(raw: str) -> None:
    word = parse_run_status(raw)
    assert str(word) == raw
    assert is_final(word) == (raw in {"PROCESSED", "FAILED", "CANCELLED"})


@given(st.lists(st.integers(0, 10_000), min_size=7, max_size=7))
def test_the_phases_of_the_counts_add_up(counts: list[int]) -> None:
    phase_counts = PhaseCounts(**dict(zip([phase.value for phase in Phase], counts, strict=True)))
    assert phase_counts.total == sum(counts) == sum(phase_counts.of(phase) for phase in Phase)
    assert phase_counts.in_flight + phase_counts.ended == phase_counts.total
    assert phase_counts.sendable == phase_counts.total - phase_counts.skipped - phase_counts.blocked


@given(st.integers(0, 5000), st.integers(1, 1000))
def test_a_split_keeps_every_input_once_and_in_order(count: int, size: int) -> None:
    parts = split(range(count), size)
    assert [item for part in parts for item in part] == list(range(count))
    assert all(1 <= len(part) <= size for part in parts)
    assert len(parts) == -(-count // size)


def _version(word: str, day: int) -> ExtractorVersion:
    made = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=day)
    return ExtractorVersion(f"v-{word}", ExtractorId("ex"), word, None, made)


def test_latest_is_the_newest_published_one() -> None:
    versions = (_version("draft", 9), _version("1.0", 1), _version("2.0", 5))
    assert newest_published(versions) == versions[2]


def test_latest_falls_back_to_the_draft_and_to_nothing() -> None:
    assert newest_published((_version("draft", 9),)) == _version("draft", 9)
    assert newest_published(()) is None


@given(
    st.lists(
        st.tuples(
            st.sampled_from(InputState),
            st.sampled_from([*RunStatus, Unknown("odd"), None]),
        )
    )
)
def test_phases_with_parts_counted_apart_add_up_as_well(
    facts: list[tuple[InputState, RunStatusValue | None]],
) -> None:
    phases = Counter(phase_of(state, status).value for state, status in facts)
    states = Counter(state for state, _ in facts)
    counts = PhaseCounts(
        **phases,
        unconfirmed=states[InputState.UNCONFIRMED],
        uploading=states[InputState.UPLOADING],
    )
    assert sum(counts.of_fine(phase) for phase in FinePhase) == counts.total == len(facts)
    assert all(counts.of_fine(phase) >= 0 for phase in FinePhase)
