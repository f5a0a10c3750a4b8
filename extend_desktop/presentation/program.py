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
    ("Alt+1 to Alt+9", "Show one count only (in New batch and in the selected batch)"),
    ("Ctrl+Tab", "Next tab of the selected batch"),
    ("Ctrl+Shift+Tab", "Previous tab of the selected batch"),
    ("Enter", "Look at a run or a value in Review (in the selected batch)"),
    ("Space", "Open the rows of a value that has several (in Results)"),
    ("Alt+Up, Alt+Down", "Move a column (in the choice of columns)"),
    ("N, P", "Next or previous doubtful value, also in other documents (in Review)"),
    ("C", "Checked, next document (in Review)"),
    ("Shift+C", "Take the check mark off (in Review)"),
    ("Alt+Up, Alt+Down", "Previous or next document, or out of an array (in Review)"),
    ("Alt+Left", "Back to the same value in Results (in Review)"),
    ("PgUp, PgDown", "Previous or next page (in Review)"),
    ("+, -, 0", "Larger, smaller, fit the width (in Review)"),
    ("R", "Turn the page (in Review)"),
    ("H", "Show or hide where values were read (in Review)"),
    ("F3, Shift+F3", "Next or previous place of a searched text (in Review)"),
)
"""Keys that panes handle themselves."""


def cannot_start_text(message: Message) -> str:
    """Return why there will be no window, and what to do, as paragraphs."""
    parts = ["Extend Desktop cannot start.", f"{message.title}.", message.detail, message.advice]
    return "\n\n".join(part for part in parts if part)


def demo_timeout_text(what: str) -> str:
    """Return what the demo did not come to."""
    return f"The demo waited in vain for {what}."
