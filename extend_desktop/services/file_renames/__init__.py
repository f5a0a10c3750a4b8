"""Renaming or copying the operator's own files after what was extracted of them. For the faces."""

from __future__ import annotations

from extend_desktop.services.file_renames.service import FileRenames, Renamable, RenameOutcome

__all__ = ["FileRenames", "Renamable", "RenameOutcome"]
