"""Looks at this machine's network and Qt for `doctor`; bootstrap.py hands the answers on.

What is returned holds no secrets: host names, versions, counts.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
import subprocess
from collections.abc import Sequence
from urllib.parse import urlsplit

from extend_desktop.domain.certificate_flaws import (
    READING_LIMIT_S,
    CertificateParties,
    certificate_flaw,
    parties_of,
    reading_context,
)
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


async def shake_hands(url: str, context: ssl.SSLContext) -> str | None:
    """Return the TLS version a host agrees to, after its certificate was verified; None without TLS.

    Raises:
        ConnectivityError: `tls`, `timeout`, `refused` or `unreachable`.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme != "https":
        return None
    try:
        async with asyncio.timeout(LIMIT_S):
            _, writer = await asyncio.open_connection(
                host, parts.port or 443, ssl=context, server_hostname=host
            )
    except ssl.SSLError as error:
        raise await _refusal(host, parts.port or 443, certificate_flaw(error)) from error
    except TimeoutError as error:
        raise ConnectivityError("timeout", host=host) from error
    except ConnectionRefusedError as error:
        raise ConnectivityError("refused", host=host) from error
    except OSError as error:
        raise ConnectivityError("unreachable", host=host) from error
    try:
        return str(writer.get_extra_info("ssl_object").version())
    finally:
        writer.close()


async def _refusal(host: str, port: int, flaw: str | None) -> ConnectivityError:
    """Return the error of a refused certificate, which names its parties where it can be read."""
    parties = await _read_parties(host, port) if flaw else None
    if parties is None:
        return ConnectivityError("tls", host=host, flaw=flaw)
    return ConnectivityError(
        "tls", host=host, flaw=flaw, subject=parties.subject, issuer=parties.issuer
    )


async def _read_parties(host: str, port: int) -> CertificateParties | None:
    """Read a refused certificate in a second handshake, after which nothing is sent."""
    try:
        async with asyncio.timeout(READING_LIMIT_S):
            _, writer = await asyncio.open_connection(
                host, port, ssl=reading_context(), server_hostname=host
            )
    except OSError:
        return None
    try:
        return parties_of(writer.get_extra_info("ssl_object"))
    finally:
        writer.transport.abort()


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
