"""The one tree of errors; any module may import it.

`ExpectedError` is the world's fault: the network, the account, the disk. The operator gets a clear
line with a next step. `DefectError` is ours: an answer outside the contract, a broken invariant.
Errors carry facts, never bodies, keys or finished sentences; `presentation/` makes the text.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Generic, Literal, cast

from typing_extensions import TypeVar

Fact = str | int | float | bool | None
"""A parameter of an error: something `presentation` may put into a sentence."""
CodeT_co = TypeVar("CodeT_co", bound=str, covariant=True, default=str)


class ExtendDesktopError(Exception, Generic[CodeT_co]):
    """Base of every error the program raises on purpose.

    Attributes:
        code: stable word for programs and tests, lower_snake_case.
        facts: what `presentation` needs to word it; plain values only.
        retryable: whether the same call can succeed later without a change.
        retry_after_s: how long the server asked us to wait, if it did.
        request_id: Extend's id of the failed request, if it gave one.
        asked_at: when the request that was refused began, by our clock; None for other errors.
    """

    default_code = "unexpected"
    default_retryable = False
    asked_at: datetime | None = None

    def __init__(
        self,
        code: CodeT_co | None = None,
        *,
        retryable: bool | None = None,
        retry_after_s: float | None = None,
        request_id: str | None = None,
        **facts: Fact,
    ) -> None:
        self.code = cast("CodeT_co", code or self.default_code)
        self.facts: Mapping[str, Fact] = MappingProxyType(facts)
        self.retryable = self.default_retryable if retryable is None else retryable
        self.retry_after_s = retry_after_s
        self.request_id = request_id
        super().__init__(self._summary())

    def _summary(self) -> str:
        facts = ", ".join(f"{name}={value!r}" for name, value in self.facts.items())
        return f"{self.code}({facts})"


class ExpectedError(ExtendDesktopError[CodeT_co]):
    """The world's fault; shown to the operator where it happened."""


ConnectivityCode = Literal[
    "dns",
    "refused",
    "tls",
    "timeout",
    "cut",
    "proxy",
    "unreachable",
    "bad_proxy_setting",
    "captive_portal",
    "bad_ca_file",
    "proxy_unreachable",
]


class ConnectivityError(ExpectedError[ConnectivityCode]):
    """The server could not be reached, or stopped talking, and the call surely had no effect."""

    default_code = "unreachable"
    default_retryable = True


AccessCode = Literal["unauthorized", "payment_required", "forbidden"]


class AccessError(ExpectedError[AccessCode]):
    """The key, its permissions or the account's credit stop the call."""

    default_code = "unauthorized"


class LimitError(ExpectedError[Literal["rate_limited"]]):
    """The account's rate limit was reached (429). Surely not carried out."""

    default_code = "rate_limited"
    default_retryable = True


RequestCode = Literal[
    "not_found",
    "invalid_request",
    "too_large",
    "endpoint_removed",
    "redirected",
    "legacy_account",
    "rejected",
    "already_known",
    "batch_running",
    "ambiguous_name",
    "bad_account",
    "bad_region",
    "bad_api_version",
    "bad_workspace",
    "workspace_needed",
    "bad_mark",
    "no_api",
    "accounts_file_other",
    "accounts_file_later",
    "accounts_file_large",
    "settings_file_other",
    "settings_file_later",
    "settings_file_large",
    "settings_file_unknown",
    "settings_file_value",
    "file_in_use",
    "look_up_open",
    "no_such_extractor",
    "not_adoptable",
    "still_cancelling",
    "gone_at_extend",
    "password_needed",
]


class RequestError(ExpectedError[RequestCode]):
    """The server refused what we asked (400, 404, 409, 422 and other 4xx). Nothing was created."""

    default_code = "invalid_request"


ServiceCode = Literal[
    "internal",
    "bad_gateway",
    "not_json",
    "truncated",
    "nested_too_deep",
    "empty_answer",
    "unavailable",
    "too_big_answer",
    "unknown_encoding",
    "endless_listing",
    "sandbox_failed",
    "unknown_status",
]


class ServiceError(ExpectedError[ServiceCode]):
    """The server, or a proxy before it, failed (5xx, HTML instead of JSON, a cut-off answer)."""

    default_code = "internal"
    default_retryable = True


class OutcomeUnknownError(ExpectedError[Literal["outcome_unknown"]]):
    """A call that is not idempotent may or may not have taken effect. Never retried by itself.

    The fact `cause` names the code of what happened.
    """

    default_code = "outcome_unknown"


CredentialCode = Literal[
    "no_keyring",
    "keyring_plain",
    "keyring_null",
    "keyring_unknown",
    "keyring_locked",
    "keyring_denied",
    "keyring_full",
    "keyring_silent",
    "keyring_failed",
    "key_too_long",
    "key_file_locked",
    "key_file_damaged",
    "key_file_newer",
    "key_file_unreadable",
    "key_file_unwritable",
    "key_file_failed",
    "passphrase_wrong",
    "passphrase_missing",
    "no_key",
    "malformed_key",
    "account_gone",
    "no_account",
]


class CredentialError(ExpectedError[CredentialCode]):
    """There is no key to work with, or its store failed."""

    default_code = "keyring_failed"


StorageCode = Literal[
    "archive_exists",
    "archive_unreadable",
    "journal_corrupt",
    "journal_damage_unread",
    "journal_elsewhere",
    "journal_in_window",
    "journal_locked",
    "journal_newer",
    "journal_older",
    "journal_unreadable",
    "settings_damage_unread",
    "disk_full",
    "read_only",
    "file_vanished",
    "file_unreadable",
    "list_too_large",
    "list_unreadable",
    "not_opened",
    "practice_in_use",
    "storage_failed",
]


class StorageError(ExpectedError[StorageCode]):
    """The disk or the journal failed."""

    default_code = "storage_failed"


DocumentCode = Literal[
    "page_password",
    "page_damaged",
    "page_unreadable",
    "page_too_big",
    "page_type",
    "page_too_slow",
    "page_engine_ended",
    "file_vanished",
    "file_unreadable",
    "original_gone",
    "original_moved",
    "original_differs",
]


class DocumentError(ExpectedError[DocumentCode]):
    """A document cannot be shown.

    `page_too_slow` and `page_engine_ended` came of drawing it; with `original_gone` it is neither
    on this computer nor at Extend, with `original_moved` Extend has it; `original_differs` is said
    of a file that is not what was sent.
    """

    default_code = "page_unreadable"


ExportCode = Literal[
    "export_failed",
    "target_open",
    "target_denied",
    "target_is_folder",
    "target_read_only",
    "target_special",
    "target_closed",
    "target_is_file",
    "folder_missing",
    "folder_not_empty",
    "several_extractors",
    "bad_preset",
    "disk_full",
    "output_failed",
]


class ExportError(ExpectedError[ExportCode]):
    """An export could not be written; nothing of a file at the target was changed."""

    default_code = "export_failed"


DefectCode = Literal["unexpected_answer", "invariant", "no_display", "qt_missing"]


class DefectError(ExtendDesktopError[DefectCode]):
    """Ours: an answer that does not fit the contract, or a broken invariant."""

    default_code = "invariant"
