"""Compares extracted values with those expected of the samples, field by field."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from typing import Any

from tests.helpers.sandbox_process import ROOT

EXPECTED = ROOT / "tests" / "data" / "sample_expected.json"


@dataclass(frozen=True, slots=True)
class Judged:
    """One field of one document."""

    document: str
    path: str
    expected: Any
    got: Any

    @property
    def right(self) -> bool:
        return same(self.expected, self.got)


def documents(status: str | None = None) -> list[dict[str, Any]]:
    """Read what is expected, all of it or the documents that should end in one status."""
    content = json.loads(EXPECTED.read_text(encoding="utf-8"))
    return [item for item in content["documents"] if status in (None, item["status"])]


def judge(document: dict[str, Any], schema: dict[str, Any], value: dict[str, Any]) -> list[Judged]:
    """Judge every field the schema asks for; a row too many or too few is wrong cell by cell."""
    name, fields = document["file"], document["fields"]
    found: list[Judged] = []
    for key, part in schema["properties"].items():
        expected, got = fields[key], value[key]
        if part.get("type") != "array":
            # A version may ask for a bare number where a later one asks for money.
            if part.get("type") == ["number", "null"] and isinstance(expected, dict):
                expected = expected["amount"]
            found.append(Judged(name, key, expected, got))
            continue
        for index in range(max(len(expected), len(got))):
            wanted = expected[index] if index < len(expected) else {}
            given = got[index] if index < len(got) else {}
            found.extend(
                Judged(
                    name,
                    f"{key}[{index}].{cell}",
                    wanted.get(cell, "no row"),
                    given.get(cell, "no row"),
                )
                for cell in part["items"]["properties"]
            )
    return found


def same(expected: Any, got: Any) -> bool:
    """Equal, where numbers may differ by rounding and texts by white space."""
    if isinstance(expected, dict) and isinstance(got, dict):
        return expected.keys() == got.keys() and all(
            same(expected[key], got[key]) for key in expected
        )
    if isinstance(expected, int | float) and isinstance(got, int | float):
        return isinstance(expected, bool) == isinstance(got, bool) and math.isclose(
            expected, got, abs_tol=0.005
        )
    if isinstance(expected, str) and isinstance(got, str):
        return expected.split() == got.split()
    return expected is None and got is None
