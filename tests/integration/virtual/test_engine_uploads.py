"""The engine while uploads go wrong: rows wait, or fail with a reason and can be sent again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.in_process_sandbox import InProcessSandbox
from tests.integration.virtual.fault_cases import Expected, run_case
from tests.integration.virtual.fault_kinds import EFFECT, HARMLESS, code_of

how_often = pytest.mark.parametrize("always", [False, True], ids=["once", "always"])


LOST_FOR_THE_ROW = frozenset({"html-200", "huge"})
"""Not worth a second try: the next answer would be the same."""


def expected(fault: str, *, always: bool) -> Expected:
    bare = fault.removesuffix("-after")
    if fault in HARMLESS:
        return Expected()
    if not always:
        return Expected(acts=("retry",) if bare in LOST_FOR_THE_ROW else ())
    if bare in LOST_FOR_THE_ROW:
        return Expected("rows", code_of(fault), acts=("retry",))
    # An outage: the rows wait for its end, and none is failed by it.
    return Expected("waits", code_of(fault))


@how_often
@pytest.mark.parametrize("fault", EFFECT)
async def test_uploads(sandbox: InProcessSandbox, tmp_path: Path, fault: str, always: bool) -> None:
    outcome = expected(fault, always=always)
    await run_case(sandbox, tmp_path, "uploadFile", EFFECT[fault], outcome, always=always)
