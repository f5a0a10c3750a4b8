"""The connection, the account and the place of the key in words."""

from __future__ import annotations

from extend_desktop.domain.accounts import Account, Generation
from extend_desktop.domain.credentials import KeyLocation
from extend_desktop.domain.errors import ConnectivityError, RequestError, StorageError
from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.waits import CallWait
from extend_desktop.presentation import connection


def test_connection_words() -> None:
    text = connection.connection_text
    assert text(online=True, last_update_s_ago=2.2, next_update_in_s=3.0) == (
        "Connected · last update 2 s ago · next in 3 s"
    )
    assert text(online=False, problem=ConnectivityError("dns")) == (
        "Offline · The server's name was not found"
    )
    gone = RequestError("not_found", operation="get_batch_run")
    assert text(online=True, problem=gone) == (
        "Connected · Asking for a batch run: it is not there"
    )
    assert text(online=True, problem=StorageError("disk_full")) == ("Connected · The disk is full")
    assert connection.wait_text(None) == connection.wait_text(CallWait("get_run", 9.9)) == ""
    assert connection.wait_text(CallWait("get_run", 95.0)) == (
        "Waiting for Extend since 1 min 35 s (fetching a result)"
    )
    assert connection.page_text(3, 201, 100) == "Page 3 · rows 201\u2013300"
    assert connection.page_text(1, 1, 0) == "Page 1 · no rows"
    sandbox = Account(AccountId("sandbox"), "x", "http://127.0.0.1:1", is_sandbox=True)
    assert connection.account_text(sandbox).startswith("Sandbox")
    places = {connection.key_location_text(place) for place in (*KeyLocation, None)}
    assert len(places) == 4


def test_connection_reports() -> None:
    good = connection.report_lines(
        Generation.CURRENT, files_ok=True, extractors=3, batches_available=True
    )
    assert good == ("Files can be listed.", "3 extractors found.", "Batches can be created.")
    older = connection.report_lines(
        Generation.LEGACY, files_ok=True, extractors=None, batches_available=False
    )
    assert older[-1] == connection.LEGACY_TEXT
    none = connection.report_lines(
        Generation.CURRENT, files_ok=False, extractors=0, batches_available=False
    )
    assert none == (
        "Files cannot be listed with this key.",
        "No extractors in this workspace yet.",
        "Batches are not available with this key.",
    )
