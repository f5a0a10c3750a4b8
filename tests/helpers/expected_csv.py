"""Compares an exported table with those expected of the samples, cell by cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tests.helpers.expected_results import documents


def right_share(rows: Sequence[Mapping[str, str]], extractor: str) -> float:
    """Return the share of right cells over all processed documents of one extractor.

    Counts only fields the table has a column for: a version may leave some out.
    """
    by_file = {row["file"]: row for row in rows}
    judged = [
        cell == expected
        for document in documents("PROCESSED")
        if document["extractor"] == extractor
        for cell, expected in _pairs(by_file[document["file"]], document["fields"])
    ]
    assert len(judged) > 50, "too little to judge by"
    return sum(judged) / len(judged)


def _pairs(row: Mapping[str, str], fields: Mapping[str, Any]) -> list[tuple[str, str]]:
    expected = {
        name: text
        for key, value in fields.items()
        for name, text in _cells(key, value)
        if name in row
    }
    return [(_canonical(row[name]), _canonical(text)) for name, text in expected.items()]


def _cells(key: str, value: object) -> list[tuple[str, str]]:
    if isinstance(value, dict):
        return [
            (f"{key}.amount", str(value.get("amount"))),
            (f"{key}.code", str(value.get("iso_4217_currency_code"))),
        ]
    if isinstance(value, list):
        return [(key, "1 item" if len(value) == 1 else f"{len(value)} items")]
    return [(key, "" if value is None else str(value))]


def _canonical(text: str) -> str:
    try:
        return repr(round(float(text), 2))
    except ValueError:
        return " ".join(text.split())
