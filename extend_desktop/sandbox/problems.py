"""Refusals and the envelopes they travel in. Only the sandbox imports this module."""

from __future__ import annotations

from typing import Any

from starlette.responses import JSONResponse

DOC_URL = "https://docs.extend.ai/api-reference/error-handling"
"""Which page the service names for which code is not documented; this one is about them all."""


class ApiProblem(Exception):  # noqa: N818 - a refusal to send, not an error of ours
    """A request the sandbox refuses.

    Source: docs/extend-api.md#current-envelope, #error-codes.
    """

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        *,
        retryable: bool = False,
        headers: dict[str, str] | None = None,
        doc_url: str = DOC_URL,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.retryable = retryable
        self.headers = headers or {}
        self.doc_url = doc_url

    def response(self, request_id: str, *, legacy: bool) -> JSONResponse:
        """Put the problem into the envelope of its generation."""
        body: dict[str, Any] = {"success": False, "error": self.message}
        if not legacy:
            body = {
                "code": self.code,
                "message": self.message,
                "retryable": self.retryable,
                "requestId": request_id,
                "docUrl": self.doc_url,
            }
        return JSONResponse(body, status_code=self.status, headers=self.headers)


def bad_parameter(message: str) -> ApiProblem:
    return ApiProblem(400, "INVALID_REQUEST", message)


def bad_body(message: str) -> ApiProblem:
    """Refuse a body that does not fit the expected shape."""
    return ApiProblem(422, "INVALID_REQUEST", message)


def not_found(kind: str, identifier: str) -> ApiProblem:
    """Say that no such object exists in this workspace."""
    return ApiProblem(404, "NOT_FOUND", f"No {kind} with the id {identifier[:300]!r}.")
