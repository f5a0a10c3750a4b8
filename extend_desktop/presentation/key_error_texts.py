"""What is said about keys and the stores that keep them; for `error_texts.py`."""

from __future__ import annotations

from extend_desktop.presentation.error_text import ErrorText

_ENTER_AGAIN = "A key entered meanwhile is kept until the program ends."
_ANOTHER_STORE = "Settings, Key store offers an encrypted file instead."

KEY_TEXTS = {
    "no_keyring": ErrorText(
        "No keyring on this computer",
        ("The system offers no place to keep the key, so it is kept until the program ends.",),
        f"Install or start a keyring (for example GNOME Keyring). {_ANOTHER_STORE}",
    ),
    "keyring_plain": ErrorText(
        "The keyring writes keys in plain text",
        ("{backend} keeps secrets in the clear, so it is not used.", "It is not used."),
        f"Remove it, or choose another keyring in keyring's settings. {_ANOTHER_STORE}",
    ),
    "keyring_null": ErrorText(
        "The keyring is switched off",
        ("{backend} keeps nothing, so no key is given to it.", "It keeps nothing."),
        f"Take that setting of keyring's away. {_ANOTHER_STORE}",
    ),
    "keyring_unknown": ErrorText(
        "The keyring that was asked for is not there",
        (
            "PYTHON_KEYRING_BACKEND names {backend}, which cannot be loaded.",
            "It cannot be loaded.",
        ),
        f"Remove the variable, or correct it, and start again. {_ANOTHER_STORE}",
    ),
    "keyring_locked": ErrorText(
        "The keyring is locked",
        ("The system's keyring is locked, or its password was not given.",),
        f"Unlock the keyring and try again. {_ENTER_AGAIN}",
    ),
    "keyring_denied": ErrorText(
        "The keyring refused access",
        ("The system's keyring does not let this program read or keep the key.",),
        f"Allow Extend Desktop in the system's keyring and try again. {_ENTER_AGAIN}",
    ),
    "keyring_full": ErrorText(
        "The keyring is full",
        ("The system's keyring has no room for another entry.",),
        f"Remove entries that are no longer needed from it. {_ENTER_AGAIN}",
    ),
    "key_too_long": ErrorText(
        "The key is too long for the keyring",
        ("The system's keyring refused the key or kept only a part of it.",),
        f"{_ANOTHER_STORE} {_ENTER_AGAIN}",
    ),
    "keyring_silent": ErrorText(
        "The keyring does not answer",
        ("No answer came in time; the keyring may be waiting for its password.",),
        f"If it asks for its password, give it and try again. {_ENTER_AGAIN}",
    ),
    "keyring_failed": ErrorText(
        "The keyring failed",
        ("The system's keyring did not keep or give back the key.",),
        f"Try again. {_ANOTHER_STORE} {_ENTER_AGAIN}",
    ),
    "no_key": ErrorText(
        "There is no key for this account",
        ("No key for {account} was found on this computer.", "No key was found for the account."),
        "Enter the account's API key.",
    ),
    "malformed_key": ErrorText(
        "This cannot be an API key",
        (
            "{variable} was not used, and nothing was sent: {reason_words}",
            "Nothing was sent: {reason_words}",
            "Nothing was sent.",
        ),
        "Copy the key again, in one piece. Keys are made in Extend's dashboard, under Developers.",
    ),
    "key_file_locked": ErrorText(
        "The key file is locked",
        ("Keys are kept in an encrypted file, and its passphrase was not given yet.",),
        f"Enter its passphrase, in a command at the terminal. {_ENTER_AGAIN}",
    ),
    "passphrase_wrong": ErrorText(
        "The passphrase does not open the key file",
        ("It is another one, or the file's beginning was damaged. Nothing was changed.",),
        "Mind capitals and the keyboard's language, then try again.",
    ),
    "passphrase_missing": ErrorText(
        "There is no passphrase",
        ("A key file needs one.",),
        "Enter a passphrase: several words that nobody would guess.",
    ),
    "key_file_damaged": ErrorText(
        "The key file is damaged",
        ("It cannot be decrypted any more. It was left as it is.",),
        "Put a copy of it in its place, or start a new file in Settings, Key store, "
        "and enter the keys again.",
    ),
    "key_file_newer": ErrorText(
        "The key file is from a newer version",
        ("It was written by a newer Extend Desktop and is left untouched.",),
        f"Install the newer version again. {_ENTER_AGAIN}",
    ),
    "key_file_unreadable": ErrorText(
        "The key file cannot be read",
        ("{path} cannot be read.", "The file cannot be read."),
        "Check the rights of the file and its folder, then try again.",
    ),
    "key_file_unwritable": ErrorText(
        "The key file cannot be written",
        ("{reason_words} Its old content is whole: {path}", "Its old content is whole."),
        f"Make room, or check the rights of the folder, then try again. {_ENTER_AGAIN}",
    ),
    "key_file_failed": ErrorText(
        "The key file could not be worked with",
        ("{reason_words}", "Encryption did not come to an end."),
        f"Try again. {_ENTER_AGAIN}",
    ),
}
