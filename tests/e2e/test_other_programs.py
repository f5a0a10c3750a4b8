"""A viewer, a file manager and a browser that are opened from the window inherit nothing secret."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.helpers.fork_server import ROOT
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox
from tests.helpers.waiting import GIVE_UP_S, wait_for

OPENER = """#!/bin/sh
exec >"$OPENED/$$.part"
tr '\\0' '\\n' </proc/self/environ
echo "OPENED_THIS=$1"
mv "$OPENED/$$.part" "$OPENED/$$.txt"
"""
KEY, PASSWORD = "sk_canary_of_the_environment", "Pr0xy:c@nary/#"
pytestmark = pytest.mark.skipif(
    not os.environ.get("DISPLAY") or not sys.platform.startswith("linux"),
    reason="needs a display, and a system that opens things by xdg-open",
)


@pytest.fixture
def server() -> Generator[SandboxProcess]:
    with start_sandbox(key=KEY) as sandbox:
        yield sandbox


@pytest.fixture
def opened(tmp_path: Path) -> Path:
    """A folder with what each program that was opened was given, by a real one in place of all."""
    folder = tmp_path / "opened"
    folder.mkdir()
    opener = tmp_path / "bin" / "xdg-open"
    opener.parent.mkdir()
    opener.write_text(OPENER)
    opener.chmod(0o755)
    return folder


def run(document: Path, variables: dict[str, str], opened: Path) -> list[str]:
    """Return what each program was given that the window opened."""
    words = [sys.executable, "-m", "tests.helpers.opening_window", str(document)]
    subprocess.run(words, cwd=ROOT, env={**os.environ, **variables}, check=True, timeout=GIVE_UP_S)
    wait_for(lambda: len(list(opened.glob("*.txt"))) == 3, "three programs")
    return [path.read_text() for path in opened.glob("*.txt")]


@pytest.mark.usefixtures("private_home")
def test_they_get_the_proxy_but_no_key_and_no_password(
    tmp_path: Path, server: SandboxProcess, opened: Path
) -> None:
    document = tmp_path / "a b.pdf"
    document.write_bytes(b"%PDF-1.4")
    variables = {
        "PATH": f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "OPENED": str(opened),
        "EXTEND_API_KEY": KEY,
        "EXTEND_BASE_URL": server.url,
        "https_proxy": f"http://pat:{PASSWORD}@proxy.test:3128",
        "ALL_PROXY": f"pat:{PASSWORD}@proxy.test:1080",
        "NO_PROXY": "localhost,.test",
    }
    given = run(document, variables, opened)
    named = {text.rpartition("OPENED_THIS=")[2].strip() for text in given}
    assert len(named) == 3
    assert any(name.startswith("https://dashboard") for name in named)
    for text in given:
        lines = text.splitlines()
        assert KEY not in text
        assert "EXTEND_API_KEY" not in text
        assert PASSWORD not in text
        assert "pat" not in "".join(line for line in lines if "_proxy" in line.lower())
        # A browser still has to find its way out.
        assert "https_proxy=http://proxy.test:3128" in lines
        assert "ALL_PROXY=proxy.test:1080" in lines
        assert "NO_PROXY=localhost,.test" in lines
        assert f"EXTEND_BASE_URL={server.url}" in lines
