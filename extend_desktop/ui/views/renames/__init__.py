"""Renaming or copying the originals of a batch by a pattern. For the detail pane."""
