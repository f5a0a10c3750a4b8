"""Settings on disk: replaced as a whole, kept when they cannot be understood."""

from __future__ import annotations

from pathlib import Path

import pytest

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.files import SortDir
from extend_desktop.domain.ids import AccountId, ExtractorId
from extend_desktop.domain.settings import Settings, ThemeChoice
from extend_desktop.storage.settings import JsonSettings

ACCOUNT = Account(AccountId("eu"), "Europe ☂", "https://api.eu1.extend.ai", workspace_id="ws_1")
FULL = Settings(
    theme=ThemeChoice.DARK,
    page_size=250,
    sort_dir=SortDir.ASC,
    accounts=(ACCOUNT,),
    active_account=ACCOUNT.id,
    last_extractors={ACCOUNT.id: ExtractorId("ex_1")},
    layout={"window": "AAAA"},
    last_export_folder="/home/someone/März",
)


async def test_what_is_saved_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.json"
    await JsonSettings(path).save(FULL)
    assert JsonSettings(path).load() == FULL
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.json"]


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    settings = JsonSettings(tmp_path / "settings.json")
    assert settings.load() == Settings()
    assert settings.set_aside is None


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe\x00", b"[]", b'{"version": 2}', b'{"page_size": 0}', b"null"],
)
def test_a_file_that_makes_no_sense_is_kept_and_said(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    settings = JsonSettings(path)
    assert settings.load() == Settings()
    assert settings.set_aside is not None
    assert settings.set_aside.read_bytes() == content
    assert not path.exists()


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
        await JsonSettings(blocker / "settings.json").save(FULL)
    assert blocker.read_text(encoding="utf-8") == "mine"
