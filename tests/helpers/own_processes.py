"""Lets the program in a test's own process start its processes as copies; for a conftest."""

from __future__ import annotations

import sys

import pytest

from tests.helpers.copied_processes import STARTERS, Copies


@pytest.fixture(autouse=True)
def own_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform == "win32":
        return
    for module in STARTERS:
        monkeypatch.setattr(module, "subprocess", Copies)
