"""Builds the installer for Windows out of the frozen program."""
