"""The composition root: the only place that builds adapters and hands them to services and faces.

Entered by __main__ alone.
"""

from __future__ import annotations

from extend_desktop.bootstrap.faces import execute, run_demo, run_window

__all__ = ["execute", "run_demo", "run_window"]
