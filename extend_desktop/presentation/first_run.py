"""Words for whoever opens the program for the first time: the two ways to begin."""

from __future__ import annotations

HEADLINE = "Turn a pile of documents into a spreadsheet"
SUBHEAD = "Drop files, pick an extractor, and watch the results fill in."
STEPS = (
    ("1", "Choose where to work", "Practise in the sandbox, or use your Extend account."),
    ("2", "Check the connection", "The test says what the key can do."),
    ("3", "Send a batch", "Sample documents are one click away."),
)
SANDBOX_TEXT = "A practice server on this computer that reads real documents."
SANDBOX_POINTS = (
    "No key and no cost",
    "Nothing leaves this computer",
    "Sample extractors for invoices, receipts and leases",
    "Sample documents to send",
)
ACCOUNT_TEXT = "Use the API key of your workspace. It is kept in this computer's keyring."
