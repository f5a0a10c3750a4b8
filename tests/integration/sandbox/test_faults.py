"""The sandbox misbehaves as its faults file says, and not otherwise."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
import pytest

from tests.helpers.sandbox_client import SandboxClient
from tests.helpers.sandbox_process import start_sandbox
from tests.helpers.waiting import wait_for

INVOICES = "ex_PracticeInvoices"
TEXT = {"file": {"text": "Invoice number: T-1"}}
BODY = {"extractor": {"id": INVOICES}, "inputs": [TEXT]}


@contextmanager
def faulty(
    *faults: dict[str, Any], runs: tuple[dict[str, Any], ...] = ()
) -> Generator[SandboxClient]:
    with start_sandbox("--files", "30", faults={"faults": faults, "runs": runs}) as sandbox:
        client = SandboxClient(sandbox)
        yield client
        client.close()


def test_the_nth_call_and_every_kth_call() -> None:
    with faulty(
        {"operation": "listFiles", "nth": 2, "kind": "status", "status": 503},
        {"operation": "listExtractors", "every": 2, "times": 2, "kind": "status", "status": 500},
    ) as client:
        files = [client.http.get("/files").status_code for _ in range(4)]
        extractors = [client.http.get("/extractors").status_code for _ in range(7)]
    assert files == [200, 503, 200, 200]
    assert extractors == [200, 500, 200, 500, 200, 200, 200]


def test_statuses_come_in_the_usual_envelope() -> None:
    statuses = (401, 402, 403, 404, 422, 429, 500, 503)
    with faulty(
        *(
            {"operation": "listFiles", "nth": number, "kind": "status", "status": status}
            for number, status in enumerate(statuses, start=1)
        )
    ) as client:
        answers = [client.http.get("/files") for _ in statuses]
    for status, answer in zip(statuses, answers, strict=True):
        assert answer.status_code == status
        error = answer.json()
        assert error["retryable"] is (status == 429 or status >= 500)
        assert error["requestId"] == answer.headers["x-extend-request-id"]


def test_retry_after_in_every_form() -> None:
    base = {"operation": "listFiles", "kind": "status", "status": 429}
    with faulty(
        base | {"nth": 1, "retry_after": "2"},
        base | {"nth": 2, "retry_after": {"date_in_s": 5}},
        base | {"nth": 3},
        base | {"nth": 4, "retry_after": "soon"},
    ) as client:
        headers = [client.http.get("/files").headers for _ in range(4)]
    assert headers[0]["retry-after"] == "2"
    assert parsedate_to_datetime(headers[1]["retry-after"]).tzinfo is not None
    assert "retry-after" not in headers[2]
    assert headers[3]["retry-after"] == "soon"


def test_a_lost_answer_before_or_after_the_effect() -> None:
    cases = [(kind, when) for kind in ("drop", "status", "html") for when in ("before", "after")]
    with faulty(
        *(
            {"operation": "createExtractBatch", "nth": number, "kind": kind, "when": when}
            for number, (kind, when) in enumerate(cases, start=1)
        )
    ) as client:
        batches = 0
        for kind, when in cases:
            if kind == "drop":
                with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
                    client.try_batch(BODY)
            else:
                assert client.try_batch(BODY).status_code == {"status": 500, "html": 502}[kind]
            batches += when == "after"
            assert len(client.state()["batches"]) == batches, (kind, when)
        assert client.try_batch(BODY).status_code == 200


def test_a_proxy_page_is_no_json() -> None:
    with faulty({"operation": "listFiles", "nth": 1, "kind": "html"}) as client:
        answer = client.http.get("/files")
    assert answer.status_code == 502
    assert answer.headers["content-type"].startswith("text/html")


def test_spoiled_bodies() -> None:
    kinds = ("truncated", "cut", "slow", "empty", "wrong_type")
    with faulty(
        *(
            {"operation": "listFiles", "nth": number, "kind": kind, "seconds": 0.2}
            for number, kind in enumerate(kinds, start=1)
        )
    ) as client:
        truncated = client.http.get("/files")
        with pytest.raises(ValueError, match=r"Unterminated|Expecting|delimiter"):
            truncated.json()
        with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
            client.http.get("/files")
        slow = client.http.get("/files")
        empty = client.http.get("/files")
        wrong = client.http.get("/files")
        true = client.http.get("/files")
    assert slow.json() == true.json() == wrong.json()
    assert (empty.status_code, empty.content) == (200, b"")
    assert wrong.headers["content-type"] == "text/html"


def test_a_stall_lasts_until_the_client_gives_up() -> None:
    with faulty({"operation": "listFiles", "nth": 1, "kind": "stall"}) as client:
        with pytest.raises(httpx.ReadTimeout):
            client.http.get("/files", timeout=0.3)
        assert client.http.get("/files").status_code == 200


def test_a_huge_body_is_as_large_as_asked() -> None:
    with faulty({"operation": "listFiles", "nth": 1, "kind": "huge", "bytes": 3_000_000}) as client:
        assert len(client.http.get("/files").content) >= 3_000_000


def test_lists_that_repeat_or_leave_out() -> None:
    with faulty(
        {"operation": "listFiles", "nth": 2, "kind": "duplicate_items"},
        {"operation": "listFiles", "nth": 3, "kind": "missing_items"},
        {"operation": "listFiles", "nth": 4, "times": 3, "kind": "repeat_token"},
    ) as client:
        true = client.get("/files")["data"]
        doubled = client.get("/files")["data"]
        shorter = client.get("/files")["data"]
        tokens: list[str] = []
        for _ in range(3):
            query = {"nextPageToken": tokens[-1]} if tokens else {}
            tokens.append(client.get("/files", **query)["nextPageToken"])
    assert doubled == true[:1] + true
    assert shorter == true[1:]
    assert tokens[0] == tokens[1] == tokens[2]


def test_unknown_words_can_be_put_into_answers() -> None:
    with faulty(
        {"operation": "getBatchRun", "nth": 1, "kind": "set", "set": {"status": "HIBERNATING"}},
        {"operation": "listFiles", "nth": 1, "kind": "set", "set_items": {"type": "HOLOGRAM"}},
    ) as client:
        batch = client.create_batch(INVOICES, [TEXT])
        assert client.get(f"/batch_runs/{batch['id']}")["status"] == "HIBERNATING"
        assert {file["type"] for file in client.get("/files")["data"]} == {"HOLOGRAM"}


def test_runs_can_be_made_to_fail() -> None:
    fault = {"every": 3, "times": 1, "reason": "OUT_OF_CREDITS", "message": "No credits left."}
    with faulty(runs=(fault,)) as client:
        batch = client.create_batch(INVOICES, [TEXT] * 6)
        runs = client.finished_runs(batch["id"])
    reasons = [run["failureReason"] for run in runs]
    assert reasons == [None, None, "OUT_OF_CREDITS", None, None, None]
    assert runs[2]["failureMessage"] == "No credits left."


def test_faults_leave_other_operations_alone() -> None:
    with faulty({"operation": "listFiles", "every": 1, "kind": "drop"}) as client:
        assert client.get("/extractors")["data"]
        batch = client.create_batch(INVOICES, [TEXT])
        wait_for(lambda: client.get(f"/batch_runs/{batch['id']}")["status"] == "PROCESSED")


def test_a_running_server_takes_other_faults_from_whoever_has_the_key() -> None:
    broken = {"operation": "listFiles", "every": 1, "kind": "status", "status": 500}
    with faulty(broken) as client:
        assert client.http.get("/files").status_code == 500
        planned = {"operation": "listFiles", "nth": 2, "kind": "status", "status": 404}
        plan = {"faults": [planned]}
        stranger = {"Authorization": "Bearer guessed"}
        assert client.http.put("/_sandbox/faults", json=plan, headers=stranger).status_code == 401
        assert client.http.put("/_sandbox/faults", json={"faults": 1}).status_code == 400
        assert client.http.get("/files").status_code == 500
        assert client.http.put("/_sandbox/faults", json=plan).status_code == 204
        assert [client.http.get("/files").status_code for _ in range(3)] == [200, 404, 200]
