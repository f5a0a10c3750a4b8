"""Batches and runs on the sandbox: acceptance, states, order, cancelling, deletion."""

from __future__ import annotations

import http.server
import json
import threading
from typing import Any

import pytest
from typing_extensions import override

from tests.helpers.sandbox_client import SandboxClient
from tests.helpers.sandbox_process import start_sandbox
from tests.helpers.waiting import wait_for

INVOICES = "ex_PracticeInvoices"
TEXT = {"file": {"text": "Invoice number: T-1\nTotal: 12.00 USD"}}


def _body(**changes: Any) -> dict[str, Any]:
    return {"extractor": {"id": INVOICES}, "inputs": [TEXT]} | changes


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (_body(inputs=[]), 422),
        (_body(inputs=[TEXT] * 1001), 422),
        (_body(priority=0), 422),
        (_body(priority=101), 422),
        (_body(priority="50"), 422),
        (_body(priority=True), 422),
        (_body(inputs=[{"file": {"text": "x", "url": "http://127.0.0.1/"}}]), 422),
        (_body(inputs=[{"file": {"id": "file_x", "text": "y"}}]), 422),
        (_body(inputs=[{"file": {}}]), 422),
        (_body(inputs=[{"file": {"name": "only.txt"}}]), 422),
        (_body(inputs=[{}]), 422),
        (_body(inputs=[TEXT | {"metadata": {"big": "x" * 10_000}}]), 422),
        (_body(inputs=[TEXT | {"metadata": ["list"]}]), 422),
        (_body(extractor={"id": INVOICES, "overrideConfig": {"fields": []}}), 422),
        (_body(extractor={}), 422),
        ([], 422),
        (_body(extractor={"id": "ex_unknown"}), 404),
        (_body(extractor={"id": INVOICES, "version": "9.9"}), 404),
        (_body(inputs=[TEXT, {"file": {"id": "file_unknown"}}]), 404),
    ],
)
def test_bad_batches_are_refused_whole(client: SandboxClient, body: Any, status: int) -> None:
    files_before = client.get("/files", maxPageSize=1)["data"]
    answer = client.try_batch(body)
    assert answer.status_code == status, answer.text
    error = answer.json()
    assert error["code"] == ("NOT_FOUND" if status == 404 else "INVALID_REQUEST")
    assert error["retryable"] is False
    assert error["requestId"] == answer.headers["x-extend-request-id"]
    assert client.get("/files", maxPageSize=1)["data"] == files_before


def test_a_body_that_is_no_json_is_refused(client: SandboxClient) -> None:
    answer = client.http.post("/extract_runs/batch", content=b'{"extractor":')
    assert (answer.status_code, answer.json()["code"]) == (400, "INVALID_REQUEST")


@pytest.mark.parametrize("priority", [1, 100, 50.0])
def test_the_limits_themselves_are_allowed(client: SandboxClient, priority: float) -> None:
    metadata = {"k": "x" * (10_000 - len('{"k":""}'))}
    body = _body(inputs=[TEXT | {"metadata": metadata}], priority=priority)
    batch = client.try_batch(body).json()
    [run] = client.finished_runs(batch["id"])
    assert run["metadata"] == metadata


def test_a_thousand_inputs_end_with_every_run_accounted_for() -> None:
    with start_sandbox("--files-per-minute", "600000") as sandbox:
        client = SandboxClient(sandbox)
        inputs = [TEXT | {"metadata": {"n": number}} for number in range(1000)]
        batch = client.create_batch(INVOICES, inputs)
        assert (batch["runCount"], batch["status"]) == (1000, "PENDING")
        wait_for(lambda: client.get(f"/batch_runs/{batch['id']}")["status"] == "PROCESSED")
        runs = client.runs(batch["id"])
        client.close()
    assert [run["metadata"]["n"] for run in runs] == list(range(1000))
    assert {run["status"] for run in runs} == {"PROCESSED"}


def test_metadata_comes_back_and_tags_are_cleaned(client: SandboxClient) -> None:
    metadata = {"key": "ü 1", "extend:usage_tags": ["harbour", "july 2026!"]}
    batch = client.create_batch(INVOICES, [TEXT | {"metadata": metadata, "unknown": 1}])
    [run] = client.finished_runs(batch["id"])
    assert run["metadata"] == {"key": "ü 1", "extend:usage_tags": ["harbour", "july2026"]}


