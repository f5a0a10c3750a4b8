"""A staging list or a journal for each test, closed after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.journals import journal
from tests.helpers.staged_list import Staged

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

__all__ = ["journal", "staged"]


@pytest.fixture
async def staged() -> AsyncGenerator[Staged]:
    """Yield a staging service over real folders and looks."""
    made = Staged()
    yield made
    made.service.close()
    await made.tasks.aclose()
