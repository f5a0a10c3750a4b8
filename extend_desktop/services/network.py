"""How servers are reached: read from the settings, changed at once for every open connection."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from extend_desktop.domain.errors import ConnectivityError, CredentialError, StorageError
from extend_desktop.domain.network import (
    PROXY_PASSWORD,
    Authorities,
    NetworkAccess,
    NetworkSettings,
    ProxyMode,
)
from extend_desktop.domain.proxies import ProxyFlawError, ProxyServer, read_proxy
from extend_desktop.domain.proxy_exceptions import IgnoredBecause
from extend_desktop.services.events import Event
from extend_desktop.services.ports import CredentialPort, SettingsPort
from extend_desktop.values import dataclass

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ProxyFinding:
    """Which proxy leads to a server, and by which setting."""

    proxy: ProxyServer | None
    source: str
    ignored: tuple[tuple[str, IgnoredBecause], ...] = ()
    has_script: bool = False
    """The system's settings let a script choose, which is not run."""


class NetworkPort(Protocol):
    """Makes ways to servers out of settings; blocking, so callers use a thread."""

    def access(self, settings: NetworkSettings, password: str) -> NetworkAccess:
        """Return the way; a file of certificates that cannot be used is left out."""
        ...

    def finding(self, settings: NetworkSettings, url: str) -> ProxyFinding:
        """Return which proxy leads to a URL; it has no password.

        Raises:
            ConnectivityError: `bad_proxy_setting`.
        """
        ...

    def read_authorities(self, path: Path) -> Authorities:
        """Look at a file of certificates.

        Raises:
            ConnectivityError: `bad_ca_file`.
        """
        ...


Apply = Callable[[NetworkAccess], Awaitable[None]]


class NetworkService:
    """The one place where the way to servers is known and changed. Loop's thread only.

    Args:
        apply: lets every open connection go the new way from its next call on.
    """

    def __init__(
        self,
        port: NetworkPort,
        settings: SettingsPort,
        credentials: CredentialPort,
        apply: Apply,
    ) -> None:
        self.changed: Event[None] = Event()
        """Calls go another way from now on."""
        self.access = NetworkAccess()
        self.password_error: CredentialError | None = None
        """Why the proxy's password could not be read; None when it could or none is needed."""
        self._port = port
        self._settings = settings
        self._credentials = credentials
        self._apply = apply
        self._password = ""
        self._is_ready = False
        self._turn = asyncio.Lock()

    @property
    def settings(self) -> NetworkSettings:
        """What was chosen; the disk is not asked for it."""
        return self._settings.known.network

    async def has_password(self) -> bool:
        """Whether the credential store may hold a password; it is asked only after there was one."""
        settings = self.settings
        if not (settings.proxy_address or settings.proxy_user):
            return False
        if self._password:
            return True
        try:
            return await self._credentials.load(PROXY_PASSWORD) is not None
        except CredentialError as error:
            _log.info("Whether there is a proxy password is not known: %s", error)
            return True

    async def prepare(self) -> None:
        """Read settings and password, once; called before anything is connected."""
        async with self._turn:
            if self._is_ready:
                return
            settings = await asyncio.to_thread(self._readable_settings)
            self._password = await self._stored_password(settings)
            self.access = await asyncio.to_thread(self._port.access, settings, self._password)
            self._is_ready = True

    async def change(self, settings: NetworkSettings, password: str | None) -> None:
        """Keep settings and go by them at once; calls that are under way end as they began.

        The manual proxy's `password` is kept in the credential store; None leaves the stored one.

        Raises:
            ConnectivityError: `bad_proxy_setting` or `bad_ca_file`; nothing was changed.
            StorageError: the settings cannot be written; nothing was changed.
        """
        settings = normalised(settings)
        if settings.authorities_file:
            await self.authorities(Path(settings.authorities_file))
        async with self._turn:
            await self._settings.change(lambda before: replace(before, network=settings))
            if password is not None:
                await self._keep(password)
            elif not self._is_ready:
                self._password = await self._stored_password(settings)
            self.access = await asyncio.to_thread(self._port.access, settings, self._password)
            self._is_ready = True
            await self._apply(self.access)
        _log.info("The way to servers was changed: %s", settings.proxy_mode)
        self.changed.emit(None)

    async def forget_password(self) -> None:
        """Delete the manual proxy's password from the credential store, and do without it at once.

        Raises:
            CredentialError: the store does not give it up; nothing was changed.
        """
        async with self._turn:
            await self._credentials.delete(PROXY_PASSWORD)
            self._password, self.password_error = "", None
            settings = await asyncio.to_thread(self._readable_settings)
            self.access = await asyncio.to_thread(self._port.access, settings, "")
            self._is_ready = True
            await self._apply(self.access)
        _log.info("The proxy's password was deleted")
        self.changed.emit(None)

    async def authorities(self, path: Path) -> Authorities:
        """Look at a file of certificates.

        Raises:
            ConnectivityError: `bad_ca_file`.
        """
        return await asyncio.to_thread(self._port.read_authorities, path)

    async def finding(self, settings: NetworkSettings, url: str) -> ProxyFinding:
        """Return which proxy leads to a URL by these settings.

        Raises:
            ConnectivityError: `bad_proxy_setting`.
        """
        return await asyncio.to_thread(self._port.finding, settings, url)

    def _readable_settings(self) -> NetworkSettings:
        """Settings that cannot be read are no reason not to try the ordinary way."""
        try:
            return self._settings.load().network
        except StorageError as error:
            _log.warning("The network's settings could not be read: %s", error)
            return NetworkSettings()

    async def _keep(self, password: str) -> None:
        self._password = password
        self.password_error = None
        if password:
            await self._credentials.save(PROXY_PASSWORD, password)
            self.password_error = self._credentials.why_in_memory(PROXY_PASSWORD)
        else:
            await self._credentials.delete(PROXY_PASSWORD)

    async def _stored_password(self, settings: NetworkSettings) -> str:
        """Ask the keyring only where there is something to ask for."""
        self.password_error = None
        if settings.proxy_mode is not ProxyMode.MANUAL or not settings.proxy_user:
            return ""
        try:
            return await self._credentials.load(PROXY_PASSWORD) or ""
        except CredentialError as error:
            _log.warning("The proxy's password could not be read: %s", error)
            self.password_error = error
            return ""


def normalised(settings: NetworkSettings) -> NetworkSettings:
    """Return settings as they are kept: the manual proxy complete, its user apart.

    Raises:
        ConnectivityError: `bad_proxy_setting`, the manual proxy cannot be used.
    """
    if settings.proxy_mode is not ProxyMode.MANUAL:
        return settings
    try:
        server = read_proxy(settings.proxy_address)
    except ProxyFlawError as error:
        raise ConnectivityError(
            "bad_proxy_setting", retryable=False, setting="The proxy", reason=error.flaw.value
        ) from None
    user = settings.proxy_user or server.user
    return replace(settings, proxy_address=server.address, proxy_user=user)
