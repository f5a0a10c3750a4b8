"""Asks a server one question without the key, and tells how far it came; built by the composition root."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
from typing_extensions import override

from extend_desktop.api.addresses import checked_base_url
from extend_desktop.api.answers import read_beginning
from extend_desktop.api.captive_portal import portal_failure
from extend_desktop.api.connections import USER_AGENT, default_context
from extend_desktop.api.errors import failure_of_exception
from extend_desktop.api.operations import LIST_FILES
from extend_desktop.api.refused_certificates import RefusedCertificates
from extend_desktop.api.routing import RoutedTransport
from extend_desktop.domain.connection_steps import FirstAnswer, Step
from extend_desktop.domain.errors import ConnectivityError, ExtendDesktopError
from extend_desktop.domain.network import NetworkAccess
from extend_desktop.services.ports.connection_test import FirstContactPort, Reached

LIMIT_S = 10.0
OPERATION = "first_contact"
_MOST_BYTES = 4096


class FirstContact(FirstContactPort):
    """One request on a connection of its own."""

    @override
    async def ask(self, base_url: str, access: NetworkAccess, reached: Reached) -> FirstAnswer:
        context = access.ssl_context or default_context()
        url = checked_base_url(base_url)
        progress = _Progress(reached, context, is_proxied=access.proxy_for(url) is not None)
        transport = RoutedTransport(access, context, httpx.Limits(max_connections=1))
        async with httpx.AsyncClient(
            transport=transport, trust_env=False, timeout=LIMIT_S
        ) as client:
            try:
                return await _asked(client, url, progress)
            except httpx.HTTPError as error:
                failure = failure_of_exception(error, operation=OPERATION)
                certificates = RefusedCertificates(access)
                named = await certificates.name_parties(failure, error)
                raise _at_host(named.error, url) from error


async def _asked(client: httpx.AsyncClient, url: str, progress: _Progress) -> FirstAnswer:
    request = client.build_request(
        LIST_FILES.method,
        url + LIST_FILES.path,
        headers={"User-Agent": USER_AGENT, "Accept": "application/json"},
        extensions={"trace": progress.follow},
    )
    response = await client.send(request, stream=True)
    try:
        body = await read_beginning(response, _MOST_BYTES)
    finally:
        await response.aclose()
    portal = portal_failure(response, body, operation=OPERATION)
    if portal is not None:
        raise portal.error
    return FirstAnswer(response.status_code, _moment(response.headers.get("date", "")))


class _Progress:
    """Follows one call of the library; the `trace` extension of httpcore."""

    def __init__(self, reached: Reached, context: ssl.SSLContext, *, is_proxied: bool) -> None:
        self._reached = reached
        self._context = context
        self._is_proxied = is_proxied

    async def follow(self, event: str, info: dict[str, Any]) -> None:
        if event == "connection.connect_tcp.complete" and not self._is_proxied:
            self._reached(Step.TCP, {})
        elif event == "proxy.start_tls.started":
            # The proxy said that it is connected to the server.
            self._reached(Step.PROXY, {})
            self._reached(Step.TCP, {"by_proxy": True})
        elif event.endswith(".start_tls.complete") and self._is_to_server(event):
            tunnel = info["return_value"].get_extra_info("ssl_object")
            self._reached(Step.TLS, {"version": tunnel.version() if tunnel else None})

    def _is_to_server(self, event: str) -> bool:
        return event.startswith("proxy.") or not self._is_proxied


def _at_host(error: ExtendDesktopError, url: str) -> ExtendDesktopError:
    """Return an error with the host in its facts."""
    if "host" in error.facts or not isinstance(error, ConnectivityError):
        return error
    return ConnectivityError(
        error.code,
        retryable=error.retryable,
        operation=OPERATION,
        host=httpx.URL(url).host,
        flaw=error.facts.get("flaw"),
    )


def _moment(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
