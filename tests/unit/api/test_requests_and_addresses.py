"""What is asked, of whom, and what is refused before anything is sent."""

from __future__ import annotations

import ssl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.api.addresses import checked_base_url, path_of
from extend_desktop.api.client import connect
from extend_desktop.api.connections import default_context
from extend_desktop.api.legacy import is_legacy_account
from extend_desktop.api.requests import batch_run_body, file_params, run_params
from extend_desktop.api.uploads import content_type_of
from extend_desktop.domain.accounts import API_VERSION, Account
from extend_desktop.domain.errors import (
    ConnectivityError,
    CredentialError,
    DefectError,
    RequestError,
)
from extend_desktop.domain.files import FileQuery, SortDir
from extend_desktop.domain.ids import AccountId, BatchRunId, ExtractorId, FileId
from extend_desktop.domain.network import NetworkAccess
from extend_desktop.domain.runs import BatchRunRequest, RunOrder, RunQuery, SubmittedInput
from tests.helpers.virtual_time import InstantClock

KEY = "sk_live_Zq8TopSecret"


def account(
    base_url: str = "https://api.extend.ai",
    api_version: str = "2026-02-09",
    workspace_id: str | None = None,
) -> Account:
    return Account(AccountId("a"), "Mine", base_url, api_version, workspace_id)


def request_with(*inputs: SubmittedInput, priority: int | None = 50) -> BatchRunRequest:
    return BatchRunRequest(ExtractorId("ex_1"), "1.0", priority, inputs)


def test_files_sort_by_only_for_the_older_generation() -> None:
    query = FileQuery("in voice", SortDir.ASC, 250)
    assert file_params(query, "t=:/+", legacy=False) == {
        "nameContains": "in voice",
        "sortDir": "asc",
        "maxPageSize": "250",
        "nextPageToken": "t=:/+",
    }
    assert file_params(FileQuery(), None, legacy=True) == {
        "sortBy": "createdAt",
        "sortDir": "desc",
        "maxPageSize": "100",
    }


def test_runs_always_say_their_order() -> None:
    query = RunQuery(BatchRunId("bpr_1"), status="FAILED", order=RunOrder.UPDATED)
    assert run_params(query, None) == {
        "batchId": "bpr_1",
        "status": "FAILED",
        "sortBy": "updatedAt",
        "sortDir": "desc",
        "maxPageSize": "1000",
    }


def test_a_batch_run_is_written_as_documented() -> None:
    body = batch_run_body(
        request_with(
            SubmittedInput({"k": "1"}, file_id=FileId("file_1"), name="no effect.pdf"),
            SubmittedInput({}, url="https://files.example/x?y=1", name="x.pdf"),
            priority=1,
        )
    )
    assert body == {
        "extractor": {"id": "ex_1", "version": "1.0"},
        "inputs": [
            {"file": {"id": "file_1"}, "metadata": {"k": "1"}},
            {"file": {"url": "https://files.example/x?y=1", "name": "x.pdf"}},
        ],
        "priority": 1,
    }


ONE = SubmittedInput({}, file_id=FileId("file_1"))


def test_a_priority_that_was_not_chosen_is_not_in_the_request() -> None:
    assert "priority" not in batch_run_body(request_with(ONE, priority=None))


@pytest.mark.parametrize(
    "request_",
    [
        request_with(),
        request_with(*[ONE] * 1001),
        request_with(ONE, priority=0),
        request_with(ONE, priority=101),
        request_with(SubmittedInput({})),
        request_with(SubmittedInput({}, file_id=FileId("f"), url="https://x/")),
    ],
)
def test_an_impossible_batch_run_is_our_defect(request_: BatchRunRequest) -> None:
    with pytest.raises(DefectError):
        batch_run_body(request_)


