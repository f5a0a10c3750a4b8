"""What other languages need that English does not: zero counted as one, facts in words of theirs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from typing_extensions import override

from extend_desktop.domain.batches import CancelMode
from extend_desktop.domain.control import InFlight
from extend_desktop.presentation.accounts import environment_text
from extend_desktop.presentation.control import cancel_choice
from extend_desktop.presentation.network_findings import PROXY_SOURCES, proxy_text
from extend_desktop.presentation.retention import is_typed_yes
from extend_desktop.presentation.translation import Catalogue, set_catalogue, tr_n
from extend_desktop.system.desktop_proxies import GNOME, KDE
from extend_desktop.system.proxies import SYSTEM_SETTINGS
from tests.helpers.capitals import Capitals
from tests.helpers.pseudo_language import pseudo


class French(Catalogue):
    """Has one form for none and one, as French has, and does without the count in it."""

    @override
    def find(self, source: str, meaning: str, count: int | None) -> str:
        if count is None:
            return ""
        return "le seul fichier" if count < 2 else "les {n} fichiers"


class Pseudo(Catalogue):
    @override
    def find(self, source: str, meaning: str, count: int | None) -> str:
        return pseudo(source)


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    set_catalogue(None)


def test_none_is_not_the_only_one() -> None:
    set_catalogue(French())
    said = [tr_n("the one file", "the {n} files", count) for count in (0, 1, 2)]
    assert said == ["les 0 fichiers", "le seul fichier", "les 2 fichiers"]


def test_a_typed_yes_is_that_of_the_language_or_the_english_one() -> None:
    set_catalogue(Pseudo())
    typed = (f" {pseudo('DELETE')} ", "DELETE", "delete", "")
    assert [is_typed_yes(text) for text in typed] == [True, True, False, False]


def test_facts_of_the_connection_are_in_words_of_the_language() -> None:
    set_catalogue(Capitals())
    assert [environment_text(code) for code in ("production", "staging")] == [
        "PRODUCTION",
        "staging",
    ]
    assert "GNOME'S PROXY SETTINGS" in proxy_text("http://p:1", GNOME, ())
    assert "HTTPS_PROXY" in proxy_text("http://p:1", "HTTPS_PROXY", ())
    assert {GNOME, KDE, SYSTEM_SETTINGS} == PROXY_SOURCES.keys()


def test_a_cancel_of_nothing_that_waits_speaks_of_no_waiting_one() -> None:
    nothing = cancel_choice(CancelMode.FINISH_RUNNING, InFlight(0, 0, 0))
    assert nothing.title == cancel_choice(CancelMode.FINISH_RUNNING, None).title
