"""What the program says of itself."""

from __future__ import annotations

from extend_desktop.presentation.errors import Message
from extend_desktop.presentation.joining import as_sentence
from extend_desktop.presentation.translation import marked, tr, worded

ABOUT = marked(
    "A batch manager for the Extend document extraction API. It is not made by Extend.\n\n"
    "Licensed under the Apache License 2.0."
)
OPENING = marked(
    "Connecting to the account last used. This computer's keyring may ask for its password."
)
OPENING_SANDBOX = marked("It takes a moment.")
TRY_A_BATCH = marked("Try a batch: stage the sample documents, pick an extractor, press Submit.")
_PANE_KEYS = (
    ("Enter", marked("Add the selected files to the batch (in Files)")),  # untranslated: a key
    ("Esc", marked("Clear the filter or the selection")),
    (
        marked("Alt+1 to Alt+9"),
        marked("Show one count only (in New batch and in the selected batch)"),
    ),
    ("Ctrl+Tab", marked("Next tab of the selected batch")),
    ("Ctrl+Shift+Tab", marked("Previous tab of the selected batch")),
    (
        "Enter",  # untranslated: a key
        marked("Look at a run or a value in Review (in the selected batch)"),
    ),
    ("Space", marked("Open the rows of a value that has several (in Results)")),
    ("Alt+Up, Alt+Down", marked("Move a column (in the choice of columns)")),
    ("C", marked("Checked, next document (in Review)")),
    ("Shift+C", marked("Take the check mark off (in Review)")),
    (
        "Alt+Up, Alt+Down",
        marked("Previous or next document, or out of an array (in Review)"),
    ),
    ("Alt+Left", marked("Back to the same value in Results (in Review)")),
    ("PgUp, PgDown", marked("Previous or next page (in Review)")),  # untranslated: a key
    ("+, -, 0", marked("Larger, smaller, fit the width (in Review)")),
    ("R", marked("Turn the page (in Review)")),
    ("H", marked("Show or hide where values were read (in Review)")),
    ("F3, Shift+F3", marked("Next or previous place of a searched text (in Review)")),
)
"""Keys that panes handle themselves."""


def cannot_start_text(message: Message) -> str:
    """Return why there will be no window, and what to do, as paragraphs."""
    said = "Extend Desktop cannot start."  # untranslated: no language was chosen yet
    parts = [said, as_sentence(message.title), message.detail, message.advice]
    return "\n\n".join(part for part in parts if part)


def demo_timeout_text(what: str) -> str:
    """Return what the demo did not come to."""
    return f"The demo waited in vain for {what}."  # untranslated: of the command line


def pane_keys() -> list[tuple[str, str]]:
    """Return the keys that panes handle themselves, and what they do."""
    return [(worded(keys), tr(what)) for keys, what in _PANE_KEYS]
