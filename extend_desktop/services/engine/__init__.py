"""Carries batches from the journal to their results. What is named here is its public face.

Everything is driven by the journal: to resume is to run the same thing again. Nothing outside
imports the engine's modules.
"""

from __future__ import annotations

from extend_desktop.services.engine.completion import wait_for
from extend_desktop.services.engine.context import engine_options, no_batch
from extend_desktop.services.engine.engine import Engine
from extend_desktop.services.engine.gate import OPERATOR
from extend_desktop.services.engine.retry_service import resend, retry
from extend_desktop.services.engine.submissions import metadata_fits, own_metadata

__all__ = [
    "OPERATOR",
    "Engine",
    "engine_options",
    "metadata_fits",
    "no_batch",
    "own_metadata",
    "resend",
    "retry",
    "wait_for",
]
