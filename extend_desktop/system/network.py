"""Trust of this machine as plain values; bootstrap.py hands them to the API client."""

from __future__ import annotations

import re
import ssl
import subprocess
import sys
from pathlib import Path

_HASHED_NAME = re.compile(r"[0-9a-f]{8}\.\d+")
_MACOS_ROOTS = "/System/Library/Keychains/SystemRootCertificates.keychain"
_MACOS_LISTING = ("/usr/bin/security", "find-certificate", "-a", "-p", _MACOS_ROOTS)


def tls_context(authorities: bytes = b"") -> ssl.SSLContext:
    """Return a client context that trusts what the operating system trusts.

    So a company's own certificate authority works without a setting. TLS 1.2 is the least.

    Args:
        authorities: certificates trusted beside those, as `read_authorities` returns them.
    """
    # Loaded with the first connection: the window need not wait for it.
    import truststore  # noqa: PLC0415

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if authorities:
        context.load_verify_locations(cadata=authorities)
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
