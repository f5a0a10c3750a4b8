"""The window; the only package that imports PySide6 and qasync. Entered by bootstrap.py alone."""

from __future__ import annotations
