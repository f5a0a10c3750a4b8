"""`smoke`: runs a program's `--smoke` and judges all it says; stderr too, by an allow-list."""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from shipping.build.metadata import EXECUTABLE, FROZEN, PACKAGING

ALLOWED = PACKAGING / "smoke-allowed.txt"
CHECKS = (
    "window",
    "icons",
    "translation",
    "page picture",
    "journal",
    "keyring",
    "key file",
    "trust",
    "batch",
    "program",
)
_LIMIT_S = 180


def main(arguments: Sequence[str]) -> int:
    """Run the program, print its output, and return 1 when anything of it is wrong."""
    parser = argparse.ArgumentParser(prog="shipping smoke", description=__doc__)
    parser.add_argument("program", nargs="?", type=Path, default=FROZEN / EXECUTABLE)
    parser.add_argument("--keyring", metavar="NAME", help="must be among the usable ones")
    options = parser.parse_args(arguments)
    found = smoke([str(options.program)], keyring=options.keyring)
    for problem in found:
        sys.stderr.write(f"smoke: {problem}\n")
    return int(bool(found))


def smoke(command: Sequence[str], *, keyring: str | None = None) -> list[str]:
    """Run `command --smoke` and return what is wrong; its own lines go to stdout.

    Args:
        command: starts the program.
        keyring: a part of the name of a keyring that has to be usable.
    """
    done = subprocess.run(
        [*command, "--smoke"],
        check=False,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=_LIMIT_S,
    )
    sys.stdout.write(done.stdout)
    return judge(done.returncode, done.stdout, done.stderr, keyring=keyring)


def must_pass(command: Sequence[str], *, keyring: str | None = None) -> None:
    """Run `command --smoke`, as `smoke` does.

    Raises:
        SystemExit: anything of it is wrong.
    """
    found = smoke(command, keyring=keyring)
    if found:
        raise SystemExit("\n".join(f"--smoke: {problem}" for problem in found))


def judge(code: int, out: str, err: str, *, keyring: str | None = None) -> list[str]:
    """Return what is wrong with what a program's `--smoke` came to."""
    found = [f"exit code {code}"] if code else []
    lines = out.splitlines()
    found += [
        f"no good line of the check {name!r}"
        for name in CHECKS
        if not any(re.match(rf"ok +{name}  ", line) for line in lines)
    ]
    found += [f"not allowed on stderr: {line}" for line in unexpected(err.splitlines())]
    if keyring is not None and not re.search(rf"usable here:.*{re.escape(keyring)}", out):
        found.append(f"the keyring {keyring} cannot be used")
    return found


def unexpected(lines: Iterable[str], allowed: Path = ALLOWED) -> list[str]:
    """Return the lines that no expression of the allow-list matches; empty ones do not count."""
    texts = [line.strip() for line in allowed.read_text("utf-8").splitlines()]
    expressions = [re.compile(text) for text in texts if text and not text.startswith("#")]
    return [
        line
        for line in lines
        if line.strip()
        and not any(expression.fullmatch(line.strip()) for expression in expressions)
    ]
