"""Batch runs and extract runs become what a rule orders, and only those."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import pytest

from tests.helpers.sandbox_client import SandboxClient
from tests.helpers.waiting import wait_for

INVOICES = "ex_PracticeInvoices"
TEXT = {"file": {"text": "Invoice number: T-1\nTotal due: $12.50"}}


Ruled = Callable[..., AbstractContextManager[SandboxClient]]


@pytest.fixture
def ruled(client: SandboxClient) -> Ruled:
    """Plans rules on the module's sandbox, and none afterwards."""

    @contextmanager
    def plan(**rules: Any) -> Generator[SandboxClient]:
        everything: dict[str, Any] = {"faults": [], "batches": [], "runs": []}
        answer = client.http.put("/_sandbox/faults", json=everything | rules)
        assert answer.status_code == 204, answer.text
        yield client
        client.http.put("/_sandbox/faults", json=everything)

    return plan


@pytest.mark.parametrize("word", ["FAILED", "CANCELLED", "HIBERNATING"])
def test_a_batch_run_ends_as_ordered_without_a_single_run(ruled: Ruled, word: str) -> None:
    with ruled(batches=[{"nth": 1, "becomes": word, "runs": "none"}]) as client:
        batch = client.create_batch(INVOICES, [TEXT] * 3)
        assert client.get(f"/batch_runs/{batch['id']}")["status"] == word
        assert client.get(f"/batch_runs/{batch['id']}")["runCount"] == 3
        assert client.runs(batch["id"]) == []
        other = client.create_batch(INVOICES, [TEXT])
        assert [run["status"] for run in client.finished_runs(other["id"])] == ["PROCESSED"]


def test_a_batch_run_fails_while_its_runs_end_as_ever(ruled: Ruled) -> None:
    with ruled(batches=[{"nth": 1, "becomes": "FAILED"}]) as client:
        batch = client.create_batch(INVOICES, [TEXT] * 2)
        wait_for(lambda: {run["status"] for run in client.runs(batch["id"])} == {"PROCESSED"})
        assert client.get(f"/batch_runs/{batch['id']}")["status"] == "FAILED"


def test_a_batch_run_fails_later_and_its_runs_stay_pending(ruled: Ruled) -> None:
    rule = {"nth": 1, "becomes": "FAILED", "runs": "left", "after_s": 0.3}
    with ruled(batches=[rule]) as client:
        batch = client.create_batch(INVOICES, [TEXT] * 2)
        assert batch["status"] == "PENDING"
        wait_for(lambda: client.get(f"/batch_runs/{batch['id']}")["status"] == "FAILED")
        assert {run["status"] for run in client.runs(batch["id"])} == {"PENDING"}


def test_a_batch_run_is_cancelled_from_elsewhere_with_what_is_open(ruled: Ruled) -> None:
    rule = {"nth": 1, "becomes": "CANCELLED", "runs": "cancelled"}
    with ruled(batches=[rule]) as client:
        batch = client.create_batch(INVOICES, [TEXT] * 4)
        assert {run["status"] for run in client.runs(batch["id"])} == {"CANCELLED"}
        assert client.get(f"/batch_runs/{batch['id']}")["status"] == "CANCELLED"


def test_a_batch_run_is_gone_with_its_runs(ruled: Ruled) -> None:
    with ruled(batches=[{"nth": 1, "becomes": "GONE", "after_s": 0.5}]) as client:
        batch = client.create_batch(INVOICES, [TEXT] * 2)
        address = f"/batch_runs/{batch['id']}"
        runs = client.runs(batch["id"])
        assert len(runs) == 2
        wait_for(lambda: client.http.get(address).status_code == 404)
        assert client.http.get(address).json()["code"] == "NOT_FOUND"
        assert client.runs(batch["id"]) == []
        assert client.http.get(f"/extract_runs/{runs[0]['id']}").status_code == 404
        assert batch["id"] in [known["id"] for known in client.state()["batches"]]


