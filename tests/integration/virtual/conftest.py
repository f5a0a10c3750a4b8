"""The engine over the sandbox's application, all in virtual time: the same on every machine."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.helpers.in_process_sandbox import InProcessSandbox, in_process_sandbox
from tests.helpers.virtual_loop import pytest_asyncio_loop_factories

__all__ = ["pytest_asyncio_loop_factories", "sandbox"]


@pytest.fixture
async def sandbox() -> AsyncIterator[InProcessSandbox]:
    async with in_process_sandbox("--files-per-minute", "6000") as server:
        yield server
