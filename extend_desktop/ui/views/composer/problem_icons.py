"""The sign of each reason for which inputs are blocked. For the problems list."""

from __future__ import annotations

_ICONS = {
    "encrypted": "lock",
    "encrypted_office": "lock",
    "encryption_damaged": "lock",
    "archive_locked": "lock",
    "archive_aes": "lock",
    "other_archive": "archive",
    "archive_damaged": "archive",
    "archive_empty": "archive",
    "archive_too_large": "archive",
    "archive_method": "archive",
    "archive_unsafe_name": "archive",
    "archive_no_room": "archive",
    "unsupported_type": "file-unknown",
    "unknown_type": "file-unknown",
    "empty": "file-empty",
    "no_pages": "file-empty",
    "vanished": "file-missing",
    "deleted": "file-missing",
    "not_found": "file-missing",
    "temporary_gone": "file-missing",
    "web_page": "link",
    "bad_url": "link",
    "broken_url": "link",
    "link_loop": "link",
    "broken_link": "link",
    "cloud_placeholder": "cloud",
    "changing": "clock",
    "other_computer": "folder",
    "needs_mount": "folder",
    "windows_path": "folder",
    "not_a_full_path": "folder",
    "bad_path": "folder",
    "path_too_long": "folder",
    "metadata_too_large": "table",
}
"""Names of icons by code."""


def problem_icon(code: str) -> str:
    """Return the name of the icon of a reason; what has none of its own is a warning."""
    return _ICONS.get(code, "warning")