def test_a_run_says_an_unknown_word_for_a_while_or_without_end(ruled: Ruled) -> None:
    rules = [{"nth": 1, "becomes": "HELD", "for_s": 0.4}, {"nth": 2, "becomes": "ASLEEP"}]
    with ruled(runs=rules) as client:
        batch = client.create_batch(INVOICES, [TEXT] * 2)
        wait_for(lambda: [run["status"] for run in client.runs(batch["id"])] == ["HELD", "ASLEEP"])
        wait_for(
            lambda: [run["status"] for run in client.runs(batch["id"])] == ["PROCESSED", "ASLEEP"]
        )
        assert client.get(f"/batch_runs/{batch['id']}")["status"] == "PROCESSING"
        asleep = client.runs(batch["id"])[1]["id"]
        assert client.http.post(f"/extract_runs/{asleep}/cancel").json()["status"] == "CANCELLED"
        assert client.get(f"/batch_runs/{batch['id']}")["status"] == "PROCESSED"


def test_a_run_vanishes_from_its_batch(ruled: Ruled) -> None:
    with ruled(runs=[{"nth": 1, "becomes": "GONE"}]) as client:
        batch = client.create_batch(INVOICES, [TEXT] * 2)
        wait_for(lambda: client.get(f"/batch_runs/{batch['id']}")["status"] == "PROCESSED")
        assert len(client.runs(batch["id"])) == 1
        assert client.get(f"/batch_runs/{batch['id']}")["runCount"] == 2


def test_a_review_after_processing_moves_the_time_and_keeps_both_outputs(ruled: Ruled) -> None:
    review = {"after_s": 0.3, "edits": {"invoice_number": "T-2", "line_items[7].amount": 1}}
    with ruled(runs=[{"nth": 1, "becomes": "PROCESSED", "review": review}]) as client:
        batch = client.create_batch(INVOICES, [TEXT])
        (before,) = client.finished_runs(batch["id"])
        assert (before["reviewed"], before["edited"], before["edits"]) == (False, False, None)
        wait_for(lambda: client.runs(batch["id"])[0]["reviewed"])
        after = client.get(f"/extract_runs/{before['id']}")
    assert after["edited"] is True
    assert after["updatedAt"] > before["updatedAt"]
    assert after["initialOutput"] == before["output"]
    assert after["output"] == after["reviewedOutput"]
    assert after["output"]["value"]["invoice_number"] == "T-2"
    assert after["edits"] == {
        "invoice_number": {
            "originalValue": "T-1",
            "editedValue": "T-2",
            "notes": None,
            "page": 1,
            "fieldType": "string",
        }
    }


def test_a_review_by_hand_needs_the_key_and_a_path_that_is_there(ruled: Ruled) -> None:
    with ruled() as client:
        batch = client.create_batch(INVOICES, [TEXT])
        (run,) = client.finished_runs(batch["id"])
        address = f"/_sandbox/extract_runs/{run['id']}/review"
        stranger = {"Authorization": "Bearer guessed"}
        assert client.http.post(address, json={}, headers=stranger).status_code == 401
        unknown = client.http.post(address, json={"edits": {"total.colour": "red"}})
        assert (unknown.status_code, unknown.json()["code"]) == (400, "INVALID_REQUEST")
        answer = client.http.post(address, json={"edits": {"total.amount": 99}})
        assert answer.json()["output"]["value"]["total"]["amount"] == 99
        accepted = client.http.post(address, json={}).json()
        assert (accepted["reviewed"], accepted["edited"]) == (True, True)
        assert accepted["initialOutput"]["value"]["total"]["amount"] == 12.5
        gone = client.http.post("/_sandbox/extract_runs/exr_0/review", json={})
        assert gone.status_code == 404


def test_insights_of_any_type_are_added_to_every_value(ruled: Ruled) -> None:
    insight = {"type": "premonition", "content": "It will rain."}
    with ruled(runs=[{"nth": 1, "becomes": "PROCESSED", "insights": [insight]}]) as client:
        batch = client.create_batch(INVOICES, [TEXT])
        (run,) = client.finished_runs(batch["id"])
    assert all(insight in entry["insights"] for entry in run["output"]["metadata"].values())


