"""Every error in words: each code has its own, and nothing that must not be shown gets through."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast, get_args

import pytest
from typing_extensions import get_original_bases

from extend_desktop.domain import errors
from extend_desktop.domain.errors import (
    AccessError,
    ConnectivityError,
    DefectError,
    ExpectedError,
    ExportError,
    ExtendDesktopError,
    LimitError,
    OutcomeUnknownError,
    RequestError,
    StorageError,
)
from extend_desktop.presentation.error_texts import ERROR_TEXTS
from extend_desktop.presentation.errors import message_of, operation_text, title_of_code
from extend_desktop.presentation.failures import failure_advice
from extend_desktop.presentation.translation import tr

CLASSES = [
    kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, ExtendDesktopError)
]


NEEDED_FACTS: Mapping[str, dict[str, Any]] = {
    "ambiguous_name": {"name": "Invoices"},
    "bad_account": {"reason": "address_insecure"},
    "bad_api_version": {"version": "latest", "wanted": "2026-02-09"},
    "look_up_open": {"name": "May"},
    "no_such_extractor": {"name": "leases", "known": "Invoices"},
    "still_cancelling": {"name": "May"},
    "archive_unreadable": {"path": "old batches.extend-archive"},
}
"""What codes are never without; without them there is no sentence."""


def known_codes() -> list[tuple[type[ExtendDesktopError], str]]:
    """The codes that each class of errors may have."""
    return [
        (kind, code)
        for kind in CLASSES
        for base in get_original_bases(kind)
        for literal in get_args(base)
        for code in get_args(literal)
    ]


def test_every_class_has_its_codes() -> None:
    known = known_codes()
    assert {kind for kind, _ in known} == {
        kind for kind in CLASSES if kind not in (ExtendDesktopError, ExpectedError)
    }
    assert all((kind, kind.default_code) in known for kind, _ in known)
    assert len(known) > 60


@pytest.mark.parametrize(("kind", "code"), known_codes())
def test_every_code_has_a_wording(kind: type[ExtendDesktopError], code: str) -> None:
    message = message_of(kind(code, **NEEDED_FACTS.get(code, {})))
    assert code in ERROR_TEXTS
    assert message.code == code
    assert message.title
    assert message.detail
    assert message.advice
    assert "{" not in message.line


@pytest.mark.parametrize(
    ("code", "title"),
    [
        ("unauthorized", "The API key was refused"),
        ("payment_required", "Credits ran out"),
        ("forbidden", "The key may not do this"),
        ("not_found", "It is not there"),
        ("invalid_request", "Extend refused the request"),
        ("rate_limited", "Too many requests"),
        ("internal", "A fault at Extend"),
        ("captive_portal", "Something else than Extend answered"),
        ("cut", "The connection broke off"),
        ("truncated", "The answer was cut off"),
        ("keyring_null", "The keyring is switched off"),
        ("keyring_failed", "The keyring failed"),
    ],
)
def test_the_title_is_that_of_the_code(code: str, title: str) -> None:
    assert title_of_code(code) == title


def test_titles_are_short_and_details_are_sentences() -> None:
    for code, error_text in ERROR_TEXTS.items():
        title = tr(error_text.title)
        assert len(title) <= 50, code
        assert not title.endswith("."), code
        for detail in error_text.details:
            assert detail.source.endswith((".", "}")), (code, detail)
        assert tr(error_text.advice).endswith("."), code


def test_facts_make_the_sentence_exact() -> None:
    error = ExportError("target_open", path="/home/ada/results.csv")
    assert "/home/ada/results.csv is open in another program" in message_of(error).detail
    assert "open in another program" in message_of(ExportError("target_open")).detail


def test_the_servers_own_words_and_the_request_id_are_there() -> None:
    error = RequestError("invalid_request", request_id="req_42", server_message="schema: bad type")
    message = message_of(error)
    assert "Extend says: “schema: bad type”" in message.detail
    assert message.request_id == "req_42"
    assert message.line.endswith("(request id req_42)")


def test_how_long_to_wait_is_said() -> None:
    assert "wait 30 s" in message_of(LimitError(retry_after_s=30)).detail


def test_the_cause_of_an_unknown_outcome_is_said() -> None:
    detail = message_of(OutcomeUnknownError(cause="timeout")).detail
    assert "Cause: The server took too long." in detail


def test_what_is_to_be_reported_with_its_code_names_it() -> None:
    advice = message_of(DefectError("unexpected_answer")).advice
    assert (
        advice == "Update Extend Desktop. If it stays, report it with the code “unexpected_answer”."
    )
    assert "“invariant”" in failure_advice("invariant").advice


def test_codes_in_facts_become_words() -> None:
    assert "not https" in message_of(RequestError("invalid_request", reason="insecure_url")).detail
    defect = DefectError("unexpected_answer", operation="list_files")
    assert "Listing files: " in message_of(defect).detail
    assert operation_text("brew_tea") == "Brew tea"
    assert operation_text("get_run") == "Fetching a result"


def test_unknown_codes_degrade() -> None:
    message = message_of(ExpectedError("from_the_future"))
    assert message.title == "Something went wrong"
    assert "from_the_future" in message.detail
    assert "Extend Desktop" in message_of(DefectError(cast("Any", "never_seen"))).title
    assert title_of_code("from_the_future") == "From the future"


def test_what_is_not_ours_is_named_by_its_kind_only() -> None:
    message = message_of(ValueError("sk_secret at https://x?sig=1"))
    assert message.code == "ValueError"
    assert "secret" not in message.line
    assert "sig" not in message.line


def test_text_from_outside_is_plain() -> None:
    evil = "a\u202egnp.exe\x1b[31m\n" + "x" * 5000
    for error in (
        AccessError("forbidden", server_message=evil),
        ConnectivityError("dns", host=evil),
        StorageError("file_vanished", path=evil),
        RequestError("not_found", request_id=evil),
    ):
        line = message_of(error).line
        assert "\u202e" not in line
        assert "\x1b" not in line
        assert "\n" not in line
        assert len(line) < 1000


def test_braces_in_facts_are_no_placeholders() -> None:
    assert "{host}" in message_of(ConnectivityError("dns", host="{host}")).detail
