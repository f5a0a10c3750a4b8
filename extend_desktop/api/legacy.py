"""The older generation of the API: its envelopes, and what it cannot do. Only for `api/`.

The generation is recognised by the shape of the answer, not by the host. Source:
docs/extend-api.md#generations, #older-envelope, #pagination, #files.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast

from extend_desktop.api.operations import Operation
from extend_desktop.domain.accounts import API_VERSION, Account
from extend_desktop.domain.errors import RequestError

_VERSION = re.compile(r"\d{4}-\d{2}-\d{2}")


def is_legacy_account(account: Account) -> bool:
    """Whether the account asks for a version older than the present shapes."""
    version = account.api_version
    return bool(_VERSION.fullmatch(version)) and version < API_VERSION


def is_legacy_answer(answer: object) -> bool:
    return isinstance(answer, dict) and "success" in answer


def is_refusal(answer: object) -> bool:
    """Whether an answer says `success: false`, whatever its status."""
    return isinstance(answer, dict) and cast("dict[str, Any]", answer).get("success") is False


def unwrapped_file(answer: Any) -> Any:
    """Return the file inside `{success, file}`, or the answer itself when it is not wrapped."""
    if isinstance(answer, dict):
        fields = cast("Mapping[str, Any]", answer)
        if isinstance(fields.get("file"), dict) and "id" not in fields:
            return fields["file"]
    return cast("object", answer)


def require_current(account: Account, operation: Operation) -> None:
    """Stop a call the older generation has no counterpart for, before anything is sent.

    Raises:
        RequestError: `legacy_account`.
    """
    if is_legacy_account(account) and not operation.is_in_legacy:
        raise RequestError(
            "legacy_account", operation=operation.name, api_version=account.api_version
        )


def require_current_answer(answer: object, operation: str) -> None:
    """Stop at an answer of the older generation where only the present one is understood.

    Raises:
        RequestError: `legacy_account`.
    """
    if is_legacy_answer(answer):
        raise RequestError("legacy_account", operation=operation)
