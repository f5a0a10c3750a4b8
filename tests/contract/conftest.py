from __future__ import annotations

from collections.abc import Generator

import pytest

from tests.helpers.sandbox_process import SandboxProcess, start_sandbox


@pytest.fixture(scope="module")
def sandbox() -> Generator[SandboxProcess]:
    """A quick sandbox with some files, shared by the tests of a module."""
    with start_sandbox("--files", "60", "--files-per-minute", "6000") as process:
        yield process
