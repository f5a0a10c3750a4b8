"""Settings in a file: nothing that is nobody else's, and harmless whoever wrote it."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.credentials import KeyStoreKind
from extend_desktop.domain.errors import RequestError
from extend_desktop.domain.exports import ExportOptions
from extend_desktop.domain.ids import AccountId, ExtractorId
from extend_desktop.domain.network import NetworkSettings, ProxyMode
from extend_desktop.domain.setting_changes import (
    RESETTABLE,
    SettingName,
    SettingsPart,
    changes_to,
    defaults,
    values_after,
    values_of,
    with_values,
)
from extend_desktop.domain.settings import Settings, ThemeChoice
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.setting_changes import change_line, preview_hint
from extend_desktop.services.exports.presets import ExportPreset, preset_text, presets_of
from extend_desktop.services.settings_files import read_settings, settings_text
from extend_desktop.services.shared_files import LARGEST_FILE_BYTES

ACCOUNT = Account(AccountId("a1"), "Office of Ann", "https://api.extend.ai")
PRESET = preset_text(ExportPreset("For the ledger", ExportOptions(manifest=True)))
SHARED = {
    "theme": ThemeChoice.DARK,
    "language": "de",
    "page_size": 250,
    "ask_above_credits": 500,
    "monitor_after_submit": False,
    "notifies": False,
    "keeps_awake": True,
    "tray": True,
    "doubt_limit_percent": 90,
    "shortcuts": {"Submit": "Ctrl+K", "Monitor": ""},
    "layout": {"columns/files": "v1:200,90", "arrangement/files": "v1:0,2,1:2", "window": "v2:AAA"},
    "export_presets": {"For the ledger": PRESET, "Damaged": "{"},
    "network": NetworkSettings(
        ProxyMode.MANUAL,
        "http://ann:hunter2@proxy.example:3128",
        "ann",
        "localhost",
        "/home/ann/ca.pem",
    ),
}
OWN = {
    "accounts": (ACCOUNT,),
    "active_account": ACCOUNT.id,
    "production_marks": {ACCOUNT.id: True},
    "last_extractors": {ACCOUNT.id: ExtractorId("ex_last")},
    "favourite_extractors": {ACCOUNT.id: (ExtractorId("ex_dear"),)},
    "last_export_folder": "/home/ann/exports",
    "automatic_exports": {"": '{"folder": "/home/ann/auto"}'},
    "key_store": KeyStoreKind.FILE,
}
MINE = Settings(**SHARED, **OWN)  # pyright: ignore[reportArgumentType] - by their names
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=10,
)


def file_of(settings: object, version: object = 1, **more: object) -> bytes:
    head = {"format": "extend-desktop settings", "version": version}
    return json.dumps({**head, "settings": settings, **more}).encode()


def test_all_that_is_set_is_in_the_file_or_named_as_left_out_on_purpose() -> None:
    """A new field of the settings must be put on one of the two lists."""
    assert {*SHARED, *OWN, "sort_dir"} == set(Settings.__dataclass_fields__)


def test_a_file_makes_another_computer_alike_and_tells_nothing_of_its_owner() -> None:
    text = settings_text(MINE)
    for own in ("ann", "Ann", "hunter2", "a1", "ex_last", "ex_dear", "/home", "v2:AAA", "Damaged"):
        assert own not in text
    theirs = Settings(
        shortcuts={"Monitor": "Ctrl+J", "Review": "F8"},
        export_presets={"Theirs": PRESET},
        layout={"columns/batches": "v1:1", "window": "v2:BBB"},
    )
    file = read_settings(text.encode(), "x.json", theirs)
    came = with_values(theirs, file.values)
    # Keys as a whole; presets and columns beside those that are there.
    assert came.shortcuts == MINE.shortcuts
    assert [preset.name for preset in presets_of(came.export_presets)][-2:] == [
        "For the ledger",
        "Theirs",
    ]
    assert came.layout == {
        "columns/batches": "v1:1",
        "window": "v2:BBB",
        "columns/files": "v1:200,90",
        "arrangement/files": "v1:0,2,1:2",
    }
    assert came.network == NetworkSettings(
        ProxyMode.MANUAL, "http://proxy.example:3128", "", "localhost", ""
    )
    for field in ("theme", "language", "page_size", "ask_above_credits", "doubt_limit_percent"):
        assert getattr(came, field) == SHARED[field]
    for field in OWN:
        assert getattr(came, field) == getattr(theirs, field)
    assert changes_to(came, file.values) == ()


def test_changes_can_be_taken_back_one_by_one_and_reset() -> None:
    first = Settings()
    changes = changes_to(first, values_of(replace(MINE, export_presets={})))
    there = with_values(first, values_after(changes))
    back = with_values(there, values_after([change.undone for change in changes]))
    assert back == first
    reset = with_values(MINE, defaults(MINE, RESETTABLE))
    assert values_of(replace(reset, export_presets={})) == values_of(first)
    assert reset.export_presets == MINE.export_presets
    only = with_values(MINE, defaults(MINE, (SettingsPart.RESULTS,)))
    assert only == replace(MINE, doubt_limit_percent=80)


@pytest.mark.parametrize(
    ("address", "user"), [("http://proxy.test:8080", "anna"), ("http://other.test:8080", "")]
)
def test_the_proxy_of_a_file_does_not_get_the_password_of_another(address: str, user: str) -> None:
    network = replace(MINE.network, proxy_address="http://proxy.test:8080", proxy_user="anna")
    name = SettingName(SettingsPart.NETWORK, "proxy_address")
    assert with_values(replace(MINE, network=network), {name: address}).network.proxy_user == user


def test_every_change_is_said_in_words() -> None:
    lines = [change_line(change) for change in changes_to(Settings(), values_of(MINE))]
    assert lines == [
        "General: Colours: Like the system → Dark",
        "General: Language: Like the system → Deutsch",
        "General: Files per page: 100 → 250",
        "General: Ask before Submit: Never → Above 500 credits",
        "General: After Submit, show Monitor: On → Off",
        "General: Show notifications: On → Off",
        "General: Keep the computer awake: Off → On",
        "General: Keep an icon in the tray: Off → On",
        "Results: Doubtful below: 80 % → 90 %",
        "Network: Proxy: As the system says → This proxy",
        "Network: Proxy address: None → http://proxy.example:3128",
        "Network: Reached without the proxy: None → localhost",
        "Keyboard: Monitor: Its own key → no key",
        "Keyboard: Submit: Its own key → Ctrl+K",
        "Columns: arrangement/files: As at first → Arranged",
        "Columns: columns/files: As at first → Arranged",
        "Presets: Damaged: Not there → There",
        "Presets: For the ledger: Not there → There",
    ]
    name = SettingName(SettingsPart.COLUMNS, "columns/files")
    other = changes_to(MINE, {name: "v1:1,1"})
    assert change_line(other[0]) == "Columns: columns/files: Arranged → Another"


@pytest.mark.parametrize(
    ("content", "code", "names"),
    [
        (b"", "settings_file_other", "x.json"),
        (b"\xff\xfe", "settings_file_other", "x.json"),
        (b"[" * 100_000, "settings_file_other", "x.json"),
        (b'{"format": "extend-desktop accounts", "version": 1}', "settings_file_other", "x.json"),
        (file_of({}, version=True), "settings_file_other", "x.json"),
        (file_of({}, version=2), "settings_file_later", "version 2"),
        (b" " * (LARGEST_FILE_BYTES + 1), "settings_file_large", "1000000"),
        (file_of({}, more=1), "settings_file_unknown", "more"),
        (file_of({"colour": {}}), "settings_file_unknown", "colour"),
        (file_of({"general": {"thme": "dark"}}), "settings_file_unknown", "general.thme"),
        (file_of({"general": {"key_store": "file"}}), "settings_file_unknown", "general.key_store"),
        (file_of({"network": {"proxy_user": "a"}}), "settings_file_unknown", "network.proxy_user"),
        (file_of({"columns": {"window": "v2:"}}), "settings_file_unknown", "columns.window"),
        (file_of(None), "settings_file_value", "settings"),
        (file_of({"general": {"theme": "pink"}}), "settings_file_value", "general.theme"),
        (file_of({"general": {"tray": 1}}), "settings_file_value", "general.tray"),
        (file_of({"general": {"page_size": "100"}}), "settings_file_value", "general.page_size"),
        (file_of({"general": {"page_size": 10**30}}), "settings_file_value", "general.page_size"),
        (file_of({"general": {"page_size": 7}}), "settings_file_value", "general.page_size"),
        (file_of({"general": {"language": "../x"}}), "settings_file_value", "general.language"),
        (file_of({"results": {"doubt_limit_percent": 0}}), "settings_file_value", "results"),
        (
            file_of({"network": {"proxy_address": "socks://a:pw@b"}}),
            "settings_file_value",
            "network",
        ),
        (file_of({"keyboard": []}), "settings_file_value", "keyboard"),
        (file_of({"keyboard": {"Submit": None}}), "settings_file_value", "keyboard.Submit"),
        (file_of({"keyboard": {"A": "\u202e\n"}}), "settings_file_value", "keyboard.A"),
        (file_of({"keyboard": {"A": "Ctrl+\u202e"}}), "settings_file_value", "keyboard.A"),
        (file_of({"keyboard": {"A": "Shift+E"}}), "settings_file_value", "keyboard.A"),
        (file_of({"keyboard": {"A": "F25"}}), "settings_file_value", "keyboard.A"),
        (file_of({"export_presets": {"A": {}}}), "settings_file_value", "export_presets.A"),
        (
            file_of({"export_presets": {"excel  International": json.loads(PRESET)}}),
            "settings_file_value",
            "export_presets.excel",
        ),
        (
            file_of({"export_presets": {"\x1c": json.loads(PRESET)}}),
            "settings_file_value",
            "export",
        ),
    ],
)
def test_what_cannot_be_is_refused_by_its_name(content: bytes, code: str, names: str) -> None:
    with pytest.raises(RequestError) as caught:
        read_settings(content, "x.json", Settings())
    assert caught.value.code == code
    message = message_of(caught.value)
    assert names in message.detail
    assert message.detail.endswith("Nothing was changed.")
    assert "pw" not in message.detail


def test_a_file_of_a_few_settings_changes_those_alone() -> None:
    content = b"\xef\xbb\xbf" + file_of({"general": {"theme": "dark"}})
    file = read_settings(content, "x.json", MINE)
    assert dict(file.values) == {SettingName(SettingsPart.GENERAL, "theme"): ThemeChoice.DARK}
    assert file.parts == {SettingsPart.GENERAL}
    no_keys = read_settings(file_of({"keyboard": {}}), "x.json", MINE)
    assert with_values(MINE, no_keys.values).shortcuts == {}


def test_a_preset_that_is_there_keeps_its_spelling() -> None:
    entry = json.loads(preset_text(ExportPreset("x", ExportOptions())))
    file = read_settings(
        file_of({"export_presets": {"FOR the  ledger": entry, "New": entry, "new": entry}}),
        "x.json",
        MINE,
    )
    came = with_values(MINE, file.values).export_presets
    assert set(came) == {"For the ledger", "Damaged", "New"}
    assert came["For the ledger"] != PRESET


@pytest.mark.parametrize(
    "key",
    [
        "",
        "F5",
        "Shift+F24",
        "Ctrl+E",
        "Ctrl++",
        "Ctrl+,",
        "Alt+Ä",
        "Meta+PgUp",
        "ctrl+num+5",
        "Ctrl+日",
    ],
)
def test_a_key_that_can_be_is_taken(key: str) -> None:
    keys = {"A": key, "B": "Ctrl+Alt+Media Play", "C": "Ctrl+Launch (0)"}
    file = read_settings(file_of({"keyboard": keys}), "x.json", Settings())
    assert with_values(Settings(), file.values).shortcuts == keys


def test_the_preview_says_when_there_is_no_way_back() -> None:
    values = {SettingName(SettingsPart.GENERAL, "language"): "de"}
    of_language = changes_to(Settings(), values)
    # What is called like it is another thing.
    other = changes_to(Settings(), {SettingName(SettingsPart.KEYBOARD, "language"): "F9"})
    assert "cannot be undone" in preview_hint(of_language)
    assert "cannot be undone" not in preview_hint(other)


@given(JSON)
def test_no_file_is_more_than_refused(content: Any) -> None:
    for text in (json.dumps(content).encode(), file_of(content), file_of({"general": content})):
        with suppress(RequestError):
            with_values(MINE, read_settings(text, "x.json", MINE).values)
