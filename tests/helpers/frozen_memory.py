"""Imported last by the process that is copied: no copy looks through what was imported for garbage."""

from __future__ import annotations

import gc

gc.collect()
gc.freeze()
