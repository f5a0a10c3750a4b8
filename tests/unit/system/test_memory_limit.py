"""The memory a process may take is bounded, and on Windows by a structure of the size it expects."""

from __future__ import annotations

import ctypes
import subprocess
import sys

import pytest

from extend_desktop.system.memory_limit import BasicLimits, ExtendedLimits

_CODE = """
from extend_desktop.system.memory_limit import bound_memory
bound_memory(600 << 20)
try:
    bytearray(900 << 20)
except MemoryError:
    print("refused")
"""


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS takes no notice of the limit")
def test_a_process_is_refused_more_than_its_bound() -> None:
    done = subprocess.run([sys.executable, "-c", _CODE], capture_output=True, text=True, check=True)
    assert done.stdout == "refused\n"


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="these are the sizes of 64 bits")
def test_the_limits_have_the_layout_of_windows() -> None:
    assert ctypes.sizeof(BasicLimits) == 64
    assert ctypes.sizeof(ExtendedLimits) == 144
    assert ExtendedLimits.ProcessMemoryLimit.offset == 112
