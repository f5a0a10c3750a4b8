"""The dialogs; each is opened without blocking the loop."""
