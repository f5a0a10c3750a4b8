"""Builds the packages for Linux out of the frozen program."""
