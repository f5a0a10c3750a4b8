"""What is said of a file of settings that cannot be taken; for `error_texts.py`."""

from __future__ import annotations

from extend_desktop.presentation.error_text import ErrorText
from extend_desktop.presentation.translation import marked

_NOTHING = marked("Nothing was changed.")
_WRITE_IT_ANEW = marked("Choose a file that “Export settings…” of this program has written.")

SETTINGS_FILES = {
    "settings_file_other": ErrorText(
        marked("The file holds no settings"),
        (
            marked("{name} is no file of settings of this program. Nothing was changed."),
            _NOTHING,
        ),
        _WRITE_IT_ANEW,
    ),
    "settings_file_later": ErrorText(
        marked("The file of settings comes from a later version"),
        (
            marked("{name} has version {version} of the format. Nothing was changed."),
            _NOTHING,
        ),
        marked("Update this program, or ask for a file from this version."),
    ),
    "settings_file_large": ErrorText(
        marked("The file is too large for settings"),
        (marked("{name} has more than {most} bytes. Nothing was changed."), _NOTHING),
        _WRITE_IT_ANEW,
    ),
    "settings_file_unknown": ErrorText(
        marked("The file has a setting that is not known"),
        (
            marked("There is no setting {key}, which {name} names. Nothing was changed."),
            _NOTHING,
        ),
        marked("Look for a spelling mistake there, or take the line out of the file."),
    ),
    "settings_file_value": ErrorText(
        marked("The file has a value that cannot be"),
        (
            marked("What {name} has for {key} is no value of it. Nothing was changed."),
            _NOTHING,
        ),
        marked("Correct it in the file, or take the line out of it."),
    ),
}
