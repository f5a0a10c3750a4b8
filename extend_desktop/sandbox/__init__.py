"""The embedded Extend-compatible server; runs in its own process and knows only documents/."""

from __future__ import annotations
