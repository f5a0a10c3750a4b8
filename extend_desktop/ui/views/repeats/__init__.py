"""Running the inputs of a batch again: the dialog, and the link back. For the detail pane."""
