"""The files at Extend."""
