"""Watching a folder for new files: the dialog, and the line that says how it stands."""
