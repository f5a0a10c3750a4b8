"""Builds the disk image for macOS out of the frozen program."""
