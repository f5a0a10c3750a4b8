"""What is remembered of rates between starts: by account and key, for a time, and never trusted blindly."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from extend_desktop.api.budget import LearntRate
from extend_desktop.api.rate_memory import KEPT_FOR, RateMemory, name_of
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.ids import AccountId
from extend_desktop.storage.private_files import PrivateFile
from tests.helpers.virtual_time import START

ACCOUNT = Account(AccountId("a"), "A", "https://api.extend.ai")
RATES = {"get": LearntRate(10.0, 17.0), "write": LearntRate(75.0)}


def opened(path: Path) -> RateMemory:
    memory = RateMemory(PrivateFile(path))
    memory.load()
    return memory


def test_rates_are_there_after_a_restart_beside_those_of_others(tmp_path: Path) -> None:
    path = tmp_path / "rates.json"
    first, second = opened(path), opened(path)
    first.keep("one", RATES, START)
    # Another program, which began before that was written.
    second.keep("two", {"run": LearntRate(5.0, 9.0)}, START)
    later = opened(path)
    assert later.recall("one", START) == RATES
    assert later.recall("two", START) == {"run": LearntRate(5.0, 9.0)}
    assert later.recall("three", START) == {}


def test_what_is_too_old_or_from_the_future_is_forgotten(tmp_path: Path) -> None:
    memory = opened(tmp_path / "rates.json")
    memory.keep("one", RATES, START)
    assert memory.recall("one", START + KEPT_FOR) == RATES
    assert memory.recall("one", START + KEPT_FOR + timedelta(seconds=1)) == {}
    assert memory.recall("one", START - KEPT_FOR - timedelta(seconds=1)) == {}
    memory.keep("two", RATES, START + 2 * KEPT_FOR)
    assert "one" not in (tmp_path / "rates.json").read_text()


def test_only_what_was_used_is_kept_for_longer(tmp_path: Path) -> None:
    """The other category stays as old as it is, for this start and the next ones."""
    path = tmp_path / "rates.json"
    opened(path).keep("one", RATES, START)
    used = {"get": LearntRate(12.0, 20.0)}
    opened(path).keep("one", used, START + timedelta(days=1))
    later = opened(path)
    assert later.recall("one", START + KEPT_FOR) == {**RATES, **used}
    assert later.recall("one", START + KEPT_FOR + timedelta(days=1)) == used


def test_only_so_many_accounts_are_kept_the_newest_of_them(tmp_path: Path) -> None:
    memory = opened(tmp_path / "rates.json")
    for number in range(60):
        memory.keep(f"n{number}", RATES, START + timedelta(seconds=number))
    assert memory.recall("n9", START) == {}
    assert memory.recall("n10", START) == RATES


def test_a_name_tells_neither_key_nor_account_and_changes_with_each() -> None:
    names = {
        name_of(ACCOUNT, "sk_one"),
        name_of(ACCOUNT, "sk_two"),
        name_of(replace(ACCOUNT, id=AccountId("b")), "sk_one"),
        name_of(replace(ACCOUNT, workspace_id="ws_1"), "sk_one"),
    }
    assert len(names) == 4
    assert not any("sk_" in name or "extend" in name for name in names)


AT = START.isoformat()
DAMAGES = {
    "half": b'{"version": 1, "accounts": {"one": {"at": "2026',
    "no JSON": b"\x00\xff",
    "a list": b"[]",
    "deep": b"[" * 100_000,
    "another version": {"version": 2, "accounts": {"one": {"get": [10, 17, AT]}}},
    "no version": {"accounts": {"one": {"get": [10, 17, AT]}}},
    **{
        name: {"version": 1, "accounts": {"one": {"get": rate}}}
        for name, rate in {
            "no moment": [10, 17],
            "a moment without a zone": [10, 17, "2026-02-09T12:00:00"],
            "a number as moment": [10, 17, 1_770_000_000],
            "a moment that is none": [10, 17, "yesterday"],
            "too fast": [7500, 17, AT],
            "far too slow": [0.0, 0, AT],
            "no number": [float("nan"), 17, AT],
            "a text": ["10", 17, AT],
            "true": [True, 17, AT],
            "a burst that is false": [10, False, AT],
            "too short": [AT],
        }.items()
    },
}


def test_a_sound_file_is_understood(tmp_path: Path) -> None:
    """What the damaged ones below differ from."""
    path = tmp_path / "rates.json"
    path.write_text(json.dumps({"version": 1, "accounts": {"one": {"get": [10, 17, AT]}}}))
    assert opened(path).recall("one", START) == {"get": RATES["get"]}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_damage_is_as_good_as_nothing_and_is_written_over(tmp_path: Path, damage: object) -> None:
    path = tmp_path / "rates.json"
    text = damage if isinstance(damage, bytes) else json.dumps(damage).encode()
    path.write_bytes(text)
    memory = opened(path)
    assert memory.recall("one", START) == {}
    memory.keep("one", RATES, START)
    assert opened(path).recall("one", START) == RATES


def test_a_folder_that_cannot_be_written_costs_the_memory_only(tmp_path: Path) -> None:
    (tmp_path / "rates.json").mkdir()
    memory = opened(tmp_path / "rates.json")
    memory.keep("one", RATES, START)
    assert memory.recall("one", START) == RATES
