"""What is said for each error code; read by `errors.py` only.

A detail is a choice of sentences: the first one whose {placeholders} all have a fact is used.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Wording:
    """What to say for one code."""

    title: str
    details: tuple[str, ...]
    advice: str


_CHECK_NETWORK = "Check the network connection, then try again."
_TRY_LATER = "Wait a little, then try again."
_REPORT = "Try again. If it happens again, report it with the code below."

_CONNECTIVITY = {
    "dns": Wording(
        "The server's name was not found",
        ("No address is known for {host}.", "No address is known for the account's server."),
        "Check the network connection and the address in the account's settings.",
    ),
    "refused": Wording(
        "The server does not answer",
        ("{host} refused the connection.", "The account's server refused the connection."),
        "Check the address in the account's settings, then try again.",
    ),
    "tls": Wording(
        "The connection is not safe",
        (
            "The certificate of {host} could not be verified, so nothing was sent.",
            "The server's certificate could not be verified, so nothing was sent.",
        ),
        "Check this computer's date. Behind a company proxy, ask for its root certificate.",
    ),
    "timeout": Wording(
        "The server took too long",
        ("{host} gave no answer in time.", "The server gave no answer in time."),
        _CHECK_NETWORK,
    ),
    "cut": Wording(
        "The connection broke off",
        ("The connection to {host} broke off.", "The connection broke off during the call."),
        _CHECK_NETWORK,
    ),
    "proxy": Wording(
        "The proxy refused the connection",
        ("The proxy {proxy} did not let us through.", "The proxy did not let us through."),
        "Check the system's proxy settings and the proxy's user name and password.",
    ),
    "unreachable": Wording(
        "The server cannot be reached",
        ("{host} cannot be reached.", "The account's server cannot be reached."),
        _CHECK_NETWORK,
    ),
}

_ANSWERS = {
    "unauthorized": Wording(
        "The API key was refused",
        ("{reason_words}", "Extend does not accept the key of this account."),
        "Enter a valid key. Keys are made in Extend's dashboard, under Developers.",
    ),
    "payment_required": Wording(
        "Credits ran out",
        ("Extend refuses new work until there are credits again. The queue is kept.",),
        "Top up the credits in Extend's dashboard, then resume.",
    ),
    "forbidden": Wording(
        "The key may not do this",
        ("The key has no permission for this, or belongs to another workspace.",),
        "Check the workspace id in the account's settings, or use a key with this permission.",
    ),
    "rate_limited": Wording(
        "Too many requests",
        ("Extend asked us to slow down; the organization's limit is used up.",),
        "Nothing was lost. Wait a little; it goes on by itself where it can.",
    ),
    "not_found": Wording(
        "It is not there",
        (
            "{what} was not found: it was deleted, or it belongs to another workspace.",
            "The {kind} is no longer in the journal.",
            "Extend has no such object: it was deleted, or it belongs to another workspace.",
        ),
        "Refresh the list. Check the workspace id in the account's settings.",
    ),
    "invalid_request": Wording(
        "Extend refused the request",
        ("{reason_words}", "Extend did not accept what was sent. Nothing was created."),
        "Change what the message names, then try again.",
    ),
    "too_large": Wording(
        "Too large for Extend",
        ("{name} is larger than Extend accepts.", "What was sent is larger than Extend accepts."),
        "Send a smaller file, or split it.",
    ),
    "endpoint_removed": Wording(
        "The server no longer offers this",
        ("The API no longer has this call in the version that was asked for.",),
        "Update Extend Desktop, or check the API version of the account.",
    ),
    "redirected": Wording(
        "The server points elsewhere",
        (
            "{host} redirects to another address. The key was not sent there.",
            "The server redirects to another address. The key was not sent there.",
        ),
        "Check the address in the account's settings. A login page of a network can do this too.",
    ),
    "legacy_account": Wording(
        "Batches are not available on this account",
        ("This account speaks the older API, which cannot create extract batches.",),
        "Files can be used. For batches, use an account on the current API.",
    ),
    "no_such_extractor": Wording(
        "There is no such extractor",
        ("This account has no extractor with the id or name {name}; it has: {known}.",),
        "Use one of these names, or an id.",
    ),
    "ambiguous_name": Wording(
        "Several extractors have this name",
        ("More than one extractor is called {name}.",),
        "Use the extractor's id; the dashboard shows it.",
    ),
    "still_cancelling": Wording(
        "The batch is still being cancelled",
        ("Nothing of “{name}” can be sent again before its cancel has ended.",),
        "Wait until it has ended, then try again.",
    ),
    "look_up_open": Wording(
        "It is still being looked for",
        ("The runs of “{name}” may yet appear at Extend, so nothing was sent again.",),
        "Wait until the look-up has ended, then decide.",
    ),
    "submission_not_found": Wording(
        "The submission was not found at Extend",
        ("No run of the submission whose answer was lost has appeared.",),
        "Decide whether to send it again.",
    ),
    "already_known": Wording(
        "This batch run is followed already",
        ("It belongs to the batch “{name}”.", "It belongs to a batch of this account."),
        "Open that batch.",
    ),
    "not_adoptable": Wording(
        "This batch run cannot be followed",
        ("{reason_words}", "It has no extract runs that can be read."),
        "Check the id; a batch run that was just created may need a moment.",
    ),
    "rejected": Wording(
        "Extend refused the request",
        (
            "{reason_words}",
            "Extend answered with status {status}.",
            "Extend did not accept the request.",
        ),
        _REPORT,
    ),
    "file_in_use": Wording(
        "A batch still needs this file",
        ("The file is used by a batch that has not ended.",),
        "Wait until the batch has ended, or cancel it first.",
    ),
    "run_missing": Wording(
        "Its run never appeared",
        ("The batch run at Extend ended, and no run of this input was listed.",),
        "Retry it: before anything is sent, it is looked for once more.",
    ),
    "outcome_unknown": Wording(
        "It is not known whether it went through",
        ("The answer was lost: the work may have started at Extend. It is not sent twice.",),
        "Wait: it is being looked up. If it is not found, you decide whether to send it again.",
    ),
}

_SERVICE = {
    "internal": Wording(
        "A fault at Extend",
        ("Extend answered with an internal error.",),
        _TRY_LATER + " If it stays, contact Extend with the request id.",
    ),
    "bad_gateway": Wording(
        "Extend is not reachable behind its gateway",
        ("A gateway before Extend answered instead of Extend.",),
        _TRY_LATER,
    ),
    "unavailable": Wording(
        "Extend is not available",
        ("Extend says it cannot work at the moment.",),
        _TRY_LATER,
    ),
    "not_json": Wording(
        "Something else than Extend answered",
        ("The answer was a web page, perhaps from a proxy or a login page of the network.",),
        "Check the network and the proxy, and the address in the account's settings.",
    ),
    "truncated": Wording(
        "The answer was cut off",
        ("The answer ended in the middle.",),
        _CHECK_NETWORK,
    ),
    "too_big_answer": Wording(
        "The answer is too big",
        ("The server sent more than can be a valid answer, so reading was stopped.",),
        "Check the address in the account's settings.",
    ),
    "endless_listing": Wording(
        "The list does not end",
        ("The server gave the same page marker again and again, so reading was stopped.",),
        "Refresh the list.",
    ),
}

_OWN_SIDE = {
    "no_keyring": Wording(
        "No keyring on this computer",
        ("The system offers no place to keep the key, so it is kept until the program ends.",),
        "Install or start a keyring (for example GNOME Keyring) to keep the key.",
    ),
    "keyring_locked": Wording(
        "The keyring is locked",
        ("The key could not be read because the system's keyring is locked.",),
        "Unlock the keyring, then try again.",
    ),
    "keyring_failed": Wording(
        "The keyring failed",
        ("The system's keyring did not keep or give back the key.",),
        "Enter the key again; it is then kept until the program ends.",
    ),
    "no_key": Wording(
        "There is no key for this account",
        ("No key for {account} was found on this computer.", "No key was found for the account."),
        "Enter the account's API key.",
    ),
    "no_account": Wording(
        "There is no account yet",
        ("No account was opened on this computer, and EXTEND_API_KEY is not set.",),
        "Add an account in the window, set EXTEND_API_KEY, or use --sandbox.",
    ),
    "account_gone": Wording(
        "The batch's account is not there",
        (
            "The batch belongs to the account {account}, which this computer no longer knows.",
            "The batch belongs to an account that this computer no longer knows.",
        ),
        "Add the account again, or set the same EXTEND_* variables as before.",
    ),
    "journal_corrupt": Wording(
        "The journal is damaged",
        (
            "The file {path} is damaged. It was set aside, not overwritten.",
            "The local journal is damaged. It was set aside, not overwritten.",
        ),
        "Work can go on with a new journal. Keep the old file: it can be looked into.",
    ),
    "journal_locked": Wording(
        "The journal is in use",
        ("Another program is using the local journal.",),
        "Close other copies of Extend Desktop, then try again.",
    ),
    "journal_newer": Wording(
        "The journal is from a newer version",
        ("The local journal was written by a newer Extend Desktop and is left untouched.",),
        "Install the newer version again.",
    ),
    "disk_full": Wording(
        "The disk is full",
        ("There is no room left to write {path}.", "There is no room left on the disk."),
        "Make room, then try again.",
    ),
    "read_only": Wording(
        "The disk cannot be written",
        ("{path} cannot be written.", "The folder of the local data cannot be written."),
        "Check the permissions of the folder.",
    ),
    "file_vanished": Wording(
        "The file is no longer there",
        ("{path} is no longer there.", "{name} is no longer there.", "A file is gone."),
        "Put it back or choose it again, then retry.",
    ),
    "file_unreadable": Wording(
        "The file cannot be read",
        ("{path} cannot be read.", "{name} cannot be read.", "A file cannot be read."),
        "Check its permissions and whether another program holds it, then retry.",
    ),
    "storage_failed": Wording(
        "The local data could not be written",
        ("Writing {path} failed.", "Writing the local data failed."),
        "Check the disk, then try again.",
    ),
    "export_failed": Wording(
        "The export was not written",
        ("{path} could not be written. Nothing there was changed.", "The file was not written."),
        "Choose another place, then export again.",
    ),
    "target_open": Wording(
        "The file is open elsewhere",
        (
            "{path} is open in another program, perhaps Excel. Nothing there was changed.",
            "The file is open in another program. Nothing there was changed.",
        ),
        "Close it there, then export again, or choose another name.",
    ),
    "target_denied": Wording(
        "The file may not be written",
        (
            "You have no permission to write {path}.",
            "You have no permission to write there.",
        ),
        "Choose another folder, then export again.",
    ),
    "bad_account": Wording(
        "The account's address cannot be used",
        ("{reason}",),
        "Use an address that starts with https://, without a user name in it.",
    ),
    "sandbox_failed": Wording(
        "The sandbox did not start",
        ("The practice server ended: {reason}", "The practice server gave no sign of life."),
        _REPORT,
    ),
    "qt_missing": Wording(
        "The window cannot be shown",
        ("Qt does not load: {reason}", "Qt does not load."),
        "Install Qt's system libraries; the README names them. Commands work without.",
    ),
    "interrupted": Wording(
        "Interrupted",
        ("The program ended in the middle of it.",),
        "It is looked up by itself.",
    ),
    "unexpected_answer": Wording(
        "An answer that does not fit",
        (
            "Extend's answer to {operation} does not have the agreed form.",
            "Extend's answer does not have the agreed form.",
        ),
        "Update Extend Desktop. If it stays, report it with the code below.",
    ),
    "invariant": Wording(
        "A fault in Extend Desktop",
        ("The program found itself in a state that must not be.",),
        _REPORT,
    ),
}

WORDINGS: Mapping[str, Wording] = MappingProxyType(
    {**_CONNECTIVITY, **_ANSWERS, **_SERVICE, **_OWN_SIDE}
)
REASONS: Mapping[str, str] = MappingProxyType(
    {
        "insecure_url": "The address is not https, so the key is not sent there.",
        "unusable_id": "An id has a form that cannot be sent.",
        "malformed_key": "What was entered cannot be a key: it has spaces or odd characters.",
        "malformed_account": "The account's workspace id or API version has odd characters.",
        "batch_not_ended": "The batch has not ended yet.",
        "no_listing": "No list of files is shown yet.",
        "name": "A batch needs a name.",
        "batch_run_id": "This cannot be the id of a batch run.",
        "too_many_runs": "It has more runs than a batch run can have.",
        "no_runs": "It has no extract runs, or none yet.",
        "no_extractor": "Its runs do not say which extractor they belong to.",
    }
)
"""Words for codes in the facts `reason` and `what`; used as {reason_words}."""
OPERATIONS: Mapping[str, str] = MappingProxyType(
    {
        "list_files": "listing files",
        "get_file": "reading a file's entry",
        "delete_file": "deleting a file",
        "upload_file": "uploading a file",
        "download_file": "downloading a file",
        "list_extractors": "listing extractors",
        "get_extractor": "reading an extractor",
        "list_extractor_versions": "listing an extractor's versions",
        "get_extractor_version": "reading an extractor's version",
        "create_batch_run": "submitting a batch run",
        "get_batch_run": "asking for a batch run",
        "list_runs": "listing runs",
        "get_run": "fetching a result",
        "cancel_run": "cancelling a run",
        "delete_run": "deleting a run",
    }
)
EXPECTED_FALLBACK = Wording(
    "Something went wrong",
    ("The reason is given only as a code: {code}.",),
    "Try again.",
)
DEFECT_FALLBACK = Wording(
    "A fault in Extend Desktop",
    ("Something happened that the program was not made for ({code}).",),
    "Nothing that was stored is lost. Restart the program; if it happens again, report it.",
)
