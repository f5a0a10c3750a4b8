"""What is said while inputs are added: tips, what a drop would do, and why it is not taken."""

from __future__ import annotations

from extend_desktop.presentation.translation import Marked, marked, tr, tr_n
from extend_desktop.values import dataclass

PASTE_TIP = marked("Paste files, or a list of paths, links or file ids, one a line (Ctrl+V)")
ADD_FOLDER_TIP = marked("Add a folder with all below it (Ctrl+Shift+O)")
DROP_HINT = marked("Thousands at once are fine; nothing is sent before you press Submit")


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a drop or a paste is not taken, and what to do instead."""

    title: Marked
    detail: Marked


MOVE_ONLY = Refusal(
    marked("These can only be moved, so they were not taken"),
    marked(
        "The other program offers to move them, and your originals would be gone. Copy and paste "
        "them instead, or use “Add files…”."
    ),
)
NOT_SAVED_YET = Refusal(
    marked("These are not files on this computer yet"),
    marked(
        "They are still inside another program, such as a mail or an archive. Save them in a folder "
        "first, then add them from there."
    ),
)
PICTURE = Refusal(
    marked("This is a picture, not a file"),
    marked("Save it as a file first, then add that."),
)
NOTHING = Refusal(
    marked("There is nothing in it that can be added"),
    marked("Add files, folders, links, or a list of paths, links or file ids, one a line."),
)


def drop_text(items: int) -> str:
    """Return what a drop would do, such as 'Drop to add 340 items to the new batch'.

    Nothing is looked at before it is dropped, so that a folder or an address may be among them.
    """
    if not items:
        return tr("Drop to add this list to the new batch")
    return tr_n(
        "Drop to add {n} item to the new batch", "Drop to add {n} items to the new batch", items
    )


def drop_files_text(files: int) -> str:
    """Return the same for files at Extend."""
    return tr_n(
        "Drop to add {n} file to the new batch", "Drop to add {n} files to the new batch", files
    )
