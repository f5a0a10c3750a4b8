"""Which proxy leads to a server, by the operator's choice, the environment or the system."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import field, replace
from urllib.parse import urlsplit

from extend_desktop.domain.addresses import is_loopback
from extend_desktop.domain.errors import ConnectivityError
from extend_desktop.domain.network import NetworkSettings, ProxyMode
from extend_desktop.domain.proxies import ProxyFlawError, ProxyServer, read_proxy
from extend_desktop.domain.proxy_exceptions import (
    IgnoredBecause,
    is_exempt,
    read_exceptions,
)
from extend_desktop.system.desktop_proxies import DesktopProxies
from extend_desktop.values import dataclass

SYSTEM_SETTINGS = "the system's proxy settings"
OWN_SETTINGS = "Settings"
_DEFAULT_PORTS = {"http": 80, "https": 443}
_HAS_SYSTEM_SETTINGS = sys.platform in {"win32", "darwin"}


@dataclass(frozen=True, slots=True)
class ProxyRules:
    """Answers which proxy leads to a URL.

    Attributes:
        password: of the manual proxy.
        environment: where HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY are looked for.
        desktop: what the settings of a Linux desktop say; asked where no variable says anything.
    """

    settings: NetworkSettings = field(default_factory=NetworkSettings)
    password: str = field(default="", repr=False)
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ, repr=False)
    desktop: Callable[[], DesktopProxies | None] = field(default=lambda: None, repr=False)

    def proxy_for(self, url: str) -> ProxyServer | None:
        """Return the proxy to use for a URL, or None to go there directly.

        Loopback is never reached through a proxy.

        Raises:
            ConnectivityError: `bad_proxy_setting`, it is not an http or https proxy; names the
                setting.
        """
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or _DEFAULT_PORTS.get(parts.scheme, 0)
        if is_loopback(host) or self.settings.proxy_mode is ProxyMode.DIRECT:
            return None
        setting = self._setting(parts.scheme)
        if not setting or self._is_exempt(parts.scheme, host, port):
            return None
        server = _checked(setting, self.source(parts.scheme))
        if self.settings.proxy_mode is ProxyMode.MANUAL and self.settings.proxy_user:
            return replace(server, user=self.settings.proxy_user, password=self.password)
        return server

    def source(self, scheme: str) -> str:
        """Return the name of the setting that says how servers of a scheme are reached."""
        if self.settings.proxy_mode in (ProxyMode.MANUAL, ProxyMode.DIRECT):
            return OWN_SETTINGS
        found = self._desktop(scheme)
        return self._variable(scheme) or (found.source if found else SYSTEM_SETTINGS)

    def has_script(self, scheme: str) -> bool:
        """Whether the system's settings name a script, which is not run."""
        found = self._desktop(scheme)
        return found is not None and found.has_script

    def ignored_exceptions(self) -> tuple[tuple[str, IgnoredBecause], ...]:
        """Return the entries of the list of exceptions that never match, with their reasons."""
        entries = read_exceptions(self._listed_exceptions)
        return tuple((entry.text, entry.ignored) for entry in entries if entry.ignored)

    def _setting(self, scheme: str) -> str:
        if self.settings.proxy_mode is ProxyMode.MANUAL:
            return self.settings.proxy_address.strip()
        variable = self._variable(scheme)
        if variable:
            return self.environment[variable].strip()
        found = self._desktop(scheme)
        if found is not None:
            return found.servers.get(scheme, "")
        if not self._asks_system:
            return ""
        from urllib.request import getproxies  # noqa: PLC0415

        proxies = getproxies()
        return (proxies.get(scheme) or proxies.get("all") or "").strip()

    def _desktop(self, scheme: str) -> DesktopProxies | None:
        """Return the desktop's settings where they decide: the environment's variables go first."""
        if self.settings.proxy_mode is not ProxyMode.SYSTEM or self._variable(scheme):
            return None
        return self.desktop()

    @property
    def _asks_system(self) -> bool:
        return self.settings.proxy_mode is ProxyMode.SYSTEM and _HAS_SYSTEM_SETTINGS

    @property
    def _listed_exceptions(self) -> str:
        if self.settings.proxy_mode is ProxyMode.MANUAL:
            return self.settings.proxy_exceptions
        return self.environment.get("no_proxy") or self.environment.get("NO_PROXY") or ""

    def _is_exempt(self, scheme: str, host: str, port: int) -> bool:
        if is_exempt(read_exceptions(self._listed_exceptions), host, port):
            return True
        found = self._desktop(scheme)
        if found is not None:
            is_named = is_exempt(read_exceptions(found.exceptions), host, port)
            return is_named is not found.only_exceptions
        # The system has a list of its own, in its own form.
        if not self._asks_system:
            return False
        # Brings the whole of e-mail along, which a start on Linux need not wait for.
        from urllib.request import proxy_bypass  # noqa: PLC0415

        return bool(proxy_bypass(f"{host}:{port}"))

    def _variable(self, scheme: str) -> str:
        by_lower_name: dict[str, str] = {}
        for name in sorted(self.environment, reverse=True):
            # Written small it wins, as in other programs.
            is_first = name.islower() or name.lower() not in by_lower_name
            if self.environment[name].strip() and is_first:
                by_lower_name[name.lower()] = name
        wanted = (by_lower_name.get(f"{scheme}_proxy"), by_lower_name.get("all_proxy"))
        return next(filter(None, wanted), "")


def _checked(setting: str, source: str) -> ProxyServer:
    """Name the setting when it is refused, never its value: that may hold a password."""
    try:
        return read_proxy(setting)
    except ProxyFlawError as error:
        raise ConnectivityError(
            "bad_proxy_setting", retryable=False, setting=source, reason=error.flaw.value
        ) from None
