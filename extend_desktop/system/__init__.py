"""What the machine gives: paths, logs, one running copy, TLS trust, proxy, clock."""

from __future__ import annotations
