"""What the sandbox reads in a document, read once: hundreds of tests submit the same few documents.

Reading them took more than half of the processor time of whatever runs in virtual time. The reading
is the sandbox's own; what it came to before is given again for the same content, name and terms.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from extend_desktop.sandbox import worker
from extend_desktop.sandbox.extraction.extractor import Extraction, ExtractionError, extract

_ANY_FILE = "file_of_known_extractions"
"""Stands for the id of the file, which is cited; another one each time."""
_known: dict[str, tuple[str, int] | ExtractionError] = {}


@contextmanager
def known_extractions() -> Generator[None]:
    """Let sandboxes of this process read each document once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(worker, "extract", _extract)
        yield


def _extract(
    content: Path | bytes, name: str, file_id: str, password: str | None, config: dict[str, Any]
) -> Extraction:
    read = content if isinstance(content, bytes) else content.read_bytes()
    key = json.dumps([hashlib.sha256(read).hexdigest(), name, password, config])
    if key not in _known:
        _known[key] = _first(read, name, password, config)
    found = _known[key]
    if isinstance(found, ExtractionError):
        raise ExtractionError(found.reason, str(found))
    output, page_count = found
    return Extraction(json.loads(output.replace(_ANY_FILE, file_id)), page_count, config)


def _first(
    content: bytes, name: str, password: str | None, config: dict[str, Any]
) -> tuple[str, int] | ExtractionError:
    try:
        made = extract(content, name, _ANY_FILE, password, config)
    except ExtractionError as problem:
        return problem
    return json.dumps(made.output), made.page_count
