"""What is said for each error code; read by `errors.py` only.

A detail is a choice of sentences: the first one whose {placeholders} all have a fact is used.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from extend_desktop.presentation.error_text import CHECK_NETWORK, REPORT, TRY_LATER, ErrorText
from extend_desktop.presentation.key_error_texts import KEY_TEXTS
from extend_desktop.presentation.network_error_texts import NETWORK, NETWORK_REASONS
from extend_desktop.presentation.own_error_texts import OWN_SIDE

_REFUSED_CERTIFICATE = "The certificate of {host} was refused, so nothing was sent: {flaw}."
_CONNECTIVITY = {
    "dns": ErrorText(
        "The server's name was not found",
        ("No address is known for {host}.", "No address is known for the account's server."),
        "Check the network connection and the address in the account's settings.",
    ),
    "refused": ErrorText(
        "The server does not answer",
        ("{host} refused the connection.", "The account's server refused the connection."),
        "Check the address in the account's settings, then try again.",
    ),
    "tls": ErrorText(
        "The connection is not safe",
        (
            f"{_REFUSED_CERTIFICATE} It is made out to “{{subject}}” and issued by “{{issuer}}”.",
            f"{_REFUSED_CERTIFICATE} It is issued by “{{issuer}}”.",
            _REFUSED_CERTIFICATE,
            "The server's certificate was refused, so nothing was sent: {flaw}.",
            # The handshake failed before there was a certificate to check.
            "No safe connection to {host} could be made, so nothing was sent.",
            "No safe connection to the server could be made, so nothing was sent.",
        ),
        "Check this computer's date. In a guest network open a page in the browser and sign in. "
        "Behind a company proxy, choose its root certificate in Settings, Network.",
    ),
    "timeout": ErrorText(
        "The server took too long",
        ("{host} gave no answer in time.", "The server gave no answer in time."),
        CHECK_NETWORK,
    ),
    "cut": ErrorText(
        "The connection broke off",
        ("The connection to {host} broke off.", "The connection broke off during the call."),
        CHECK_NETWORK,
    ),
    "proxy": ErrorText(
        "The proxy refused the connection",
        ("The proxy {proxy} did not let us through.", "The proxy did not let us through."),
        "Check the proxy's user name and password in Settings, Network, or in the system's settings.",
    ),
    "captive_portal": ErrorText(
        "Something else than Extend answered",
        (
            "{host} leads to {elsewhere}, so nothing was taken for an answer of Extend.",
            "A web page came from {host} where an answer of Extend was due.",
            "A web page came where an answer of Extend was due.",
        ),
        "In a guest network open a page in the browser and sign in; it then goes on by itself. "
        "Else check the proxy, and the address in the account's settings.",
    ),
    "bad_proxy_setting": ErrorText(
        "The proxy setting cannot be used",
        (
            "{setting} was not used, and nothing was sent: {reason_words}",
            "The proxy setting was not used, and nothing was sent.",
        ),
        "Correct or remove the setting. The program speaks to http and https proxies.",
    ),
    "unreachable": ErrorText(
        "The server cannot be reached",
        ("{host} cannot be reached.", "The account's server cannot be reached."),
        CHECK_NETWORK,
    ),
}

_ANSWERS = {
    "unauthorized": ErrorText(
        "The API key was refused",
        ("Extend does not accept the key of this account.",),
        "Enter a valid key. Keys are made in Extend's dashboard, under Developers.",
    ),
    "payment_required": ErrorText(
        "Credits ran out",
        ("Extend refuses new work until there are credits again. The queue is kept.",),
        "Top up the credits in Extend's dashboard, then resume.",
    ),
    "forbidden": ErrorText(
        "The key may not do this",
        ("The key has no permission for this, or belongs to another workspace.",),
        "Check the workspace id in the account's settings, or use a key with this permission.",
    ),
    "rate_limited": ErrorText(
        "Too many requests",
        ("Extend asked us to slow down; the organization's limit is used up.",),
        "Nothing was lost. Wait a little; it goes on by itself where it can.",
    ),
    "not_found": ErrorText(
        "It is not there",
        (
            "{what} was not found: it was deleted, or it belongs to another workspace.",
            "The {kind} is no longer in the journal.",
            "Extend has no such object: it was deleted, or it belongs to another workspace.",
        ),
        "Refresh the list. Check the workspace id in the account's settings.",
    ),
    "invalid_request": ErrorText(
        "Extend refused the request",
        ("{reason_words}", "Extend did not accept what was sent. Nothing was created."),
        "Change what the message names, then try again.",
    ),
    "too_large": ErrorText(
        "Too large for Extend",
        ("{name} is larger than Extend accepts.", "What was sent is larger than Extend accepts."),
        "Send a smaller file, or split it.",
    ),
    "endpoint_removed": ErrorText(
        "The server no longer offers this",
        ("The API no longer has this call in the version that was asked for.",),
        "Update Extend Desktop, or check the API version of the account.",
    ),
    "redirected": ErrorText(
        "The server points elsewhere",
        (
            "{host} redirects to another address. The key was not sent there.",
            "The server redirects to another address. The key was not sent there.",
        ),
        "Check the address in the account's settings. A login page of a network can do this too.",
    ),
    "legacy_account": ErrorText(
        "Batches are not available on this account",
        ("This account speaks the older API, which cannot create extract batches.",),
        "Files can be used. For batches, use an account on the current API.",
    ),
    "no_such_extractor": ErrorText(
        "There is no such extractor",
        ("This account has no extractor with the id or name {name}; it has: {known}.",),
        "Use one of these names, or an id.",
    ),
    "ambiguous_name": ErrorText(
        "Several extractors have this name",
        ("More than one extractor is called {name}.",),
        "Use the extractor's id; the dashboard shows it.",
    ),
    "still_cancelling": ErrorText(
        "The batch is still being cancelled",
        ("Nothing of “{name}” can be sent again before its cancel has ended.",),
        "Wait until it has ended, then try again.",
    ),
    "look_up_open": ErrorText(
        "It is still being looked for",
        ("The runs of “{name}” may yet appear at Extend, so nothing was sent again.",),
        "Wait until the look-up has ended, then decide.",
    ),
    "submission_not_found": ErrorText(
        "The submission was not found at Extend",
        ("No run of the submission whose answer was lost has appeared.",),
        "Decide whether to send it again.",
    ),
    "already_known": ErrorText(
        "This batch run is followed already",
        ("It belongs to the batch “{name}”.", "It belongs to a batch of this account."),
        "Open that batch.",
    ),
    "not_adoptable": ErrorText(
        "This batch run cannot be followed",
        ("{reason_words}", "It has no extract runs that can be read."),
        "Check the id; a batch run that was just created may need a moment.",
    ),
    "rejected": ErrorText(
        "Extend refused the request",
        (
            "{reason_words}",
            "Extend answered with status {status}.",
            "Extend did not accept the request.",
        ),
        REPORT,
    ),
    "file_in_use": ErrorText(
        "A batch still needs this file",
        ("The file is used by a batch that has not ended.",),
        "Wait until the batch has ended, or cancel it first.",
    ),
    "gone_at_extend": ErrorText(
        "Gone at Extend",
        ("Extend no longer has it: it was deleted there, or belongs to another workspace.",),
        "Check the account's workspace id, then retry: Extend is asked once more before anything "
        "is sent.",
    ),
    "batch_run_failed": ErrorText(
        "Its batch run is FAILED at Extend",
        ("Extend ended the batch run without processing this input.",),
        "Retry it; if it stays, contact Extend with the batch run's id.",
    ),
    "batch_run_cancelled": ErrorText(
        "Its batch run is CANCELLED at Extend",
        ("Extend stopped the batch run before this input was processed.",),
        "Send it again if you want it after all.",
    ),
    "unknown_status": ErrorText(
        "It is in a state that this program does not know",
        ("A run is in a state that this program does not know.",),
        "Nothing is lost: it is asked about until it ends. An update may know the word.",
    ),
    "run_missing": ErrorText(
        "Its run never appeared",
        ("The batch run at Extend ended, and no run of this input was listed.",),
        "Retry it: before anything is sent, it is looked for once more.",
    ),
    "outcome_unknown": ErrorText(
        "It is not known whether it went through",
        ("The answer was lost: the work may have started at Extend. It is not sent twice.",),
        "Wait: it is being looked up. If it is not found, you decide whether to send it again.",
    ),
}

_SERVICE = {
    "internal": ErrorText(
        "A fault at Extend",
        ("Extend answered with an internal error.",),
        TRY_LATER + " If it stays, contact Extend with the request id.",
    ),
    "bad_gateway": ErrorText(
        "Extend is not reachable behind its gateway",
        ("A gateway before Extend answered instead of Extend.",),
        TRY_LATER,
    ),
    "unavailable": ErrorText(
        "Extend is not available",
        ("Extend says it cannot work at the moment.",),
        TRY_LATER,
    ),
    "not_json": ErrorText(
        "Something else than Extend answered",
        ("The answer was a web page, perhaps from a proxy or a login page of the network.",),
        "Check the network and the proxy, and the address in the account's settings.",
    ),
    "truncated": ErrorText(
        "The answer was cut off",
        ("The answer ended in the middle.",),
        CHECK_NETWORK,
    ),
    "empty_answer": ErrorText(
        "The answer was empty",
        ("The server said yes, and nothing else.",),
        TRY_LATER,
    ),
    "too_big_answer": ErrorText(
        "The answer is too big",
        ("The server sent more than can be a valid answer, so reading was stopped.",),
        "Check the address in the account's settings.",
    ),
    "unknown_encoding": ErrorText(
        "The answer cannot be unpacked",
        ("It came packed in a way that was not asked for, so it was not read.",),
        "Something between here and Extend changes answers: check the proxy.",
    ),
    "endless_listing": ErrorText(
        "Extend's list does not end",
        ("The server gave page after page without an end, so reading was stopped.",),
        "Refresh the list. If it stays, contact Extend.",
    ),
}

ERROR_TEXTS: Mapping[str, ErrorText] = MappingProxyType(
    {**_CONNECTIVITY, **NETWORK, **_ANSWERS, **_SERVICE, **OWN_SIDE, **KEY_TEXTS}
)
REASONS: Mapping[str, str] = MappingProxyType(
    {
        **NETWORK_REASONS,
        "address_malformed": "The address is not a web address.",
        "address_user_name": "The address must not carry a user name.",
        "address_not_bare": "The address must not carry a query or a fragment.",
        "address_insecure": "The key is only sent over https, or to this computer.",
        "insecure_url": "The address is not https, so the key is not sent there.",
        "proxy_scheme": "only http:// and https:// proxies can be used, not SOCKS.",
        "proxy_malformed": "it is not an address of the form host:port.",
        "unusable_id": "An id has a form that cannot be sent.",
        "key_empty": "nothing is left of it without blanks, quotes and the like.",
        "key_blank_inside": "it has a blank or a line break in the middle.",
        "key_shortened": "it is only the shortened form that is shown in lists.",
        "key_odd_character": "it has a character that no key has.",
        "malformed_account": "The account's workspace id or API version has odd characters.",
        "batch_not_ended": "The batch has not ended yet.",
        "no_listing": "No list of files is shown yet.",
        "name": "A batch needs a name.",
        "batch_run_id": "This cannot be the id of a batch run.",
        "too_many_runs": "It has more runs than a batch run can have.",
        "no_runs": "It has no extract runs, or none yet.",
        "no_extractor": "Its runs do not say which extractor they belong to.",
        "not_a_file": "Something that is no file is in the journal's place.",
        "no_access": "This user may not read the journal.",
        "disk_full": "The disk is full.",
        "read_only": "The disk or the folder cannot be written.",
        "storage_failed": "The disk refused.",
        "time": "It took too long.",
        "memory": "Encryption ended early; it needs about a gigabyte of memory.",
        "lock": "Another copy of the program is writing it.",
        "comparison": "What came back was not what was written.",
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
        "list_extractor_versions": "listing an extractor's versions",
        "get_extractor_version": "reading an extractor's version",
        "create_batch_run": "submitting a batch run",
        "get_batch_run": "asking for a batch run",
        "list_runs": "listing runs",
        "get_run": "fetching a result",
        "cancel_run": "cancelling a run",
        "delete_run": "deleting a run",
        "list_evaluation_sets": "listing evaluation sets",
        "create_evaluation_set": "creating an evaluation set",
        "get_me": "asking whose key it is",
        "add_evaluation_items": "adding to an evaluation set",
        "write_journal": "writing the journal",
    }
)
EXPECTED_FALLBACK = ErrorText(
    "Something went wrong",
    ("The reason is given only as a code: {code}.",),
    "Try again.",
)
DEFECT_FALLBACK = ErrorText(
    "A fault in Extend Desktop",
    ("Something happened that the program was not made for ({code}).",),
    "Nothing that was stored is lost. Restart the program; if it happens again, report it.",
)
