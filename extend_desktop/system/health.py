"""Looks at this machine's network and Qt for `doctor`; bootstrap.py hands the answers on.

What is returned holds no secrets: host names, versions, counts.
"""

from __future__ import annotations

import asyncio
import socket
import subprocess
from collections.abc import Sequence

from extend_desktop.domain.errors import ConnectivityError, DefectError

LIMIT_S = 10.0
_QT_LIMIT_S = 60.0


async def resolve(host: str) -> int:
    """Return how many addresses a name has.

    Raises:
        ConnectivityError: `dns`, it has none; `timeout`.
    """
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(LIMIT_S):
            found = await loop.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except TimeoutError as error:
        raise ConnectivityError("timeout", host=host) from error
    except OSError as error:
        raise ConnectivityError("dns", host=host) from error
    return len({entry[4][0] for entry in found})


async def check_qt(command: Sequence[str]) -> str:
    """Return the version of Qt's binding after loading it in a process of its own.

    Args:
        command: loads it and prints its version.

    Raises:
        DefectError: `qt_missing`, it does not load.
    """
    return f"PySide6 {await asyncio.to_thread(_output_of, command)} loads"


def _output_of(command: Sequence[str]) -> str:
    try:
        done = subprocess.run(
            command, check=True, capture_output=True, text=True, timeout=_QT_LIMIT_S
        )
    except subprocess.CalledProcessError as error:
        lines = error.stderr.strip().splitlines()
        reason = lines[-1] if lines else f"exit code {error.returncode}"
        raise DefectError("qt_missing", reason=reason) from error
    except (OSError, subprocess.TimeoutExpired) as error:
        raise DefectError("qt_missing", reason=type(error).__name__) from error
    return done.stdout.strip()
