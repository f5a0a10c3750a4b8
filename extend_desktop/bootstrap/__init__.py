"""The composition root: the only place that builds adapters and hands them to services, window and commands.

Entered by __main__ alone. `splash_start` shows that the program starts, `launchers` is the rest,
which takes several times as long to import, so nothing is imported here.
"""

from __future__ import annotations
