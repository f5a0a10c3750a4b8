"""What is said about keys and the stores that keep them; for `error_texts.py`."""

from __future__ import annotations

from extend_desktop.presentation.error_text import REASON_ALONE, ErrorText
from extend_desktop.presentation.translation import marked

KEY_TEXTS = {
    "no_keyring": ErrorText(
        marked("No keyring on this computer"),
        (
            marked(
                "The system offers no place to keep the key, so it is kept until the program ends."
            ),
        ),
        marked(
            "Install or start a keyring (for example GNOME Keyring). Settings, Key store "
            "offers an encrypted file instead."
        ),
    ),
    "keyring_plain": ErrorText(
        marked("The keyring writes keys in plain text"),
        (
            marked("{backend} keeps secrets in the clear, so it is not used."),
            marked("It is not used."),
        ),
        marked(
            "Remove it, or choose another keyring in keyring's settings. Settings, Key "
            "store offers an encrypted file instead."
        ),
    ),
    "keyring_null": ErrorText(
        marked("The keyring is switched off"),
        (marked("{backend} keeps nothing, so no key is given to it."), marked("It keeps nothing.")),
        marked(
            "Take that setting of keyring's away. Settings, Key store offers an encrypted "
            "file instead."
        ),
    ),
    "keyring_unknown": ErrorText(
        marked("The keyring that was asked for is not there"),
        (
            marked("PYTHON_KEYRING_BACKEND names {backend}, which cannot be loaded."),
            marked("It cannot be loaded."),
        ),
        marked(
            "Remove the variable, or correct it, and start again. Settings, Key store "
            "offers an encrypted file instead."
        ),
    ),
    "keyring_locked": ErrorText(
        marked("The keyring is locked"),
        (marked("The system's keyring is locked, or its password was not given."),),
        marked(
            "Unlock the keyring and try again. A key entered meanwhile is kept until the "
            "program ends."
        ),
    ),
    "keyring_denied": ErrorText(
        marked("The keyring refused access"),
        (marked("The system's keyring does not let this program read or keep the key."),),
        marked(
            "Allow Extend Desktop in the system's keyring and try again. A key entered "
            "meanwhile is kept until the program ends."
        ),
    ),
    "keyring_full": ErrorText(
        marked("The keyring is full"),
        (marked("The system's keyring has no room for another entry."),),
        marked(
            "Remove entries that are no longer needed from it. A key entered meanwhile is "
            "kept until the program ends."
        ),
    ),
    "key_too_long": ErrorText(
        marked("The key is too long for the keyring"),
        (marked("The system's keyring refused the key or kept only a part of it."),),
        marked(
            "Settings, Key store offers an encrypted file instead. A key entered meanwhile "
            "is kept until the program ends."
        ),
    ),
    "keyring_silent": ErrorText(
        marked("The keyring does not answer"),
        (marked("No answer came in time; the keyring may be waiting for its password."),),
        marked(
            "If it asks for its password, give it and try again. A key entered meanwhile "
            "is kept until the program ends."
        ),
    ),
    "keyring_failed": ErrorText(
        marked("The keyring failed"),
        (marked("The system's keyring did not keep or give back the key."),),
        marked(
            "Try again. Settings, Key store offers an encrypted file instead. A key "
            "entered meanwhile is kept until the program ends."
        ),
    ),
    "no_key": ErrorText(
        marked("There is no key for this account"),
        (
            marked("No key for {account} was found on this computer."),
            marked("No key was found for the account."),
        ),
        marked("Enter the account's API key."),
    ),
    "malformed_key": ErrorText(
        marked("This cannot be an API key"),
        (
            marked("{variable} was not used, and nothing was sent: {reason_words}"),
            marked("Nothing was sent: {reason_words}"),
            marked("Nothing was sent."),
        ),
        marked(
            "Copy the key again, in one piece. Keys are made in Extend's dashboard, under "
            "Developers."
        ),
    ),
    "key_file_locked": ErrorText(
        marked("The key file is locked"),
        (marked("Keys are kept in an encrypted file, and its passphrase was not given yet."),),
        marked(
            "Enter its passphrase, in a command at the terminal. A key entered meanwhile "
            "is kept until the program ends."
        ),
    ),
    "passphrase_wrong": ErrorText(
        marked("The passphrase does not open the key file"),
        (marked("It is another one, or the file's beginning was damaged. Nothing was changed."),),
        marked("Mind capitals and the keyboard's language, then try again."),
    ),
    "passphrase_missing": ErrorText(
        marked("There is no passphrase"),
        (marked("A key file needs one."),),
        marked("Enter a passphrase: several words that nobody would guess."),
    ),
    "key_file_damaged": ErrorText(
        marked("The key file is damaged"),
        (marked("It cannot be decrypted any more. It was left as it is."),),
        marked(
            "Put a copy of it in its place, or start a new file in Settings, Key store, "
            "and enter the keys again."
        ),
    ),
    "key_file_newer": ErrorText(
        marked("The key file is from a newer version"),
        (marked("It was written by a newer Extend Desktop and is left untouched."),),
        marked(
            "Install the newer version again. A key entered meanwhile is kept until the "
            "program ends."
        ),
    ),
    "key_file_unreadable": ErrorText(
        marked("The key file cannot be read"),
        (marked("{path} cannot be read."), marked("The file cannot be read.")),
        marked("Check the rights of the file and its folder, then try again."),
    ),
    "key_file_unwritable": ErrorText(
        marked("The key file cannot be written"),
        (
            marked("{reason_words} Its old content is whole: {path}"),
            marked("Its old content is whole."),
        ),
        marked(
            "Make room, or check the rights of the folder, then try again. A key entered "
            "meanwhile is kept until the program ends."
        ),
    ),
    "key_file_failed": ErrorText(
        marked("The key file could not be worked with"),
        (REASON_ALONE, marked("Encryption did not come to an end.")),
        marked("Try again. A key entered meanwhile is kept until the program ends."),
    ),
}
