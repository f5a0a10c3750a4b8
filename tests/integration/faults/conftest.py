"""The hostile server and its client, shared with the tests of the client alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.integration.api.conftest import clock, connected, hostile_process, server

__all__ = ["clock", "connected", "folder", "hostile_process", "server"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a document to be uploaded."""
    (tmp_path / "document.txt").write_text("Invoice number: 7\nTotal: 12.00\n")
    return tmp_path