def test_states_move_forward_and_updated_at_with_them() -> None:
    with start_sandbox("--files-per-minute", "240") as sandbox:
        client = SandboxClient(sandbox)
        batch = client.create_batch(INVOICES, [TEXT] * 4)
        seen: dict[str, list[tuple[str, str]]] = {}
        batch_states: list[str] = []

        def look() -> bool:
            batch_states.append(client.get(f"/batch_runs/{batch['id']}")["status"])
            for run in client.runs(batch["id"]):
                states = seen.setdefault(run["id"], [])
                if not states or states[-1][0] != run["status"]:
                    states.append((run["status"], run["updatedAt"]))
            return all(states[-1][0] == "PROCESSED" for states in seen.values())

        wait_for(look)
        client.close()
    for states in seen.values():
        times = [moment for _, moment in states]
        assert times == sorted(set(times))
        assert [name for name, _ in states] in (
            ["PENDING", "PROCESSING", "PROCESSED"],
            ["PROCESSING", "PROCESSED"],
        )
    assert any(states[0][0] == "PENDING" for states in seen.values())
    order = ["PENDING", "PROCESSING", "PROCESSED"]
    assert [order.index(state) for state in batch_states] == sorted(map(order.index, batch_states))


def test_a_lower_priority_number_goes_first() -> None:
    with start_sandbox("--files-per-minute", "300") as sandbox:
        client = SandboxClient(sandbox)
        late = client.create_batch(INVOICES, [TEXT] * 12, priority=90)
        soon = client.create_batch(INVOICES, [TEXT] * 4, priority=10)
        # Those that were already at work when the urgent batch came do not count.
        waiting = [run["id"] for run in client.runs(late["id"]) if run["status"] == "PENDING"]
        wait_for(lambda: client.get(f"/batch_runs/{late['id']}")["status"] == "PROCESSED")
        runs = sandbox.state()["runs"]
        client.close()
    urgent = [run["startedAt"] for run in runs if run["batchId"] == soon["id"]]
    others = [run["startedAt"] for run in runs if run["id"] in waiting]
    assert len(others) > 0
    assert max(urgent) < min(others)


def test_open_runs_can_be_cancelled_and_finished_ones_cannot() -> None:
    with start_sandbox("--files-per-minute", "60") as sandbox:
        client = SandboxClient(sandbox)
        batch = client.create_batch(INVOICES, [TEXT] * 3)
        first, second, third = client.runs(batch["id"])
        for run in (second, third, third):
            answer = client.http.post(f"/extract_runs/{run['id']}/cancel")
            assert (answer.status_code, answer.json()["status"]) == (200, "CANCELLED")
        refused = client.http.delete(f"/extract_runs/{first['id']}")
        wait_for(lambda: client.get(f"/batch_runs/{batch['id']}")["status"] == "PROCESSED")
        after = client.http.post(f"/extract_runs/{first['id']}/cancel")
        states = [run["status"] for run in client.runs(batch["id"])]
        all_cancelled = client.create_batch(INVOICES, [TEXT])
        [only] = client.runs(all_cancelled["id"])
        client.http.post(f"/extract_runs/{only['id']}/cancel", json={})
        batch_state = client.get(f"/batch_runs/{all_cancelled['id']}")["status"]
        client.close()
    assert states == ["PROCESSED", "CANCELLED", "CANCELLED"]
    assert batch_state == "CANCELLED"
    assert refused.status_code == 400, "an open run cannot be deleted"
    assert (after.status_code, after.json()["code"]) == (400, "INVALID_REQUEST")


def test_a_finished_run_can_be_deleted_once(client: SandboxClient) -> None:
    batch = client.create_batch(INVOICES, [TEXT])
    [run] = client.finished_runs(batch["id"])
    path = f"/extract_runs/{run['id']}"
    assert client.http.delete(path).json() == {"id": run["id"]}
    assert client.http.delete(path).status_code == client.http.get(path).status_code == 404
    assert client.runs(batch["id"]) == []


