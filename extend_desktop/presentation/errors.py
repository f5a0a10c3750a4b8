"""Turns any error into words: what happened, to what, why, and what to do."""

from __future__ import annotations

from collections.abc import Mapping
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
    NOT_USABLE,
    OPERATIONS,
    REASONS,
    ErrorText,
)
from extend_desktop.presentation.joining import as_sentence, joined_sentences
from extend_desktop.presentation.quantities import duration_text
from extend_desktop.presentation.text import capitalised, first_fitting, plain
from extend_desktop.presentation.translation import tr
from extend_desktop.values import dataclass


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
        text = joined_sentences((as_sentence(self.title), self.detail, self.advice))
        if not self.request_id:
            return text
        return tr("{text} (request id {request_id})", text=text, request_id=self.request_id)


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
        joined_sentences(
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
    return f"{error} request_id={error.request_id or '-'}"  # untranslated: for the log


def operation_text(operation: str) -> str:
    """Return what a call was for, such as 'Listing files'; an unknown one as it came.

    It begins a line: 'Listing files: …'.
    """
    known = OPERATIONS.get(operation)
    return tr(known) if known else capitalised(plain(operation).replace("_", " "))


def title_of_code(code: str) -> str:
    """Return the few words of an error code, for before or behind a colon; unknown as it came."""
    error_text = ERROR_TEXTS.get(code)
    return tr(error_text.title) if error_text else capitalised(plain(code).replace("_", " "))


def _facts(error: ExtendDesktopError) -> dict[str, Fact]:
    """Return the facts with words in the place of their codes."""
    facts = {**error.facts, "code": error.code}
    operation = facts.get("operation")
    if isinstance(operation, str):
        facts["operation"] = operation_text(operation)
    reason = facts.get("reason") or facts.get("what")
    if isinstance(reason, str) and reason in REASONS:
        facts["reason_words"] = tr(REASONS[reason])
    return facts


def _fallback(error: ExtendDesktopError) -> ErrorText:
    return EXPECTED_FALLBACK if isinstance(error, ExpectedError) else DEFECT_FALLBACK


def _message(
    error_text: ErrorText, code: str, detail: str, request_id: str | None, read_more_url: str = ""
) -> Message:
    words = detail or first_fitting(error_text.details, {"code": code})
    advice = error_text.advice_for(code)
    return Message(tr(error_text.title), words, advice, request_id, code, read_more_url)


def left_out_text(facts: Mapping[str, Fact]) -> str:
    """Return which file of certificates is not trusted, and why; empty when none was left out."""
    path = facts.get("left_out")
    if not path:
        return ""
    why = REASONS.get(str(facts.get("left_out_reason")), NOT_USABLE)
    return tr(
        "The certificate file {path} of Settings, Network is not trusted: {reason}",
        path=plain(str(path), 200),
        reason=tr(why),
    )


def said_by_server(error: ExtendDesktopError) -> str:
    """Return the server's own words; empty when there are none."""
    message = error.facts.get("server_message")
    if not message or isinstance(error, DefectError | OutcomeUnknownError):
        return ""
    return tr("Extend says: “{text}”", text=plain(str(message)))


def _cause(error: ExtendDesktopError) -> str:
    """Return what lies behind an unknown outcome."""
    cause = error.facts.get("cause") if isinstance(error, OutcomeUnknownError) else None
    return tr("Cause: {title}.", title=title_of_code(str(cause))) if cause else ""


def _wait(error: ExtendDesktopError) -> str:
    wait_s = error.retry_after_s
    return tr("It asked us to wait {duration}.", duration=duration_text(wait_s)) if wait_s else ""
