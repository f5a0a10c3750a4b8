"""Presigned download addresses: signed, short-lived, and without our headers.

Only the sandbox imports this module. Source: docs/extend-api.md#reading-and-deleting-files.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time
from dataclasses import field
from urllib.parse import quote, urlencode

from starlette.requests import Request
from starlette.responses import Response

from extend_desktop.values import dataclass

DOWNLOAD_PATH = "/_storage/{workspace_id}/{id}/{name:path}"
_XML = '<?xml version="1.0" encoding="UTF-8"?><Error><Code>{}</Code><Message>{}</Message></Error>'


@dataclass(frozen=True, slots=True)
class Downloads:
    """Signs addresses and checks them."""

    life_s: float
    _secret: bytes = field(default_factory=lambda: secrets.token_bytes(32))

    def address(self, base_url: str, workspace_id: str, file_id: str, name: str) -> str:
        """Make the address of a file's content that works for `life_s` seconds."""
        expires = str(int((time.time() + self.life_s) * 1000))
        query = urlencode({"expires": expires, "signature": self._sign(file_id, expires)})
        # A last step of dots alone would be taken for a step back.
        path = f"_storage/{workspace_id}/{file_id}/{quote(name, safe='').strip('.') or 'file'}"
        return f"{base_url.rstrip('/')}/{path}?{query}"

    def refusal(self, request: Request) -> Response | None:
        """Say no the way object storage does, or give None when the request is fine."""
        if "authorization" in request.headers:
            return _refusal(
                400, "InvalidArgument", "Only one auth mechanism allowed: send no Authorization."
            )
        expires = request.query_params.get("expires", "")
        expected = self._sign(request.path_params["id"], expires)
        if not hmac.compare_digest(
            request.query_params.get("signature", "").encode(), expected.encode()
        ):
            return _refusal(403, "SignatureDoesNotMatch", "The signature does not match.")
        if time.time() * 1000 > int(expires):
            return _refusal(403, "AccessDenied", "Request has expired.")
        return None

    def _sign(self, file_id: str, expires: str) -> str:
        return hmac.new(self._secret, f"{file_id}|{expires}".encode(), hashlib.sha256).hexdigest()


def _refusal(status: int, code: str, message: str) -> Response:
    return Response(_XML.format(code, message), status_code=status, media_type="application/xml")
