"""Opaque page tokens that only go forward. Only the sandbox imports this module."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets

from extend_desktop.sandbox.problems import bad_parameter


class PageTokens:
    """Writes and checks tokens; those of another process or kind of listing are refused.

    Args:
        strict: refuse also those of another filter or order, which the service takes: it answers
            with what follows that position, incomplete (docs/extend-api.md#pagination).
    """

    def __init__(self, *, strict: bool) -> None:
        self.strict = strict
        self._secret = secrets.token_bytes(32)

    def write(self, listing: str, position: int) -> str:
        """Make a token that continues `listing` after `position`.

        It holds `=`, `:`, `/` and `+` on purpose: clients must encode them.
        """
        payload = base64.urlsafe_b64encode(json.dumps(position).encode()).decode()
        return f"p1:{payload}+/{self._sign(listing, payload)}="

    def read(self, listing: str, token: str) -> int:
        """Give the position a token continues after.

        Raises:
            ApiProblem: 400 when the token was not made for this listing.
        """
        # The payload never holds the separator; the signature may.
        payload, separator, signature = token.removeprefix("p1:").partition("+/")
        if not separator or not hmac.compare_digest(
            signature.encode(), f"{self._sign(listing, payload)}=".encode()
        ):
            raise bad_parameter("nextPageToken does not belong to this listing.")
        return int(json.loads(base64.urlsafe_b64decode(payload)))

    def _sign(self, listing: str, payload: str) -> str:
        digest = hmac.new(self._secret, f"{listing}|{payload}".encode(), hashlib.sha256)
        return base64.b64encode(digest.digest()[:12]).decode()
