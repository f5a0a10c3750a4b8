"""Views of accounts: their fields, and the dialog that edits one. For the window and Settings."""
