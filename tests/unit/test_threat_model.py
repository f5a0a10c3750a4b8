"""Every promise of docs/threat-model.md names tests, and each of them exists."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
MODEL = ROOT / "docs" / "threat-model.md"
_NAMED = re.compile(r"`((?:tests/[\w/]+\.py)?)::(test_\w+)`")


def promises(text: str) -> list[str]:
    """Return the rows of the table of promises."""
    table = text.partition("## What is promised")[2].partition("\n## ")[0]
    return [line for line in table.splitlines() if line.startswith("| ")][1:]


def named_in(row: str) -> list[tuple[str, str]]:
    """Return the file and name of each test of a row; the file may be that of the one before."""
    found: list[tuple[str, str]] = []
    for file, name in _NAMED.findall(row.rpartition(" | ")[2]):
        found.append((file or found[-1][0], name))
    return found


@cache
def defined_in(file: str) -> frozenset[str]:
    path = ROOT / file
    nodes = ast.walk(ast.parse(path.read_text("utf-8"))) if path.exists() else ()
    return frozenset(
        node.name for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )


def missing(row: str) -> list[str]:
    named = named_in(row)
    gone = [f"{file}::{name}" for file, name in named if name not in defined_in(file)]
    return gone or ([] if named else [f"no test: {row}"])


def test_each_promise_has_a_test_that_exists() -> None:
    rows = promises(MODEL.read_text("utf-8"))
    assert len(rows) > 20
    assert [problem for row in rows for problem in missing(row)] == []


def test_each_promise_names_whom_it_protects_from() -> None:
    text = MODEL.read_text("utf-8")
    who = text.partition("## Who might do harm")[2].partition("\n## ")[0]
    rows = [line.split("|")[1] for line in who.splitlines() if line.startswith("| ")]
    known = {name.strip() for row in rows for name in row.split(",")}
    known |= {"a crash", "whoever reads them"}
    named = {name.strip() for row in promises(text) for name in row.split(" | ")[1].split(",")}
    assert named - known == set()


def test_a_test_that_is_gone_is_seen() -> None:
    file = "tests/unit/test_threat_model.py"
    assert missing(f"| a | b | c | `{file}::test_a_test_that_is_gone_is_seen` |") == []
    assert missing(f"| a | b | c | `{file}::test_a_test_that_is_gone_is_seen`, `::test_b` |") == [
        f"{file}::test_b"
    ]
    assert missing("| a | b | c | by looking |")
