"""The engine while submissions go wrong: adopted, or asked for, never sent twice by itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.in_process_sandbox import InProcessSandbox
from tests.integration.virtual.fault_cases import Expected, run_case
from tests.integration.virtual.fault_kinds import EFFECT, code_of

how_often = pytest.mark.parametrize("always", [False, True], ids=["once", "always"])


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
    sandbox: InProcessSandbox, tmp_path: Path, fault: str, always: bool
) -> None:
    await run_case(
        sandbox, tmp_path, "createExtractBatch", EFFECT[fault], expected(fault), always=always
    )
