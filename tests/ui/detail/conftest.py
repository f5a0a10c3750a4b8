"""Takes the fixtures of the panes into this folder."""

from __future__ import annotations

import functools
import inspect
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.detail_fixtures import account, pane

__all__ = ["account", "pane"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let a pane go within its test: Qt's events are handled once more after the loop has ended."""
    # The hook is given the items of other folders too.
    here = Path(__file__).parent
    for item in items:
        is_ours = here in item.path.parents
        if is_ours and isinstance(item, pytest.Function) and "pane" in item.fixturenames:
            item.obj = _closing(item.obj)


def _closing(test: Any) -> Any:
    if not inspect.iscoroutinefunction(test) or hasattr(test, "__wrapped__"):
        return test

    @functools.wraps(test)
    async def run(**fixtures: Any) -> None:
        try:
            await test(**fixtures)
        finally:
            if "pane" in fixtures:
                fixtures["pane"].bind(None)

    return run
