"""Puts async tests on a loop whose time jumps; a conftest takes effect for its folder by importing it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping

import pytest

from tests.helpers.virtual_time import VirtualTimeLoop


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    return {"virtual": VirtualTimeLoop}
