"""The policy's table, row by row, and that its docstring says the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from extend_desktop.domain.errors import (
    AccessError,
    ConnectivityError,
    CredentialError,
    DefectError,
    ExtendDesktopError,
    LimitError,
    OutcomeUnknownError,
    RequestError,
    ServiceError,
    StorageError,
)
from extend_desktop.services.engine import Engine, failure_policy
from extend_desktop.services.engine.failure_policy import (
    EngineOperation,
    Reaction,
    first_of,
    is_lasting,
    none_if_gone,
    reaction_to,
    shows_service_up,
    unless_refused,
)
from tests.helpers.journals import ACCOUNT
from tests.helpers.virtual_harness import VirtualHarness, on_engine, run_scene

ROWS: Mapping[str, Sequence[ExtendDesktopError]] = {
    "key, credit or right refused": [
        AccessError("unauthorized"),
        AccessError("payment_required"),
        AccessError("forbidden"),
    ],
    "limit reached": [LimitError(), LimitError(retry_after_s=30.0)],
    "server out of reach": [
        ConnectivityError(code)
        for code in ("dns", "refused", "tls", "proxy", "unreachable", "bad_proxy_setting")
    ],
    "connection cut, or too slow": [
        ConnectivityError(code) for code in ("cut", "timeout", "captive_portal")
    ],
    "server failed, may pass": [ServiceError("internal"), ServiceError("bad_gateway")],
    "server failed, will not pass": [ServiceError("too_big_answer", retryable=False)],
    "refused what was asked": [RequestError("not_found"), RequestError("too_large")],
    "outcome unknown": [OutcomeUnknownError(cause="cut")],
    "answer outside the contract": [DefectError("unexpected_answer")],
    "the local file": [StorageError("file_vanished"), StorageError("file_unreadable")],
    "the journal": [StorageError("disk_full"), StorageError("read_only")],
    "anything else": [CredentialError("no_key")],
}
WORDS = {
    "hold": Reaction.HOLD_ACCOUNT,
    "wait": Reaction.WAIT,
    "retry": Reaction.RETRY_ITEM,
    "fail": Reaction.FAIL_ITEM,
    "look up": Reaction.LOOK_UP,
    "raise": Reaction.RAISE,
}


def stated() -> dict[str, list[Reaction]]:
    """The table of the docstring."""
    lines = (failure_policy.__doc__ or "").splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if "|" in line]
    return {row[0]: [WORDS[word] for word in row[1:]] for row in cells[2:]}


def test_every_row_that_is_stated_is_tested() -> None:
    assert stated().keys() == ROWS.keys()


@pytest.mark.parametrize("row", ROWS)
def test_the_reaction_is_the_one_that_is_stated(row: str) -> None:
    for error in ROWS[row]:
        assert [reaction_to(error, operation) for operation in EngineOperation] == stated()[row], (
            error
        )


def test_a_submission_that_may_have_taken_effect_is_never_simply_sent_again() -> None:
    surely_without_effect = (AccessError, LimitError, ConnectivityError, RequestError, StorageError)
    for error in (error for errors in ROWS.values() for error in errors):
        reaction = reaction_to(error, EngineOperation.SUBMISSION)
        if not isinstance(error, surely_without_effect):
            assert reaction is Reaction.LOOK_UP
        assert reaction is not Reaction.RETRY_ITEM


def engine_of(harness: VirtualHarness) -> Engine:
    return Engine(ACCOUNT, harness.api, harness.journal, harness.clock)


@pytest.mark.parametrize(
    ("reaction", "shown", "held"),
    [
        (Reaction.HOLD_ACCOUNT, True, True),
        (Reaction.WAIT, True, False),
        (Reaction.RETRY_ITEM, True, False),
        (Reaction.FAIL_ITEM, False, False),
        (Reaction.LOOK_UP, False, False),
    ],
)
def test_what_a_reaction_means_for_the_account(
    tmp_path: Path, reaction: Reaction, shown: bool, held: bool
) -> None:
    error = AccessError("forbidden")

    async def scene(harness: VirtualHarness) -> None:
        engine = engine_of(harness)
        await engine.context.apply(reaction, error)
        assert (engine.health.now.problem is error) == shown
        assert (engine.hold.current is not None) == held

    run_scene(tmp_path, scene)


@on_engine
async def test_what_cannot_be_written_down_is_raised(harness: VirtualHarness) -> None:
    with pytest.raises(StorageError, match="disk_full"):
        await engine_of(harness).context.apply(Reaction.RAISE, StorageError("disk_full"))


async def answer(error: ExtendDesktopError | None) -> str:
    if error is not None:
        raise error
    return "answer"


async def test_only_what_is_gone_is_none() -> None:
    assert await none_if_gone(answer(None)) == "answer"
    assert await none_if_gone(answer(RequestError("not_found"))) is None
    for error in (RequestError("too_large"), ServiceError("internal"), StorageError("disk_full")):
        with pytest.raises(type(error)):
            await none_if_gone(answer(error))


async def test_a_refusal_is_returned_and_every_other_error_is_raised() -> None:
    for errors in ROWS.values():
        for error in errors:
            if isinstance(error, RequestError):
                assert await unless_refused(answer(error)) is error
            else:
                with pytest.raises(type(error)):
                    await unless_refused(answer(error))


def test_what_most_likely_fails_again_in_the_same_way() -> None:
    lasting = {row for row, errors in ROWS.items() if any(map(is_lasting, errors))}
    assert lasting == {
        "key, credit or right refused",
        "server failed, will not pass",
        "refused what was asked",
        "outcome unknown",
        "answer outside the contract",
        "the local file",
        "the journal",
        "anything else",
    }


def test_only_a_refusal_shows_that_the_service_is_up() -> None:
    up = {row for row, errors in ROWS.items() if any(map(shows_service_up, errors))}
    assert up == {"key, credit or right refused", "refused what was asked"}


def test_what_was_refused_fails_again_whatever_the_server_says_of_it() -> None:
    assert is_lasting(RequestError("not_found", retryable=True))


@pytest.mark.parametrize("depth", [1, 2, 4])
def test_the_first_error_of_a_group_is_found_however_deep(depth: int) -> None:
    first, second = ServiceError("internal"), LimitError()
    group: ExceptionGroup[Any] = ExceptionGroup("some", [first, second])
    for _ in range(depth - 1):
        group = ExceptionGroup("around", [group, second])
    assert first_of(group) is first
