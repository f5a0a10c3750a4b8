"""Settings on disk: replaced as a whole, kept when they cannot be understood."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.credentials import KeyStoreKind
from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.files import SortDir
from extend_desktop.domain.identities import Identity
from extend_desktop.domain.ids import AccountId, ExtractorId
from extend_desktop.domain.network import NetworkSettings, ProxyMode
from extend_desktop.domain.notices import DamagedFile
from extend_desktop.domain.settings import Settings, ThemeChoice
from extend_desktop.storage.settings import JsonSettings, _sound
from extend_desktop.storage.settings_file import parsed, text_of
from tests.helpers.waiting import GIVE_UP_S

ACCOUNT = Account(AccountId("eu"), "Europe ☂", "https://api.eu1.extend.ai", workspace_id="ws_1")
ROUNDS = 200
FULL = Settings(
    theme=ThemeChoice.DARK,
    page_size=250,
    sort_dir=SortDir.ASC,
    accounts=(ACCOUNT,),
    active_account=ACCOUNT.id,
    last_extractors={ACCOUNT.id: ExtractorId("ex_1")},
    favourite_extractors={ACCOUNT.id: (ExtractorId("ex_2"), ExtractorId("ex_1"))},
    layout={"window": "AAAA"},
    last_export_folder="/home/someone/März",
    monitor_after_submit=False,
    production_marks={AccountId("environment-1"): True},
    ask_above_credits=5000,
)


async def test_what_is_saved_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.json"
    await JsonSettings(path).change(lambda _: FULL)
    assert JsonSettings(path).load() == FULL
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.json"]


async def test_what_is_known_needs_no_disk_and_follows_each_change(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = JsonSettings(path)
    assert settings.known == Settings()
    await settings.change(lambda _: FULL)
    path.unlink()
    assert settings.known == FULL
    assert settings.load() == Settings()
    assert settings.known == FULL, "what is read later may be older than a change under way"


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    settings = JsonSettings(tmp_path / "settings.json")
    assert settings.load() == Settings()
    assert settings.notices.load() == ()


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe\x00", b"[]", b'{"version": 2}', b'{"page_size": 0}', b"null"],
)
def test_a_file_that_makes_no_sense_is_kept_and_said(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    settings = JsonSettings(path)
    assert settings.load() == Settings()
    (notice,) = settings.notices.load()
    assert (notice.file, notice.is_closed) == (DamagedFile.SETTINGS, True)
    assert Path(notice.kept).read_bytes() == content
    # Said once: what is there now is sound.
    assert settings.load() == Settings()
    assert settings.notices.load() == (notice,)
    settings.notices.acknowledge([notice])
    assert settings.notices.load() == ()


async def test_what_can_still_be_understood_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    other = replace(ACCOUNT, id=AccountId("us"))
    await JsonSettings(path).change(lambda _: replace(FULL, accounts=(ACCOUNT, other)))
    fields = json.loads(path.read_bytes())
    fields["page_size"] = -3
    del fields["accounts"][0]["base_url"]
    path.write_text(json.dumps(fields), encoding="utf-8")
    settings = JsonSettings(path)
    expected = replace(FULL, accounts=(other,), page_size=Settings().page_size)
    assert settings.load() == expected
    assert len(settings.notices.load()) == 1


async def test_two_writers_in_flight_lose_nothing(tmp_path: Path) -> None:
    """The window keeps its layout while the session adds accounts, each many times at once."""
    settings = JsonSettings(tmp_path / "settings.json")

    def with_account(number: int) -> Callable[[Settings], Settings]:
        account = Account(AccountId(f"a{number}"), "A", "https://api.extend.ai")
        return lambda old: replace(old, accounts=(*old.accounts, account))

    def with_layout(number: int) -> Callable[[Settings], Settings]:
        return lambda old: replace(old, layout={**old.layout, f"pane {number}": "x"})

    changes = [make(number) for number in range(ROUNDS) for make in (with_account, with_layout)]
    await asyncio.gather(*(settings.change(change) for change in changes))
    stored = settings.load()
    assert len(stored.accounts) == ROUNDS
    assert len(stored.layout) == ROUNDS


WRITER = """
import asyncio, sys
from dataclasses import replace
from pathlib import Path
from extend_desktop.storage.settings import JsonSettings
from extend_desktop.system.file_lock import FileLock

