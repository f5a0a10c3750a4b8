"""Who the sandbox lets in: keys, versions, workspaces, rates, and the older generation."""

from __future__ import annotations

import httpx
import pytest

from tests.helpers.sandbox_client import SandboxClient
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox

CODES = {400: "INVALID_REQUEST", 401: "UNAUTHORIZED", 403: "FORBIDDEN"}


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Authorization": ""}, 401),
        ({"Authorization": "Bearer sk_wrong"}, 401),
        ({"Authorization": "Basic abc"}, 401),
        ({"x-extend-api-version": ""}, 400),
        ({"x-extend-api-version": "2031-01-01"}, 400),
        ({"x-extend-workspace-id": "ws_foreign"}, 403),
        ({"x-extend-workspace-id": "ws_practice_second"}, 403),
        ({"x-extend-workspace-id": "ws_practice"}, 200),
    ],
)
def test_every_request_shows_key_version_and_workspace(
    sandbox: SandboxProcess, headers: dict[str, str], status: int
) -> None:
    for path in ("/files", "/extract_runs", "/batch_runs/bpr_x"):
        answer = httpx.get(sandbox.url + path, headers=sandbox.headers | headers, trust_env=False)
        expected = 404 if status == 200 and "bpr" in path else status
        assert answer.status_code == expected
        assert answer.headers["x-extend-request-id"].startswith("req_")
        assert answer.headers["x-extend-sandbox"] == "practice"
        if status != 200:
            assert answer.json()["code"] == CODES[status]
            assert sandbox.key not in answer.text


def test_unknown_paths_and_methods_have_the_usual_envelope(client: SandboxClient) -> None:
    missing = client.http.get("/workflows")
    assert (missing.status_code, missing.json()["code"]) == (404, "NOT_FOUND")
    wrong = client.http.put("/files")
    assert (wrong.status_code, wrong.json()["retryable"]) == (405, False)
    assert "GET" in wrong.headers["allow"]


def test_an_organization_key_must_name_its_workspace() -> None:
    with start_sandbox("--organization-key", "--files", "3") as sandbox:
        nameless = httpx.get(f"{sandbox.url}/files", headers=sandbox.headers, trust_env=False)
        first = SandboxClient(sandbox, **{"x-extend-workspace-id": "ws_practice"})
        second = SandboxClient(sandbox, **{"x-extend-workspace-id": "ws_practice_second"})
        file = first.get("/files")["data"][0]
        assert second.get("/files")["data"] == []
        assert second.http.get(f"/files/{file['id']}").status_code == 404
        first.close()
        second.close()
    assert nameless.status_code == 400


def test_each_category_has_its_own_rate() -> None:
    with start_sandbox("--rate", "3") as sandbox:
        client = SandboxClient(sandbox)
        answers = [client.http.get("/files") for _ in range(12)]
        refused = [answer for answer in answers if answer.status_code == 429]
        still_free = client.http.post("/files/upload", files={"file": ("a.txt", b"a")})
        client.close()
    assert [answer.status_code for answer in answers[:3]] == [200] * 3
    assert len(refused) >= 3
    for answer in refused:
        assert answer.json()["code"] == "RATE_LIMIT_EXCEEDED"
        assert answer.json()["retryable"] is True
        assert int(answer.headers["retry-after"]) >= 1
    assert still_free.status_code == 200


def test_an_older_version_header_gets_the_older_shapes(sandbox: SandboxProcess) -> None:
    headers = sandbox.headers | {"x-extend-api-version": "2025-04-21"}
    http = httpx.Client(base_url=sandbox.url, headers=headers, trust_env=False)
    page = http.get("/files", params={"sortBy": "createdAt", "maxPageSize": 7}).json()
    assert set(page) == {"success", "files", "nextPageToken"}
    assert page["success"] is True
    assert len(page["files"]) == 7
    assert all(file["presignedUrl"].startswith(sandbox.url) for file in page["files"])
    seen = [file["id"] for file in page["files"]]
    while "nextPageToken" in page:
        query = {"nextPageToken": page["nextPageToken"], "maxPageSize": 100}
        page = http.get("/files", params=query).json()
        seen += [file["id"] for file in page["files"]]
    assert len(set(seen)) == len(seen) >= 250
    wrong = http.get("/files", params={"sortBy": "updatedAt"})
    assert (wrong.status_code, wrong.json()["success"]) == (400, False)
    assert "error" in wrong.json()
    batch = http.get("/batch_runs/bpr_x")
    assert (batch.status_code, batch.json()["success"]) == (404, False)
    assert http.get(f"/files/{seen[0]}").json()["file"]["id"] == seen[0]
    http.close()


def test_an_older_host_needs_no_version_and_knows_no_batches() -> None:
    with start_sandbox("--generation", "legacy", "--files", "2") as sandbox:
        headers = {"Authorization": f"Bearer {sandbox.key}"}
        http = httpx.Client(base_url=sandbox.url, headers=headers, trust_env=False)
        for prefix in ("", "/v1"):
            assert len(http.get(f"{prefix}/files").json()["files"]) == 2
        uploaded = http.post("/files/upload", files={"file": ("a.txt", b"a")}).json()
        deleted = http.delete(f"/files/{uploaded['file']['id']}").json()
        refused = http.post("/extract_runs/batch", json={})
        no_key = httpx.get(f"{sandbox.url}/files", trust_env=False)
        http.close()
    assert deleted == {
        "success": True,
        "fileId": uploaded["file"]["id"],
        "message": "File deleted.",
    }
    assert (refused.status_code, refused.json()["success"]) == (404, False)
    assert (no_key.status_code, set(no_key.json())) == (401, {"success", "error"})
