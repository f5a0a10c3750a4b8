"""The judge of `--smoke`: a missing line, an exit code or an unknown word on stderr is a fault."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from shipping.build.metadata import PACKAGING
from shipping.verify.chroot_checks import in_session
from shipping.verify.smoke import CHECKS, judge, must_pass, smoke, unexpected

GOOD = "".join(f"ok    {name:<12}  fine\n" for name in CHECKS)
OFFSCREEN = "This plugin does not support propagateSizeHints()"


def test_all_lines_and_silence_are_right() -> None:
    assert judge(0, GOOD, "") == []
    assert judge(0, GOOD, f"\n{OFFSCREEN}\n{OFFSCREEN}\n") == []


@pytest.mark.parametrize(
    "line",
    [
        "qt.qpa.plugin: Could not find the Qt platform plugin",
        f"{OFFSCREEN} and more",
        "# a comment is no expression",
    ],
)
def test_an_unknown_line_on_stderr_is_a_problem(line: str) -> None:
    assert judge(0, GOOD, f"{OFFSCREEN}\n{line}\n") == [f"not allowed on stderr: {line}"]


@pytest.mark.parametrize("name", CHECKS)
def test_a_bad_or_missing_check_is_named(name: str) -> None:
    bad = GOOD.replace(f"ok    {name:<12}  ", f"bad   {name:<12}  ")
    assert judge(1, bad, "") == ["exit code 1", f"no good line of the check {name!r}"]
    gone = "".join(line for line in GOOD.splitlines(keepends=True) if f" {name} " not in line)
    assert judge(0, gone, "") == [f"no good line of the check {name!r}"]


def test_a_wanted_keyring_must_be_usable() -> None:
    found = judge(0, GOOD, "", keyring="SecretService")
    assert found == ["the keyring SecretService cannot be used"]
    listed = (
        GOOD + "ok    keyring       bundled: x; usable here: keyring.backends.SecretService.K\n"
    )
    assert judge(0, listed, "", keyring="SecretService") == []


def test_the_list_is_read_from_its_file(tmp_path: Path) -> None:
    allowed = tmp_path / "allowed.txt"
    allowed.write_text("# why\n\nharmless \\d+\n")
    assert unexpected(["harmless 12", "", "harmless x"], allowed) == ["harmless x"]


def test_a_real_process_is_judged(capsys: pytest.CaptureFixture[str]) -> None:
    script = f"import sys; sys.stdout.write({GOOD!r}); sys.stderr.write('oh\\n'); sys.exit(3)"
    assert smoke([sys.executable, "-c", script]) == ["exit code 3", "not allowed on stderr: oh"]
    assert capsys.readouterr().out == GOOD


def test_what_must_pass_and_does_not_stops_the_check() -> None:
    must_pass([sys.executable, "-c", f"import sys; sys.stdout.write({GOOD!r})"])
    with pytest.raises(SystemExit, match=r"exit code 3(.|\n)*check 'batch'"):
        must_pass([sys.executable, "-c", "raise SystemExit(3)"])


def test_nothing_else_judges_smoke() -> None:
    callers = [
        path.name
        for path in (PACKAGING / "shipping").rglob("*.py")
        if '"--smoke"' in path.read_text("utf-8")
    ]
    assert callers == ["smoke.py"]


@pytest.mark.skipif(sys.platform != "linux", reason="Secret Service is of Linux")
def test_the_session_with_a_keyring_says_nothing_itself(tmp_path: Path) -> None:
    ask = 'echo "$DBUS_SESSION_BUS_ADDRESS"; echo complaint >&2'
    done = subprocess.run(
        in_session("sh", "-c", ask),
        check=True,
        capture_output=True,
        text=True,
        env={"PATH": os.environ["PATH"], "HOME": str(tmp_path)},
    )
    assert done.stdout.startswith("unix:")
    assert done.stderr == "complaint\n"
