"""Keeps the journal and the settings; the only package that imports sqlite3. Built by bootstrap.py."""

from __future__ import annotations
