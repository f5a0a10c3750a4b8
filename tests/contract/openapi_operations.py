"""Makes cases from the API's description, and holds the sandbox's answers against it.

It takes ten seconds of a processor, so `make test` sends again what it has once sent: with
`EXTEND_DESKTOP_RECORDED_CASES` set to a path, this writes there what passed (`make api-cases`).

Two things of the description cannot be generated from it alone, so cases are prepared:

- page tokens are opaque: any text is a valid `string`, but only a token that was given out is
  accepted, so generated ones are left out;
- a workspace id is any `string` too, but a foreign one is refused with 403, as is a key: the
  tests of access look at those.

Ids in paths and bodies are filled with real ones every other time, else all answers would be 404.
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis.checks import not_a_server_error
from schemathesis.core.result import Ok
from schemathesis.specs.openapi import checks

from tests.helpers.described_api import DESCRIPTION, Case, known_ids, write_cases
from tests.helpers.sandbox_process import SandboxProcess
from tests.helpers.waiting import GIVE_UP_S

EXAMPLES = 12
schema = schemathesis.openapi.from_path(DESCRIPTION)
schema.config.generation.update(modes=list(schemathesis.GenerationMode))

CHECKS = [
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_headers_conformance,
    checks.response_schema_conformance,
    checks.negative_data_rejection,
    not_a_server_error,
]


@pytest.fixture(scope="module")
def recorded() -> Iterator[list[Case]]:
    """What was sent and passed; written down at the end, where that is wanted."""
    cases: list[Case] = []
    yield cases
    if path := os.environ.get("EXTEND_DESKTOP_RECORDED_CASES"):
        write_cases(Path(path), cases)


@pytest.fixture(scope="module")
def ids(sandbox: SandboxProcess) -> dict[str, list[str]]:
    return known_ids(sandbox)


@pytest.fixture(scope="module")
def turns(ids: dict[str, list[str]]) -> dict[str, Iterator[str | None]]:
    """Real ids for each kind of path, with None (keep the generated one) in between."""
    return {f"/{kind}/": _every_other(known) for kind, known in ids.items() if kind != "key"}


def _every_other(ids: list[str]) -> Iterator[str | None]:
    return itertools.cycle(itertools.chain.from_iterable((item, None) for item in ids))


@schema.parametrize()  # pyright: ignore[reportUntypedFunctionDecorator]
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
def test_every_operation_answers_as_described(
    case: schemathesis.Case[Any],
    sandbox: SandboxProcess,
    ids: dict[str, list[str]],
    turns: dict[str, Iterator[str | None]],
    recorded: list[Case],
) -> None:
    _make_answerable(case, turns)
    # The version header stays the generated one: a wrong one must be refused.
    key = {"Authorization": sandbox.headers["Authorization"]}
    answer = case.call_and_validate(
        base_url=sandbox.url, headers=key, checks=CHECKS, timeout=GIVE_UP_S
    )
    is_wrong = case.meta is not None and case.meta.generation.mode.is_negative
    name = str(case.operation.definition.raw["operationId"])
    recorded.append(
        Case.of(name, answer.request, ids, is_refused=is_wrong and answer.status_code >= 400)
    )


def _make_answerable(case: schemathesis.Case[Any], turns: dict[str, Iterator[str | None]]) -> None:
    case.query.pop("nextPageToken", None)
    case.headers.pop("X-Extend-Workspace-Id", None)
    if case.meta is None or not case.meta.generation.mode.is_positive:
        # What is wrong on purpose must stay wrong.
        return
    for prefix, turn in turns.items():
        if case.path.startswith(prefix) and "{" in case.path:
            chosen = next(turn)
            name = "extractorId" if "extractorId" in case.path_parameters else "id"
            if chosen is not None and isinstance(case.path_parameters.get(name), str):
                case.path_parameters[name] = chosen
    body: Any = case.body
    if isinstance(body, dict) and isinstance(body.get("entityId"), str):
        body["entityId"] = next(turns["/extractors/"]) or body["entityId"]
    if (
        isinstance(body, dict)
        and isinstance(body.get("extractor"), dict)
        and "id" in body["extractor"]
    ):
        chosen = next(turns["/extractors/"])
        if chosen is not None and isinstance(body["extractor"]["id"], str):
            body["extractor"]["id"] = chosen


def test_the_description_covers_the_sandbox() -> None:
    """The 17 operations all come up in the test above."""
    operations = [found.ok() for found in schema.get_all_operations() if isinstance(found, Ok)]
    described = {operation.definition.raw["operationId"] for operation in operations}
    assert len(described) == 17
