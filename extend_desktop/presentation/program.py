"""What the program says of itself."""

from __future__ import annotations

ABOUT = (
    "A batch manager for the Extend document extraction API. It is not made by Extend.\n\n"
    "Licensed under the Apache License 2.0."
)
PANE_KEYS = (
    ("Enter", "Add the selected files to the batch (in Files)"),
    ("Del", "Remove the selected inputs (in New batch)"),
    ("Esc", "Clear the filter or the selection"),
)
"""Keys that panes handle themselves."""
