"""Turns any error into words: what happened, to what, why, and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from extend_desktop.domain.errors import (
    DefectError,
    ExpectedError,
    ExtendDesktopError,
    Fact,
    OutcomeUnknownError,
)
from extend_desktop.presentation.error_texts import (
    DEFECT_FALLBACK,
    ERROR_TEXTS,
    EXPECTED_FALLBACK,
    OPERATIONS,
    REASONS,
    ErrorText,
)
from extend_desktop.presentation.quantities import duration_text
from extend_desktop.presentation.text import first_fitting, plain


@dataclass(frozen=True, slots=True)
class Message:
    """One error in words, as plain text.

    Attributes:
        title: what happened, in a few words.
        detail: to what and why, in sentences.
        advice: what to do now.
        request_id: Extend's id of the failed request, if it gave one.
        code: the error's stable word, for reports.
        read_more_url: Extend's page about this kind of error, https; empty when it named none.
    """

    title: str
    detail: str
    advice: str
    request_id: str | None
    code: str
    read_more_url: str = ""

    @property
    def line(self) -> str:
        """All of it in one line."""
        text = f"{self.title}. {self.detail} {self.advice}".strip()
        return f"{text} (request id {self.request_id})" if self.request_id else text


def message_of(error: BaseException) -> Message:
    """Return the words for an error. What is not ours is named by its kind only, never its text."""
    if not isinstance(error, ExtendDesktopError):
        return _message(DEFECT_FALLBACK, type(error).__name__, "", None)
    error = cast("ExtendDesktopError", error)
    error_text = ERROR_TEXTS.get(error.code) or _fallback(error)
    detail = first_fitting(error_text.details, _facts(error))
    return _message(
        error_text,
        plain(error.code),
        " ".join(
            part
            for part in (
                detail,
                _cause(error),
                left_out_text(error.facts),
                said_by_server(error),
                _wait(error),
            )
            if part
        ),
        plain(error.request_id) if error.request_id else None,
        str(error.facts.get("doc_url") or ""),
    )


def report_of(error: BaseException) -> str:
    """Return an error for the log: its code, its facts and Extend's id of the request."""
    if not isinstance(error, ExtendDesktopError):
        return type(error).__name__
    return f"{error} request_id={error.request_id or '-'}"


def operation_text(operation: str) -> str:
    """Return what a call was for, such as 'listing files'; an unknown one as it came."""
    return OPERATIONS.get(operation, plain(operation).replace("_", " "))


def title_of_code(code: str) -> str:
    """Return the few words of an error code, as a part of another sentence; unknown as it came."""
    error_text = ERROR_TEXTS.get(code)
    return error_text.title if error_text else plain(code).replace("_", " ")


def clause_of_code(code: str) -> str:
    """Return the same for the middle of a sentence: only what is no name begins small."""
    title = title_of_code(code)
    return title if title.startswith("Extend ") else title[:1].lower() + title[1:]


def _facts(error: ExtendDesktopError) -> dict[str, Fact]:
    """Return the facts with words in the place of their codes."""
    facts = {**error.facts, "code": error.code}
    operation = facts.get("operation")
    if isinstance(operation, str):
        facts["operation"] = operation_text(operation)
    reason = facts.get("reason") or facts.get("what")
    if isinstance(reason, str) and reason in REASONS:
        facts["reason_words"] = REASONS[reason]
    return facts


def _fallback(error: ExtendDesktopError) -> ErrorText:
    return EXPECTED_FALLBACK if isinstance(error, ExpectedError) else DEFECT_FALLBACK


def _message(
    error_text: ErrorText, code: str, detail: str, request_id: str | None, read_more_url: str = ""
) -> Message:
    words = detail or first_fitting(error_text.details, {"code": code})
    return Message(error_text.title, words, error_text.advice, request_id, code, read_more_url)


def left_out_text(facts: Mapping[str, Fact]) -> str:
    """Return which file of certificates is not trusted, and why; empty when none was left out."""
    path = facts.get("left_out")
    if not path:
        return ""
    why = REASONS.get(str(facts.get("left_out_reason")), "it cannot be used.")
    return (
        f"The certificate file {plain(str(path), 200)} of Settings, Network is not trusted: {why}"
    )


def said_by_server(error: ExtendDesktopError) -> str:
    """Return the server's own words; empty when there are none."""
    message = error.facts.get("server_message")
    if not message or isinstance(error, DefectError | OutcomeUnknownError):
        return ""
    return f"Extend says: “{plain(str(message))}”"


def _cause(error: ExtendDesktopError) -> str:
    """Return what lies behind an unknown outcome."""
    cause = error.facts.get("cause") if isinstance(error, OutcomeUnknownError) else None
    return f"Cause: {clause_of_code(str(cause))}." if cause else ""


def _wait(error: ExtendDesktopError) -> str:
    wait_s = error.retry_after_s
    return f"It asked us to wait {duration_text(wait_s)}." if wait_s else ""
