"""The connection, the account and the place of the key in words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from extend_desktop.domain.accounts import Account, Generation
from extend_desktop.domain.batches import PhaseCounts
from extend_desktop.domain.credentials import KeyLocation
from extend_desktop.domain.errors import ConnectivityError, RequestError, StorageError
from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.pace import RequestRates
from extend_desktop.domain.waits import CallWait
from extend_desktop.presentation import connection, key_stores
from extend_desktop.presentation.quantities import clock_text
from extend_desktop.presentation.translation import tr

NOW = datetime(2026, 11, 23, 9, 20, tzinfo=UTC)


def test_connection_words() -> None:
    words = connection.connection_words
    assert words().whole() == "Connected"
    fresh = words(last_update_s_ago=2.2, next_update_in_s=3.0)
    assert (fresh.state, fresh.more) == ("Connected", "updated 2 s ago")
    # Nothing is followed, so nothing grows old.
    assert words(last_update_s_ago=900.0).whole() == "Connected"
    lost = words(offline_since=NOW, next_update_in_s=12.0, problem=ConnectivityError("dns"))
    assert lost.whole() == f"Offline since {clock_text(NOW)} · next try in 12 s"
    portal = words(offline_since=NOW, problem=ConnectivityError("captive_portal"))
    assert portal.more == "Something else than Extend answered"
    gone = RequestError("not_found", operation="get_batch_run")
    assert words(problem=gone).whole() == "Connected · Asking for a batch run: It is not there"
    assert words(problem=StorageError("disk_full")).whole() == "Connected · The disk is full"
    waiting = words(last_update_s_ago=40.0, next_update_in_s=0.0, wait=CallWait("get_run", 20.2))
    assert waiting.whole() == "Connected · Fetching a result: waiting for Extend since 20 s"
    detail = connection.connection_detail(None, 12.0, RequestRates(25.4, 10.0, 5.0))
    assert detail == (
        "Next update in 12 s\nAt most 25 reads, 10 writes and 5 runs a second, as Extend allows"
    )


@pytest.mark.parametrize(
    ("url", "counts", "title", "detail"),
    [
        (
            "https://api.eu1.extend.ai",
            PhaseCounts(running=88, uploading=24),
            "No connection to Extend (EU) since",
            "24 uploads and 64 runs go on by themselves.",
        ),
        (
            "https://proxy.example",
            PhaseCounts(running=1),
            "No connection to Extend (proxy.example) since",
            "1 run goes on by itself.",
        ),
        (
            "http://127.0.0.1:1",
            PhaseCounts(processed=3),
            "No connection to the sandbox since",
            "sent twice. You can still",
        ),
    ],
)
def test_what_being_offline_means_for_a_batch(
    url: str, counts: PhaseCounts, title: str, detail: str
) -> None:
    account = Account(AccountId("a"), "x", url, is_sandbox="127" in url)
    notice = connection.offline_notice(account, NOW, counts)
    assert notice.title == f"{title} {clock_text(NOW)}"
    assert notice.explanation.startswith("Nothing is lost or sent twice.")
    assert detail in notice.explanation
    assert notice.explanation.endswith("You can still add, review and export.")


def test_a_portal_says_what_to_do() -> None:
    account = Account(AccountId("a"), "x", "https://api.eu1.extend.ai")
    notice = connection.offline_notice(account, NOW, PhaseCounts(processed=3), by_portal=True)
    assert notice.title == (
        f"A page of the network answers instead of Extend (EU) since {clock_text(NOW)}"
    )
    assert notice.explanation.startswith("Open a page in the browser and sign in")


def test_connection_waits_and_places() -> None:
    assert connection.wait_text(None) == connection.wait_text(CallWait("get_run", 9.9)) == ""
    assert connection.wait_text(CallWait("get_run", 95.0)) == (
        "Fetching a result: waiting for Extend since 1 min 35 s"
    )
    assert connection.page_texts(3, 201, 100) == ("Page 3", "rows 201\u2013300")
    assert connection.page_texts(1, 1, 0) == ("Page 1", "no rows")
    sandbox = Account(AccountId("sandbox"), "x", "http://127.0.0.1:1", is_sandbox=True)
    assert connection.account_text(sandbox).startswith("Sandbox")
    places = {key_stores.key_location_text(place) for place in (*KeyLocation, None)}
    assert len(places) == 5
    office = Account(AccountId("a"), "Office", "https://api.extend.ai")
    assert len({key_stores.key_place_text(office, place) for place in (*KeyLocation, None)}) == 5
    assert key_stores.key_place_text(sandbox, None).startswith("Practice data")


def test_connection_reports() -> None:
    good = connection.report_lines(
        Generation.CURRENT, files_ok=True, extractors=3, batches_available=True
    )
    assert good == ("Files can be listed.", "3 extractors found.", "Batches can be created.")
    older = connection.report_lines(
        Generation.LEGACY, files_ok=True, extractors=None, batches_available=False
    )
    assert older[-1] == tr(connection.LEGACY_TEXT)
    refused = connection.report_lines(
        Generation.LEGACY,
        files_ok=True,
        extractors=None,
        batches_available=False,
        older_version="2024-12-23",
    )
    assert refused[1].startswith("The host refuses API version 2026-02-09")
    assert "2024-12-23" in refused[1]
    none = connection.report_lines(
        Generation.CURRENT, files_ok=False, extractors=0, batches_available=False
    )
    assert none == (
        "Files cannot be listed with this key.",
        "No extractors in this workspace yet.",
        "Batches are not available with this key.",
    )
