"""The composition root: the only place that builds adapters and hands them to services and faces.

Entered by __main__ alone. `early` shows that the program starts, `faces` is all the rest; the
latter takes several times as long to import, so nothing is imported here.
"""

from __future__ import annotations
