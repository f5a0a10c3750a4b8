"""What the program says of itself."""

from __future__ import annotations

from extend_desktop.presentation.errors import Message

ABOUT = (
    "A batch manager for the Extend document extraction API. It is not made by Extend.\n\n"
    "Licensed under the Apache License 2.0."
)
OPENING = "Connecting to the account last used. This computer's keyring may ask for its password."
OPENING_SANDBOX = "It takes a moment."
TRY_A_BATCH = "Try a batch: stage the sample documents, pick an extractor, press Submit."
PANE_KEYS = (
    ("Enter", "Add the selected files to the batch (in Files)"),
    ("Del", "Remove the selected inputs (in New batch)"),
    ("Esc", "Clear the filter or the selection"),
)
"""Keys that panes handle themselves."""


def cannot_start_text(message: Message) -> str:
    """Return why there will be no window, and what to do, as paragraphs."""
    parts = ["Extend Desktop cannot start.", f"{message.title}.", message.detail, message.advice]
    return "\n\n".join(part for part in parts if part)


def demo_timeout_text(what: str) -> str:
    """Return what the demo did not come to."""
    return f"The demo waited in vain for {what}."
