"""What a drag or the clipboard holds, and how a drop is taken: never as a move. For `ui/views/`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent

from extend_desktop.domain.files import RemoteFile
from extend_desktop.presentation.adding import (
    NOT_SAVED_YET,
    NOTHING,
    PICTURE,
    Refusal,
    drop_files_text,
    drop_text,
)
from extend_desktop.services.pasted import local_path
from extend_desktop.ui.models.files_mime import FILES_MIME, from_mime
from extend_desktop.ui.views.composer.drop_formats import addresses_of, offers_addresses, text_of
from extend_desktop.values import dataclass

_PROMISES = (
    "FileGroupDescriptor",  # untranslated: a format
    "file-promise",
    "promised-file",
    "XdndDirectSave",  # untranslated: a format
)
"""Parts of the formats in which mail programs and archives offer files that do not exist yet."""

_MOST_READ_HERE = 500
"""More addresses are read in the background, as those of a pasted list."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """What a drop or a paste holds; usually only one of the three."""

    paths: Sequence[Path] = ()
    files: Sequence[RemoteFile] = ()
    text: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to stage."""
        return not (self.paths or self.files or self.text.strip())


def drag_text(mime: QMimeData) -> str:
    """Return what a drop would do."""
    if mime.hasFormat(FILES_MIME):
        return drop_files_text(len(from_mime(mime)))
    return drop_text(len(addresses_of(mime)))


def take_as_copy(event: QDropEvent) -> bool:
    """Answer a drag or a drop with Copy, whatever keys are held; False when it only offers Move.

    Whoever answers with the proposed action lets the source delete its originals when Shift is
    held. A source that offers only Link, as some browsers do, deletes nothing either.
    """
    offered = event.possibleActions()
    for action in (Qt.DropAction.CopyAction, Qt.DropAction.LinkAction):
        if offered & action:
            event.setDropAction(action)
            event.accept()
            return True
    event.setDropAction(Qt.DropAction.IgnoreAction)
    event.ignore()
    return False


def refusal_of_formats(mime: QMimeData) -> Refusal | None:
    """Return why nothing of it can be staged, by its formats alone; None when something may be."""
    if mime.hasFormat(FILES_MIME) or offers_addresses(mime):
        return None
    if any(mark in name for name in mime.formats() for mark in _PROMISES):
        return NOT_SAVED_YET
    if mime.hasText():
        return None
    return PICTURE if mime.hasImage() else NOTHING


def refusal_of(mime: QMimeData) -> Refusal:
    """Return why nothing was found in what was taken already."""
    if any(mark in name for name in mime.formats() for mark in _PROMISES):
        return NOT_SAVED_YET
    return PICTURE if mime.hasImage() else NOTHING


def dropped_of(mime: QMimeData) -> Dropped:
    """Return what can be staged of a drop or the clipboard; our own rows go before all else."""
    files = from_mime(mime)
    if files:
        return Dropped(files=files)
    if not offers_addresses(mime):
        return Dropped() if refusal_of_formats(mime) else Dropped(text=text_of(mime))
    addresses = addresses_of(mime)
    if len(addresses) > _MOST_READ_HERE:
        return Dropped(text="\n".join(addresses))
    paths: list[Path] = []
    others: list[str] = []
    for address in addresses:
        path = local_path(address)
        if path is None:
            others.append(address)
        else:
            paths.append(Path(path))
    return Dropped(paths=paths, text="\n".join(others))
