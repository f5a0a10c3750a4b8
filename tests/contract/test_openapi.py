"""Sends every case that was made from the API's description, and holds each answer against it.

The cases are valid requests and wrong ones for each operation; `openapi_operations.py` makes them.
"""

from __future__ import annotations

import pytest

from tests.helpers.described_api import (
    Answer,
    Case,
    Description,
    connection_to,
    fingerprint,
    known_ids,
    read_cases,
)
from tests.helpers.sandbox_process import SandboxProcess

OPERATIONS, FEWEST_EACH = 17, 5


@pytest.fixture(scope="module")
def description() -> Description:
    return Description()


def test_every_operation_answers_as_described(
    sandbox: SandboxProcess, description: Description
) -> None:
    ids, connection = known_ids(sandbox), connection_to(sandbox)
    wrong: list[tuple[Case, Answer, list[str]]] = []
    for case in read_cases()[1]:
        answer = case.send(connection, ids)
        faults = description.faults(case, answer)
        if case.is_refused and answer.status < 400:
            faults.append("taken, although it is wrong")
        if faults:
            wrong.append((case, answer, faults))
    connection.close()
    assert wrong == []


def test_the_cases_are_those_of_the_description(description: Description) -> None:
    """`make api-cases` makes them anew."""
    made_from, cases = read_cases()
    assert made_from == fingerprint()
    assert len(description.operations) == OPERATIONS
    for operation in description.operations:
        own = [case for case in cases if case.operation == operation]
        assert len(own) >= FEWEST_EACH, operation
        assert {case.is_refused for case in own} == {True, False}, operation
