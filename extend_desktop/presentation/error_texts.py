"""What is said for each error code; read by `errors.py` only.

A detail is a choice of sentences: the first one whose {placeholders} all have a fact is used.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from extend_desktop.presentation.error_text import (
    CHECK_NETWORK,
    REASON_ALONE,
    REPORT,
    TRY_LATER,
    ErrorText,
)
from extend_desktop.presentation.key_error_texts import KEY_TEXTS
from extend_desktop.presentation.network_error_texts import CONNECTIVITY, NETWORK, NETWORK_REASONS
from extend_desktop.presentation.own_error_texts import OWN_SIDE
from extend_desktop.presentation.settings_error_texts import SETTINGS_FILES
from extend_desktop.presentation.translation import Marked, marked

_ANSWERS = {
    "unauthorized": ErrorText(
        marked("The API key was refused"),
        (marked("Extend does not accept the key of this account."),),
        marked("Enter a valid key. Keys are made in Extend's dashboard, under Developers."),
    ),
    "payment_required": ErrorText(
        marked("Credits ran out"),
        (marked("Extend refuses new work until there are credits again. The queue is kept."),),
        marked("Top up the credits in Extend's dashboard, then resume."),
    ),
    "forbidden": ErrorText(
        marked("The key may not do this"),
        (marked("The key has no permission for this, or belongs to another workspace."),),
        marked(
            "Check the workspace id in the account's settings, or use a key with this permission."
        ),
    ),
    "rate_limited": ErrorText(
        marked("Too many requests"),
        (marked("Extend asked us to slow down; the organization's limit is used up."),),
        marked("Nothing was lost. Wait a little; it goes on by itself where it can."),
    ),
    "not_found": ErrorText(
        marked("It is not there"),
        (
            REASON_ALONE,
            marked("{what} was not found: it was deleted, or it belongs to another workspace."),
            marked(
                "Extend has no such object: it was deleted, or it belongs to another workspace."
            ),
        ),
        marked("Refresh the list. Check the workspace id in the account's settings."),
    ),
    "invalid_request": ErrorText(
        marked("Extend refused the request"),
        (REASON_ALONE, marked("Extend did not accept what was sent. Nothing was created.")),
        marked("Change what the message names, then try again."),
    ),
    "too_large": ErrorText(
        marked("Too large for Extend"),
        (
            marked("{name} is larger than Extend accepts."),
            marked("What was sent is larger than Extend accepts."),
        ),
        marked("Send a smaller file, or split it."),
    ),
    "endpoint_removed": ErrorText(
        marked("The server no longer offers this"),
        (marked("The API no longer has this call in the version that was asked for."),),
        marked("Update Extend Desktop, or check the API version of the account."),
    ),
    "redirected": ErrorText(
        marked("The server points elsewhere"),
        (
            marked("{host} redirects to another address. The key was not sent there."),
            marked("The server redirects to another address. The key was not sent there."),
        ),
        marked(
            "Check the address in the account's settings. A login page of a network can do "
            "this too."
        ),
    ),
    "legacy_account": ErrorText(
        marked("Batches are not available on this account"),
        (marked("This account speaks the older API, which cannot create extract batches."),),
        marked("Files can be used. For batches, use an account on the current API."),
    ),
    "no_such_extractor": ErrorText(
        marked("There is no such extractor"),
        (marked("This account has no extractor with the id or name {name}; it has: {known}."),),
        marked("Use one of these names, or an id."),
    ),
    "ambiguous_name": ErrorText(
        marked("Several extractors have this name"),
        (marked("More than one extractor is called {name}."),),
        marked("Use the extractor's id; the dashboard shows it."),
    ),
    "still_cancelling": ErrorText(
        marked("The batch is still being cancelled"),
        (marked("Nothing of “{name}” can be sent again before its cancel has ended."),),
        marked("Wait until it has ended, then try again."),
    ),
    "look_up_open": ErrorText(
        marked("It is still being looked for"),
        (marked("The runs of “{name}” may yet appear at Extend, so nothing was sent again."),),
        marked("Wait until the look-up has ended, then decide."),
    ),
    "submission_not_found": ErrorText(
        marked("The submission was not found at Extend"),
        (marked("No run of the submission whose answer was lost has appeared."),),
        marked("Decide whether to send it again."),
    ),
    "already_known": ErrorText(
        marked("This batch run is followed already"),
        (
            marked("It belongs to the batch “{name}”."),
            marked("It belongs to a batch of this account."),
        ),
        marked("Open that batch."),
    ),
    "not_adoptable": ErrorText(
        marked("This batch run cannot be followed"),
        (REASON_ALONE, marked("It has no extract runs that can be read.")),
        marked("Check the id; a batch run that was just created may need a moment."),
    ),
    "rejected": ErrorText(
        marked("Extend refused the request"),
        (
            REASON_ALONE,
            marked("Extend answered with status {status}."),
            marked("Extend did not accept the request."),
        ),
        REPORT,
    ),
    "file_in_use": ErrorText(
        marked("A batch still needs this file"),
        (marked("The file is used by a batch that has not ended."),),
        marked("Wait until the batch has ended, or cancel it first."),
    ),
    "gone_at_extend": ErrorText(
        marked("Gone at Extend"),
        (
            marked(
                "Extend no longer has it: it was deleted there, or belongs to another workspace."
            ),
        ),
        marked(
            "Check the account's workspace id, then retry: Extend is asked once more "
            "before anything is sent."
        ),
    ),
    "batch_run_failed": ErrorText(
        marked("Its batch run is FAILED at Extend"),
        (marked("Extend ended the batch run without processing this input."),),
        marked("Retry it; if it stays, contact Extend with the batch run's id."),
    ),
    "batch_run_cancelled": ErrorText(
        marked("Its batch run is CANCELLED at Extend"),
        (marked("Extend stopped the batch run before this input was processed."),),
        marked("Send it again if you want it after all."),
    ),
    "unknown_status": ErrorText(
        marked("It is in a state that this program does not know"),
        (marked("A run is in a state that this program does not know."),),
        marked("Nothing is lost: it is asked about until it ends. An update may know the word."),
    ),
    "run_missing": ErrorText(
        marked("Its run never appeared"),
        (marked("The batch run at Extend ended, and no run of this input was listed."),),
        marked("Retry it: before anything is sent, it is looked for once more."),
    ),
    "outcome_unknown": ErrorText(
        marked("It is not known whether it went through"),
        (
            marked(
                "The answer was lost: the work may have started at Extend. It is not sent twice."
            ),
        ),
        marked(
            "Wait: it is being looked up. If it is not found, you decide whether to send it again."
        ),
    ),
}

_SERVICE = {
    "internal": ErrorText(
        marked("A fault at Extend"),
        (marked("Extend answered with an internal error."),),
        marked("Wait a little, then try again. If it stays, contact Extend with the request id."),
    ),
    "bad_gateway": ErrorText(
        marked("Extend is not reachable behind its gateway"),
        (marked("A gateway before Extend answered instead of Extend."),),
        TRY_LATER,
    ),
    "unavailable": ErrorText(
        marked("Extend is not available"),
        (marked("Extend says it cannot work at the moment."),),
        TRY_LATER,
    ),
    "not_json": ErrorText(
        marked("Something else than Extend answered"),
        (
            marked(
                "The answer was a web page, perhaps from a proxy or a login page of the network."
            ),
        ),
        marked("Check the network and the proxy, and the address in the account's settings."),
    ),
    "nested_too_deep": ErrorText(
        marked("The answer is nested too deep"),
        (
            marked(
                "The answer had lists or objects within one another further than can be read, "
                "so it was not read."
            ),
        ),
        TRY_LATER,
    ),
    "truncated": ErrorText(
        marked("The answer was cut off"),
        (marked("The answer ended in the middle."),),
        CHECK_NETWORK,
    ),
    "empty_answer": ErrorText(
        marked("The answer was empty"),
        (marked("The server said yes, and nothing else."),),
        TRY_LATER,
    ),
    "too_big_answer": ErrorText(
        marked("The answer is too big"),
        (marked("The server sent more than can be a valid answer, so reading was stopped."),),
        marked("Check the address in the account's settings."),
    ),
    "unknown_encoding": ErrorText(
        marked("The answer cannot be unpacked"),
        (marked("It came packed in a way that was not asked for, so it was not read."),),
        marked("Something between here and Extend changes answers: check the proxy."),
    ),
    "endless_listing": ErrorText(
        marked("Extend's list does not end"),
        (marked("The server gave page after page without an end, so reading was stopped."),),
        marked("Refresh the list. If it stays, contact Extend."),
    ),
}

ERROR_TEXTS: Mapping[str, ErrorText] = MappingProxyType(
    {
        **CONNECTIVITY,
        **NETWORK,
        **_ANSWERS,
        **_SERVICE,
        **OWN_SIDE,
        **KEY_TEXTS,
        **SETTINGS_FILES,
    }
)
REASONS: Mapping[str, Marked] = MappingProxyType(
    {
        **NETWORK_REASONS,
        "address_malformed": marked("The address is not a web address."),
        "address_user_name": marked("The address must not carry a user name."),
        "address_not_bare": marked("The address must not carry a query or a fragment."),
        "address_insecure": marked("The key is only sent over https, or to this computer."),
        "insecure_url": marked("The address is not https, so the key is not sent there."),
        "proxy_scheme": marked("only http:// and https:// proxies can be used, not SOCKS."),
        "proxy_malformed": marked("it is not an address of the form host:port."),
        "unusable_id": marked("An id has a form that cannot be sent."),
        "key_empty": marked("nothing is left of it without blanks, quotes and the like."),
        "key_blank_inside": marked("it has a blank or a line break in the middle."),
        "key_shortened": marked("it is only the shortened form that is shown in lists."),
        "key_odd_character": marked("it has a character that no key has."),
        "batch_not_ended": marked("The batch has not ended yet."),
        "no_extractor_version": marked(
            "A version of the extractor was not found: it was deleted, or it belongs to another "
            "workspace."
        ),
        "batch_not_in_journal": marked("The batch is no longer in the journal."),
        "no_listing": marked("No list of files is shown yet."),
        "name": marked("A batch needs a name."),
        "batch_run_id": marked("This cannot be the id of a batch run."),
        "too_many_runs": marked("It has more runs than a batch run can have."),
        "no_runs": marked("It has no extract runs, or none yet."),
        "no_extractor": marked("Its runs do not say which extractor they belong to."),
        "not_a_file": marked("Something that is no file is in the journal's place."),
        "no_access": marked("This user may not read the journal."),
        "nothing_recovered": marked("Nothing of it could be read, and a new one was begun."),
        "journal_foreign": marked(
            "Another program's file was in its place, and a new one was begun."
        ),
        "journal_restored": marked("It is older than the one last used."),
        "preset_too_large": marked("it is too large."),
        "preset_unreadable": marked("see the whole file."),
        "disk_full": marked("The disk is full."),
        "read_only": marked("The disk or the folder cannot be written."),
        "storage_failed": marked("The disk refused."),
        "time": marked("It took too long."),
        "memory": marked("Encryption ended early; it needs about a gigabyte of memory."),
        "lock": marked("Another copy of the program is writing it."),
        "comparison": marked("What came back was not what was written."),
    }
)
"""Words for codes in the facts `reason` and `what`; used as {reason_words}."""
NOT_USABLE = marked("it cannot be used.")
OPERATIONS: Mapping[str, Marked] = MappingProxyType(
    {
        "list_files": marked("Listing files"),
        "get_file": marked("Reading a file's entry"),
        "delete_file": marked("Deleting a file"),
        "upload_file": marked("Uploading a file"),
        "download_file": marked("Downloading a file"),
        "list_extractors": marked("Listing extractors"),
        "list_extractor_versions": marked("Listing an extractor's versions"),
        "get_extractor_version": marked("Reading an extractor's version"),
        "create_batch_run": marked("Submitting a batch run"),
        "get_batch_run": marked("Asking for a batch run"),
        "list_runs": marked("Listing runs"),
        "get_run": marked("Fetching a result"),
        "cancel_run": marked("Cancelling a run"),
        "delete_run": marked("Deleting a run"),
        "list_evaluation_sets": marked("Listing evaluation sets"),
        "create_evaluation_set": marked("Creating an evaluation set"),
        "get_me": marked("Asking whose key it is"),
        "add_evaluation_items": marked("Adding to an evaluation set"),
        "write_journal": marked("Writing the journal"),
    }
)
"""What a call is for, as the beginning of a line: 'Listing files: …'."""
EXPECTED_FALLBACK = ErrorText(
    marked("Something went wrong"),
    (marked("The reason is given only as a code: {code}."),),
    marked("Try again."),
)
DEFECT_FALLBACK = ErrorText(
    marked("A fault in Extend Desktop"),
    (marked("Something happened that the program was not made for ({code})."),),
    marked("Nothing that was stored is lost. Restart the program; if it happens again, report it."),
)
