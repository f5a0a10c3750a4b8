"""Marks tests that need programs which only the set-up for packages installs."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from typing import Any

import pytest

from shipping.verify.tool_tests import VARIABLE


def needs(*programs: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Skip a test where one of the programs is missing, but never in `make package-test`."""
    missing = [name for name in programs if shutil.which(name) is None]
    skip = pytest.mark.skipif(
        bool(missing) and not os.environ.get(VARIABLE),
        reason=f"make package-test runs it; here is no {', '.join(missing)}",
    )

    def mark(test: Callable[..., Any]) -> Callable[..., Any]:
        return pytest.mark.package_tools(skip(test))

    return mark
