"""Answers that do not end, or unpack to gigabytes, are refused by name and take no memory."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from extend_desktop.api.limits import Limits
from extend_desktop.domain.files import FileQuery
from tests.helpers.flood_server import flood_server
from tests.integration.api.conftest import Connect
from tests.integration.api.failure_modes import outcome

MOST_GROWN_BYTES = 140 * 1024 * 1024
"""The limit of a JSON answer, once more while it grows, and what the libraries need."""


@pytest.fixture(scope="module")
def flood() -> Iterator[str]:
    with flood_server() as url:
        yield url


@pytest.mark.parametrize("kind", ["chunked", "gzip"])
def test_half_a_gigabyte_is_not_read_into_memory(flood: str, kind: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.helpers.memory_use", f"{flood}/{kind}", "get_run"],
        cwd=Path(__file__).resolve().parents[3],
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(done.stdout)
    assert found["code"] == "too_big_answer"
    assert found["grown_bytes"] < MOST_GROWN_BYTES


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("chunked", "too_big_answer"),
        ("endless", "too_big_answer"),
        ("length", "too_big_answer"),
        ("gzip", "too_big_answer"),
        ("deflate", "too_big_answer"),
        ("refused", "internal"),
        ("headers", "cut"),
        ("drip", "timeout"),
    ],
)
async def test_every_kind_of_flood_ends_by_name(
    flood: str, connected: Connect, kind: str, code: str
) -> None:
    client = connected(f"{flood}/{kind}", limits=Limits(answer_s=1.0, max_answer_bytes=1_000_000))
    assert (await outcome(client.list_files(FileQuery()))).code == code
