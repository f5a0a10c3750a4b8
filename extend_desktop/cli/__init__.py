"""The headless face: commands, progress on stderr, exit codes. Entered by bootstrap.py alone."""

from __future__ import annotations
