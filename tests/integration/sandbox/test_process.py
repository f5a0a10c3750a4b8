"""The sandbox as a process: its first line, its end, its bad usage."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path
from urllib.parse import urlsplit

import psutil
import pytest

from extend_desktop.sandbox.command import main
from tests.helpers.commands import started_command
from tests.helpers.sandbox_client import SandboxClient
from tests.helpers.sandbox_process import ROOT, TEST_KEY, SandboxProcess, start_sandbox
from tests.helpers.waiting import GIVE_UP_S

COMMAND = [sys.executable, "-m", "extend_desktop.sandbox", "--port", "0"]


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_it_ends_with_zero_when_told_to_stop(name: str) -> None:
    with start_sandbox() as sandbox:
        SandboxClient(sandbox).close()
        sandbox.process.send_signal(signal.Signals[name])
        assert sandbox.process.wait(timeout=GIVE_UP_S) == 0


def test_what_it_was_started_to_ignore_does_not_end_it() -> None:
    """A script's `&` and `nohup` start it so; the terminal's signals are not for it then."""
    with started_command("sandbox", "--port", "0", ignored=("SIGINT", "SIGHUP")) as process:
        assert process.stdout is not None
        access = json.loads(process.stdout.readline())
        for name in ("SIGINT", "SIGHUP"):
            process.send_signal(signal.Signals[name])
        SandboxProcess(access["url"], access["key"], process).state()
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=GIVE_UP_S) == 0


def test_it_ends_when_its_parent_is_gone() -> None:
    with start_sandbox() as sandbox:
        assert sandbox.process.stdin is not None
        sandbox.process.stdin.close()
        assert sandbox.process.wait(timeout=GIVE_UP_S) == 0


def test_without_the_flag_a_closed_input_does_not_stop_it() -> None:
    process = subprocess.Popen(COMMAND, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, cwd=ROOT)
    assert process.stdout is not None
    hello = json.loads(process.stdout.readline())
    assert process.poll() is None
    process.terminate()
    assert process.wait(timeout=GIVE_UP_S) == 0
    process.stdout.close()
    assert set(hello) == {"url", "key"}
    assert hello["url"].startswith("http://127.0.0.1:")
    assert hello["key"] not in {TEST_KEY, ""}


def test_a_client_that_leaves_in_the_middle_of_an_upload_is_not_an_error() -> None:
    with subprocess.Popen(
        COMMAND,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "EXTEND_SANDBOX_KEY": TEST_KEY},
    ) as process:
        assert process.stdout is not None
        hello = json.loads(process.stdout.readline())
        address = urlsplit(hello["url"])
        with socket.create_connection((address.hostname or "", address.port or 0)) as client:
            client.sendall(
                b"POST /files/upload HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100000\r\n"
                b"Content-Type: multipart/form-data; boundary=b\r\n"
                b"x-extend-api-version: 2026-02-09\r\n"
                + f"Authorization: Bearer {hello['key']}\r\n\r\n".encode()
                + b"--b\r\nContent-Disposition: form-data; name=file; filename=a.txt\r\n\r\nhalf"
            )
        # It still answers, and so has come past the call that ended.
        with urllib.request.urlopen(
            urllib.request.Request(
                f"{hello['url']}/files",
                headers={
                    "Authorization": f"Bearer {hello['key']}",
                    "x-extend-api-version": "2026-02-09",
                },
            ),
            timeout=GIVE_UP_S,
        ) as response:
            assert response.status == 200
        process.terminate()
        _, said = process.communicate(timeout=GIVE_UP_S)
    assert b"Traceback" not in said


def test_the_key_is_never_in_the_arguments_and_only_loopback_is_bound() -> None:
    with start_sandbox() as sandbox:
        running = psutil.Process(sandbox.pid)
        assert sandbox.key == TEST_KEY
        assert TEST_KEY not in " ".join(running.cmdline())
        listening = [item for item in running.net_connections() if item.status == "LISTEN"]
        assert [item.laddr.ip for item in listening] == ["127.0.0.1"]


@pytest.mark.parametrize(
    ("flags", "words"),
    [
        (["--files", "100001"], "from 0 to 100000"),
        (["--rate", "0"], "above 0"),
        (["--latency-ms", "-1"], "not be negative"),
        (["--generation", "next"], "invalid choice"),
        (["--faults", "no-such-file.json"], "no-such-file.json"),
    ],
)
def test_bad_usage_exits_with_two_and_a_reason(
    flags: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, errors, output = _main(flags, capsys)
    assert code == 2
    assert words in errors
    assert output == ""


@pytest.mark.parametrize(
    "content",
    [
        "{",
        '{"faults": [{"operation": "listFiles", "kind": "drop"}]}',
        '{"faults": [{"operation": "listFiles", "nth": 1, "kind": "explode"}]}',
        '{"faults": [{"operation": "listFiles", "nth": 1, "kind": "drop", "typo": 1}]}',
    ],
)
def test_a_faults_file_that_does_not_fit_is_refused(
    tmp_path: Path, content: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "faults.json"
    path.write_text(content)
    code, errors, output = _main(["--faults", str(path)], capsys)
    assert code == 2
    assert "faults.json" in errors
    assert output == ""


def _main(flags: list[str], capsys: pytest.CaptureFixture[str]) -> tuple[object, str, str]:
    """Run the command in this process; it must end before it serves."""
    try:
        code: object = main(flags)
    except SystemExit as ended:
        code = ended.code
    captured = capsys.readouterr()
    return code, captured.err, captured.out
