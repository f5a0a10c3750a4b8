"""The export dialog: what, how, which columns, and the beginning of it. For the detail pane."""
