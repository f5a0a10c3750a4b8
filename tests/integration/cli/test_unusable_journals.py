"""Every way a journal can be damaged, as the commands say it: `doctor`, `batches`, `journal check`."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest

from tests.helpers.commands import run_command
from tests.helpers.journal_damages import CASES, full_disk, make_damaged, read_only


def verdict(output: str) -> str:
    """The journal's line of `doctor`."""
    return next(line for line in output.splitlines() if " journal " in line)


@pytest.mark.parametrize("name", CASES)
def test_it_is_said_by_every_command_until_it_was_understood(private_home: Path, name: str) -> None:
    make_damaged(private_home, name)
    case = CASES[name]
    for _ in range(2):
        listed = run_command("batches")
        assert listed.code == (0 if case.is_open else 3)
        assert case.title in listed.err
        checked = run_command("journal", "check")
        assert checked.code == 3
        assert case.title in checked.err
    doctor = run_command("doctor")
    assert doctor.code == 3
    assert verdict(doctor.out).startswith("bad")
    if case.is_open:
        assert run_command("doctor", "--understood").code == 0
        assert case.title not in run_command("batches").err


@pytest.mark.parametrize(
    ("disk", "title"), [(full_disk, "The disk is full"), (read_only, "cannot be written")]
)
async def test_a_disk_that_takes_nothing_is_said_by_every_command(
    private_home: Path, disk: Callable[[Path], AbstractAsyncContextManager[None]], title: str
) -> None:
    async with disk(private_home):
        for words in (("batches",), ("journal", "check"), ("journal", "compact")):
            refused = run_command(*words)
            assert refused.code == 3, refused.out
            assert title in refused.err
        assert verdict(run_command("doctor").out).startswith("bad")