path, name, rounds = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
settings = JsonSettings(path, FileLock(path.with_suffix(".lock")))

async def write():
    for number in range(rounds):
        key = f"{name} {number}"
        await settings.change(lambda old: replace(old, layout={**old.layout, key: "x"}))

asyncio.run(write())
"""


def test_two_programs_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    commands = [[sys.executable, "-c", WRITER, str(path), name, "50"] for name in ("one", "two")]
    root = Path(__file__).parents[3]
    writers = [subprocess.Popen(command, cwd=root) for command in commands]
    assert [writer.wait(timeout=GIVE_UP_S) for writer in writers] == [0, 0]
    assert len(JsonSettings(path).load().layout) == 2 * 50


def test_settings_are_for_their_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"{")
    path.chmod(0o644)
    settings = JsonSettings(path)
    settings.load()
    asyncio.run(settings.change(lambda _: FULL))
    modes = {entry.name: entry.stat().st_mode & 0o777 for entry in tmp_path.iterdir()}
    assert set(modes.values()) == {0o600}
    assert len(modes) == 3


def test_fields_of_a_later_program_are_ignored(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"version": 1, "theme": "light", "hologram": true}', encoding="utf-8")
    assert JsonSettings(path).load().theme is ThemeChoice.LIGHT


async def test_a_place_that_cannot_be_written_is_said_and_the_old_file_stays(
    tmp_path: Path,
) -> None:
    blocker = tmp_path / "a file"
    blocker.write_text("mine", encoding="utf-8")
    with pytest.raises(StorageError):
        await JsonSettings(blocker / "settings.json").change(lambda _: FULL)
    assert blocker.read_text(encoding="utf-8") == "mine"


_ODD = (None, True, 0, -1, 1.0, 1e3, 10**9, "", "x", "dark", "1", [], ["x"], [[]], {}, {"a": 1})
_EVERYTHING = replace(
    FULL,
    accounts=(
        replace(ACCOUNT, identity=Identity("ws_1", "Rechnungen Ä", "a@b.c"), is_production=True),
    ),
    network=NetworkSettings(ProxyMode.MANUAL, "http://proxy:8080"),
    key_store=KeyStoreKind.KEYRING,
)


def _odd_files(content: str) -> Iterator[bytes]:
    """Return the file with each fact by turns left out, or something else in its place."""

    def nested(facts: Any) -> Iterator[dict[str, Any]]:
        if isinstance(facts, dict):
            yield cast("dict[str, Any]", facts)
        for item in facts.values() if isinstance(facts, dict) else facts:
            if isinstance(item, dict | list):
                yield from nested(item)

    whole = json.loads(content)
    for facts in nested(whole):
        for name, before in list(facts.items()):
            del facts[name]
            yield json.dumps(whole, ensure_ascii=False).encode()
            for odd in _ODD:
                facts[name] = odd
                yield json.dumps(whole, ensure_ascii=False).encode()
            facts[name] = before


def test_the_quick_reading_says_what_the_thorough_one_says_or_leaves_it_to_that() -> None:
    text = text_of(_EVERYTHING)
    assert _sound(text.encode()) == _EVERYTHING == parsed(text.encode())
    with_folder = replace(_EVERYTHING, last_export_folder="C:\\Users\\u1\\Documents")
    assert _sound(text_of(with_folder).encode()) == with_folder
    damaged = (b"", b"[]", b"\xff", b'{"version": 1, "layout": {"a": "\\ud800"}}', b"[" * 10**5)
    taken = 0
    for content in (*damaged, *_odd_files(text)):
        settings = _sound(content)
        if settings is not None:
            taken += 1
            assert repr(settings) == repr(parsed(content)), content
    assert taken > 50
