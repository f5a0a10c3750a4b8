"""Reads a file of certificates that are to be trusted beside the system's; for bootstrap."""

from __future__ import annotations

import re
import ssl
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from extend_desktop.domain.certificate_flaws import parties_in
from extend_desktop.domain.errors import ConnectivityError
from extend_desktop.domain.network import Authorities

MAX_FILE_BYTES = 4 * 1024 * 1024
"""The bundles of whole operating systems have some 300 KB."""
_BEGIN = b"-----BEGIN "
_CERTIFICATE = re.compile(
    rb"-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----.+?-----END (?:TRUSTED |X509 )?CERTIFICATE-----",
    re.DOTALL,
)
_SHOWN_NAMES = 3


def read_authorities(path: Path, now: datetime) -> tuple[bytes, Authorities]:
    """Return the certificates of a PEM or DER file, for a TLS context, and what they are; blocking.

    Raises:
        ConnectivityError: `bad_ca_file` with a `reason`: it cannot be read, is no list of
            certificates, holds a private key, or none of them may be trusted for others now.
    """
    content = _content(path)
    if b"PRIVATE KEY-----" in content:
        raise _bad(path, "ca_private_key")
    found = [content] if _BEGIN not in content else _CERTIFICATE.findall(content)
    certificates = b"".join(_der(piece, path) for piece in found)
    if not certificates:
        raise _bad(path, "ca_no_certificate")
    seen = _looked_at(certificates, len(found), path, now)
    if seen.first_expiry is None:
        raise _bad(path, "ca_expired" if seen.expired else "ca_no_authority")
    return certificates, seen


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            content = stream.read(MAX_FILE_BYTES + 1)
    except (OSError, ValueError):
        raise _bad(path, "ca_unreadable") from None
    if len(content) > MAX_FILE_BYTES:
        raise _bad(path, "ca_no_certificate")
    return content


def _der(piece: bytes, path: Path) -> bytes:
    if not piece.startswith(_BEGIN):
        return piece
    text = re.sub(rb"(?:TRUSTED|X509) (?=CERTIFICATE-----)", b"", piece).decode("ascii", "replace")
    try:
        return ssl.PEM_cert_to_DER_cert(text)
    except ValueError:
        raise _bad(path, "ca_no_certificate") from None


def _looked_at(certificates: bytes, count: int, path: Path, now: datetime) -> Authorities:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        context.load_verify_locations(cadata=certificates)
    except (ssl.SSLError, ValueError):
        raise _bad(path, "ca_no_certificate") from None
    signers = context.get_ca_certs()
    ends = [_end(signer) for signer in signers]
    holding = [end for end in ends if end > now]
    return Authorities(
        count=count,
        not_authorities=context.cert_store_stats()["x509"] - len(signers),
        expired=len(ends) - len(holding),
        first_expiry=min(holding, default=None),
        names=tuple(filter(None, map(_name, signers[:_SHOWN_NAMES]))),
    )


def _end(certificate: dict[str, Any]) -> datetime:
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(str(certificate["notAfter"])), UTC)


def _name(certificate: dict[str, Any]) -> str:
    parties = parties_in(certificate)
    return parties.subject if parties else ""


def _bad(path: Path, reason: str) -> ConnectivityError:
    return ConnectivityError("bad_ca_file", retryable=False, path=str(path), reason=reason)
