"""Why a server's certificate was refused, and whose it is; any module may import it."""

from __future__ import annotations

import ssl
import unicodedata
from collections.abc import Mapping
from typing import Any

from extend_desktop.values import dataclass

READING_LIMIT_S = 5.0
"""For the handshake that only reads a refused certificate."""
MAX_PARTY_CHARS = 100
# The first is what people know a certificate by, the second distinguishes namesakes.
_PREFERRED = ("commonName", "organizationName", "organizationalUnitName", "emailAddress")


@dataclass(frozen=True, slots=True)
class CertificateParties:
    """Whom a certificate names. It was refused, so anybody may have written it.

    Attributes:
        subject: short plain text; empty when it has no name.
        issuer: the same.
    """

    subject: str
    issuer: str


def certificate_flaw(error: BaseException) -> str | None:
    """Return what TLS says is wrong, as a part of a sentence; None without a word about it.

    Only errors of the check of a certificate have one, those of a handshake that failed earlier
    have none.
    """
    message = getattr(error, "verify_message", None)
    return str(message).strip().rstrip(".") or None if message else None


def reading_context() -> ssl.SSLContext:
    """Return a context that trusts anybody, made for one handshake after which nothing is sent."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def parties_of(tunnel: ssl.SSLObject) -> CertificateParties | None:
    """Return whom the server's certificate names; None when it cannot be read.

    Args:
        tunnel: made with a `reading_context` of its own, the handshake done.
    """
    # Python decodes a certificate only for a context that verifies, and asks when it decodes.
    tunnel.context.verify_mode = ssl.CERT_REQUIRED
    try:
        return parties_in(tunnel.getpeercert() or {})
    except (ssl.SSLError, ValueError):
        return None


def parties_in(certificate: Mapping[str, Any]) -> CertificateParties | None:
    """Return whom a certificate names, from Python's decoded form of it; None where it has no name at all."""
    subject = _party(certificate.get("subject", ()))
    if not subject:
        # Public authorities leave the subject empty where a name would be too long for it.
        others = (_line(other[1]) for other in certificate.get("subjectAltName", ()))
        subject = next(filter(None, others), "")
    issuer = _party(certificate.get("issuer", ()))
    return CertificateParties(subject, issuer) if subject or issuer else None


def _party(name: tuple[tuple[tuple[str, str], ...], ...]) -> str:
    said: dict[str, str] = {}
    for attribute, value in (pair for part in name for pair in part):
        said.setdefault(attribute, _line(value))
    known = [said[attribute] for attribute in _PREFERRED if said.get(attribute)]
    distinct = list(dict.fromkeys(known))[:2]
    return _line(f"{distinct[0]} ({distinct[1]})" if len(distinct) == 2 else "".join(distinct))


def _line(text: str) -> str:
    """Return one bounded line without control characters, and without quotes that end ours."""
    # Cut first: a certificate may hold megabytes.
    kept = (_shown(char) for char in text[: 4 * MAX_PARTY_CHARS])
    line = " ".join("".join(kept).split())
    return line if len(line) <= MAX_PARTY_CHARS else line[: MAX_PARTY_CHARS - 1].rstrip() + "…"


def _shown(char: str) -> str:
    if char in "“”":
        return '"'
    return " " if unicodedata.category(char)[0] in "CZ" else char
