"""Names that a server writes otherwise: the operator sees the local ones, and each file has its own row."""

from __future__ import annotations

import csv
import io
import sys
from pathlib import Path

import pytest

from tests.helpers.commands import account_of, run_command
from tests.helpers.sandbox_process import SAMPLES, start_sandbox

NAMES = (
    'a"b.pdf',
    "a%22b.pdf",
    "a\\b.pdf",
    "carriage\rreturn.pdf",
    "line\nfeed.pdf",
    "x" * 251 + ".pdf",
    "=1+1.pdf",
)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows allows none of these names")
def test_every_file_has_a_row_under_its_own_name(tmp_path: Path) -> None:
    sample = (SAMPLES / "invoice-harbor-HP-20417.pdf").read_bytes()
    scans = tmp_path / "scans"
    scans.mkdir()
    for number, name in enumerate(NAMES):
        # Each content of its own, so that each is uploaded under its name.
        (scans / name).write_bytes(sample + f"\n% {number}\n".encode())
    with start_sandbox() as sandbox:
        done = run_command(
            "run", scans, "--extractor", "Invoices", "--csv", "-", variables=account_of(sandbox)
        )
    assert done.code == 0, done.err
    # As bytes would come through a pipe: text mode would turn a carriage return into a line feed.
    rows = list(csv.DictReader(io.StringIO(done.out, newline=""), strict=True))
    wanted = [name.replace("\r", "\n") for name in NAMES]
    assert sorted(row["file"].removeprefix("'") for row in rows) == sorted(wanted)
    assert {row["status"] for row in rows} == {"processed"}
    assert len({row["run id"] for row in rows}) == len(NAMES)
    assert all("Harbor Paper Company" in row.values() for row in rows)
