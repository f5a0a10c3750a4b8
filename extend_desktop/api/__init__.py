"""Talks to the Extend API; the only package that imports httpx. Built by bootstrap.py alone."""

from __future__ import annotations
