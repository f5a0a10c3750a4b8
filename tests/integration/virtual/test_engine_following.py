"""The engine while what it follows runs by goes wrong: it waits, says why, and goes on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.in_process_sandbox import InProcessSandbox
from tests.integration.virtual.fault_cases import Expected, run_case
from tests.integration.virtual.fault_kinds import HARMLESS, LIST, READ, code_of

how_often = pytest.mark.parametrize("always", [False, True], ids=["once", "always"])


def expected(fault: str) -> Expected:
    if fault in HARMLESS:
        return Expected()
    if fault == "missing-items":
        # Given up after the engine's two minutes; found, and not sent again, when retried. Which run
        # a page leaves out changes as they end, so the one missing at last may have been seen.
        return Expected("rows", "run_missing", "gone_at_extend", acts=("retry",))
    return Expected("waits", code_of(fault))


@how_often
@pytest.mark.parametrize("fault", READ)
async def test_batch_runs(
    sandbox: InProcessSandbox, tmp_path: Path, fault: str, always: bool
) -> None:
    await run_case(sandbox, tmp_path, "getBatchRun", READ[fault], expected(fault), always=always)


@how_often
@pytest.mark.parametrize("fault", LIST)
async def test_listings_of_runs(
    sandbox: InProcessSandbox, tmp_path: Path, fault: str, always: bool
) -> None:
    outcome = expected(fault) if always else Expected()
    await run_case(sandbox, tmp_path, "listExtractRuns", LIST[fault], outcome, always=always)


@how_often
@pytest.mark.parametrize("fault", READ)
async def test_results(sandbox: InProcessSandbox, tmp_path: Path, fault: str, always: bool) -> None:
    await run_case(sandbox, tmp_path, "getExtractRun", READ[fault], result(fault), always=always)


def result(fault: str) -> Expected:
    """A result that cannot be had is given up in the end, and asked for again by a refresh."""
    met = expected(fault)
    return Expected(met.meanwhile, met.code, may_act=("refresh",)) if met.code else met
