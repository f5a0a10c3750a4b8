"""Words for where keys are kept: the stores' names, and what came of trying or changing them."""

from __future__ import annotations

from collections.abc import Mapping

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.credentials import (
    KeyLocation,
    KeyStoreFacts,
    KeyStoreKind,
    KeyStoreName,
)
from extend_desktop.domain.errors import CredentialError
from extend_desktop.presentation.control import Choice
from extend_desktop.presentation.errors import title_of_code
from extend_desktop.presentation.quantities import counted
from extend_desktop.presentation.text import plain

_NAMES: Mapping[KeyStoreName, str] = {
    KeyStoreName.GNOME_KEYRING: "GNOME Keyring (Secret Service)",
    KeyStoreName.KWALLET: "KWallet",
    KeyStoreName.KEEPASSXC: "KeePassXC (Secret Service)",
    KeyStoreName.SECRET_SERVICE: "Secret Service",
    KeyStoreName.WINDOWS: "Windows Credential Manager",
    KeyStoreName.MACOS: "macOS Keychain",
    KeyStoreName.FILE: "Encrypted file",
    KeyStoreName.SESSION: "This session only",
}
KIND_NAMES: Mapping[KeyStoreKind, str] = {
    KeyStoreKind.KEYRING: "This computer's keyring",
    KeyStoreKind.FILE: "Encrypted file",
    KeyStoreKind.SESSION: "This session only",
}
KIND_HINTS: Mapping[KeyStoreKind, str] = {
    KeyStoreKind.KEYRING: "Opened with your login; nothing more to enter.",
    KeyStoreKind.FILE: "Opened with a passphrase at each start; nobody can open it without.",
    KeyStoreKind.SESSION: "Kept in memory; keys are entered again at each start.",
}
_WHERE_TO = {
    KeyStoreKind.KEYRING: "to this computer's keyring",
    KeyStoreKind.FILE: "to the encrypted file",
    KeyStoreKind.SESSION: "to memory, until the program ends",
}
_KEY_PLACES = {
    KeyLocation.KEYRING: "Key in keyring",
    KeyLocation.FILE: "Key in encrypted file",
    KeyLocation.MEMORY: "Key in memory",
    KeyLocation.ENVIRONMENT: "Key from EXTEND_API_KEY",
    None: "No key stored",
}
LOCKED_TITLE = "The key file is locked"
PHRASE_HINT = "Several words that nobody would guess; it cannot be recovered."
PASSPHRASES_DIFFER = "The two passphrases differ."
TOO_SHORT = "A passphrase has 8 characters or more."
SHORTEST_PASSPHRASE = 8
TERMINAL_PROMPT = "Passphrase of the key file: "
PROBE_WORKED = "A test secret was written, read back and deleted."
UNLOCK_CHOICE = Choice(
    "Keys are kept in an encrypted file",
    "Enter its passphrase to open it until the program ends.",
)
MOVE_WORDS = "Move keys"
KEEP_WORDS = "Keep keys there now"
OPEN_WORDS = "Open"
CHANGE_WORDS = "Change passphrase"
ENTER_KEY_WORDS = "Enter a key instead…"
ENTER_PHRASE_WORDS = "Enter the passphrase…"
LEAVE_WORDS = "Leave them there…"
NEW_FILE_WORDS = "Begin a new file"
KEY_STORE_WORDS = "keyring key store encrypted file passphrase session password vault wallet"
"""By which the page is found."""
LEAVE_CHOICE = Choice(
    "Continue without the keys in the present store?",
    "They stay where they are, unread; keys of accounts have to be entered again.",
)


def store_name(facts: KeyStoreFacts) -> str:
    """Return a store as people know it."""
    return _NAMES.get(facts.name) or plain(facts.place)


def in_use_text(store: str) -> str:
    """Return which store is in use."""
    return f"In use: {store}"


def store_line(facts: KeyStoreFacts) -> str:
    """Return a store with its place, for `doctor` and Settings."""
    has_place = facts.name is KeyStoreName.FILE
    return f"{store_name(facts)}: {plain(facts.place, 300)}" if has_place else store_name(facts)


def key_location_text(
    key_location: KeyLocation | None, key_store: KeyStoreFacts | None = None
) -> str:
    """Return where the account's key is kept."""
    if key_location is KeyLocation.KEYRING:
        place = "this computer's keyring"
        named = f"{place}: {store_name(key_store)}" if key_store else place
        return f"The key is kept in {named}."
    if key_location is KeyLocation.FILE:
        return "The key is kept in the encrypted file."
    if key_location is KeyLocation.MEMORY:
        return "The key is kept in memory until the program ends."
    if key_location is KeyLocation.ENVIRONMENT:
        return "The key comes from EXTEND_API_KEY and is not stored."
    return "No key is stored."


def key_place_text(account: Account, key_location: KeyLocation | None) -> str:
    """Return where the account's key is kept, in a few words."""
    if account.is_sandbox:
        return "Practice data; nothing is sent to Extend"
    return _KEY_PLACES[key_location]


def key_error_text(error: CredentialError | None) -> str:
    """Return why a key is in memory only, and what that means for the next start."""
    reason = f"{title_of_code(error.code)}. " if error else ""
    return f"{reason}The key has to be entered again at the next start."


def moved_text(count: int, kind: KeyStoreKind, *, is_old_left: bool) -> str:
    """Return what came of moving keys to another store."""
    if count == 0:
        moved = f"Keys go {_WHERE_TO[kind]} from now on."
    else:
        moved = f"{counted(count, 'key')} moved {_WHERE_TO[kind]}."
    left = " The old store did not delete its copies; delete them there." if is_old_left else ""
    return f"{moved}{left}"


def aside_text(path: str) -> str:
    """Return where a key file lies that does not open."""
    return f"The file was put aside as {plain(path, 300)}. Enter a passphrase for a new one."


def passphrase_flaw(passphrase: str, again: str) -> str:
    """Return what is wrong with a new passphrase; empty when nothing is."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        return TOO_SHORT
    return "" if passphrase == again else PASSPHRASES_DIFFER
