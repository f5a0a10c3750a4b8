"""What is watched comes back as it was chosen; terms that are not understood send nothing."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from extend_desktop.domain.ids import AccountId, ExtractorId
from extend_desktop.domain.watching import WatchAction, WatchRule
from extend_desktop.storage.migrations import MIGRATIONS
from extend_desktop.storage.opening import open_journal_file
from extend_desktop.storage.watch_rows import _rule, _set_rule
from tests.helpers.journals import NOW

ACCOUNT = AccountId("a")
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
RULES = st.builds(
    WatchRule,
    folder=TEXTS.map(lambda name: Path("/in") / f"{name}\udce4"),
    is_on=st.booleans(),
    action=st.sampled_from(WatchAction),
    extractor_id=st.none() | TEXTS.filter(bool).map(ExtractorId),
    extractor_name=TEXTS,
    version=TEXTS,
    priority=st.none() | st.integers(1, 100),
    moves=st.booleans(),
    subfolders=st.booleans(),
)
VALUES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.just([])
NAMES = st.sampled_from(
    [
        "is_on",
        "action",
        "extractor_id",
        "extractor_name",
        "version",
        "priority",
        "moves",
        "subfolders",
    ]
)


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    path = tmp_path_factory.mktemp("journal") / "journal.sqlite3"
    opened = open_journal_file(path, MIGRATIONS, NOW).connection
    opened.execute("PRAGMA synchronous = OFF")
    yield opened
    opened.close()


@given(rule=RULES)
def test_a_rule_comes_back_as_it_was(connection: sqlite3.Connection, rule: WatchRule) -> None:
    _set_rule(connection, ACCOUNT, rule)
    assert _rule(connection, ACCOUNT) == rule


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(terms=st.dictionaries(NAMES, VALUES) | VALUES)
@example(terms={"is_on": True, "action": "a later one", "extractor_id": None})
@example(terms={})
def test_terms_that_are_not_understood_watch_nothing_and_keep_the_folder(
    connection: sqlite3.Connection, terms: Any
) -> None:
    _set_rule(connection, ACCOUNT, WatchRule(Path("/in/box")))
    connection.execute("UPDATE watch_rules SET terms = ?", (json.dumps(terms),))
    rule = _rule(connection, ACCOUNT)
    assert rule is not None
    assert rule.folder == Path("/in/box")
    if rule.is_on:
        assert terms["is_on"] is True
        assert rule.action == terms["action"]
