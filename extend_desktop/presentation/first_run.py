"""Words for whoever opens the program for the first time: the two ways to begin."""

from __future__ import annotations

from extend_desktop.presentation.translation import marked

HEADLINE = marked("Turn a pile of documents into a spreadsheet")
SUBHEAD = marked("Drop files, pick an extractor, and watch the results fill in.")
STEPS = (
    (
        "1",
        marked("Choose where to work"),
        marked("Practise in the sandbox, or use your Extend account."),
    ),
    ("2", marked("Check the connection"), marked("The test says what the key can do.")),
    ("3", marked("Send a batch"), marked("Sample documents are one click away.")),
)
SANDBOX_TEXT = marked("A practice server on this computer that reads real documents.")
SANDBOX_POINTS = (
    marked("No key and no cost"),
    marked("Nothing leaves this computer"),
    marked("Sample extractors for invoices, receipts and leases"),
    marked("Sample documents to send"),
)
ACCOUNT_TEXT = marked("Use the API key of your workspace. It is kept in this computer's keyring.")
