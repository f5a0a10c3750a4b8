"""The sandbox as a real process, for every kind of test that needs a server.

    with start_sandbox("--files", "200", faults={"faults": [...]}) as sandbox:
        sandbox.url, sandbox.key, sandbox.headers, sandbox.state()

Nothing of the sandbox is imported: it is a process of its own, with an operator's arguments.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import urllib.request
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.helpers.fork_server import ROOT, Program, start_program
from tests.helpers.waiting import GIVE_UP_S

SAMPLES = ROOT / "resources" / "samples"
TEST_KEY = "sk_practice_for_tests"
API_VERSION = "2026-02-09"
_STOP_S = 60
_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@dataclass(frozen=True, slots=True)
class SandboxProcess:
    """A running sandbox; `hello` is its first line."""

    url: str
    key: str
    process: Program
    hello: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @property
    def pid(self) -> int:
        return self.process.pid

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.key}", "x-extend-api-version": API_VERSION}

    def state(self, *, seeded: bool = False) -> dict[str, Any]:
        """Read the server's own state: calls, files, batches, runs."""
        address = f"{self.url}/_sandbox/state" + ("?seeded=true" if seeded else "")
        request = urllib.request.Request(address, headers=self.headers)
        with _OPENER.open(request, timeout=GIVE_UP_S) as response:
            return json.load(response)

    def plan_faults(self, *faults: Mapping[str, Any]) -> None:
        """Replace the faults of the running server and count its calls anew; none ends them."""
        request = urllib.request.Request(
            f"{self.url}/_sandbox/faults",
            data=json.dumps({"faults": faults}).encode(),
            headers=self.headers,
            method="PUT",
        )
        with _OPENER.open(request, timeout=GIVE_UP_S):
            pass

    def stop(self) -> int:
        """Ask the process to end and give its exit code."""
        if self.process.poll() is None:
            self.process.terminate()
        try:
            return self.process.wait(_STOP_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait(_STOP_S)


@contextmanager
def start_sandbox(
    *flags: str,
    key: str = TEST_KEY,
    faults: Mapping[str, Any] | None = None,
) -> Generator[SandboxProcess]:
    """Start `extend-desktop sandbox --port 0 …` and stop it at the end.

    `faults` is written to a file and passed as `--faults`. A test process that dies takes the
    sandbox with it, for its standard input then ends.
    """
    with tempfile.TemporaryDirectory(prefix="sandbox-test-") as folder:
        arguments = ["sandbox", "--exit-with-stdin", *flags]
        if faults is not None:
            path = Path(folder) / "faults.json"
            path.write_text(json.dumps(faults), encoding="utf-8")
            arguments += ["--faults", str(path)]
        environment = {**_environment(), "EXTEND_SANDBOX_KEY": key}
        with start_program(arguments, environment, stdin=subprocess.PIPE, stderr=None) as process:
            assert process.stdout is not None
            try:
                first_line = process.stdout.readline()
                if not first_line:
                    code = process.wait(_STOP_S)
                    raise RuntimeError(f"The sandbox did not start; exit code {code}")
                hello = json.loads(first_line)
                yield SandboxProcess(hello["url"], hello["key"], process, hello)
            finally:
                SandboxProcess("", "", process).stop()


def _environment() -> dict[str, str]:
    """Return the variables of this process; pytest takes one of its own away meanwhile."""
    found = {name: os.environ.get(name) for name in list(os.environ)}
    return {name: value for name, value in found.items() if value is not None}