def test_runs_can_be_filtered(client: SandboxClient) -> None:
    batch = client.create_batch(INVOICES, [TEXT, {"file": {"text": ""}}])
    client.finished_runs(batch["id"])

    def count(**query: str) -> int:
        return len(client.get("/extract_runs", batchId=batch["id"], **query)["data"])

    assert count() == 2
    assert count(status="FAILED") == count(status="PROCESSED") == 1
    assert count(extractorId=INVOICES) == 2
    assert count(extractorId="ex_PracticeLeases") == count(source="STUDIO") == 0
    assert count(source="BATCH_PROCESSOR_RUN", sourceId=batch["id"]) == 2
    assert count(fileNameContains="TEXT_") == 2
    assert client.get("/extract_runs", batchId="bpr_unknown")["data"] == []
    wrong = client.http.get("/extract_runs", params={"status": "DONE"})
    assert wrong.status_code == 400


def test_the_newest_change_comes_first(client: SandboxClient) -> None:
    client.finished_runs(client.create_batch(INVOICES, [TEXT] * 5)["id"])
    newest = [
        run["updatedAt"] for page in client.pages("/extract_runs", maxPageSize=2) for run in page
    ]
    assert newest == sorted(newest, reverse=True)


def test_latest_is_the_newest_published_version(client: SandboxClient) -> None:
    batch = client.create_batch(INVOICES, [TEXT])
    [run] = client.finished_runs(batch["id"])
    assert run["extractorVersion"]["version"] == "2.0"
    versions = client.get(f"/extractors/{INVOICES}/versions")["data"]
    assert [item["version"] for item in versions] == ["draft", "2.0", "1.0"]
    schemas = {
        name: client.get(f"/extractors/{INVOICES}/versions/{name}")["config"]["schema"]
        for name in ("draft", "1.0", "2.0", "latest", versions[2]["id"])
    }
    assert schemas["latest"] == schemas["2.0"] != schemas["1.0"] == schemas[versions[2]["id"]]
    assert schemas["draft"] not in (schemas["1.0"], schemas["2.0"])
    assert (
        client.get(f"/extractors/{INVOICES}")["draftVersion"]["config"]["schema"]
        == schemas["draft"]
    )


@pytest.mark.parametrize(
    "schema",
    [
        {},
        {"properties": []},
        {"properties": {"a": 5}},
        {"properties": {"a": {"type": "array"}}},
    ],
)
def test_an_unusable_schema_fails_the_run(client: SandboxClient, schema: Any) -> None:
    chosen = {"id": INVOICES, "overrideConfig": {"schema": schema}}
    batch = client.try_batch(_body(extractor=chosen)).json()
    [run] = client.finished_runs(batch["id"])
    assert (run["status"], run["failureReason"]) == ("FAILED", "INVALID_CONFIGURATION")


class _OneFile(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/away":
            self.send_response(302)
            self.send_header("Location", "/invoice.txt")
            self.end_headers()
            return
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"Invoice number: U-77\nTotal: 3.50")

    @override
    def log_message(self, format: str, *args: Any) -> None:
        """Stay quiet."""


def test_addresses_are_fetched_from_this_computer_only(client: SandboxClient) -> None:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _OneFile)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    here = f"http://127.0.0.1:{server.server_port}"
    addresses = (
        f"{here}/invoice.txt",
        f"{here}/away",
        "http://192.0.2.1/a.txt",
        "file:///etc/hosts",
    )
    batch = client.create_batch(INVOICES, [{"file": {"url": url}} for url in addresses])
    runs = client.finished_runs(batch["id"])
    server.shutdown()
    server.server_close()
    thread.join()
    assert [run["status"] for run in runs] == ["PROCESSED", "FAILED", "FAILED", "FAILED"]
    assert runs[0]["output"]["value"]["invoice_number"] == "U-77"
    assert runs[0]["file"]["name"] == "invoice.txt"
    assert runs[2]["file"] is None
    assert "this computer only" in runs[2]["failureMessage"]


def test_the_books_know_every_batch_and_call() -> None:
    with start_sandbox() as sandbox:
        client = SandboxClient(sandbox)
        batch = client.create_batch(INVOICES, [TEXT | {"metadata": {"k": 1}}], priority=7)
        client.finished_runs(batch["id"])
        client.try_batch({})
        state = sandbox.state()
        client.close()
    assert state["calls"]["createExtractBatch"] == 2
    assert [(item["id"], item["priority"]) for item in state["batches"]] == [(batch["id"], 7)]
    assert [run["metadata"] for run in state["runs"]] == [{"k": 1}]
    assert len(state["files"]) == 1
    assert sandbox.key not in json.dumps(state)
