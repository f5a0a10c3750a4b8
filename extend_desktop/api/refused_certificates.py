"""Reads whose certificate was refused, so that the error can name it; only `api/` imports it.

The certificate is read in a second handshake, which verifies nothing and after which nothing is
sent: no request and no key. It takes the same way through a proxy as the call that failed.
"""

from __future__ import annotations

import asyncio
import ssl
from dataclasses import replace
from typing import Any

import httpx

from extend_desktop.api.errors import Failure
from extend_desktop.api.routing import RoutedTransport
from extend_desktop.domain.certificate_flaws import (
    READING_LIMIT_S,
    CertificateParties,
    parties_of,
    reading_context,
)
from extend_desktop.domain.errors import ConnectivityError, Fact
from extend_desktop.domain.network import NetworkAccess
from extend_desktop.values import dataclass

_MAX_KNOWN = 64


@dataclass(frozen=True, slots=True)
class _Refusal:
    host: str
    port: int | None
    flaw: Fact


class _HandshakeDoneError(Exception):
    """Ends the library's call before it sends a request."""


class RefusedCertificates:
    """Reads each server's once for as long as it is refused for one reason. Loop's thread only."""

    def __init__(self, access: NetworkAccess) -> None:
        self._access = access
        self._known: dict[_Refusal, CertificateParties | None] = {}
        self._lock = asyncio.Lock()

    async def name_parties(self, failure: Failure, error: Exception) -> Failure:
        """Return `failure` with host, subject and issuer, where a certificate was the cause.

        What cannot be read is left out. A file of certificates that is not trusted is named too.
        """
        flaw = failure.error.facts.get("flaw")
        if failure.error.code != "tls" or not flaw or not isinstance(error, httpx.RequestError):
            return failure
        url = error.request.url
        parties = await self._parties(_Refusal(url.host, url.port, flaw))
        found: dict[str, Any] = {**self._access.left_out_facts}
        if parties is not None:
            found |= {"subject": parties.subject, "issuer": parties.issuer}
        if not found:
            return failure
        named = ConnectivityError(
            "tls",
            retryable=False,
            operation=failure.error.facts.get("operation"),
            flaw=flaw,
            host=url.host,
            **found,
        )
        return replace(failure, error=named)

    def renew(self, access: NetworkAccess) -> None:
        """Read by another way from now on; what was read before may have come of the old one."""
        self._access = access
        self._known.clear()

    def note_answer(self, url: httpx.URL) -> None:
        """Forget what was read of a server that is trusted now."""
        for known in [key for key in self._known if (key.host, key.port) == (url.host, url.port)]:
            del self._known[known]

    async def _parties(self, refusal: _Refusal) -> CertificateParties | None:
        # Dozens of calls fail at the same moment; the first one reads for all.
        async with self._lock:
            if refusal not in self._known:
                if len(self._known) >= _MAX_KNOWN:
                    self._known.clear()
                self._known[refusal] = await self._read(refusal)
            return self._known[refusal]

    async def _read(self, refusal: _Refusal) -> CertificateParties | None:
        context = reading_context()
        reading = _Reading(context)
        url = httpx.URL(scheme="https", host=refusal.host, port=refusal.port)
        try:
            async with (
                asyncio.timeout(READING_LIMIT_S),
                httpx.AsyncClient(
                    transport=RoutedTransport(
                        self._access,
                        context,
                        httpx.Limits(),
                        self._access.ssl_context or ssl.create_default_context(),
                    ),
                    trust_env=False,
                ) as client,
            ):
                await client.head(url, extensions={"trace": reading.follow})
        except _HandshakeDoneError:
            return reading.parties
        except (httpx.HTTPError, OSError):
            return None
        return None


class _Reading:
    """Follows one call of the library until its handshake with the server is done."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        self.parties: CertificateParties | None = None

    async def follow(self, event: str, info: dict[str, Any]) -> None:
        """Take the certificate and end the call; the `trace` extension of httpcore."""
        if not event.endswith(".start_tls.complete"):
            return
        stream = info["return_value"]
        tunnel: ssl.SSLObject | None = stream.get_extra_info("ssl_object")
        # An encrypted way to the proxy has a handshake of its own, with another context.
        if tunnel is not None and tunnel.context is not self._context:
            return
        if tunnel is not None:
            self.parties = parties_of(tunnel)
        await stream.aclose()
        raise _HandshakeDoneError
