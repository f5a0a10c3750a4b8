"""Every kind of operation meets every fault, once and at every request: a named end after an exact number of tries."""

from __future__ import annotations

import asyncio
import re
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from extend_desktop.api import operations
from extend_desktop.api.operations import Kind
from extend_desktop.domain.errors import ConnectivityError, ExtendDesktopError, OutcomeUnknownError
from extend_desktop.presentation.error_texts import DEFECT_FALLBACK, EXPECTED_FALLBACK
from extend_desktop.presentation.error_texts import OPERATIONS as OPERATION_WORDS
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.translation import tr
from tests.helpers.hostile_server import HostileServer, answer, refused_url
from tests.helpers.virtual_time import InstantClock
from tests.helpers.waiting import GIVE_UP_S
from tests.integration.api.conftest import Connect
from tests.integration.api.failure_modes import outcome
from tests.integration.faults import rules
from tests.integration.faults.faults import FAULTS, Fault, normal_after_the_first
from tests.integration.faults.operations import OPERATIONS, OperationCase

LOGGER = "extend_desktop.api.transport"
_OURS = {item.name: item for item in operations.OPERATIONS}


def _traits(case: OperationCase) -> tuple[object, ...]:
    """What the reaction to a fault depends on."""
    ours = _OURS[case.name]
    return ours.kind, ours.is_long, ours.is_record, ours.starts_runs


OF_EACH_KIND = {_traits(item): item for item in reversed(OPERATIONS)}.values()
"""One of each kind and waiting time meets every fault."""
OF_EACH_REACTION = (
    "reset-after", "cut-midway", "500", "429-seconds", "429-days", "empty-200", "html-200", "wrong-type", "huge",
)  # fmt: skip
"""The others meet these, of which an operation's own parts see something: its answer's form and size."""
CASES = [
    pytest.param(operation, fault, id=f"{operation.name}-{fault}")
    for operation in OPERATIONS
    for fault in (FAULTS if operation in OF_EACH_KIND else OF_EACH_REACTION)
]
every_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=lambda item: item.name)
every_case = pytest.mark.parametrize(("operation", "fault"), CASES)


def check(operation: OperationCase, found: Any, expected: rules.Outcome) -> None:
    if expected.error is None:
        assert not isinstance(found, ExtendDesktopError), found
        may_be_nothing = operation.kind in rules.NEEDS_NO_BODY
        assert operation.result(found) == operation.expected or (found is None and may_be_nothing)
        return
    assert type(found) is expected.error
    unknown = isinstance(found, OutcomeUnknownError)
    assert (found.facts["cause"] if unknown else found.code) == expected.code
    assert found.facts["operation"] == operation.name
    check_words(found)


def check_words(error: ExtendDesktopError) -> None:
    """There are words for it, not only a code."""
    assert message_of(error).title not in {tr(EXPECTED_FALLBACK.title), tr(DEFECT_FALLBACK.title)}


async def tries(server: HostileServer, name: str, expected: int) -> int:
    """How many attempts the server met; of those that it did not read only the connection tells.

    The server may still be reading the last one when the client has given it up.
    """
    with suppress(TimeoutError):
        async with asyncio.timeout(GIVE_UP_S):
            while _met(server, name) < expected:
                await asyncio.to_thread(lambda: None)
    return _met(server, name)


def _met(server: HostileServer, name: str) -> int:
    return server.connections if name == "reset-before" else len(server.seen)


def attempts(caplog: pytest.LogCaptureFixture, operation: OperationCase) -> int:
    """How many attempts the client made, by its log."""
    return sum(
        message.startswith(f"{operation.method} {operation.path}") for message in caplog.messages
    )


def check_requests(server: HostileServer, operation: OperationCase) -> None:
    """All requests were for the operation, and each attempt said the same."""
    seen = server.seen
    assert {(request.method, request.path) for request in seen} <= {
        (operation.method, operation.path)
    }
    assert len({request.target for request in seen}) <= 1
    if operation.kind is Kind.CREATE:
        assert len({request.body for request in seen}) <= 1


def test_no_operation_of_the_program_is_left_out() -> None:
    ours = {(item.name, item.kind, item.method): item.path for item in operations.OPERATIONS}
    here = {(item.name, item.kind, item.method): item.path for item in OPERATIONS}
    assert here.keys() == ours.keys()
    for key, path in here.items():
        assert re.fullmatch(ours[key].replace("{}", "[^/]+"), path)
        assert key[0] in OPERATION_WORDS


@every_case
async def test_a_fault_without_end(
    server: HostileServer,
    connected: Connect,
    folder: Path,
    caplog: pytest.LogCaptureFixture,
    operation: OperationCase,
    fault: str,
) -> None:
    caplog.set_level("DEBUG", logger=LOGGER)
    what: Fault = FAULTS[fault]
    server.script(what.step(operation.good))
    client = connected(limits=what.limits)
    expected = rules.lasting_outcome(operation.kind, fault)
    check(operation, await outcome(operation.call(client, folder)), expected)
    assert attempts(caplog, operation) == expected.requests
    if fault in rules.TIMED:
        # On a busy machine the time may be over before the server has read what was sent.
        assert _met(server, fault) <= expected.requests
    else:
        assert await tries(server, fault, expected.requests) == expected.requests
    check_requests(server, operation)


@every_case
async def test_a_fault_once(
    server: HostileServer,
    connected: Connect,
    folder: Path,
    clock: InstantClock,
    operation: OperationCase,
    fault: str,
) -> None:
    what: Fault = FAULTS[fault]
    server.script(what.step(operation.good), answer(200, operation.good))
    client = connected(limits=normal_after_the_first(what.once, clock))
    expected = rules.once(operation.kind, fault)
    found = await outcome(operation.call(client, folder))
    check(operation, found, expected)
    assert await tries(server, fault, expected.requests) == expected.requests
    if what.waited_s is not None and expected.error is None:
        # The budget may add an interval of its own at the lowered rate.
        assert clock.elapsed_s == pytest.approx(what.waited_s, abs=0.15)
    if fault in rules.BEYOND_MAX_WAIT:
        assert found.retry_after_s == what.waited_s


@every_operation
async def test_a_server_that_is_not_there(
    connected: Connect,
    folder: Path,
    operation: OperationCase,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("DEBUG", logger=LOGGER)
    found = await outcome(operation.call(connected(refused_url()), folder))
    assert (type(found), found.code) == (ConnectivityError, "refused")
    check_words(found)
    # What surely was not sent may be sent again, a creation too.
    assert attempts(caplog, operation) == (2 if operation.kind is Kind.UPLOAD else 4)
