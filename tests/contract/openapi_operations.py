"""The sandbox answers every operation of the API description as the description says.

Two things of the description cannot be generated from it alone, so cases are prepared:

- page tokens are opaque: any text is a valid `string`, but only a token that was given out is
  accepted, so generated ones are left out;
- a workspace id is any `string` too, but a foreign one is refused with 403, as is a key: the
  tests of access look at those.

Ids in paths and bodies are filled with real ones every other time, else all answers would be 404.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis.checks import not_a_server_error
from schemathesis.core.result import Ok
from schemathesis.specs.openapi import checks

from tests.helpers.sandbox_client import SandboxClient
from tests.helpers.sandbox_process import ROOT, SandboxProcess

EXAMPLES = 12
schema = schemathesis.openapi.from_path(ROOT / "tests" / "data" / "openapi.yaml")
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
def known_ids(sandbox: SandboxProcess) -> dict[str, Iterator[str | None]]:
    """Real ids for each kind of path, with None (keep the generated one) in between."""
    client = SandboxClient(sandbox)
    files = [file["id"] for file in client.get("/files", maxPageSize=60)["data"]]
    texts = [{"file": {"text": f"Invoice number: {number}"}} for number in range(60)]
    batch = client.create_batch("ex_PracticeInvoices", texts)
    runs = [run["id"] for run in client.finished_runs(batch["id"])]
    wanted = {"name": "Doubtful", "entityId": "ex_PracticeInvoices"}
    sets = [client.http.post("/evaluation_sets", json=wanted).json()["id"] for _ in range(2)]
    client.close()
    extractors = ["ex_PracticeInvoices", "ex_PracticeReceipts"]
    return {
        "/files/": _every_other(files),
        "/extractors/": _every_other(extractors),
        "/batch_runs/": _every_other([batch["id"]]),
        "/extract_runs/": _every_other(runs),
        "/evaluation_sets/": _every_other(sets),
    }


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
    known_ids: dict[str, Iterator[str | None]],
) -> None:
    _make_answerable(case, known_ids)
    # The version header stays the generated one: a wrong one must be refused.
    key = {"Authorization": sandbox.headers["Authorization"]}
    case.call_and_validate(base_url=sandbox.url, headers=key, checks=CHECKS, timeout=20)


def _make_answerable(
    case: schemathesis.Case[Any], known_ids: dict[str, Iterator[str | None]]
) -> None:
    case.query.pop("nextPageToken", None)
    case.headers.pop("X-Extend-Workspace-Id", None)
    if case.meta is None or not case.meta.generation.mode.is_positive:
        # What is wrong on purpose must stay wrong.
        return
    for prefix, ids in known_ids.items():
        if case.path.startswith(prefix) and "{" in case.path:
            chosen = next(ids)
            name = "extractorId" if "extractorId" in case.path_parameters else "id"
            if chosen is not None and isinstance(case.path_parameters.get(name), str):
                case.path_parameters[name] = chosen
    body: Any = case.body
    if isinstance(body, dict) and isinstance(body.get("entityId"), str):
        body["entityId"] = next(known_ids["/extractors/"]) or body["entityId"]
    if (
        isinstance(body, dict)
        and isinstance(body.get("extractor"), dict)
        and "id" in body["extractor"]
    ):
        chosen = next(known_ids["/extractors/"])
        if chosen is not None and isinstance(body["extractor"]["id"], str):
            body["extractor"]["id"] = chosen


def test_the_description_covers_the_sandbox() -> None:
    """The 17 operations all come up in the test above."""
    operations = [found.ok() for found in schema.get_all_operations() if isinstance(found, Ok)]
    described = {operation.definition.raw["operationId"] for operation in operations}
    assert len(described) == 17
