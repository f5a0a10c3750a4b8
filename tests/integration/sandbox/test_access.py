"""Who the sandbox lets in: keys, versions, workspaces, rates, and the older generation."""

from __future__ import annotations

import re
import socket
from typing import cast
from urllib.parse import urlsplit

import httpx
import psutil
import pytest
from starlette.applications import Starlette
from starlette.routing import Route

from extend_desktop.sandbox.account import open_account
from extend_desktop.sandbox.app import build_app
from extend_desktop.sandbox.command import options_of, server_parser
from extend_desktop.sandbox.connections import OpenConnections
from extend_desktop.sandbox.faults import FaultFile
from tests.helpers.sandbox_client import SandboxClient
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox


def every_route() -> list[tuple[str, str]]:
    """Return a method and a path of every endpoint of the application."""
    options = options_of(server_parser().parse_args([]))
    account = open_account(options)
    app = build_app(options, account, FaultFile(), OpenConnections())
    account.close()
    routes = [route for route in cast("Starlette", app.app).routes if isinstance(route, Route)]
    return [
        (method, re.sub(r"{[^}]+}", "x", route.path))
        for route in routes
        for method in sorted((route.methods or set()) - {"HEAD"})
    ]


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


PATHS = (
    "/files",
    "/_sandbox/state",
    "/_storage/ws_practice/file_x/a.pdf",
    "/extract_runs",
    "/nowhere",
)


@pytest.mark.parametrize(
    "host",
    ["extend.example", "127.0.0.1.example:80", "localhost.example", "", "127.0.0.1:x", "10.0.0.1"],
)
def test_a_page_that_lets_its_name_lead_here_is_refused(sandbox: SandboxProcess, host: str) -> None:
    for path in PATHS:
        answer = httpx.get(
            sandbox.url + path, headers=sandbox.headers | {"Host": host}, trust_env=False
        )
        assert (answer.status_code, answer.json()["code"]) == (421, "INVALID_REQUEST")


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:1234", "127.0.0.1", "[::1]:80"])
def test_its_own_names_are_taken(sandbox: SandboxProcess, host: str) -> None:
    answer = httpx.get(
        f"{sandbox.url}/files", headers=sandbox.headers | {"Host": host}, trust_env=False
    )
    assert answer.status_code == 200


def test_two_hosts_are_refused(sandbox: SandboxProcess) -> None:
    address = urlsplit(sandbox.url)
    assert address.hostname
    assert address.port
    with socket.create_connection((address.hostname, address.port), 10) as talk:
        head = f"Authorization: Bearer {sandbox.key}\r\nConnection: close\r\n\r\n"
        talk.sendall(
            b"GET /files HTTP/1.1\r\nHost: localhost\r\nHost: b.example\r\n" + head.encode()
        )
        assert talk.recv(12)[-3:] in {b"400", b"421"}


def test_it_listens_on_the_loopback_interface_only(sandbox: SandboxProcess) -> None:
    listening = [
        connection.laddr.ip
        for connection in psutil.Process(sandbox.pid).net_connections("inet")
        if connection.status == psutil.CONN_LISTEN
    ]
    assert listening == ["127.0.0.1"]


def test_every_endpoint_wants_the_key_but_a_signed_download(sandbox: SandboxProcess) -> None:
    """Every route there is, so that one that is added later is asked too."""
    asked = 0
    for method, path in every_route():
        answer = httpx.request(method, sandbox.url + path, trust_env=False)
        expected = 403 if path.startswith("/_storage") else 401
        assert answer.status_code == expected, (method, path)
        asked += 1
    assert asked > 20


def test_each_server_makes_a_key_of_its_own() -> None:
    keys = {options_of(server_parser().parse_args([])).key for _ in range(50)}
    assert len(keys) == 50
    assert min(map(len, keys)) > 30


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
