"""Asks an advisory database about every locked version; nothing is said of what it was not asked about.

pip-audit ends with 0 and "No known vulnerabilities" also when the database knew none of the names,
as behind an index that serves files only. So its report is read, not its exit code.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shipping.build.metadata import ROOT

LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-tools.lock")
TOOL = ROOT / "build" / "tools" / "bin" / "pip-audit"
FOUND, NOT_ASKED = 1, 3
_LIMIT_S = 600


@dataclass(frozen=True, slots=True)
class Answer:
    """What the database says of one lock.

    Attributes:
        asked: how many distributions it knows.
        unknown: names that it does not know, or that could not be asked about.
        flaws: a line for each advisory that concerns a locked version.
        failure: why there is no answer at all; empty when there is one.
    """

    asked: int = 0
    unknown: tuple[str, ...] = ()
    flaws: tuple[str, ...] = ()
    failure: str = ""

    @property
    def code(self) -> int:
        """An advisory weighs more than a name that could not be asked about."""
        if self.flaws:
            return FOUND
        return NOT_ASKED if self.failure or self.unknown or not self.asked else 0


def answer_of(report: Mapping[str, Any]) -> Answer:
    """Read pip-audit's report."""
    found = report["dependencies"]
    known = [item for item in found if "skip_reason" not in item]
    return Answer(
        asked=len(known),
        unknown=tuple(sorted(item["name"] for item in found if "skip_reason" in item)),
        flaws=tuple(
            f"{item['name']} {item['version']}: {flaw['id']}, mended in {_versions(flaw)}"
            for item in known
            for flaw in item["vulns"]
        ),
    )


def _versions(flaw: Mapping[str, Any]) -> str:
    return ", ".join(flaw.get("fix_versions", ())) or "no version yet"


def said_of(lock: str, answer: Answer) -> list[str]:
    """Return what is to be read about one lock."""
    if answer.failure:
        return [
            f"{lock}: NOT CHECKED. The advisory database could not be reached: {answer.failure}"
        ]
    said = [f"{lock}: {flaw}" for flaw in answer.flaws]
    if answer.unknown:
        names = ", ".join(answer.unknown[:5]) + (", …" if len(answer.unknown) > 5 else "")
        said.append(
            f"{lock}: NOT CHECKED: {len(answer.unknown)} of {answer.asked + len(answer.unknown)} "
            f"distributions are unknown to the advisory database that was reached ({names})"
        )
    if answer.asked and not answer.flaws:
        said.append(f"{lock}: no advisory concerns {answer.asked} locked versions")
    return said


def annotated(lines: Sequence[str], code: int) -> list[str]:
    """Return what makes GitHub show the lines beside the run, also where a job goes on all the same."""
    if not code or not os.environ.get("GITHUB_ACTIONS"):
        return []
    kind = "error" if code == FOUND else "warning"
    return [f"::{kind} title=Advisories::{line}" for line in lines]


def ask(tool: Path, lock: Path) -> Answer:
    """Let pip-audit ask about one lock, whose hashes it needs no download for."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = [str(tool), "--require-hashes", "--disable-pip", "-r", str(lock)]
        command += ["--format", "json", "--output", str(report), "--progress-spinner", "off"]
        try:
            done = subprocess.run(
                command, capture_output=True, text=True, check=False, timeout=_LIMIT_S
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            return Answer(failure=str(error))
        if not report.exists():
            return Answer(failure=(done.stderr.strip().splitlines() or ["no reason given"])[-1])
        return answer_of(json.loads(report.read_text("utf-8")))


def main(arguments: Sequence[str]) -> int:
    """Ask about each lock: 0, all was asked and nothing found; 1, an advisory; 3, not all was asked."""
    parser = argparse.ArgumentParser(prog="shipping audit", description=__doc__)
    parser.add_argument("--tool", type=Path, default=TOOL, help="pip-audit")
    options = parser.parse_args(arguments)
    codes: list[int] = []
    for lock in LOCKS:
        answer = ask(options.tool, ROOT / lock)
        codes.append(answer.code)
        lines = said_of(lock, answer)
        sys.stdout.write("\n".join([*lines, *annotated(lines, answer.code)]) + "\n")
    return FOUND if FOUND in codes else max(codes)
