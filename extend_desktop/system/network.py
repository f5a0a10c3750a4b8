"""Trust and proxies of this machine as plain values; bootstrap.py hands them to the API client."""

from __future__ import annotations

import ipaddress
import re
import ssl
import subprocess
import sys
import urllib.request
from pathlib import Path
from urllib.parse import urlsplit

import truststore

from extend_desktop.domain.errors import ConnectivityError

PROXY_SCHEMES = ("http", "https")
_HASHED_NAME = re.compile(r"[0-9a-f]{8}\.\d+")
_MACOS_ROOTS = "/System/Library/Keychains/SystemRootCertificates.keychain"
_MACOS_LISTING = ("/usr/bin/security", "find-certificate", "-a", "-p", _MACOS_ROOTS)


def tls_context() -> ssl.SSLContext:
    """Return a client context that trusts what the operating system trusts.

    So a company's own certificate authority works without a setting. TLS 1.2 is the least.
    """
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def count_authorities() -> int:
    """Return how many certificate authorities the operating system trusts; blocking.

    Raises:
        OSError: the system's store cannot be read.
    """
    if sys.platform == "win32":
        return len(ssl.enum_certificates("ROOT"))
    if sys.platform == "darwin":
        listing = subprocess.run(_MACOS_LISTING, check=True, capture_output=True).stdout
        return listing.count(b"BEGIN CERTIFICATE")
    # truststore reads the store when a connection begins.
    tunnel = tls_context().wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="localhost")
    return tunnel.context.cert_store_stats()["x509_ca"] or _count_hashed()


def _count_hashed() -> int:
    """Count a folder OpenSSL looks certificates up in one by one, by the hash of their names."""
    folder = ssl.get_default_verify_paths().capath
    files = Path(folder).iterdir() if folder else ()
    return sum(_HASHED_NAME.fullmatch(file.name) is not None for file in files)


def is_loopback(host: str) -> bool:
    """Whether a host name or address can only mean this machine."""
    if host.lower().rstrip(".") == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def proxy_for(url: str) -> str | None:
    """Return the proxy to use for a URL, or None to go there directly.

    Reads HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY, and on Windows and macOS the system's
    settings. Loopback is never reached through a proxy. The answer may hold a password.

    Raises:
        ConnectivityError: `proxy`, the setting is not an http or https proxy.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    if is_loopback(host) or urllib.request.proxy_bypass(host):
        return None
    proxies = urllib.request.getproxies()
    setting = (proxies.get(parts.scheme) or proxies.get("all") or "").strip()
    return _checked(setting) if setting else None


def _checked(setting: str) -> str:
    """Complete a proxy given as bare `host:port`, and refuse what the client cannot speak."""
    url = setting if "://" in setting else f"http://{setting}"
    try:
        parts = urlsplit(url)
        usable = parts.scheme in PROXY_SCHEMES and bool(parts.hostname)
        usable = usable and (parts.port is None or parts.port > 0)
    except ValueError:
        usable = False
    if not usable:
        raise ConnectivityError("proxy", retryable=False)
    return url
