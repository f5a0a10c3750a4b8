"""A plain HTTP client for tests of the sandbox itself; the product's client is not involved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx

from tests.helpers.sandbox_process import SandboxProcess
from tests.helpers.waiting import GIVE_UP_S, wait_for


class SandboxClient:
    """Talks to one sandbox with its key; failures come back as answers, not exceptions."""

    def __init__(self, sandbox: SandboxProcess, **headers: str) -> None:
        self.state = sandbox.state
        self.http = httpx.Client(
            base_url=sandbox.url,
            headers={**sandbox.headers, **headers},
            timeout=GIVE_UP_S,
            trust_env=False,
        )

    def get(self, path: str, **query: Any) -> dict[str, Any]:
        answer = self.http.get(path, params=query)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def upload(self, path: Path, password: str | None = None) -> dict[str, Any]:
        return self.upload_bytes(path.name, path.read_bytes(), password)

    def upload_bytes(
        self, name: str, content: bytes, password: str | None = None
    ) -> dict[str, Any]:
        answer = self.http.post(
            "/files/upload",
            files={"file": (name, content, "application/octet-stream")},
            data={"password": password} if password else {},
        )
        assert answer.status_code == 200, answer.text
        return answer.json()

    def create_batch(
        self, extractor: str, inputs: list[dict[str, Any]], **more: Any
    ) -> dict[str, Any]:
        answer = self.try_batch({"extractor": {"id": extractor}, "inputs": inputs} | more)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def try_batch(self, body: Any) -> httpx.Response:
        return self.http.post("/extract_runs/batch", json=body)

    def pages(self, path: str, **query: Any) -> Iterator[list[dict[str, Any]]]:
        """Walk a listing to its end."""
        token: str | None = None
        while True:
            page = self.get(path, **query, **({"nextPageToken": token} if token else {}))
            yield page["data"]
            token = page["nextPageToken"]
            if not token:
                return

    def runs(self, batch_id: str) -> list[dict[str, Any]]:
        """List a batch's runs in the order of its inputs."""
        query = {"batchId": batch_id, "sortBy": "createdAt", "sortDir": "asc", "maxPageSize": 1000}
        return [run for page in self.pages("/extract_runs", **query) for run in page]

    def finished_runs(self, batch_id: str) -> list[dict[str, Any]]:
        """Wait for a batch to end and read its runs in full."""
        wait_for(
            lambda: self.get(f"/batch_runs/{batch_id}")["status"] not in {"PENDING", "PROCESSING"}
        )
        return [self.get(f"/extract_runs/{run['id']}") for run in self.runs(batch_id)]

    def close(self) -> None:
        self.http.close()
