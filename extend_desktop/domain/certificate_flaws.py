"""Why a server's certificate was refused; any module may import it."""

from __future__ import annotations


def certificate_flaw(error: BaseException) -> str | None:
    """Return what TLS says is wrong, as a part of a sentence; None without a word about it.

    Only errors of the check of a certificate have one, those of a handshake that failed earlier
    have none.
    """
    message = getattr(error, "verify_message", None)
    return str(message).strip().rstrip(".") or None if message else None
