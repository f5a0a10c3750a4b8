"""Writes results as CSV, XLSX and JSON Lines. Built by bootstrap.py alone."""

from __future__ import annotations