def test_a_running_server_takes_other_rules_and_keeps_what_is_not_named(ruled: Ruled) -> None:
    with ruled(runs=[{"every": 1, "reason": "OUT_OF_CREDITS"}]) as client:
        plan = {"batches": [{"every": 1, "becomes": "FAILED"}], "faults": []}
        assert client.http.put("/_sandbox/faults", json=plan).status_code == 204
        batch = client.create_batch(INVOICES, [TEXT])
        (run,) = client.finished_runs(batch["id"])
        wait_for(lambda: client.get(f"/extract_runs/{run['id']}")["status"] == "FAILED")
        assert client.get(f"/extract_runs/{run['id']}")["failureReason"] == "OUT_OF_CREDITS"
        plan = {"batches": [], "runs": []}
        assert client.http.put("/_sandbox/faults", json=plan).status_code == 204
        other = client.create_batch(INVOICES, [TEXT])
        assert [run["status"] for run in client.finished_runs(other["id"])] == ["PROCESSED"]


def test_a_listing_without_end_starts_over_under_ever_new_tokens(ruled: Ruled) -> None:
    with ruled(faults=[{"operation": "listFiles", "every": 1, "kind": "endless_pages"}]) as client:
        true = client.state(seeded=True)["files"]
        count = sum("INV-" in file["name"] for file in true)
        seen: list[str] = []
        for page in client.pages("/files", maxPageSize=50, nameContains="INV-"):
            seen += [file["id"] for file in page]
            if len(seen) >= 3 * count:
                break
    assert count > 50
    assert seen[:count] == seen[count : 2 * count] == seen[2 * count : 3 * count]


def test_a_page_without_items_leads_on_to_the_page_asked_for(ruled: Ruled) -> None:
    fault = {"operation": "listFiles", "nth": 1, "times": 2, "kind": "empty_page"}
    with ruled(faults=[fault]) as client:
        pages = list(client.pages("/files", maxPageSize=50, nameContains="INV-"))
        (*_, whole) = client.pages("/files", maxPageSize=1000, nameContains="INV-")
    assert [len(page) for page in pages[:3]] == [0, 0, 50]
    assert [file for page in pages for file in page] == whole


def test_objects_are_merged_with_objects(ruled: Ruled) -> None:
    fault = {
        "operation": "listFiles",
        "nth": 1,
        "kind": "set",
        "set_items": {"metadata": {"colour": "blue"}},
    }
    with ruled(faults=[fault]) as client:
        (first, *_) = client.get("/files", nameContains=".pdf")["data"]
    assert first["metadata"]["colour"] == "blue"
    assert first["metadata"]["pageCount"] >= 1


def test_a_wait_as_a_moment_and_a_page_that_explains(ruled: Ruled) -> None:
    fault = {
        "operation": "listFiles", "nth": 1, "kind": "status", "status": 429,
        "retry_after": {"epoch_in_s": 60}, "doc_url": "https://docs.example/limits",
    }  # fmt: skip
    with ruled(faults=[fault]) as client:
        answer = client.http.get("/files")
        usual = client.http.get("/files/file_none")
    assert 0 < int(answer.headers["retry-after"]) - time.time() <= 60
    assert answer.json()["docUrl"] == "https://docs.example/limits"
    assert usual.json()["docUrl"].startswith("https://docs.extend.ai/")


@pytest.mark.parametrize(
    "rules",
    [
        {"batches": [{"nth": 1}]},
        {"batches": [{"nth": 1, "becomes": "FAILED", "runs": "some"}]},
        {"batches": [{"becomes": "FAILED"}]},
        {"runs": [{"nth": 1}]},
        {"runs": [{"nth": 1, "becomes": "PROCESSED", "review": {"edit": {}}}]},
    ],
)
def test_rules_that_do_not_fit_are_refused(ruled: Ruled, rules: dict[str, Any]) -> None:
    with ruled() as client:
        assert client.http.put("/_sandbox/faults", json=rules).status_code == 400
