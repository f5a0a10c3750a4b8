"""The engine while submissions go wrong: adopted, or asked for, never sent twice by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.sandbox_process import SandboxProcess, start_sandbox
from tests.integration.faults.fault_cases import Expected, play
from tests.integration.faults.fault_kinds import EFFECT, code_of

pytestmark = pytest.mark.timeout(40)
how_often = pytest.mark.parametrize("always", [False, True], ids=["once", "always"])


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxProcess]:
    with start_sandbox("--files-per-minute", "6000") as process:
        yield process


FAST = 2000.0
"""The look-up takes a quarter of an hour of the engine's time."""
WITHOUT_EFFECT = frozenset({"reset", "502", "500", "empty", "html-200", "huge"})


def expected(fault: str) -> Expected:
    if fault in WITHOUT_EFFECT:
        return Expected("asks", acts=("resend",))
    if fault.startswith("429"):
        return Expected("waits", code_of(fault))
    return Expected()


@how_often
@pytest.mark.parametrize("fault", EFFECT)
async def test_submissions(
    sandbox: SandboxProcess, tmp_path: Path, fault: str, always: bool
) -> None:
    await play(
        sandbox, tmp_path, "createExtractBatch", EFFECT[fault], expected(fault),
        always=always, speed=FAST,
    )  # fmt: skip