@given(st.text(min_size=1, max_size=40))
def test_an_id_stays_within_its_own_step_of_the_path(identity: str) -> None:
    try:
        path = path_of("files", identity)
    except RequestError:
        assert not identity.strip(".")
        return
    assert path.isascii()
    assert path.count("/") == 2
    assert not set(path) & set("?#\\ ")


@pytest.mark.parametrize("identity", ["", ".", "..", "..."])
def test_ids_that_a_server_would_resolve_are_refused(identity: str) -> None:
    with pytest.raises(RequestError):
        path_of("files", identity)


@pytest.mark.parametrize(
    "base_url",
    [
        "http://api.extend.ai", "ftp://127.0.0.1", "api.extend.ai", "", "https://",
        "https://me:secret@api.extend.ai", "https://api.extend.ai?x=1", "http://127.0.0.1.evil.example",
        "http://localhost.evil.example", "http://[::1", "https://api.extend.ai:port",
    ],
)  # fmt: skip
def test_only_https_or_loopback(base_url: str) -> None:
    with pytest.raises(RequestError) as caught:
        connect(account(base_url), KEY, clock=InstantClock())
    assert caught.value.facts["reason"] == "insecure_url"


@pytest.mark.parametrize(
    "base_url",
    [
        "https://api.us2.extend.app/",
        "http://127.0.0.1:81",
        "http://localhost:9/",
        "http://[::1]:5/v1",
    ],
)
def test_https_and_loopback_are_fine(base_url: str) -> None:
    assert checked_base_url(base_url) == base_url.rstrip("/")


@pytest.mark.parametrize("key", ["", "sk_a b", "sk_a\r\nX-Evil: 1", "sk_ключ", "sk_\x00"])
def test_what_cannot_be_a_key_is_refused_without_being_told(key: str) -> None:
    with pytest.raises(CredentialError, match="malformed_key") as caught:
        connect(account(), key, clock=InstantClock())
    assert not key or key not in repr(caught.value) + str(caught.value)


@pytest.mark.parametrize(
    "version", ["2026-02-09\r\nX-Evil: 1", "", "2026 02", "2026\u201302\u201309"]
)
def test_an_api_version_that_no_header_can_carry_is_named_as_such(version: str) -> None:
    with pytest.raises(RequestError, match="bad_api_version") as caught:
        connect(account(api_version=version), KEY, clock=InstantClock())
    assert caught.value.facts["wanted"] == API_VERSION


def test_a_workspace_cannot_smuggle_a_header() -> None:
    with pytest.raises(RequestError, match="bad_workspace"):
        connect(account(workspace_id="ws_1\r\nX-Evil: 1"), KEY, clock=InstantClock())


@pytest.mark.parametrize(
    ("version", "legacy"),
    [("2026-02-09", False), ("2027-01-01", False), ("2025-04-21", True), ("2024-11-14", True),
     ("", False), ("latest", False)],
)  # fmt: skip
def test_which_versions_are_older(version: str, legacy: bool) -> None:
    assert is_legacy_account(account(api_version=version)) is legacy


@pytest.mark.parametrize(
    ("name", "content_type"),
    [
        ("A.PDF", "application/pdf"),
        ("notes.md", "text/markdown"),
        ("scan.tif", "image/tiff"),
        ("odd.bin", "application/octet-stream"),
        ("none", "application/octet-stream"),
    ],
)
def test_content_types_do_not_depend_on_the_machine(name: str, content_type: str) -> None:
    assert content_type_of(name) == content_type


def test_a_proxy_setting_that_cannot_be_used_is_found_before_anything_is_sent() -> None:
    def refuse(_url: str) -> None:
        raise ConnectivityError("bad_proxy_setting")

    with pytest.raises(ConnectivityError):
        connect(account(), KEY, clock=InstantClock(), access=NetworkAccess(proxy_for=refuse))


def test_pythons_own_trust_checks_everything_but_the_strict_form() -> None:
    context = default_context()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert not context.verify_flags & ssl.VERIFY_X509_STRICT
