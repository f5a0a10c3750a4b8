"""What a server does wrong, for tests of what the window says of it and how it goes on."""

from __future__ import annotations

from typing import Any

from tests.helpers.sandbox_process import SandboxProcess

FAULTS: dict[str, dict[str, Any]] = {
    "401": {"kind": "status", "status": 401},
    "402": {"kind": "status", "status": 402},
    "403": {"kind": "status", "status": 403},
    "404": {"kind": "status", "status": 404},
    "422": {"kind": "status", "status": 422, "message": "Odd colour of ink."},
    "429": {"kind": "status", "status": 429, "retry_after": "1"},
    "500": {"kind": "status", "status": 500},
    "html": {"kind": "html", "status": 200},
    "cut": {"kind": "drop"},
}
WORDS = {
    "401": "The API key was refused",
    "402": "Credits ran out",
    "403": "The key may not do this",
    "404": "It is not there",
    "422": "Extend refused the request",
    "429": "Too many requests",
    "500": "A fault at Extend",
    "html": "Something else than Extend answered",
    "cut": "The connection broke off",
}
TOGETHER = {
    "lists": ("listFiles", "listExtractors"),
    "polling": ("getBatchRun", "listExtractRuns"),
}


def spoil(sandbox: SandboxProcess, what: str, fault: str, **more: Any) -> None:
    """Let every call of an operation, or of all that a word stands for, go wrong."""
    operations = TOGETHER.get(what, (what,))
    fields = {"every": 1, **FAULTS[fault], **more}
    sandbox.plan_faults(*({"operation": operation, **fields} for operation in operations))


def batches_of(sandbox: SandboxProcess) -> int:
    return len(sandbox.state()["batches"])
