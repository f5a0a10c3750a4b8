"""The API's description, the cases that were made from it, and what it says of an answer."""

from __future__ import annotations

import hashlib
import http.client
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, cast
from urllib.parse import urlsplit

import yaml

from tests.helpers.sandbox_client import SandboxClient
from tests.helpers.sandbox_process import ROOT, SandboxProcess
from tests.helpers.waiting import GIVE_UP_S

if TYPE_CHECKING:
    import requests

DESCRIPTION = ROOT / "tests" / "data" / "openapi.yaml"
CASES = ROOT / "tests" / "data" / "openapi_cases.json"
_OF_THE_CONNECTION = {
    "accept", "accept-encoding", "connection", "content-length", "host", "user-agent",
    "x-schemathesis-testcaseid",
}  # fmt: skip
_MOST_BYTES = 4000
"""Longer cases repeat the same item a thousand times, which tests of the sandbox's limits do too."""
_KNOWN_ID = re.compile(r"@(\w+):(\d+)@")


@dataclass(frozen=True, slots=True)
class Case:
    """A request that was made from the description.

    Attributes:
        target: path and query as sent; ids of the account stand in it and in the body as `@kind:n@`,
            the key in the headers as `@key:0@`.
        body: its bytes as characters of Latin 1; None without one.
        is_refused: it is wrong in a way that the server must notice.
    """

    operation: str
    method: str
    target: str
    headers: Mapping[str, str]
    body: str | None
    is_refused: bool

    @classmethod
    def of(
        cls,
        operation: str,
        sent: requests.PreparedRequest,
        ids: Mapping[str, Sequence[str]],
        *,
        is_refused: bool,
    ) -> Self:
        def marked(text: str | bytes) -> str:
            text = text.decode("latin-1") if isinstance(text, bytes) else text
            for kind, known in ids.items():
                for number, each in enumerate(known):
                    text = text.replace(each, f"@{kind}:{number}@")
            return text

        body = cast("bytes | str | None", sent.body)
        body = body.encode() if isinstance(body, str) else body
        own = {k: v for k, v in sent.headers.items() if k.lower() not in _OF_THE_CONNECTION}
        return cls(
            operation,
            str(sent.method),
            marked(str(sent.path_url)),
            {name: marked(value) for name, value in own.items()},
            None if body is None else marked(body),
            is_refused,
        )

    def send(
        self, connection: http.client.HTTPConnection, ids: Mapping[str, Sequence[str]]
    ) -> Answer:
        def filled(text: str) -> str:
            return _KNOWN_ID.sub(lambda found: ids[found[1]][int(found[2])], text)

        body = None if self.body is None else filled(self.body).encode("latin-1")
        headers = {name: filled(value) for name, value in self.headers.items()}
        connection.request(self.method, filled(self.target), body, headers)
        answer = connection.getresponse()
        return Answer(answer.status, dict(answer.getheaders()), answer.read())


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server said to a case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def write_cases(path: Path, cases: Sequence[Case]) -> None:
    """Write each different case once."""
    lines = dict.fromkeys(json.dumps(asdict(case)) for case in cases)
    kept = ",\n".join(line for line in lines if len(line) <= _MOST_BYTES)
    path.write_text(f'{{"description": "{fingerprint()}", "cases": [\n{kept}\n]}}\n')


def read_cases(path: Path = CASES) -> tuple[str, list[Case]]:
    """Return the fingerprint of the description that they were made from, and the cases."""
    stored = json.loads(path.read_text())
    return stored["description"], [Case(**case) for case in stored["cases"]]


def fingerprint() -> str:
    return hashlib.sha256(DESCRIPTION.read_bytes()).hexdigest()


def known_ids(sandbox: SandboxProcess) -> dict[str, list[str]]:
    """Make something of each kind, and return their ids by the path they stand in."""
    client = SandboxClient(sandbox)
    files = [file["id"] for file in client.get("/files", maxPageSize=60)["data"]]
    texts = [{"file": {"text": f"Invoice number: {number}"}} for number in range(60)]
    batch = client.create_batch("ex_PracticeInvoices", texts)
    runs = [run["id"] for run in client.finished_runs(batch["id"])]
    wanted = {"name": "Doubtful", "entityId": "ex_PracticeInvoices"}
    sets = [client.http.post("/evaluation_sets", json=wanted).json()["id"] for _ in range(2)]
    client.close()
    return {
        "key": [sandbox.key],
        "files": files,
        "extractors": ["ex_PracticeInvoices", "ex_PracticeReceipts"],
        "batch_runs": [batch["id"]],
        "extract_runs": runs,
        "evaluation_sets": sets,
    }


def connection_to(sandbox: SandboxProcess) -> http.client.HTTPConnection:
    return http.client.HTTPConnection(urlsplit(sandbox.url).netloc, timeout=GIVE_UP_S)


class Description:
    """Says what is wrong with an answer."""

    def __init__(self) -> None:
        # With this one a start takes 40 ms, with the usual one two seconds of a processor.
        import jsonschema_rs  # noqa: PLC0415

        self._make = jsonschema_rs.Draft202012Validator
        described = yaml.load(DESCRIPTION.read_text(), yaml.CSafeLoader)
        self._components: dict[str, Any] = described["components"]
        self.operations: dict[str, Mapping[str, Any]] = {
            each["operationId"]: {**each, "methods": {method.upper() for method in path}}
            for path in described["paths"].values()
            for method, each in path.items()
            if method != "parameters"
        }
        self._validators: dict[int, Any] = {}

    def faults(self, case: Case, answer: Answer) -> list[str]:
        operation = self.operations[case.operation]
        if case.method not in operation["methods"]:
            return [] if answer.status == 405 else [f"the status {answer.status}"]
        responses = operation["responses"]
        if answer.status >= 500 or str(answer.status) not in responses:
            return [f"the status {answer.status}"]
        described = self._followed(responses[str(answer.status)])
        media, headers = described.get("content", {}), described.get("headers", {})
        return [*self._faults_of_headers(headers, answer), *self._faults_of_body(media, answer)]

    def _faults_of_headers(self, described: Mapping[str, Any], answer: Answer) -> list[str]:
        sent = {name.lower(): value for name, value in answer.headers.items()}
        found: list[str] = []
        for name, each in described.items():
            header = self._followed(each)
            if name.lower() in sent:
                found += self._errors(header["schema"], sent[name.lower()])
            elif header.get("required"):
                found.append(f"no header {name}")
        return found

    def _faults_of_body(self, described: Mapping[str, Any], answer: Answer) -> list[str]:
        if not described:
            return []
        kind = next((v for k, v in answer.headers.items() if k.lower() == "content-type"), "")
        if (media := described.get(kind.partition(";")[0].strip())) is None:
            return [f"the content type {kind!r}"]
        return self._errors(media["schema"], json.loads(answer.body))

    def _followed(self, described: Mapping[str, Any]) -> Mapping[str, Any]:
        if "$ref" not in described:
            return described
        _, _, group, name = described["$ref"].split("/")
        return self._components[group][name]

    def _errors(self, schema: Mapping[str, Any], value: Any) -> list[str]:
        if id(schema) not in self._validators:
            whole = {**schema, "components": self._components}
            self._validators[id(schema)] = self._make(whole, validate_formats=True)
        return [str(error) for error in self._validators[id(schema)].iter_errors(value)]
