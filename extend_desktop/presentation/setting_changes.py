"""Words for settings one by one: what each is called, what it is at, and what would change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extend_desktop.domain.network import ProxyMode
from extend_desktop.domain.setting_changes import (
    SettingChange,
    SettingName,
    SettingsPart,
    SettingValue,
    default_of,
)
from extend_desktop.domain.settings import ThemeChoice
from extend_desktop.presentation.ending import TRAY_TITLE
from extend_desktop.presentation.language_names import LANGUAGE_NAMES
from extend_desktop.presentation.network import MODE_NAMES
from extend_desktop.presentation.quantities import count_text, percent_text
from extend_desktop.presentation.shortcuts import key_text
from extend_desktop.presentation.spending import budget_text
from extend_desktop.presentation.text import plain, with_detail
from extend_desktop.presentation.translation import Marked, marked, tr, tr_n

EXPORT_SETTINGS, IMPORT_SETTINGS = marked("Export settings…"), marked("Import settings…")
RESET_ALL, RESET_PAGE = marked("Reset all settings…"), marked("Reset this page…")
UNDO = marked("Undo", "take a change of settings back")
FILE_NAME = "Extend settings"  # untranslated: a file's name
FILE_HINT = marked(
    "A file holds what the pages General, Results, Network and Keyboard set, the columns of the tables, "
    "and your presets of exports."
)
LEFT_OUT_HINT = marked(
    "It leaves out what means nothing on another computer or is yours alone: accounts, which have a "
    "file of their own, keys and passwords, where keys are kept, the proxy's user, the certificate file, "
    "favourites, folders, exports that go by themselves, and sizes and places of windows."
)
RESET_HINT = marked(
    "Everything that such a file holds goes back to what it was at first; your presets of exports "
    "stay. You see beforehand what will change."
)
FILE_WORDS = marked("export import settings file share colleague computer backup")
RESET_WORDS = marked("reset defaults settings everything")
PREVIEW_HINT = marked("What is ticked will change at once. You can undo it until Settings close.")
LAST_UNDO_HINT = marked(
    "What is ticked will change at once. As the language is among it, it cannot be undone: export the "
    "settings first if you may want them back."
)
NOTHING_CHANGES = marked("Nothing would change: the settings are like that already.")
PREVIEW_HEADS = (marked("Setting"), marked("Now"), marked("Afterwards"))
PREVIEW_NAME = marked("What will change")
FILE_NEEDED = (
    "export and import need a FILE; - is standard output."  # untranslated: of the command line
)
NO_FILE_OF_RESET = (
    "reset takes no FILE; --only PART says which part."  # untranslated: of the command line
)
ONLY_OF_RESET = "--only belongs to reset."  # untranslated: of the command line
DRY_RUN_OF_CHANGES = "--dry-run belongs to import and reset: it says what would change."  # untranslated: of the command line
UNDONE = marked("The settings are again what they were.")
THEMES = {
    ThemeChoice.SYSTEM: marked("Like the system"),
    ThemeChoice.LIGHT: marked("Light"),
    ThemeChoice.DARK: marked("Dark"),
    ThemeChoice.CONTRAST: marked("High contrast"),
}
PART_NAMES: Mapping[SettingsPart, Marked] = {
    SettingsPart.GENERAL: marked("General"),
    SettingsPart.RESULTS: marked("Results"),
    SettingsPart.NETWORK: marked("Network"),
    SettingsPart.KEYBOARD: marked("Keyboard"),
    SettingsPart.COLUMNS: marked("Columns"),
    SettingsPart.EXPORT_PRESETS: marked("Presets"),
}
_FIELD_NAMES: Mapping[str, Marked] = {
    "theme": marked("Colours"),
    "language": marked("Language"),
    "page_size": marked("Files per page"),
    "ask_above_credits": marked("Ask before Submit"),
    "monitor_after_submit": marked("After Submit, show Monitor"),
    "notifies": marked("Show notifications"),
    "keeps_awake": marked("Keep the computer awake"),
    "tray": TRAY_TITLE,
    "doubt_limit_percent": marked("Doubtful below"),
    "proxy_mode": marked("Proxy"),
    "proxy_address": marked("Proxy address"),
    "proxy_exceptions": marked("Reached without the proxy"),
}
_LANGUAGE = SettingName(SettingsPart.GENERAL, "language")  # untranslated: its name in a file
_OTHER_NAME = {  # of the parts whose settings have names of their own
    SettingsPart.KEYBOARD: (marked("Its own key"), marked("Its own key")),
    SettingsPart.COLUMNS: (marked("As at first"), marked("Arranged")),
    SettingsPart.EXPORT_PRESETS: (marked("Not there"), marked("There", "a preset")),
}


def setting_text(name: SettingName) -> str:
    """Return what a setting is called, with the page or part it belongs to."""
    known = _FIELD_NAMES.get(name.key)
    is_field = known is not None and name.part not in _OTHER_NAME
    called = tr(known) if is_field and known else plain(name.key, 120)
    return with_detail(tr(PART_NAMES[name.part]), called)


def value_text(name: SettingName, value: SettingValue) -> str:
    """Return what a setting is at."""
    if name.part is SettingsPart.KEYBOARD and value is not None:
        return plain(key_text(str(value)))
    if name.part in _OTHER_NAME:
        return tr(_OTHER_NAME[name.part][value is not None])
    if isinstance(value, bool):
        return tr("On") if value else tr("Off")
    if isinstance(value, int) or value is None:
        return _number_text(name.key, value)
    if name == _LANGUAGE:
        return LANGUAGE_NAMES.get(value, plain(value, 120)) or tr(THEMES[ThemeChoice.SYSTEM])
    return _choice_text(value)


def change_cells(change: SettingChange) -> tuple[str, str, str]:
    """Return setting, value now and afterwards, for a row of the preview."""
    before, after = value_text(change.name, change.before), value_text(change.name, change.after)
    if before == after:
        # Of columns and presets there is one on both sides.
        after = tr("Another", "arrangement or preset")
    return setting_text(change.name), before, after


def change_line(change: SettingChange) -> str:
    """Return the same in a line, for a terminal."""
    name, before, after = change_cells(change)
    return with_detail(name, f"{before} → {after}")


def default_text(name: SettingName) -> str:
    """Return what a setting is at first, for its explanation."""
    return tr("Default: {value}", value=value_text(name, default_of(name)))


def back_text(name: SettingName) -> str:
    """Return what the button says that takes a setting back."""
    return tr("Back to the default: {value}", value=value_text(name, default_of(name)))


def preview_hint(changes: Sequence[SettingChange]) -> str:
    """Return whether changes can be undone."""
    # The window is made anew in another language, and what it would undo goes with it.
    is_last = any(change.name == _LANGUAGE for change in changes)
    return tr(LAST_UNDO_HINT if is_last else PREVIEW_HINT)


def accept_text(count: int) -> str:
    """Return what a button says that changes so many settings."""
    return tr_n("Change {n} setting", "Change {n} settings", count)


def changed_text(changes: Sequence[SettingChange]) -> str:
    """Return what was changed."""
    return tr_n("{n} setting was changed.", "{n} settings were changed.", len(changes))


def would_change_text(changes: Sequence[SettingChange]) -> str:
    """Return what would be changed."""
    return tr_n("{n} setting would change.", "{n} settings would change.", len(changes))


def exported_text(name: str) -> str:
    """Return what was written."""
    return tr("The settings were written to {name}.", name=plain(name))


def _number_text(key: str, value: int | None) -> str:
    if key == "ask_above_credits":
        return budget_text(value)
    if key == "doubt_limit_percent":
        return percent_text((value or 0) / 100)
    return count_text(value or 0)


def _choice_text(value: str) -> str:
    if isinstance(value, ThemeChoice):
        return tr(THEMES[value])
    if isinstance(value, ProxyMode):
        return tr(MODE_NAMES[value])
    return plain(value, 120) or tr("None", "nothing is written there")
