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
from extend_desktop.presentation.joining import as_sentence, joined_sentences
from extend_desktop.presentation.text import plain, with_detail
from extend_desktop.presentation.translation import Marked, marked, marked_n, tr, tr_marked_n

_NAMES: Mapping[KeyStoreName, Marked] = {
    KeyStoreName.GNOME_KEYRING: marked("GNOME Keyring (Secret Service)"),
    KeyStoreName.KWALLET: marked("KWallet"),
    KeyStoreName.KEEPASSXC: marked("KeePassXC (Secret Service)"),
    KeyStoreName.SECRET_SERVICE: marked("Secret Service"),
    KeyStoreName.WINDOWS: marked("Windows Credential Manager"),
    KeyStoreName.MACOS: marked("macOS Keychain"),
    KeyStoreName.FILE: marked("Encrypted file"),
    KeyStoreName.SESSION: marked("This session only"),
}
KIND_NAMES: Mapping[KeyStoreKind, Marked] = {
    KeyStoreKind.KEYRING: marked("This computer's keyring"),
    KeyStoreKind.FILE: marked("Encrypted file"),
    KeyStoreKind.SESSION: marked("This session only"),
}
KIND_HINTS: Mapping[KeyStoreKind, Marked] = {
    KeyStoreKind.KEYRING: marked("Opened with your login; nothing more to enter."),
    KeyStoreKind.FILE: marked(
        "Opened with a passphrase at each start; nobody can open it without."
    ),
    KeyStoreKind.SESSION: marked("Kept in memory; keys are entered again at each start."),
}
_GO_ON = {
    KeyStoreKind.KEYRING: marked("Keys go to this computer's keyring from now on."),
    KeyStoreKind.FILE: marked("Keys go to the encrypted file from now on."),
    KeyStoreKind.SESSION: marked("Keys go to memory from now on, until the program ends."),
}
_MOVED = {
    KeyStoreKind.KEYRING: marked_n(
        "{n} key moved to this computer's keyring.", "{n} keys moved to this computer's keyring."
    ),
    KeyStoreKind.FILE: marked_n(
        "{n} key moved to the encrypted file.", "{n} keys moved to the encrypted file."
    ),
    KeyStoreKind.SESSION: marked_n(
        "{n} key moved to memory, until the program ends.",
        "{n} keys moved to memory, until the program ends.",
    ),
}
_WHERE_KEPT = {
    KeyLocation.FILE: marked("The key is kept in the encrypted file."),
    KeyLocation.MEMORY: marked("The key is kept in memory until the program ends."),
    KeyLocation.ENVIRONMENT: marked("The key comes from EXTEND_API_KEY and is not stored."),
    None: marked("No key is stored."),
}
_KEY_PLACES = {
    KeyLocation.KEYRING: marked("Key in keyring"),
    KeyLocation.FILE: marked("Key in encrypted file"),
    KeyLocation.MEMORY: marked("Key in memory"),
    KeyLocation.ENVIRONMENT: marked("Key from EXTEND_API_KEY"),
    None: marked("No key stored"),
}
LOCKED_TITLE = marked("The key file is locked")
PHRASE_HINT = marked("Several words that nobody would guess; it cannot be recovered.")
PASSPHRASES_DIFFER = marked("The two passphrases differ.")
TOO_SHORT = marked("A passphrase has 8 characters or more.")
SHORTEST_PASSPHRASE = 8
TERMINAL_PROMPT = "Passphrase of the key file: "  # untranslated: of the command line
PROBE_WORKED = marked("A test secret was written, read back and deleted.")
MOVE_WORDS = marked("Move keys")
KEEP_WORDS = marked("Keep keys there now")
OPEN_WORDS = marked("Open")
CHANGE_WORDS = marked("Change passphrase")
ENTER_KEY_WORDS = marked("Enter a key instead…")
ENTER_PHRASE_WORDS = marked("Enter the passphrase…")
LEAVE_WORDS = marked("Leave them there…")
NEW_FILE_WORDS = marked("Begin a new file")
KEY_STORE_WORDS = marked(
    "keyring key store encrypted file passphrase session password vault wallet"
)
"""By which the page is found."""


def store_name(facts: KeyStoreFacts) -> str:
    """Return a store as people know it."""
    known = _NAMES.get(facts.name)
    return tr(known) if known else plain(facts.place)


def in_use_text(store: str) -> str:
    """Return which store is in use."""
    return tr("In use: {store}", store=store)


def store_line(facts: KeyStoreFacts) -> str:
    """Return a store with its place, for `doctor` and Settings."""
    has_place = facts.name is KeyStoreName.FILE
    return (
        with_detail(store_name(facts), plain(facts.place, 300)) if has_place else store_name(facts)
    )


def key_location_text(
    key_location: KeyLocation | None, key_store: KeyStoreFacts | None = None
) -> str:
    """Return where the account's key is kept."""
    if key_location is not KeyLocation.KEYRING:
        return tr(_WHERE_KEPT[key_location])
    if key_store is None:
        return tr("The key is kept in this computer's keyring.")
    return tr("The key is kept in this computer's keyring: {store}.", store=store_name(key_store))


def key_place_text(account: Account, key_location: KeyLocation | None) -> str:
    """Return where the account's key is kept, in a few words."""
    if account.is_sandbox:
        return tr("Practice data; nothing is sent to Extend")
    return tr(_KEY_PLACES[key_location])


def key_error_text(error: CredentialError | None) -> str:
    """Return why a key is in memory only, and what that means for the next start."""
    reason = as_sentence(title_of_code(error.code)) if error else ""
    return joined_sentences((reason, tr("The key has to be entered again at the next start.")))


def moved_text(count: int, kind: KeyStoreKind, *, is_old_left: bool) -> str:
    """Return what came of moving keys to another store."""
    moved = tr_marked_n(_MOVED[kind], count) if count else tr(_GO_ON[kind])
    if not is_old_left:
        return moved
    left = tr("The old store did not delete its copies; delete them there.")
    return joined_sentences((moved, left))


def aside_text(path: str) -> str:
    """Return where a key file lies that does not open."""
    return tr(
        "The file was put aside as {path}. Enter a passphrase for a new one.",
        path=plain(path, 300),
    )


def passphrase_flaw(passphrase: str, again: str) -> str:
    """Return what is wrong with a new passphrase; empty when nothing is."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        return tr(TOO_SHORT)
    return "" if passphrase == again else tr(PASSPHRASES_DIFFER)


def unlock_choice() -> Choice:
    """Return what is asked where keys are in a file that is still closed."""
    return Choice(
        tr("Keys are kept in an encrypted file"),
        tr("Enter its passphrase to open it until the program ends."),
    )


def leave_choice() -> Choice:
    """Return what is asked before keys are left where they are."""
    return Choice(
        tr("Continue without the keys in the present store?"),
        tr("They stay where they are, unread; keys of accounts have to be entered again."),
    )
