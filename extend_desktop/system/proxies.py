"""Which proxy leads to a server, by the environment or the system's settings; for bootstrap."""

from __future__ import annotations

import os
import urllib.request
from collections.abc import Mapping
from enum import StrEnum
from urllib.parse import urlsplit

from extend_desktop.domain.addresses import is_loopback
from extend_desktop.domain.errors import ConnectivityError

PROXY_SCHEMES = ("http", "https")
SYSTEM_SETTINGS = "the system's proxy settings"
_DEFAULT_PORTS = {"http": 80, "https": 443}


class IgnoredBecause(StrEnum):
    """Why an entry of NO_PROXY can never match."""

    RANGE = "range"
    WILDCARD = "wildcard"
    SCHEME = "scheme"
    BLANK = "blank"


def proxy_for(url: str) -> str | None:
    """Return the proxy to use for a URL, or None to go there directly.

    Reads HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY, and on Windows and macOS the system's
    settings. Loopback is never reached through a proxy. The answer may hold a password.

    Raises:
        ConnectivityError: `bad_proxy_setting`, it is not an http or https proxy; names the setting.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    if is_loopback(host) or _is_exempt(host, parts.port or _DEFAULT_PORTS.get(parts.scheme, 0)):
        return None
    proxies = urllib.request.getproxies()
    setting = (proxies.get(parts.scheme) or proxies.get("all") or "").strip()
    return _checked(setting, proxy_source(parts.scheme, os.environ)) if setting else None


def proxy_source(scheme: str, environment: Mapping[str, str]) -> str:
    """Return the name of the setting that says how servers of a scheme are reached."""
    by_lower_name: dict[str, str] = {}
    for name in sorted(environment, reverse=True):
        # Written small it wins, as in other programs.
        if environment[name].strip() and (name.islower() or name.lower() not in by_lower_name):
            by_lower_name[name.lower()] = name
    for wanted in (f"{scheme}_proxy", "all_proxy"):
        if wanted in by_lower_name:
            return by_lower_name[wanted]
    return SYSTEM_SETTINGS


def ignored_exceptions(environment: Mapping[str, str]) -> tuple[tuple[str, IgnoredBecause], ...]:
    """Return the entries of NO_PROXY that never match, with the reason of each."""
    listed = environment.get("no_proxy") or environment.get("NO_PROXY") or ""
    entries = [entry.strip() for entry in listed.split(",")]
    return tuple((entry, reason) for entry in entries if (reason := _why_ignored(entry)))


def _why_ignored(entry: str) -> IgnoredBecause | None:
    if "://" in entry:
        return IgnoredBecause.SCHEME
    if "/" in entry:
        return IgnoredBecause.RANGE
    if "*" in entry and entry != "*":
        return IgnoredBecause.WILDCARD
    return IgnoredBecause.BLANK if " " in entry else None


def _is_exempt(host: str, port: int) -> bool:
    """Ask Python's own rules; an IPv6 address may be listed with and without its brackets."""
    forms = (f"[{host}]:{port}", host) if ":" in host else (f"{host}:{port}",)
    return any(urllib.request.proxy_bypass(form) for form in forms)


def _checked(setting: str, source: str) -> str:
    """Complete a proxy given as bare `host:port`, and refuse what the client cannot speak."""
    url = setting if "://" in setting else f"http://{setting}"
    try:
        parts = urlsplit(url)
        scheme, port, host = parts.scheme, parts.port, parts.hostname
    except ValueError:
        raise _bad(source, "proxy_malformed") from None
    if scheme not in PROXY_SCHEMES:
        raise _bad(source, "proxy_scheme")
    if not host or port == 0:
        raise _bad(source, "proxy_malformed")
    return url


def _bad(source: str, reason: str) -> ConnectivityError:
    """Name the setting, never its value: that may hold a password."""
    return ConnectivityError("bad_proxy_setting", retryable=False, setting=source, reason=reason)
