"""Accounts from what the operator or the environment says."""

from __future__ import annotations

import pytest

from extend_desktop.domain.errors import CredentialError, RequestError
from extend_desktop.presentation.errors import message_of
from extend_desktop.services.accounts import (
    checked_base_url,
    environment_account,
    new_account,
    region_url,
)


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ("https://api.extend.ai/", "https://api.extend.ai"),
        (" https://api-prod.extend.app/v1 ", "https://api-prod.extend.app/v1"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("http://[::1]:8000", "http://[::1]:8000"),
    ],
)
def test_addresses_that_keep_the_key_safe(given: str, used: str) -> None:
    assert checked_base_url(given) == used


@pytest.mark.parametrize(
    "given",
    [
        "",
        "api.extend.ai",
        "http://api.extend.ai",
        "http://127.0.0.1.example.org",
        "ftp://api.extend.ai",
        "https://",
        "https://user:pw@api.extend.ai",
        "https://api.extend.ai?x=1",
        "https://api.extend.ai#x",
        "https://api.extend.ai:port",
        "https://api extend.ai",
        "https://[::1",
    ],
)
def test_addresses_that_would_not(given: str) -> None:
    with pytest.raises(RequestError) as caught:
        checked_base_url(given)
    assert caught.value.code == "bad_account"
    assert "pw" not in str(caught.value)


def test_regions() -> None:
    assert region_url("EU ") == "https://api.eu1.extend.ai"
    with pytest.raises(RequestError) as caught:
        region_url("mars")
    assert caught.value.code == "bad_region"
    assert "us, us2, eu" in str(caught.value.facts["regions"])


def test_the_environment_is_an_account_only_with_a_key() -> None:
    assert environment_account({}) is None
    assert environment_account({"EXTEND_BASE_URL": "https://api.extend.ai"}) is None
    made = environment_account({"EXTEND_API_KEY": " sk_1 "})
    assert made is not None
    account, key = made
    assert (account.name, account.base_url, key) == ("Environment", "https://api.extend.ai", "sk_1")


@pytest.mark.parametrize("junk", ['"{}"', "Bearer {}", "\ufeff{}\r\n", "EXTEND_API_KEY={}"])
def test_the_environments_key_is_cleaned_like_a_pasted_one(junk: str) -> None:
    made = environment_account({"EXTEND_API_KEY": junk.format("sk_1")})
    assert made is not None
    assert made[1] == "sk_1"


def test_an_environments_key_that_cannot_be_one_is_named_not_repeated() -> None:
    with pytest.raises(CredentialError, match="malformed_key") as caught:
        environment_account({"EXTEND_API_KEY": "sk_1\nsk_2"})
    message = message_of(caught.value)
    assert message.detail == (
        "EXTEND_API_KEY was not used, and nothing was sent: it has a blank or a line break in the "
        "middle."
    )
    assert "sk_" not in repr(caught.value) + str(caught.value) + message.line


def test_the_environments_places_are_kept_apart() -> None:
    key = {"EXTEND_API_KEY": "sk_1"}
    variants = [
        key,
        {**key, "EXTEND_REGION": "us2"},
        {**key, "EXTEND_WORKSPACE_ID": "ws_1"},
        {**key, "EXTEND_BASE_URL": "http://127.0.0.1:1"},
    ]
    made = [environment_account(variant) for variant in variants]
    assert len({item[0].id for item in made if item}) == 4
    again = environment_account({**key, "EXTEND_API_KEY": "sk_other"})
    assert again is not None
    assert made[0] is not None
    assert again[0].id == made[0][0].id
    assert made[2] is not None
    assert made[2][0].workspace_id == "ws_1"
    # An address wins over a region.
    both = environment_account({**variants[3], "EXTEND_REGION": "eu"})
    assert both is not None
    assert both[0].base_url == "http://127.0.0.1:1"


def test_the_older_host_is_asked_with_its_version_unless_another_is_given() -> None:
    older = {"EXTEND_API_KEY": "sk_1", "EXTEND_REGION": "older"}
    for given, version in (
        (older, "2024-12-23"),
        ({**older, "EXTEND_API_VERSION": " 2025-04-21 "}, "2025-04-21"),
        ({"EXTEND_API_KEY": "sk_1"}, "2026-02-09"),
    ):
        made = environment_account(given)
        assert made is not None
        assert made[0].api_version == version


@pytest.mark.parametrize(
    "version", ["latest", "2026-2-9", "2026-02-09\r\nX: 1", "\uff12\uff10\uff12\uff16-02-09"]
)
def test_a_version_that_is_no_date_is_refused(version: str) -> None:
    with pytest.raises(RequestError) as caught:
        environment_account({"EXTEND_API_KEY": "sk_1", "EXTEND_API_VERSION": version})
    assert "such as 2026-02-09" in message_of(caught.value).detail


def test_new_accounts_differ() -> None:
    first, second = (new_account(" Work ", "https://api.extend.ai", " ") for _ in range(2))
    assert first.id != second.id
    assert (first.name, first.workspace_id) == ("Work", None)
    assert new_account("", "https://api.extend.ai").name == "https://api.extend.ai"


@pytest.mark.parametrize(
    ("given", "mark"),
    [("", None), (" 1 ", True), ("TRUE", True), ("yes", True), ("0", False), ("no", False)],
)
def test_the_environment_says_whether_its_account_is_production(
    given: str, mark: bool | None
) -> None:
    made = environment_account({"EXTEND_API_KEY": "sk_1", "EXTEND_PRODUCTION": given})
    assert made is not None
    assert made[0].is_production is mark
    assert made[0].asks_before(101) is bool(mark)


def test_a_mark_of_production_that_cannot_be_read_is_no_silent_no() -> None:
    with pytest.raises(RequestError, match="bad_mark") as caught:
        environment_account({"EXTEND_API_KEY": "sk_1", "EXTEND_PRODUCTION": "on!"})
    assert "EXTEND_PRODUCTION is 1 for an account of production" in message_of(caught.value).detail
